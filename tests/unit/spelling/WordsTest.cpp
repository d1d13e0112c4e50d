// Which words of a text are spelt at all, and which are right without a dictionary.
#include "spelling/Words.h"
#include "spelling/KnownWords.h"

#include <gtest/gtest.h>

using namespace bubenik::spelling;
using namespace Qt::StringLiterals;

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const auto &place : paragraphOf(text).words) {
        words.append(text.mid(place.at, place.length));
    }
    return words;
}

} // namespace

TEST(SpeltWords, numbersAddressesAbbreviationsAndMaskedPlaces_areLeftOut)
{
    EXPECT_EQ(
        wordsOf(
            u"Dne 7. 12. 2026 MÚ v A4 na www.mesto.cz/akce a jan@mesto.cz \uFFFC česko-německý O’Neill 15procentní"_s),
        (QStringList { u"Dne"_s, u"na"_s, u"česko"_s, u"německý"_s, u"O’Neill"_s }));
    EXPECT_TRUE(wordsOf({}).isEmpty());
}

TEST(KnownWords, names_areKnownInTheirCases)
{
    const KnownWords known(
        { u"Petlérská"_s, u"Náměstí Dr. E. Beneše"_s, u"Klášterec nad Ohří"_s, u"Miřetice"_s, u"Hora"_s });
    for (const auto &word : { u"Petlérská"_s, u"Petlérské"_s, u"Petlérskou"_s, u"Beneše"_s, u"Benešovi"_s,
             u"Klášterce"_s, u"Klášterci"_s, u"Miřeticích"_s, u"Hoře"_s }) {
        EXPECT_TRUE(known.covers(word)) << word.toStdString();
    }
    for (const auto &word : { u"Petlérzká"_s, u"petlérská"_s, u"Petlér"_s, u"Klášteerce"_s, u""_s }) {
        EXPECT_FALSE(known.covers(word)) << word.toStdString();
    }
}

TEST(KnownWords, addedInLowerCase_areRightAtTheBeginningOfASentence)
{
    const KnownWords known({ u"plogging"_s });
    EXPECT_TRUE(known.covers(u"plogging"_s));
    EXPECT_TRUE(known.covers(u"Plogging"_s));
    EXPECT_TRUE(known.covers(u"ploggingu"_s));
    EXPECT_FALSE(KnownWords().covers(u"plogging"_s));
}
