// Takes: none is lost, any of them is heard by an edit, and every earlier state comes back.
#include "announcements/Takes.h"

#include "core/Json.h"

#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;
using audio::EditList;
using audio::Frames;
using audio::framesOf;

namespace {

Attachment soundOf(const QString &digest, double seconds)
{
    return { .role = AttachmentRole::Sound,
        .digest = digest,
        .fileName = digest + u".wav"_s,
        .mime = u"audio/x-wav"_s,
        .bytes = 1,
        .seconds = seconds };
}

Instant at(int minutes)
{
    return fromMillis(1'800'000'000'000 + minutes * 60'000);
}

// One with two takes of 10 and 4 seconds, of which the first is heard.
Announcement withTwoTakes()
{
    Announcement announcement;
    announcement.id = { u"announcement:1"_s };
    addTake(announcement, soundOf(u"aa"_s, 10), at(0));
    addTake(announcement, soundOf(u"bb"_s, 4), at(1));
    return announcement;
}

EditList editsIn(const Announcement &announcement)
{
    return editsOf(announcement, framesOf(10)).value();
}

} // namespace

TEST(Takes, firstOne_isTheRecording_laterOnesStandBeside)
{
    const auto announcement = withTwoTakes();
    EXPECT_EQ(announcement.recording->digest, u"aa"_s);
    EXPECT_EQ(announcement.takes.size(), 2);
    EXPECT_EQ(heardIn(editsIn(announcement)), QStringList { u"aa"_s });
    EXPECT_EQ(announcementFromJson(announcement.id, toJson(announcement)), announcement);
}

TEST(Takes, readAgain_isHeardWhole_andUndone_theFirstIsHeardAgain)
{
    auto announcement = withTwoTakes();
    ASSERT_TRUE(hearTake(announcement, editsIn(announcement), u"bb"_s));
    auto edits = editsIn(announcement);
    EXPECT_EQ(heardIn(edits), QStringList { u"bb"_s });
    EXPECT_EQ(edits.timeline().frames(), framesOf(4));
    edits.undo();
    EXPECT_EQ(heardIn(edits), QStringList { u"aa"_s });
    EXPECT_EQ(edits.timeline().frames(), framesOf(10));
    EXPECT_EQ(sourcesOf(announcement).value(), (QStringList { u"aa"_s, u"bb"_s }));
}

TEST(Takes, punchedIn_replacesFromThere_orThePlaceAlone)
{
    auto announcement = withTwoTakes();
    auto whole = announcement;
    ASSERT_TRUE(hearTake(announcement, editsIn(announcement), u"bb"_s, PunchPlace { framesOf(7), framesOf(10) }));
    EXPECT_EQ(editsIn(announcement).timeline().frames(), framesOf(11));
    EXPECT_EQ(heardIn(editsIn(announcement)), (QStringList { u"aa"_s, u"bb"_s }));
    ASSERT_TRUE(hearTake(whole, editsIn(whole), u"bb"_s, PunchPlace { framesOf(2), framesOf(3) }));
    EXPECT_EQ(editsIn(whole).timeline().frames(), framesOf(13));
    auto appended = withTwoTakes();
    ASSERT_TRUE(hearTake(appended, editsIn(appended), u"bb"_s, PunchPlace { framesOf(10), framesOf(10) }));
    EXPECT_EQ(editsIn(appended).timeline().frames(), framesOf(14));
}

TEST(Takes, editedMeanwhile_isNotPutIntoWhatTheReaderDidNotHear)
{
    auto announcement = withTwoTakes();
    const auto before = editsIn(announcement);
    auto edits = before;
    ASSERT_TRUE(edits.apply({ .kind = audio::EditOperation::Kind::Cut, .from = 0, .to = framesOf(1) }));
    announcement.edits = edits.toJson();
    const auto heard = hearTake(announcement, before, u"bb"_s, PunchPlace { framesOf(7), framesOf(10) });
    ASSERT_FALSE(heard);
    EXPECT_EQ(heard.error().code, u"edit"_s);
    EXPECT_EQ(announcement.edits, edits.toJson());
}

TEST(Takes, heardOne_isNotRemoved_anotherIs_andComesBack)
{
    auto announcement = withTwoTakes();
    EXPECT_EQ(removeTake(announcement, u"aa"_s, at(2)).error().code, u"take-in-use"_s);
    ASSERT_TRUE(removeTake(announcement, u"bb"_s, at(2)));
    EXPECT_TRUE(takeIn(announcement, u"bb"_s)->removedAt);
    EXPECT_EQ(announcement.takes.size(), 2) << "its file stays with the announcement";
    restoreTake(announcement, u"bb"_s);
    EXPECT_FALSE(takeIn(announcement, u"bb"_s)->removedAt);
    ASSERT_TRUE(hearTake(announcement, editsIn(announcement), u"bb"_s));
    EXPECT_TRUE(removeTake(announcement, u"aa"_s, at(3)));
    EXPECT_EQ(removeTake(announcement, u"cc"_s, at(3)).error().kind, ErrorKind::NotFound);
}

TEST(Takes, sameSoundAgain_isNoSecondTake_andNoEdit)
{
    auto announcement = withTwoTakes();
    addTake(announcement, soundOf(u"aa"_s, 10), at(5));
    EXPECT_EQ(announcement.takes.size(), 2);
    ASSERT_TRUE(hearTake(announcement, editsIn(announcement), u"aa"_s));
    EXPECT_TRUE(announcement.edits.isEmpty());
}

TEST(Takes, announcementOfBeforeTakes_hasItsRecordingAsTheOnlyOne)
{
    auto json = toJson(withTwoTakes());
    json.remove(u"takes"_s);
    const auto announcement = announcementFromJson({ u"announcement:1"_s }, json);
    ASSERT_EQ(announcement.takes.size(), 1);
    EXPECT_EQ(announcement.takes.first().sound.digest, u"aa"_s);
}

} // namespace bubenik
