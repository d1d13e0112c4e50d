// Real dictionaries of the system, one written in ISO 8859-2, and none at all.
#include "spelling/Dictionary.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::spelling;
using namespace Qt::StringLiterals;

namespace {

void write(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace

TEST(Dictionary, czechOfTheSystem_knowsCzechAndSuggests)
{
    const auto czech = Dictionary::open(Language::Czech, dictionaryFolders());
    ASSERT_TRUE(czech.has_value()) << czech.error().detail.toStdString();
    for (const auto &word : { u"příští"_s, u"středu"_s, u"uzavřou"_s, u"žluťoučký"_s }) {
        EXPECT_TRUE(czech->isRight(word)) << word.toStdString();
    }
    EXPECT_FALSE(czech->isRight(u"přýští"_s));
    EXPECT_EQ(czech->suggestions(u"přýští"_s, 6).value(0), u"příští"_s);
    EXPECT_EQ(czech->suggestions(u"smerech"_s, 6).value(0), u"směrech"_s);
    EXPECT_LE(czech->suggestions(u"přýští"_s, 2).size(), 2);
}

TEST(Dictionary, englishOfTheSystem_knowsTheCurlyApostrophe)
{
    const auto english = Dictionary::open(Language::English, dictionaryFolders());
    ASSERT_TRUE(english.has_value()) << english.error().detail.toStdString();
    EXPECT_TRUE(english->isRight(u"doesn’t"_s));
    EXPECT_FALSE(english->isRight(u"doesnt"_s));
}

TEST(Dictionary, inIso88592_isReadAndAnswersInUnicode)
{
    QTemporaryDir folder;
    write(folder.filePath(u"cs_CZ.aff"_s), "SET ISO8859-2\nTRY abc\n");
    write(folder.filePath(u"cs_CZ.dic"_s), "2\nk\xf9\xf2\n\xbelu\xbb\n"); // kůň, žluť
    const auto czech = Dictionary::open(Language::Czech, { folder.path() });
    ASSERT_TRUE(czech.has_value()) << czech.error().detail.toStdString();
    EXPECT_TRUE(czech->isRight(u"kůň"_s));
    EXPECT_FALSE(czech->isRight(u"kůn"_s));
    EXPECT_EQ(czech->suggestions(u"kůna"_s, 6), QStringList { u"kůň"_s });
    EXPECT_TRUE(czech->isRight(u"日本"_s)); // nothing can be said of it
}

TEST(Dictionary, thatIsMissingOrUnreadable_isAnErrorThatSaysWhich)
{
    QTemporaryDir folder;
    const auto missing = Dictionary::open(Language::Czech, { folder.path() });
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, u"dictionary"_s);
    EXPECT_EQ(missing.error().subject, u"cs"_s);
    write(folder.filePath(u"en_US.aff"_s), "SET KLINGON-1\n");
    write(folder.filePath(u"en_US.dic"_s), "1\na\n");
    const auto strange = Dictionary::open(Language::English, { folder.path() });
    ASSERT_FALSE(strange.has_value());
    EXPECT_EQ(strange.error().code, u"dictionary-encoding"_s);
}
