#include "channels/wordpress/Text.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

QChar namedEntity(const QString &name)
{
    static const QHash<QString, char16_t> names {
        { u"amp"_s, u'&' }, { u"lt"_s, u'<' }, { u"gt"_s, u'>' }, { u"quot"_s, u'"' }, { u"apos"_s, u'\'' },
        { u"nbsp"_s, u'\u00a0' }, { u"shy"_s, u'\u00ad' }, { u"ndash"_s, u'–' }, { u"mdash"_s, u'—' },
        { u"hellip"_s, u'…' }, { u"lsquo"_s, u'‘' }, { u"rsquo"_s, u'’' }, { u"sbquo"_s, u'‚' }, { u"ldquo"_s, u'“' },
        { u"rdquo"_s, u'”' }, { u"bdquo"_s, u'„' }, { u"laquo"_s, u'«' }, { u"raquo"_s, u'»' }, { u"times"_s, u'×' },
        { u"euro"_s, u'€' }, { u"deg"_s, u'°' }, { u"bull"_s, u'•' }, { u"middot"_s, u'·' }, { u"copy"_s, u'©' },
    };
    return names.value(name, u'\0');
}

QString entityText(const QString &name)
{
    if (!name.startsWith(u'#')) {
        const QChar character = namedEntity(name);
        return character.isNull() ? QString() : QString(character);
    }
    const bool hexadecimal = name.size() > 1 && name.at(1).toLower() == u'x';
    bool isNumber = false;
    const char32_t code = hexadecimal ? name.mid(2).toUInt(&isNumber, 16) : name.mid(1).toUInt(&isNumber, 10);
    return isNumber && code > 0 && code <= 0x10ffff ? QString::fromUcs4(&code, 1) : QString();
}

// What wptexturize and the reader's eye do not tell apart.
bool isDropped(char32_t code)
{
    switch (code) {
    case U'"': case U'\'': case U'`': case U'´': case U'‘': case U'’': case U'‚': case U'“': case U'”': case U'„':
    case U'«': case U'»': case U'′': case U'″': case U'-': case U'–': case U'—': case U'‑': case U'−':
    case 0xad: case 0x200b: case 0x200d: case 0xfe0f: case 0xfeff:
        return true;
    default:
        return QChar::isSpace(code) || QChar::category(code) == QChar::Symbol_Other
            || (code >= 0x1f000 && code <= 0x1faff);
    }
}

} // namespace

QString escapeText(const QString &text)
{
    static const QRegularExpression shortcode(uR"(\[(?=[\p{L}/\[]))"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString escaped = text;
    escaped.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    escaped.replace(shortcode, u"&#091;"_s);
    return escaped;
}

QString escapeAttribute(const QString &text)
{
    return escapeText(text).replace(u'"', "&quot;"_L1).replace(u'\n', u' ');
}

QString decodeEntities(const QString &html)
{
    static const QRegularExpression entity(u"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"_s);
    QString text;
    qsizetype from = 0;
    for (auto matches = entity.globalMatch(html); matches.hasNext();) {
        const auto match = matches.next();
        const auto character = entityText(match.captured(1));
        text += QStringView(html).mid(from, match.capturedStart() - from);
        text += character.isEmpty() ? match.captured(0) : character;
        from = match.capturedEnd();
    }
    text += QStringView(html).mid(from);
    return text;
}

QString canonicalHtml(const QString &html)
{
    static const QRegularExpression selfClosing(u"\\s*/>"_s);
    auto canonical = decodeEntities(html);
    canonical.replace("\r\n"_L1, "\n"_L1).replace(selfClosing, u">"_s);
    return canonical.trimmed();
}

QString visibleText(const QString &html)
{
    static const QRegularExpression hidden(u"<(script|style|noscript|template)\\b[^>]*>.*?</\\1\\s*>|<!--.*?-->"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"<[a-zA-Z/!][^>]*>"_s);
    QString text = html;
    text.remove(hidden).replace(tag, u" "_s);
    return decodeEntities(text);
}

QString foldedText(const QString &text)
{
    static const QRegularExpression smiley(uR"([:;8][-o]?[)(DPpOoxX|?](?=\s|$))"_s);
    QString plain = text.normalized(QString::NormalizationForm_C);
    plain.remove(smiley).replace(u'…', "..."_L1).replace(u'×', u'x');
    QString folded;
    folded.reserve(plain.size());
    for (const char32_t code : plain.toUcs4()) {
        if (!isDropped(code)) {
            folded += QStringView(QChar::fromUcs4(code));
        }
    }
    return folded;
}

QString foldedName(const QString &name)
{
    return decodeEntities(name).normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

QString asciiFileStem(const QString &fileName)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    auto stem = QFileInfo(fileName).completeBaseName().toLower().normalized(QString::NormalizationForm_KD);
    stem.removeIf([](QChar character) { return character.category() == QChar::Mark_NonSpacing; });
    stem.replace(others, u"-"_s);
    stem = stem.left(60);
    while (stem.startsWith(u'-')) {
        stem.remove(0, 1);
    }
    while (stem.endsWith(u'-')) {
        stem.chop(1);
    }
    return stem.isEmpty() ? u"soubor"_s : stem;
}

} // namespace bubenik::wordpress
