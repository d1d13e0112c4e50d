#include "Fixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;

class SearchTest : public StorageTest
{
};

TEST_F(SearchTest, diacriticsAndCase_doNotCount)
{
    saved(u"Schůze osadního výboru"_s);
    EXPECT_EQ(titles(stores->posts.search(u"SCHUZE vybor"_s)).size(), 1);
    EXPECT_EQ(titles(stores->posts.search(u"schůz"_s)).size(), 1);
    EXPECT_EQ(titles(stores->posts.search(u"schuze uzavirka"_s)).size(), 0);
}

TEST_F(SearchTest, everyLengthOfPrefix_finds)
{
    saved(u"Klášterec"_s);
    const auto word = u"klasterec"_s;
    for (int length = 1; length <= word.size(); ++length) {
        EXPECT_EQ(titles(stores->posts.search(word.left(length))).size(), 1) << length;
    }
}

TEST_F(SearchTest, titleWeighsMost)
{
    saved(u"Dnes"_s, u"Koncert, koncert a zase koncert v parku."_s);
    saved(u"Koncert v parku"_s, u"Přijďte."_s);
    saved(u"Jindy"_s, u"Bude koncert."_s);
    EXPECT_EQ(titles(stores->posts.search(u"koncert"_s)).constFirst(), u"Koncert v parku"_s);
}

TEST_F(SearchTest, whatWasTyped_neverFails)
{
    saved(u"Uzavírka č. 5 – e-mail: info@klasterec.cz"_s);
    const QStringList typed { u"\""_s, u"'"_s, u"*"_s, u"AND"_s, u"OR NOT"_s, u"NEAR(a b)"_s, u"title:x"_s, u"{"_s,
        u"^a"_s, u"a\" OR \"b"_s, u"-"_s, u"!!! ???"_s, u"😀"_s, u"a 😀"_s, u"\u0301"_s, u"a\u0301"_s,
        QString(QChar(u'\0')), u"a"_s + QChar(u'\0') + u"b"_s, QString(QChar(0xD800)), u"שלום"_s, u"   "_s,
        u"x"_s.repeated(100000), u"a "_s.repeated(5000), QString(QChar(0xE001)), QString(QChar(0xE010)), u"\\"_s };
    for (const auto &text : typed) {
        EXPECT_TRUE(stores->posts.search(text).has_value()) << qPrintable(text.left(50));
    }
    EXPECT_EQ(stores->posts.search(u"e-mail"_s)->size(), 1);
    EXPECT_EQ(stores->posts.search(u"info@klasterec.cz"_s)->size(), 1);
    EXPECT_EQ(stores->posts.search(u"\"uzavírka\""_s)->size(), 1);
    EXPECT_EQ(stores->posts.search(QString(QChar(0xE001)))->size(), 0);
}

TEST_F(SearchTest, longBeginning_findsAllWordsThatBeginSo_andNoOthers)
{
    saved(u"Uzavírka mostu"_s);
    saved(u"Dvě uzavírky naráz"_s);
    saved(u"Uzavření školy"_s);
    EXPECT_EQ(stores->posts.search(u"uzavir"_s)->size(), 2);
    EXPECT_EQ(stores->posts.search(u"uzav"_s)->size(), 3);
    EXPECT_EQ(stores->posts.search(u"uzav most"_s)->size(), 1);
    EXPECT_EQ(stores->posts.search(u"uzavirkovani"_s)->size(), 0);
}

TEST_F(SearchTest, otherFormsOfAWord_areFoundBehindThoseThatHaveItAsTyped)
{
    saved(u"Uzavírka ulice"_s);
    saved(u"Řekli o uzavírce všechno"_s);
    saved(u"Pět uzavírek"_s);
    saved(u"Uzavření ulic"_s);
    EXPECT_EQ(titles(stores->posts.search(u"uzavírka"_s)),
        (QStringList { u"Uzavírka ulice"_s, u"Pět uzavírek"_s, u"Řekli o uzavírce všechno"_s }));
    EXPECT_EQ(titles(stores->posts.search(u"uzavírku ulic"_s)), QStringList { u"Uzavírka ulice"_s });
    EXPECT_EQ(titles(stores->posts.search(u"uzavírkami"_s, PostFilter::All, 1)).size(), 1);
    EXPECT_EQ(stores->posts.search(u"uzavírkám škol"_s)->size(), 0);
}

TEST_F(SearchTest, beginningOfVeryManyWords_findsThemAll)
{
    for (int i = 0; i < 310; ++i) {
        saved(u"Slovo"_s, u"odstavka%1"_s.arg(i));
    }
    EXPECT_EQ(stores->posts.search(u"odstavka"_s, PostFilter::All, 1000)->size(), 310);
}

TEST_F(SearchTest, moreOfTheWordsInTheTitle_comeFirst_thenTheLatest)
{
    saved(u"Koncert"_s, u"Hraje se v zámku."_s);
    saved(u"Pozvánka"_s, u"Starší koncert v zámku."_s);
    saved(u"Koncert v zámku"_s, u"Přijďte."_s);
    saved(u"Oznámení"_s, u"Novější koncert v zámku."_s);
    EXPECT_EQ(titles(stores->posts.search(u"koncert zámku"_s)),
        (QStringList { u"Koncert v zámku"_s, u"Koncert"_s, u"Oznámení"_s, u"Pozvánka"_s }));
}

TEST_F(SearchTest, duringBulk_findsAtOnce_andAfterAProcessThatEnded_isSeenAsUnfinished)
{
    EXPECT_FALSE(stores->posts.isPreparedForBulk().value());
    ASSERT_OK(stores->posts.prepareForBulk(true));
    for (int i = 0; i < 30; ++i) {
        saved(u"Hromada %1"_s.arg(i));
    }
    EXPECT_EQ(stores->posts.search(u"hromada"_s)->size(), 30);
    EXPECT_TRUE((*folder.stores())->posts.isPreparedForBulk().value());
    ASSERT_OK(stores->posts.prepareForBulk(false));
    EXPECT_FALSE((*folder.stores())->posts.isPreparedForBulk().value());
    const auto pieces
        = stores->database->scalar(u"SELECT count(DISTINCT id >> 37) FROM post_quick_search_data WHERE id > 10"_s);
    EXPECT_EQ(pieces->toInt(), 1);
    EXPECT_EQ(stores->posts.search(u"hromada"_s)->size(), 30);
    ASSERT_OK(stores->database->check());
}
