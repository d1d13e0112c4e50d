#include "markup/TextDiff.h"
#include "markup/ParagraphDiff.h"

#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QList<DiffPart> &parts, bool changedOnly)
{
    QString text;
    for (const DiffPart &part : parts) {
        if (!changedOnly || part.changed) {
            text += part.text;
        }
    }
    return text;
}

} // namespace

TEST(TextDiff, sameTexts_haveNothingMarked)
{
    const TextDiff diff = compareTexts(u"Uzavírka ulice od pondělí."_s, u"Uzavírka ulice od pondělí."_s);
    EXPECT_EQ(joined(diff.mine, true), QString());
    EXPECT_EQ(joined(diff.theirs, true), QString());
}

TEST(TextDiff, oneWordChanged_isTheOnlyOneMarked)
{
    const TextDiff diff = compareTexts(u"Uzavírka od pondělí do pátku."_s, u"Uzavírka od úterý do pátku."_s);
    EXPECT_EQ(joined(diff.mine, true).trimmed(), u"pondělí"_s);
    EXPECT_EQ(joined(diff.theirs, true).trimmed(), u"úterý"_s);
}

TEST(TextDiff, parts_joined_giveTheTextsBack)
{
    const QString mine = u"Ráno  mlha,\n\nodpoledne slunce. Večer 🌧 déšť"_s;
    const QString theirs = u"Ráno mlha, večer déšť a vítr"_s;
    const TextDiff diff = compareTexts(mine, theirs);
    EXPECT_EQ(joined(diff.mine, false), mine);
    EXPECT_EQ(joined(diff.theirs, false), theirs);
}

TEST(TextDiff, oneSideEmpty_marksTheWholeOther)
{
    EXPECT_EQ(joined(compareTexts({}, u"celé nové"_s).theirs, true), u"celé nové"_s);
    EXPECT_EQ(joined(compareTexts(u"celé staré"_s, {}).mine, true), u"celé staré"_s);
}

TEST(TextDiff, hugeDifferentTexts_areMarkedThroughout_withoutHanging)
{
    QString mine;
    QString theirs;
    for (int i = 0; i < 5000; ++i) {
        mine += u"a%1 "_s.arg(i);
        theirs += u"b%1 "_s.arg(i);
    }
    const TextDiff diff = compareTexts(mine, theirs);
    EXPECT_EQ(joined(diff.mine, true), mine);
    EXPECT_EQ(joined(diff.theirs, true), theirs);
}

TEST(ParagraphDiff, comparedParagraphs_showWhatWentAndCame)
{
    using Kind = ParagraphChange::Kind;
    const auto changes = compareParagraphs({ u"a"_s, u"b"_s, u"c"_s }, { u"a"_s, u"x"_s, u"c"_s, u"d"_s });
    const QList<ParagraphChange> expected { { Kind::Same, u"a"_s }, { Kind::Removed, u"b"_s }, { Kind::Added, u"x"_s },
        { Kind::Same, u"c"_s }, { Kind::Added, u"d"_s } };
    EXPECT_EQ(changes, expected);
}

} // namespace bubenik
