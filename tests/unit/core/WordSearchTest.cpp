#include "core/Folding.h"
#include "core/WordSearch.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString &typed, const QString &text)
{
    return WordSearch(typed).matches(folded(text));
}

// Words as letters of the Czech alphabet make them; declined by endings that fit any of them.
QString anyWord()
{
    static const auto letters = u"aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž"_s;
    QString word;
    for (int length = *rc::gen::inRange(4, 12); length > 0; --length) {
        word += letters.at(*rc::gen::inRange<int>(0, int(letters.size())));
    }
    return word;
}

} // namespace

TEST(WordSearch, findsBeginnings_whateverCaseAndAccents)
{
    EXPECT_TRUE(finds(u"UZAV mos"_s, u"Uzavírka mostu"_s));
    EXPECT_TRUE(finds(u"uzavír"_s, u"Dlouhá uzavirka"_s));
    EXPECT_FALSE(finds(u"zavirka"_s, u"Uzavírka"_s));
    EXPECT_FALSE(finds(u"uzavírka školy"_s, u"Uzavírka mostu"_s));
    EXPECT_TRUE(WordSearch(u" –!"_s).isEmpty());
}

TEST(WordSearch, findsOtherFormsOfCzechWords)
{
    const QList<std::pair<QString, QString>> forms { { u"uzavírku ulic"_s, u"Uzavírka ulice"_s },
        { u"uzavírce"_s, u"uzavírka"_s }, { u"uzavírek"_s, u"uzavírka"_s }, { u"uzavírka"_s, u"pět uzavírek"_s },
        { u"uzavírka"_s, u"o uzavírce"_s }, { u"v Praze"_s, u"v Praha"_s }, { u"střeše"_s, u"střecha"_s },
        { u"střecha"_s, u"na střeše"_s }, { u"odstávkou elektřiny"_s, u"Odstávka elektřiny"_s },
        { u"setkáních"_s, u"Setkání s občany"_s }, { u"zámeckého parku"_s, u"Zámecký park"_s },
        { u"zámecký park"_s, u"V zámeckém parku"_s }, { u"starostovi"_s, u"starosta"_s }, { u"lidmi"_s, u"lidem"_s },
        { u"městem"_s, u"Město Klášterec"_s }, { u"hlášení"_s, u"o hlášeních"_s }, { u"oken"_s, u"okno"_s },
        { u"Novákovi"_s, u"Novák"_s }, { u"jarního"_s, u"Jarní trhy"_s } };
    for (const auto &[typed, text] : forms) {
        EXPECT_TRUE(finds(typed, text)) << qPrintable(typed) << " in " << qPrintable(text);
    }
}

TEST(WordSearch, doesNotTakeOtherWordsForForms)
{
    const QList<std::pair<QString, QString>> others { { u"Praha"_s, u"prázdniny"_s }, { u"městem"_s, u"městský"_s },
        { u"voda"_s, u"vodovod"_s }, { u"Jana"_s, u"Janda"_s }, { u"školou"_s, u"školka"_s }, { u"2026"_s, u"202"_s },
        { u"uzavírku"_s, u"uzavření"_s } };
    for (const auto &[typed, text] : others) {
        EXPECT_FALSE(finds(typed, text)) << qPrintable(typed) << " in " << qPrintable(text);
    }
}

TEST(WordSearch, tellsWhichLettersFit)
{
    using Places = QList<std::pair<qsizetype, qsizetype>>;
    EXPECT_EQ(WordSearch(u"uzav"_s).places(u"Dlouhá uzavírka"_s), (Places { { 7, 4 } }));
    EXPECT_EQ(WordSearch(u"uzavírku ul"_s).places(u"Uzavírka (ulice)"_s), (Places { { 0, 8 }, { 10, 2 } }));
    EXPECT_EQ(WordSearch(u"škola"_s).places(u"s\u030ckola"_s), (Places { { 0, 6 } })); // an accent of its own
    EXPECT_TRUE(WordSearch(u"most"_s).places(u"Uzavírka"_s).isEmpty());
}

RC_GTEST_PROP(WordSearchLaws, aText_isFoundByEachOfItsWords_andByTheirBeginnings, ())
{
    const auto first = anyWord();
    const auto second = anyWord();
    const auto text = folded(first + u' ' + second);
    RC_ASSERT(WordSearch(second + u' ' + first).matches(text));
    RC_ASSERT(WordSearch(second.left(*rc::gen::inRange<int>(1, int(second.size()) + 1))).matchesAsTyped(text));
}

RC_GTEST_PROP(WordSearchLaws, whatIsFoundAsTyped_isFound_andItsPlacesAreInTheText, ())
{
    const auto text = anyWord() + u", "_s + anyWord() + u'.';
    const WordSearch wanted(anyWord().left(2));
    RC_ASSERT(!wanted.matchesAsTyped(folded(text)) || wanted.matches(folded(text)));
    RC_ASSERT(wanted.matches(folded(text)) == wanted.matches(foldedWords(text)));
    RC_ASSERT(wanted.matches(folded(text)) == !wanted.places(text).isEmpty());
    for (const auto &[from, length] : wanted.places(text)) {
        RC_ASSERT(from >= 0 && length > 0 && from + length <= text.size());
    }
}

// All cases of a word with a stem that stays find each other.
RC_GTEST_PROP(WordSearchLaws, aWordThatIsDeclined_findsItsOtherCases, ())
{
    static const QStringList cases { u"a"_s, u"y"_s, u"ě"_s, u"u"_s, u"ou"_s, u"ám"_s, u"ách"_s, u"ami"_s };
    const auto stem = anyWord();
    const auto typed = stem + cases.at(*rc::gen::inRange<int>(0, int(cases.size())));
    const auto written = stem + cases.at(*rc::gen::inRange<int>(0, int(cases.size())));
    RC_LOG() << typed.toStdString() << " in " << written.toStdString();
    RC_ASSERT(WordSearch(typed).matches(folded(written)));
}

RC_GTEST_PROP(WordSearchLaws, stems_areNeverShorterThanThreeLetters, ())
{
    const auto stems = czechStems(folded(anyWord()));
    for (const auto &stem : stems) {
        RC_ASSERT(stem.size() >= 3);
    }
}
