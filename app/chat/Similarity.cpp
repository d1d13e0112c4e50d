#include "chat/Similarity.h"

#include "core/Folding.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace bubenik::chat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestWord = 4;
constexpr qsizetype longestStem = 6;
constexpr qsizetype longWord = 7; // from here on its ending has two letters, otherwise one
constexpr qsizetype fewestShared = 2;
constexpr double alikeFrom = 0.5;

// Of questions to a mayor, without accents: greetings, asking, and what stands in every sentence.
const QSet<QString> &idleWords()
{
    static const QSet<QString> words { u"dobry"_s, u"dobre"_s, u"zdravim"_s, u"vazeny"_s, u"vazena"_s, u"pane"_s,
        u"pani"_s, u"starosto"_s, u"starosta"_s, u"starosty"_s, u"starostu"_s, u"prosim"_s, u"dekuji"_s, u"dekuju"_s,
        u"diky"_s, u"predem"_s, u"odpoved"_s, u"dotaz"_s, u"otazka"_s, u"chci"_s, u"chtel"_s, u"chtela"_s, u"chteli"_s,
        u"zeptat"_s, u"proc"_s, u"kdyz"_s, u"kdyby"_s, u"jestli"_s, u"jake"_s, u"jaky"_s, u"jaka"_s, u"jako"_s,
        u"nebo"_s, u"take"_s, u"taky"_s, u"jeste"_s, u"tady"_s, u"toho"_s, u"tomu"_s, u"tohle"_s, u"tento"_s, u"tato"_s,
        u"ktery"_s, u"ktera"_s, u"ktere"_s, u"bude"_s, u"budou"_s, u"budete"_s, u"byla"_s, u"bylo"_s, u"byly"_s,
        u"bych"_s, u"jsem"_s, u"jsme"_s, u"jste"_s, u"jsou"_s, u"neni"_s, u"nejsou"_s, u"mate"_s, u"mame"_s, u"maji"_s,
        u"muze"_s, u"muzete"_s, u"hodne"_s, u"velmi"_s, u"nase"_s, u"nasi"_s, u"nasem"_s, u"mesto"_s, u"mesta"_s,
        u"meste"_s, u"mestu"_s, u"nejak"_s, u"nekdy"_s, u"nekdo"_s, u"vubec"_s, u"protoze"_s, u"planujete"_s,
        u"planuje"_s };
    return words;
}

QString stemOf(const QString &word)
{
    const qsizetype ending = word.size() < longWord ? 1 : 2;
    return word.left(std::clamp(word.size() - ending, shortestWord, longestStem));
}

bool isSame(const QString &a, const QString &b)
{
    return a.size() < b.size() ? b.startsWith(a) : a.startsWith(b);
}

} // namespace

QuestionWords wordsOf(const QString &text)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}]+"_s);
    QuestionWords result;
    for (const auto &word : text.split(apart, Qt::SkipEmptyParts)) {
        const auto plain = folded(word);
        const bool isNumber = std::ranges::all_of(plain, [](QChar sign) { return sign.isDigit(); });
        if ((plain.size() < shortestWord && !isNumber) || idleWords().contains(plain)) {
            continue;
        }
        const auto stem = isNumber ? plain : stemOf(plain);
        if (!result.stems.contains(stem)) {
            result.words.append(word);
            result.stems.append(stem);
        }
    }
    return result;
}

Likeness compare(const QuestionWords &a, const QuestionWords &b)
{
    Likeness likeness;
    for (qsizetype index = 0; index < a.stems.size(); ++index) {
        const auto &stem = a.stems[index];
        if (std::ranges::any_of(b.stems, [&stem](const QString &other) { return isSame(stem, other); })) {
            likeness.shared.append(a.words[index]);
        }
    }
    const auto fewer = std::min(a.stems.size(), b.stems.size());
    likeness.score
        = fewer > 0 ? std::min(1.0, static_cast<double>(likeness.shared.size()) / static_cast<double>(fewer)) : 0;
    return likeness;
}

bool isAlike(const Likeness &likeness)
{
    return likeness.shared.size() >= fewestShared && likeness.score >= alikeFrom;
}

} // namespace bubenik::chat
