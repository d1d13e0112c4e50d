#include "core/WordSearch.h"

#include "core/Folding.h"

#include <algorithm>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestStem = 3;
constexpr qsizetype longestEnding = 3;
constexpr qsizetype mostWords = 12;

// Of declension, without accents.
constexpr std::array endings { "a"_L1, "e"_L1, "i"_L1, "o"_L1, "u"_L1, "y"_L1, "ou"_L1, "em"_L1, "im"_L1, "ym"_L1,
    "am"_L1, "um"_L1, "ech"_L1, "ich"_L1, "ych"_L1, "ach"_L1, "mi"_L1, "ami"_L1, "emi"_L1, "imi"_L1, "ymi"_L1, "eho"_L1,
    "iho"_L1, "emu"_L1, "imu"_L1, "ovi"_L1, "ove"_L1 };

// Consonants before which an e comes and goes: uzavírka, uzavírek; sedadlo, sedadel; okno, oken.
constexpr auto movable = "kclnrbvt"_L1;
constexpr auto vowels = "aeiouy"_L1;

bool isPlainWord(QStringView word)
{
    return std::ranges::all_of(word, [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
}

// As the same stem looks in other cases.
void addChanged(QStringList &stems, const QString &stem, bool hadEnding)
{
    const auto add = [&stems](const QString &other) {
        if (other.size() >= shortestStem && !stems.contains(other)) {
            stems.append(other);
        }
    };
    add(stem);
    const auto size = stem.size();
    const auto rest = stem.left(size - 1);
    if (stem.endsWith("ch"_L1)) {
        add(stem.left(size - 2) + u's'); // střecha, střeše
    } else if (stem.endsWith(u'k')) {
        add(rest + u'c'); // uzavírka, uzavírce
    } else if (stem.endsWith(u'h')) {
        add(rest + u'z'); // Praha, Praze
    } else if (hadEnding && stem.endsWith(u'c')) {
        add(rest + u'k');
    } else if (hadEnding && stem.endsWith(u'z')) {
        add(rest + u'h');
    } else if (hadEnding && stem.endsWith(u's')) {
        add(rest + u"ch"_s);
    }
    const bool isCluster = movable.contains(stem.back()) && !vowels.contains(stem.at(size - 2));
    if (hadEnding && isCluster) {
        add(rest + u'e' + stem.back());
    } else if (size > shortestStem && movable.contains(stem.back()) && stem.at(size - 2) == u'e') {
        add(stem.left(size - 2) + stem.back());
    }
}

} // namespace

bool isCzechEnding(QStringView ending)
{
    return ending.isEmpty()
        || (ending.size() <= longestEnding
            && std::ranges::any_of(endings, [ending](QLatin1StringView one) { return ending == one; }));
}

QStringList czechStems(const QString &word)
{
    if (word.size() < shortestStem || !isPlainWord(word)) {
        return {};
    }
    QStringList stems;
    for (qsizetype length = 0; length <= longestEnding && word.size() - length >= shortestStem; ++length) {
        if (isCzechEnding(QStringView(word).last(length))) {
            addChanged(stems, word.chopped(length), length > 0);
        }
    }
    return stems;
}

WordSearch::WordSearch(const QString &typed)
{
    const auto words = foldedWords(typed).mid(0, mostWords);
    for (const auto &word : words) {
        Word wanted { word, czechStems(word), word };
        for (const auto &stem : std::as_const(wanted.stems)) {
            const auto end = std::ranges::mismatch(wanted.common, stem).in1;
            wanted.common.truncate(end - wanted.common.cbegin());
        }
        m_words.append(wanted);
    }
}

qsizetype WordSearch::fitting(const Word &wanted, QStringView word, bool asTypedOnly)
{
    if (word.startsWith(wanted.typed)) {
        return wanted.typed.size();
    }
    if (!asTypedOnly) {
        for (const auto &stem : wanted.stems) {
            if (word.startsWith(stem) && isCzechEnding(word.sliced(stem.size()))) {
                return word.size();
            }
        }
    }
    return 0;
}

// By the letters that all forms have in common: one look through a text of thousands.
bool WordSearch::holdsAll(QStringView text, bool asTypedOnly) const
{
    return std::ranges::all_of(m_words, [&](const Word &wanted) {
        const QStringView looked = asTypedOnly ? wanted.typed : wanted.common;
        for (auto at = text.indexOf(looked); at >= 0; at = text.indexOf(looked, at + 1)) {
            if (at > 0 && text.at(at - 1) != u' ') {
                continue;
            }
            const auto end = text.indexOf(u' ', at);
            if (fitting(wanted, text.sliced(at, (end < 0 ? text.size() : end) - at), asTypedOnly) > 0) {
                return true;
            }
        }
        return false;
    });
}

bool WordSearch::matches(const QStringList &words) const
{
    return std::ranges::all_of(m_words, [&words](const Word &wanted) {
        return std::ranges::any_of(words, [&wanted](const QString &word) { return fitting(wanted, word, false) > 0; });
    });
}

bool WordSearch::matches(QStringView text) const
{
    return holdsAll(text, false);
}

bool WordSearch::matchesAsTyped(QStringView text) const
{
    return holdsAll(text, true);
}

QList<std::pair<qsizetype, qsizetype>> WordSearch::places(const QString &text) const
{
    QList<std::pair<qsizetype, qsizetype>> found;
    qsizetype from = 0;
    while (from < text.size()) {
        if (!text.at(from).isLetterOrNumber()) {
            ++from;
            continue;
        }
        auto end = from;
        while (end < text.size() && (text.at(end).isLetterOrNumber() || text.at(end).isMark())) {
            ++end;
        }
        const auto shown = text.sliced(from, end - from);
        const auto word = folded(shown);
        qsizetype most = 0;
        for (const auto &wanted : m_words) {
            most = std::max(most, fitting(wanted, word, false));
        }
        if (most > 0) {
            // A letter with its accent is one letter of the folded word in all texts that come composed.
            found.append({ from, word.size() == shown.size() ? most : shown.size() });
        }
        from = end;
    }
    return found;
}

} // namespace bubenik
