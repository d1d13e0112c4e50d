#include "channels/folder/Slug.h"

#include <QRegularExpression>

namespace bubenik::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSlug = 60;

// Letters that decomposition leaves as they are.
QString plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ł': return u"l"_s;
    case u'đ': return u"d"_s;
    case u'ß': return u"ss"_s;
    case u'æ': return u"ae"_s;
    case u'ø': return u"o"_s;
    default: return QString(c);
    }
}

} // namespace

QString slugOf(const QString &text, const QString &fallback)
{
    QString slug;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark()) {
            continue;
        }
        for (const QChar plain : plainLetter(c)) {
            const bool kept = (plain >= u'a' && plain <= u'z') || (plain >= u'0' && plain <= u'9');
            if (kept) {
                slug += plain;
            } else if (!slug.isEmpty() && !slug.endsWith(u'-')) {
                slug += u'-';
            }
        }
    }
    if (slug.size() > longestSlug) {
        const auto word = slug.lastIndexOf(u'-', longestSlug);
        slug.truncate(word > longestSlug / 2 ? word : longestSlug);
    }
    while (slug.endsWith(u'-')) {
        slug.chop(1);
    }
    static const QRegularExpression device(u"^(con|prn|aux|nul|com[0-9]|lpt[0-9])$"_s);
    if (slug.isEmpty()) {
        return fallback;
    }
    return device.match(slug).hasMatch() ? fallback + u'-' + slug : slug;
}

bool isSlug(const QString &text)
{
    static const QRegularExpression slug(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    return text.size() <= 100 && slug.match(text).hasMatch();
}

} // namespace bubenik::folder
