#include "office/RecoveryKey.h"

#include <sodium.h>

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
constexpr qsizetype checksumBytes = 3;
constexpr qsizetype groupSize = 4;
constexpr int bitsPerSign = 5;
constexpr int bitsPerByte = 8;
static_assert((Key::size + checksumBytes) * bitsPerByte % (bitsPerSign * groupSize) == 0);

QByteArray checksumOf(const QByteArray &key)
{
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), static_cast<size_t>(digest.size()),
        reinterpret_cast<const unsigned char *>(key.constData()), static_cast<quint64>(key.size()), nullptr, 0);
    return digest.left(checksumBytes);
}

QString encoded(const QByteArray &bytes)
{
    QString text;
    uint bits = 0;
    int held = 0;
    for (const auto byte : bytes) {
        bits = (bits << bitsPerByte) | static_cast<uchar>(byte);
        held += bitsPerByte;
        while (held >= bitsPerSign) {
            held -= bitsPerSign;
            text += alphabet[(bits >> held) & 31U];
        }
        bits &= (1U << held) - 1U;
    }
    return text;
}

// nullopt: a sign that is not of the alphabet.
std::optional<QByteArray> decoded(const QString &text)
{
    QByteArray bytes;
    uint bits = 0;
    int held = 0;
    for (const auto sign : text) {
        const auto value = alphabet.indexOf(sign);
        if (value < 0) {
            return std::nullopt;
        }
        bits = (bits << bitsPerSign) | static_cast<uint>(value);
        held += bitsPerSign;
        if (held >= bitsPerByte) {
            held -= bitsPerByte;
            bytes += static_cast<char>((bits >> held) & 255U);
            bits &= (1U << held) - 1U;
        }
    }
    return bytes;
}

QString cleaned(const QString &typed)
{
    QString text;
    for (const auto sign : typed.toUpper()) {
        if (sign == u'I' || sign == u'L') {
            text += u'1';
        } else if (sign == u'O') {
            text += u'0';
        } else if (!sign.isSpace() && sign != u'-' && sign != u'–') {
            text += sign;
        }
    }
    return text;
}

} // namespace

QString toRecoveryKey(const Key &key)
{
    const auto bytes = key.bytes();
    const auto text = encoded(bytes + checksumOf(bytes));
    QStringList groups;
    for (qsizetype i = 0; i < text.size(); i += groupSize) {
        groups.append(text.mid(i, groupSize));
    }
    return groups.join(u'-');
}

Result<Key> fromRecoveryKey(const QString &typed)
{
    const auto bytes = decoded(cleaned(typed));
    if (bytes && bytes->size() == Key::size + checksumBytes) {
        const auto key = bytes->left(Key::size);
        if (checksumOf(key) == bytes->mid(Key::size)) {
            return *Key::fromBytes(key);
        }
    }
    return fail(ErrorKind::Invalid, u"not a recovery key, or misread"_s, u"recovery-key"_s);
}

} // namespace bubenik::office
