// The spelling of a window, over the system's Czech dictionary.
#include "spelling/Checker.h"
#include "fakes/clock/Wait.h"
#include "spelling/Dictionary.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::spelling;
using namespace Qt::StringLiterals;

namespace {

QStringList wrongIn(const Checker &checker, const QString &text)
{
    QStringList words;
    for (const auto &place : checker.wrongIn(text)) {
        words.append(text.mid(place.at, place.length));
    }
    return words;
}

void check(Checker &checker, const QStringList &texts)
{
    checker.check(texts);
    ASSERT_TRUE(waitUntil([&] { return !checker.isChecking(); }, 20000));
}

} // namespace

TEST(Checker, wrongWords_areKnownAfterTheyWereLookedUp)
{
    Checker checker(dictionaryFolders());
    const auto text = u"Přýští středu se uzavře silnice."_s;
    EXPECT_TRUE(checker.wrongIn(text).isEmpty());
    check(checker, { text });
    EXPECT_EQ(wrongIn(checker, text), QStringList { u"Přýští"_s });
    // Words that are known need no asking in another paragraph.
    EXPECT_EQ(wrongIn(checker, u"silnice Přýští"_s), QStringList { u"Přýští"_s });
    EXPECT_TRUE(waitFor(checker.suggestions(u"Přýští"_s, Language::Czech)).contains(u"Příští"_s));
    EXPECT_EQ(checker.problem(Language::Czech), std::nullopt);
}

TEST(Checker, eachParagraph_isSpeltInItsLanguage)
{
    Checker checker(dictionaryFolders());
    const auto english = u"The road will be closed on Monday and the bridge is opened."_s;
    const auto czech = u"Silnice se uzavře a bridge se otevře."_s;
    check(checker, { english, czech });
    EXPECT_TRUE(wrongIn(checker, english).isEmpty());
    EXPECT_EQ(checker.languageOf(english), Language::English);
    EXPECT_FALSE(wrongIn(checker, czech).contains(u"silnice"_s));
}

TEST(Checker, ignoredAndKnownWords_areRight)
{
    Checker checker(dictionaryFolders());
    const auto text = u"Petlérskou a Plogingu a kvrdlička"_s;
    check(checker, { text });
    EXPECT_EQ(wrongIn(checker, text), (QStringList { u"Petlérskou"_s, u"Plogingu"_s, u"kvrdlička"_s }));
    checker.setKnown({ u"Petlérská"_s }, { u"ploging"_s });
    EXPECT_EQ(wrongIn(checker, text), QStringList { u"kvrdlička"_s });
    checker.ignore(u"kvrdlička"_s);
    EXPECT_TRUE(wrongIn(checker, text).isEmpty());
    checker.setKnown({}, {});
    EXPECT_EQ(wrongIn(checker, text), (QStringList { u"Petlérskou"_s, u"Plogingu"_s }));
}

TEST(Checker, withoutADictionary_everythingIsRight_andTheReasonIsKnown)
{
    QTemporaryDir folder;
    Checker checker({ folder.path() });
    check(checker, { u"přýští"_s });
    EXPECT_TRUE(checker.wrongIn(u"přýští"_s).isEmpty());
    ASSERT_TRUE(checker.problem(Language::Czech).has_value());
    EXPECT_EQ(checker.problem(Language::Czech)->code, u"dictionary"_s);
    EXPECT_FALSE(checker.problem(Language::English).has_value());
    EXPECT_TRUE(waitFor(checker.suggestions(u"přýští"_s, Language::Czech)).isEmpty());
}

TEST(Checker, thatEndsWhileItLooks_endsQuietly)
{
    auto checker = std::make_unique<Checker>(dictionaryFolders());
    for (int i = 0; i < 50; ++i) {
        checker->check({ u"slovo %1 přýští"_s.arg(QString(1 + i % 20, QChar(u'a'))) });
    }
    auto suggestions = checker->suggestions(u"přýští"_s, Language::Czech);
    checker.reset();
    SUCCEED();
}
