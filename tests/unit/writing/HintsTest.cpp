// What is said of a text that could be plainer, and what is not.
#include "writing/Hints.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::writing;
using namespace Qt::StringLiterals;

namespace {

QList<Hint> hints(const QStringList &paragraphs)
{
    const auto rules = HintRules::load();
    EXPECT_TRUE(rules.has_value());
    return rules->hintsIn(paragraphs);
}

QStringList wordsOf(const QList<Hint> &all, HintKind kind)
{
    QStringList words;
    for (const auto &hint : all) {
        if (hint.kind == kind) {
            words.append(hint.words);
        }
    }
    return words;
}

} // namespace

TEST(Hints, officialese_isFoundWithWhatToSayInstead)
{
    const auto text = u"Z důvodu oprav dojde k uzavření ulice v rámci akce za účelem výměny."_s;
    const auto all = hints({ text });
    EXPECT_EQ(wordsOf(all, HintKind::Officialese),
        (QStringList { u"Z důvodu"_s, u"dojde k uzavření"_s, u"v rámci"_s, u"za účelem"_s }));
    for (const auto &hint : all) {
        EXPECT_EQ(text.mid(hint.at, hint.length), hint.words);
        EXPECT_FALSE(hint.instead.isEmpty()) << hint.words.toStdString();
    }
    EXPECT_EQ(all.first().instead.first(), u"kvůli"_s);
}

TEST(Hints, theLongerPhrase_holds)
{
    const auto all = hints({ u"V případě, že prší, v\u00A0případě větru."_s });
    EXPECT_EQ(wordsOf(all, HintKind::Officialese), (QStringList { u"V případě, že"_s, u"v\u00A0případě"_s }));
}

TEST(Hints, plainText_getsNone)
{
    EXPECT_TRUE(hints({ u"V sobotu zavřeme Petlérskou ulici, protože opravujeme vodovod."_s }).isEmpty());
    EXPECT_TRUE(hints({}).isEmpty());
    EXPECT_TRUE(hints({ QString() }).isEmpty());
}

TEST(Hints, longSentence_saysHowLong)
{
    QStringList words;
    for (int i = 0; i < 29; ++i) {
        words.append(u"slovo"_s);
    }
    const auto all = hints({ u"Krátká věta. Tohle "_s + words.join(u' ') + u'.' });
    ASSERT_EQ(all.size(), 3); // of thirty words: neither when nor where
    EXPECT_EQ(all[2].kind, HintKind::LongSentence);
    EXPECT_EQ(all[2].count, 30);
    EXPECT_EQ(all[2].at, 13);
}

TEST(Hints, passivesInARow_areOneHint)
{
    const auto all
        = hints({ u"Silnice byla uzavřena a chodník bude opraven do pátku."_s, u"Silnice byla uzavřena."_s });
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].kind, HintKind::Passive);
    EXPECT_EQ(all[0].paragraph, 0);
}

TEST(Hints, whenAndWhere_areMissedInTextsOfSomeLength)
{
    const auto filler = u"Prosíme řidiče o opatrnost a trpělivost. "_s.repeated(6);
    const auto none = hints({ filler });
    ASSERT_EQ(none.size(), 2);
    EXPECT_EQ(none[0].kind, HintKind::NoPlace);
    EXPECT_EQ(none[1].kind, HintKind::NoDate);
    EXPECT_TRUE(hints({ filler + u"Uzavírka začne 7.\u00A0prosince na náměstí."_s }).isEmpty());
    EXPECT_TRUE(hints({ u"Prosíme řidiče o opatrnost."_s }).isEmpty());
}

TEST(Hints, sentences_doNotEndAtAbbreviationsAndDates)
{
    const auto rules = HintRules::load();
    ASSERT_TRUE(rules.has_value());
    const auto text = u"Ing. Novák přijde 7. prosince do ul. Lipová. „Těšíme se!“ T. G. Masaryk mlčel."_s;
    const auto sentences = rules->sentencesOf(text, Language::Czech);
    ASSERT_EQ(sentences.size(), 3);
    EXPECT_EQ(text.mid(sentences[0].at, sentences[0].length), u"Ing. Novák přijde 7. prosince do ul. Lipová."_s);
    EXPECT_EQ(text.mid(sentences[2].at, sentences[2].length), u"T. G. Masaryk mlčel."_s);
    EXPECT_EQ(sentences[0].words, 8);
}

TEST(Hints, english_hasRulesOfItsOwn)
{
    const auto all = hints({ u"The road is closed in order to repair the water mains, prior to the winter."_s });
    EXPECT_EQ(wordsOf(all, HintKind::Officialese), (QStringList { u"in order to"_s, u"prior to"_s }));
}
