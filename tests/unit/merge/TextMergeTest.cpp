// Texts: how they are taken apart, and how two versions become one.
#include "sync/merge/TextMerge.h"
#include "sync/merge/TextParts.h"

#include <ctime>
#include <gtest/gtest.h>

namespace bubenik::merging {

using namespace Qt::StringLiterals;

namespace {

struct TextCase {
    const char *name;
    QString base;
    QString mine;
    QString theirs;
    QString text;
    std::optional<QString> inConflict = {};
};

// Short paragraphs: "abc" stands for three of them.
QString text(const QString &letters)
{
    QStringList paragraphs;
    for (const auto letter : letters) {
        paragraphs.append(QString(3, letter));
    }
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

TextCase lettersCase(
    const char *name, const QString &base, const QString &mine, const QString &theirs, const QString &merged)
{
    return { name, text(base), text(mine), text(theirs), text(merged) };
}

TextCase clashCase(const char *name, const QString &base, const QString &mine, const QString &theirs,
    const QString &inMine, const QString &inTheirs)
{
    return { name, text(base), text(mine), text(theirs), text(inTheirs), text(inMine) };
}

std::string nameOf(const ::testing::TestParamInfo<TextCase> &test)
{
    return QString::fromUtf8(test.param.name).replace(u' ', u'_').remove(u',').remove(u'\'').toStdString();
}

class TextMerge : public ::testing::TestWithParam<TextCase>
{
};

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 sanitizersTake = 10; // times as long
#else
constexpr qint64 sanitizersTake = 1;
#endif

struct Versions {
    QString base;
    QString mine;
    QString theirs;
};

// About ten paragraphs a page, all different; each side changed one page in two, in other places.
Versions changedPages(int pages)
{
    QStringList paragraphs;
    for (int i = 0; i < 10 * pages; ++i) {
        paragraphs.append(u"Odstavec %1: "_s.arg(i) + u"od pondělí bude ulice uzavřena. "_s.repeated(6));
    }
    auto mine = paragraphs;
    auto theirs = paragraphs;
    for (qsizetype i = 0; i < paragraphs.size(); i += 20) {
        mine[i] += u" Moje."_s;
        theirs[i + 10] += u" Jejich."_s;
    }
    const auto gap = u"\n\n"_s;
    return { paragraphs.join(gap), mine.join(gap), theirs.join(gap) };
}

qint64 cpuMicroseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000 + now.tv_nsec / 1000;
}

// The best of three, and of this thread alone, so that a busy machine does not count.
template <class Work>
qint64 microseconds(Work work)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 3; ++i) {
        const auto begun = cpuMicroseconds();
        work();
        best = std::min(best, cpuMicroseconds() - begun);
    }
    return std::max<qint64>(best, 1);
}

} // namespace

TEST_P(TextMerge, versions_makeTheExpectedText)
{
    const auto &[name, base, mine, theirs, expected, inConflict] = GetParam();
    const auto merged = mergeText(base, mine, theirs);
    EXPECT_EQ(merged.text.toStdString(), expected.toStdString());
    EXPECT_EQ(merged.mine.value_or(u"none"_s).toStdString(), inConflict.value_or(u"none"_s).toStdString());
}

INSTANTIATE_TEST_SUITE_P(Rules, TextMerge,
    ::testing::Values(lettersCase("edits apart", u"abcde"_s, u"Abcde"_s, u"abcdE"_s, u"AbcdE"_s),
        lettersCase("edits side by side", u"abcd"_s, u"aBcd"_s, u"abCd"_s, u"aBCd"_s),
        lettersCase("the same edit", u"abc"_s, u"aXc"_s, u"aXc"_s, u"aXc"_s),
        lettersCase("the same edit and one more", u"abcd"_s, u"aXcd"_s, u"aXcD"_s, u"aXcD"_s),
        lettersCase("insertions apart", u"abc"_s, u"aXbc"_s, u"abYc"_s, u"aXbYc"_s),
        lettersCase("the same insertion", u"abc"_s, u"abXc"_s, u"abXc"_s, u"abXc"_s),
        lettersCase("insertion beside an edit", u"abc"_s, u"aBc"_s, u"abYc"_s, u"aBYc"_s),
        lettersCase("last edited, one appended", u"abc"_s, u"abC"_s, u"abcY"_s, u"abCY"_s),
        lettersCase("deletion and edit apart", u"abcd"_s, u"acd"_s, u"abcD"_s, u"acD"_s),
        lettersCase("deletion beside an edit", u"abcd"_s, u"acd"_s, u"abCd"_s, u"aCd"_s),
        lettersCase("both delete the same", u"abc"_s, u"ac"_s, u"ac"_s, u"ac"_s),
        lettersCase("one holds the other's change already", u"abc"_s, u"aXYc"_s, u"abYc"_s, u"aXYc"_s),
        clashCase("the same paragraph", u"abc"_s, u"aXc"_s, u"aYc"_s, u"aXc"_s, u"aYc"_s),
        clashCase("clash with changes elsewhere", u"abcdefg"_s, u"AbcXefg"_s, u"abcYefG"_s, u"AbcXefG"_s, u"AbcYefG"_s),
        clashCase("insertions at the same place", u"ab"_s, u"aXb"_s, u"aYb"_s, u"aXb"_s, u"aYb"_s),
        clashCase("both append", u"ab"_s, u"abX"_s, u"abY"_s, u"abX"_s, u"abY"_s),
        clashCase("deleted here, edited there", u"abc"_s, u"ac"_s, u"aYc"_s, u"ac"_s, u"aYc"_s),
        clashCase("insertion where the other deleted", u"abc"_s, u"aXbc"_s, u"ac"_s, u"aXbc"_s, u"ac"_s)),
    nameOf);

