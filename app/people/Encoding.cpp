#include "people/Encoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<char16_t, 128> upperHalf {
    0x20ac,
    0xfffd,
    0x201a,
    0xfffd,
    0x201e,
    0x2026,
    0x2020,
    0x2021,
    0xfffd,
    0x2030,
    0x0160,
    0x2039,
    0x015a,
    0x0164,
    0x017d,
    0x0179,
    0xfffd,
    0x2018,
    0x2019,
    0x201c,
    0x201d,
    0x2022,
    0x2013,
    0x2014,
    0xfffd,
    0x2122,
    0x0161,
    0x203a,
    0x015b,
    0x0165,
    0x017e,
    0x017a,
    0x00a0,
    0x02c7,
    0x02d8,
    0x0141,
    0x00a4,
    0x0104,
    0x00a6,
    0x00a7,
    0x00a8,
    0x00a9,
    0x015e,
    0x00ab,
    0x00ac,
    0x00ad,
    0x00ae,
    0x017b,
    0x00b0,
    0x00b1,
    0x02db,
    0x0142,
    0x00b4,
    0x00b5,
    0x00b6,
    0x00b7,
    0x00b8,
    0x0105,
    0x015f,
    0x00bb,
    0x013d,
    0x02dd,
    0x013e,
    0x017c,
    0x0154,
    0x00c1,
    0x00c2,
    0x0102,
    0x00c4,
    0x0139,
    0x0106,
    0x00c7,
    0x010c,
    0x00c9,
    0x0118,
    0x00cb,
    0x011a,
    0x00cd,
    0x00ce,
    0x010e,
    0x0110,
    0x0143,
    0x0147,
    0x00d3,
    0x00d4,
    0x0150,
    0x00d6,
    0x00d7,
    0x0158,
    0x016e,
    0x00da,
    0x0170,
    0x00dc,
    0x00dd,
    0x0162,
    0x00df,
    0x0155,
    0x00e1,
    0x00e2,
    0x0103,
    0x00e4,
    0x013a,
    0x0107,
    0x00e7,
    0x010d,
    0x00e9,
    0x0119,
    0x00eb,
    0x011b,
    0x00ed,
    0x00ee,
    0x010f,
    0x0111,
    0x0144,
    0x0148,
    0x00f3,
    0x00f4,
    0x0151,
    0x00f6,
    0x00f7,
    0x0159,
    0x016f,
    0x00fa,
    0x0171,
    0x00fc,
    0x00fd,
    0x0163,
    0x02d9,
};

constexpr qsizetype looked = 4096;

// Which of each pair of bytes is zero in text of mostly Latin letters: 0 the first (big endian), 1 the second, -1
// neither.
int zeroSide(const QByteArray &bytes)
{
    std::array<int, 2> zeros {};
    const auto end = std::min(looked, bytes.size());
    for (qsizetype i = 0; i < end; ++i) {
        zeros[size_t(i % 2)] += bytes[i] == '\0' ? 1 : 0;
    }
    for (const int side : { 0, 1 }) {
        if (zeros[size_t(side)] > end / 4 && zeros[size_t(1 - side)] == 0) {
            return side;
        }
    }
    return -1;
}

Result<DecodedText> decodedAs(const QByteArray &bytes, QStringConverter::Encoding encoding, const QString &name)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Default);
    const QString text = decoder(bytes);
    if (text.contains(QChar(u'\0'))) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"zeros in a text"_s, .code = u"binary"_s });
    }
    return DecodedText { text.startsWith(QChar(0xfeff)) ? text.mid(1) : text, name };
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder(bytes);
    Q_UNUSED(text)
    return !decoder.hasError();
}

} // namespace

QString fromWindows1250(const QByteArray &bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::ranges::transform(bytes, text.begin(), [](char letter) {
        const auto code = static_cast<unsigned char>(letter);
        return QChar(code < 128 ? char16_t(code) : upperHalf[code - 128U]);
    });
    return text;
}

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe")) {
        return decodedAs(bytes.mid(2), QStringConverter::Utf16LE, u"UTF-16"_s);
    }
    if (bytes.startsWith("\xfe\xff")) {
        return decodedAs(bytes.mid(2), QStringConverter::Utf16BE, u"UTF-16"_s);
    }
    if (const int side = zeroSide(bytes); side >= 0) {
        return decodedAs(bytes, side == 1 ? QStringConverter::Utf16LE : QStringConverter::Utf16BE, u"UTF-16"_s);
    }
    if (bytes.contains('\0')) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"zeros in a text"_s, .code = u"binary"_s });
    }
    if (isUtf8(bytes)) {
        return decodedAs(bytes, QStringConverter::Utf8, u"UTF-8"_s);
    }
    return DecodedText { fromWindows1250(bytes), u"Windows-1250"_s };
}

} // namespace bubenik
