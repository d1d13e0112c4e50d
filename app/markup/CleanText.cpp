#include "markup/CleanText.h"

namespace bubenik::markdown {

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0) || unit == 0xFEFF || (unit >= 0xFDD0 && unit <= 0xFDEF)
        || unit >= 0xFFFE;
}

bool isCollapsible(char16_t unit)
{
    return unit == u' ' || (unit >= 0x09 && unit <= 0x0D) || unit == 0x2028 || unit == 0x2029 || unit == 0x85;
}

QString wellFormed(const QString &text)
{
    return text.isValidUtf16() ? text : QString::fromUtf8(text.toUtf8());
}

QString cleanLine(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : wellFormed(text)) {
        if (isCollapsible(c.unicode())) {
            if (!out.isEmpty() && out.back() != u' ') {
                out += u' ';
            }
        } else if (!isControl(c.unicode())) {
            out += c;
        }
    }
    while (out.endsWith(u' ')) {
        out.chop(1);
    }
    return out;
}

QString cleanUrl(const QString &url)
{
    static const QByteArray unwanted = "\"<>\\^`{|}[] ";
    QString out;
    for (const QChar c : wellFormed(url).trimmed()) {
        const auto unit = c.unicode();
        if (isControl(unit)) {
            continue;
        }
        if (c.isSpace() || (unit < 0x80 && unwanted.contains(char(unit)))) {
            for (const auto byte : QString(c).toUtf8()) {
                out += u'%' + QString::number(uchar(byte), 16).toUpper().rightJustified(2, u'0');
            }
        } else {
            out += c;
        }
    }
    return out;
}

} // namespace bubenik::markdown