TEST(TextParts, anyWhiteSpace_staysAsItWas)
{
    for (const auto &odd :
        { u""_s, u"\n"_s, u" \n\t\n"_s, u"a"_s, u"a\n"_s, u"\n\n a\nb \n \n\n\tc\r\n\r\nd"_s, u"a\r\n \r\n"_s }) {
        EXPECT_EQ(joinParts(splitParts(odd)).toStdString(), odd.toStdString());
    }
    const TextParts expected { u"\n"_s, { u"a\nb"_s, u"c"_s }, { u"\n\n\n"_s }, u"\n"_s };
    EXPECT_EQ(splitParts(u"\na\nb\n\n\nc\n"_s), expected);
}

TEST(TextParts, missingGap_becomesABlankLine)
{
    EXPECT_EQ(joinParts({ {}, { u"a"_s, u"b"_s }, {}, {} }), u"a\n\nb"_s);
}

TEST(TextMergeSpace, oddGaps_ofUntouchedText_stayAsTheyWere)
{
    const auto base = u"\na\n\n\n\nb\n \nc\n\nd\n\n"_s;
    EXPECT_EQ(mergeText(base, QString(base).replace(u'a', u'A'), QString(base).replace(u'd', u'D')).text,
        u"\nA\n\n\n\nb\n \nc\n\nD\n\n"_s);
}

TEST(TextMergeSpace, gapsChangedOnOneSide_areTaken_withoutAConflict)
{
    const auto merged = mergeText(u"a\n\nb\n\nc"_s, u"a\n\n\nb\n\nc"_s, u"a\n\nb\n\nC\n"_s);
    EXPECT_EQ(merged.text, u"a\n\n\nb\n\nC\n"_s);
    EXPECT_FALSE(merged.mine.has_value());
}

TEST(TextMergeSpace, appendedToATextWithoutAnEnd_standsOnItsOwn)
{
    EXPECT_EQ(mergeText(u"a\n\nb"_s, u"A\n\nb"_s, u"a\n\nb\n\nc"_s).text, u"A\n\nb\n\nc"_s);
}

TEST(TextMergeWithoutBase, whatOneSideHasMore_isTaken_andTwoWordingsAreAConflict)
{
    EXPECT_EQ(mergeText({}, text(u"abc"_s), text(u"ac"_s)).text, text(u"abc"_s));
    EXPECT_EQ(mergeText({}, text(u"abc"_s), text(u"bcd"_s)).text, text(u"abcd"_s));
    EXPECT_FALSE(mergeText({}, text(u"abc"_s), text(u"bcd"_s)).mine.has_value());
    const auto clash = mergeText({}, text(u"abcX"_s), text(u"aYcd"_s));
    EXPECT_EQ(clash.text, text(u"aYcd"_s));
    EXPECT_EQ(clash.mine, text(u"abcX"_s));
    const auto strangers = mergeText({}, text(u"ab"_s), text(u"cd"_s));
    EXPECT_EQ(strangers.text, text(u"cd"_s));
    EXPECT_EQ(strangers.mine, text(u"ab"_s));
}

TEST(TextMergeCost, threeHundredPages_changedAllOver_takeUnderFiftyMilliseconds)
{
    const auto versions = changedPages(300);
    MergedText merged;
    const auto taken = microseconds([&] { merged = mergeText(versions.base, versions.mine, versions.theirs); });
    EXPECT_LT(taken, 50'000 * sanitizersTake);
    EXPECT_FALSE(merged.mine.has_value());
    EXPECT_EQ(merged.text.count(u" Moje."_s), 150);
    EXPECT_EQ(merged.text.count(u" Jejich."_s), 150);
}

TEST(TextMergeCost, twentyTimesTheText_staysFarFromTheSquare)
{
    const auto cost = [](int pages) {
        return microseconds(
            [versions = changedPages(pages)] { (void)mergeText(versions.base, versions.mine, versions.theirs); });
    };
    EXPECT_LT(cost(1000), 200 * cost(50)); // 400 would be the square; a busy machine alone has made 46 of 10
}

TEST(TextMergeCost, threeHundredPages_ofTheSameFewParagraphs_staysBounded)
{
    QStringList base;
    for (int i = 0; i < 3000; ++i) {
        base.append(u"Odstavec %1"_s.arg(i % 5));
    }
    auto mine = base;
    auto theirs = base;
    mine.removeAt(1500);
    mine[10] = u"Moje."_s;
    mine[2990] = u"Moje také."_s;
    theirs.insert(700, u"Jejich."_s);
    theirs[20] = u"Jejich také."_s;
    MergedText merged;
    const auto gap = u"\n\n"_s;
    const auto taken = microseconds([&] { merged = mergeText(base.join(gap), mine.join(gap), theirs.join(gap)); });
    EXPECT_LT(taken, 500'000 * sanitizersTake);
    for (const auto &words : { u"Moje."_s, u"Moje také."_s, u"Jejich."_s, u"Jejich také."_s }) {
        EXPECT_TRUE((merged.text + merged.mine.value_or(QString())).contains(words));
    }
}

} // namespace bubenik::merging
