#include "domain/Address.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Address house(const QString &street, const QString &number, const QString &part = {})
{
    return { .street = street, .houseNumber = number, .townPart = part };
}

StreetPart part(const QString &text)
{
    const auto parsed = parseStreetPart(text);
    EXPECT_TRUE(parsed) << qPrintable(text);
    return parsed.value_or(StreetPart {});
}

} // namespace

TEST(HouseNumbers, areReadAsTheyAreWritten_theLowerOfTwoIsTheStreets)
{
    EXPECT_EQ(parseHouseNumber(u"345/12"_s), (HouseNumber { 345, 12 }));
    EXPECT_EQ(parseHouseNumber(u"12/345"_s), (HouseNumber { 345, 12 }));
    EXPECT_EQ(parseHouseNumber(u"345/12a"_s), (HouseNumber { 345, 12, u"a"_s }));
    EXPECT_EQ(parseHouseNumber(u"č.p. 7"_s), (HouseNumber { 7, 0 }));
    EXPECT_EQ(parseHouseNumber(u"č. ev. 19"_s), (HouseNumber { 19, 0, {}, true }));
    EXPECT_EQ(parseHouseNumber(u"č. o. 3"_s), (HouseNumber { 0, 3 }));
    EXPECT_EQ(parseHouseNumber(u"12 B"_s), (HouseNumber { 12, 0, u"b"_s }));
    EXPECT_EQ(parseHouseNumber(u"bez čísla"_s), std::nullopt);
}

TEST(StreetLines, splitAtTheNumber_evenWhenTheStreetBeginsWithOne)
{
    const QList<std::pair<QString, StreetAndNumber>> lines {
        { u"Petra Bezruče 12/345"_s, { u"Petra Bezruče"_s, u"12/345"_s } },
        { u"28. října 5"_s, { u"28. října"_s, u"5"_s } },
        { u"28. října"_s, { u"28. října"_s, {} } },
        { u"1. máje 16a"_s, { u"1. máje"_s, u"16a"_s } },
        { u"Mikulovice č.p. 12"_s, { u"Mikulovice"_s, u"č.p. 12"_s } },
        { u"náměstí Dr. E. Beneše 85"_s, { u"náměstí Dr. E. Beneše"_s, u"85"_s } },
        { u"Lípová,  345 / 12 b"_s, { u"Lípová"_s, u"345/12 b"_s } },
        { u"123"_s, { {}, u"123"_s } },
        { u""_s, {} },
    };
    for (const auto &[line, expected] : lines) {
        EXPECT_EQ(splitStreet(line), expected) << qPrintable(line);
    }
}

TEST(StreetKeys, doNotDependOnAbbreviationsCaseAndAccents)
{
    EXPECT_EQ(streetKey(u"nám. Dr. E. Beneše"_s), streetKey(u"Náměstí DR E BENESE"_s));
    EXPECT_EQ(streetKey(u"ul. Lípová"_s), streetKey(u"Lípová ulice"_s));
    EXPECT_NE(streetKey(u"Lípová"_s), streetKey(u"Lipovská"_s));
}

TEST(StreetParts, holdTheHousesTheyName)
{
    const auto both = part(u"Petra Bezruče 2–40 sudá, 51"_s);
    EXPECT_TRUE(liesIn(house(u"Petra Bezruče"_s, u"345/12"_s), both));
    EXPECT_TRUE(liesIn(house(u"petra bezruce"_s, u"12/345"_s), both));
    EXPECT_FALSE(liesIn(house(u"Petra Bezruče"_s, u"34/13"_s), both)); // the odd side, whatever its other number
    EXPECT_FALSE(liesIn(house(u"Petra Bezruče"_s, u"42"_s), both));
    EXPECT_TRUE(liesIn(house(u"Petra Bezruče"_s, u"51"_s), both));
    EXPECT_TRUE(liesIn(house(u"Petra Bezruče"_s, u"51/9"_s), both));
    EXPECT_FALSE(liesIn(house(u"Petra Bezruče"_s, u""_s), both));
    EXPECT_FALSE(liesIn(house(u"Lípová"_s, u"12"_s), both));

    EXPECT_TRUE(liesIn(house(u"Lípová"_s, u""_s), part(u"ul. Lípová"_s)));
    EXPECT_TRUE(liesIn(house(u"Lípová"_s, u"13"_s), part(u"Lípová od 12 lichá"_s)));
    EXPECT_FALSE(liesIn(house(u"Lípová"_s, u"11"_s), part(u"Lípová od 12 lichá"_s)));
    EXPECT_TRUE(liesIn(house(u"Lípová"_s, u"9"_s), part(u"Lípová do 9"_s)));
    EXPECT_TRUE(liesIn(house(u"Lípová"_s, u"8"_s), part(u"Lípová sudá"_s)));
    EXPECT_TRUE(liesIn(house(u"28. října"_s, u"5"_s), part(u"28. října 1-9"_s)));
    EXPECT_TRUE(liesIn(house(u"28. října"_s, u"5"_s), part(u"28. října"_s)));

    EXPECT_TRUE(liesIn(house(u""_s, u"7"_s, u"Miřetice"_s), part(u"; miretice"_s)));
    EXPECT_TRUE(liesIn(house(u"Lípová"_s, u"7"_s, u"Miřetice"_s), part(u"Lípová 1–9; Miřetice"_s)));
    EXPECT_FALSE(liesIn(house(u"Lípová"_s, u"7"_s, u"Útočiště"_s), part(u"Lípová 1–9; Miřetice"_s)));
}

TEST(StreetParts, areReadAgainFromTheirText_andNonsenseIsRefused)
{
    for (const auto &text : { u"Petra Bezruče 2–40 sudá, 51"_s, u"Lípová od 12 lichá"_s, u"Lípová sudá"_s,
             u"Lípová 1–9; Miřetice"_s, u"; Miřetice"_s, u"28. října"_s }) {
        EXPECT_EQ(part(toString(part(text))), part(text)) << qPrintable(text);
    }
    for (const auto &text : { u""_s, u" ; "_s, u"Lípová 40–2"_s, u"Lípová 5, x"_s }) {
        EXPECT_FALSE(parseStreetPart(text)) << qPrintable(text);
    }
}

TEST(Envelopes, ofAVillageWithoutStreets_haveItsNameBeforeTheNumber)
{
    EXPECT_EQ(envelopeLines({ u"Lípová"_s, u"12"_s, u"Miřetice"_s, u"431 51"_s, u"Klášterec nad Ohří"_s }),
        (QStringList { u"Lípová 12"_s, u"Miřetice"_s, u"431 51 Klášterec nad Ohří"_s }));
    EXPECT_EQ(envelopeLines({ {}, u"7"_s, u"Mikulovice"_s, u"431 51"_s, u"Klášterec nad Ohří"_s }),
        (QStringList { u"Mikulovice 7"_s, u"431 51 Klášterec nad Ohří"_s }));
    EXPECT_EQ(oneLine({ u"Vodní"_s, u"93"_s, u"Klášterec nad Ohří"_s, {}, u"Klášterec nad Ohří"_s }),
        u"Vodní 93, Klášterec nad Ohří"_s);
    EXPECT_EQ(tidyPostcode(u" CZ-43151"_s), u"431 51"_s);
    EXPECT_EQ(tidyPostcode(u"SW1A 1AA"_s), u"SW1A 1AA"_s);
}
