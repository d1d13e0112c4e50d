#include "core/Folding.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Letters that no normalisation takes apart.
QChar plainLetter(QChar letter)
{
    switch (letter.unicode()) {
    case u'ł':
        return u'l';
    case u'đ':
        return u'd';
    case u'ø':
        return u'o';
    default:
        return letter;
    }
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 128; });
}

} // namespace

QString folded(const QString &text)
{
    const auto lower = (isAscii(text) ? text : text.normalized(QString::NormalizationForm_KD)).toLower();
    QString plain;
    plain.reserve(lower.size());
    for (const auto letter : lower) {
        if (letter.isLetterOrNumber() || letter.isSurrogate()) {
            plain += plainLetter(letter);
        } else if (!letter.isMark() && !plain.isEmpty() && !plain.endsWith(u' ')) {
            plain += u' ';
        }
    }
    if (plain.endsWith(u' ')) {
        plain.chop(1);
    }
    return plain;
}

QStringList foldedWords(const QString &text)
{
    return folded(text).split(u' ', Qt::SkipEmptyParts);
}

QString czechSortKey(const QString &text)
{
    static const auto own = u"čřšž"_s; // letters of their own, each behind its base letter
    QString key;
    const auto lower = text.normalized(QString::NormalizationForm_C).toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const auto letter = lower[i];
        const auto plain = folded(letter);
        if (plain.isEmpty()) {
            if (!key.isEmpty() && !key.endsWith(u' ')) {
                key += u' '; // words before the letters that follow
            }
        } else if (own.contains(letter)) {
            key += plain + u'~';
        } else if (letter == u'h' && i > 0 && lower[i - 1] == u'c') {
            key.chop(1);
            key += u"h~"_s;
        } else {
            key += plain;
        }
    }
    return key;
}

} // namespace bubenik
