#include "feeds/FeedText.h"

#include <QRegularExpression>
#include <QStringConverter>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype declarationWithin = 200;

QByteArray declaredCharset(const QByteArray &bytes)
{
    static const QRegularExpression declaration(uR"(^\s*<\?xml[^>]*encoding\s*=\s*["']([A-Za-z0-9._-]+)["'])"_s);
    return declaration.match(QString::fromLatin1(bytes.left(declarationWithin))).captured(1).toLatin1();
}

// Windows-1250 and ISO 8859-2, where Qt was built without these: the upper half of their tables.
constexpr char16_t windows1250[] = u"€\uFFFD‚\uFFFD„…†‡\uFFFD‰Š‹ŚŤŽŹ\uFFFD‘’“”•–—\uFFFD™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®"
                                   u"Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
                                   u"ŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";
constexpr char16_t latin2[]
    = u"\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙";

QString byTable(const QByteArray &bytes, const char16_t *table, uchar from)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        text[i] = byte < from ? QChar(char16_t(byte)) : QChar(table[byte - from]);
    }
    return text;
}

std::optional<QString> byName(const QByteArray &bytes, const QByteArray &name)
{
    const auto lower = name.toLower();
    if (lower == "windows-1250" || lower == "cp1250") {
        return byTable(bytes, windows1250, 0x80);
    }
    if (lower == "iso-8859-2" || lower == "latin2" || lower == "iso8859-2") {
        return byTable(bytes, latin2, 0xA0);
    }
    QStringDecoder decoder(lower.constData());
    if (!decoder.isValid()) {
        return std::nullopt;
    }
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

QString plainlyDecoded(const QByteArray &bytes, const QByteArray &charset)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return decoder(bytes);
    }
    for (const auto &name : { charset, declaredCharset(bytes) }) {
        const auto text = name.isEmpty() ? std::nullopt : byName(bytes, name);
        if (text) {
            return *text;
        }
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? byTable(bytes, windows1250, 0x80) : text;
}

bool beginsReference(QStringView text)
{
    static const QRegularExpression reference(u"^&(?:#\\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});"_s);
    return reference.match(text.left(34).toString()).hasMatch();
}

bool isAllowed(QChar c)
{
    const auto unit = c.unicode();
    return unit >= 0x20 ? unit < 0xFFFE : unit == u'\n' || unit == u'\t' || unit == u'\r';
}

} // namespace

QString decoded(const QByteArray &bytes, const QByteArray &charset)
{
    const auto text = plainlyDecoded(bytes, charset);
    qsizetype begin = 0;
    while (begin < text.size() && (text[begin].isSpace() || text[begin].unicode() == 0xFEFF)) {
        ++begin;
    }
    return begin == 0 ? text : text.mid(begin);
}

QString mended(const QString &text)
{
    QString out;
    out.reserve(text.size() + text.size() / 64);
    bool isInCData = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text[i];
        const auto rest = QStringView(text).mid(i);
        if (c == u'<' && rest.startsWith(u"<![CDATA[")) {
            isInCData = true;
        } else if (isInCData && c == u']' && rest.startsWith(u"]]>")) {
            isInCData = false;
        }
        if (!isInCData && c == u'&' && !beginsReference(rest)) {
            out += u"&amp;";
        } else if (isAllowed(c)) {
            out += c;
        }
    }
    return out;
}

bool looksLikeHtml(QStringView text)
{
    static const QRegularExpression html(u"^(?:<!--.*?-->|<\\?.*?\\?>|\\s)*<(?:!doctype\\s+html|html|head|body)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return html.match(text.left(4096).toString()).hasMatch();
}

} // namespace bubenik::feeds
