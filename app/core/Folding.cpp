#include "core/Folding.h"

#include <algorithm>
#include <array>

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

// The whole way, for whatever letters there are.
QString foldedAtLength(const QString &text)
{
    const auto lower = text.normalized(QString::NormalizationForm_KD).toLower();
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

// Latin letters up to Extended-A, each by itself: what it becomes, a space where it parts words, nothing where it takes
// the whole way. Lists and imports fold millions of letters.
constexpr char16_t tableSize = 0x180;
constexpr char16_t atLength = 0xffff;
using FoldTable = std::array<char16_t, tableSize>;

const FoldTable &foldTable()
{
    static const FoldTable table = [] {
        FoldTable made {};
        for (char16_t letter = 0; letter < tableSize; ++letter) {
            // Between two letters, so that what parts words shows itself.
            const auto one = foldedAtLength(u'a' + QString(QChar(letter)) + u'b');
            made[letter] = one.size() == 3 ? one[1].unicode() : atLength;
        }
        return made;
    }();
    return table;
}

char16_t quicklyFolded(QChar letter)
{
    return letter.unicode() < tableSize ? foldTable()[letter.unicode()] : atLength;
}

} // namespace

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const auto letter : text) {
        const auto one = quicklyFolded(letter);
        if (one == atLength) {
            return foldedAtLength(text);
        }
        if (one != u' ') {
            plain += QChar(one);
        } else if (!plain.isEmpty() && !plain.endsWith(u' ')) {
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
    key.reserve(text.size() + 4);
    // Up to there every letter is composed already.
    constexpr char16_t firstMark = 0x300;
    const bool isComposed = std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < firstMark; });
    const auto lower = (isComposed ? text : text.normalized(QString::NormalizationForm_C)).toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const auto letter = lower[i];
        const auto quick = quicklyFolded(letter);
        if (quick != atLength && quick != u' ' && !own.contains(letter) && letter != u'h') {
            key += QChar(quick);
            continue;
        }
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
