#include "meetings/MeetingWarnings.h"
#include "unit/meetings/MeetingTown.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = MeetingWarning::Kind;

namespace {

class WarningsTest : public ::testing::Test
{
protected:
    QList<Kind> kinds(const QString &starts, MeetingKind kind = MeetingKind::Public)
    {
        Meeting meeting;
        meeting.id = newMeetingId(town.clock.now());
        meeting.kind = kind;
        meeting.starts = *instantFromIso(starts);
        meeting.ends = meeting.starts + 2h;
        QList<Kind> found;
        const auto warnings = warningsFor(*town.stores, meeting, town.zone, town.clock.now());
        for (const auto &warning : *warnings) {
            found.append(warning.kind);
        }
        return found;
    }
    MeetingTown town;
};

} // namespace

TEST_F(WarningsTest, usualEvening_hasNone)
{
    EXPECT_EQ(kinds(u"2026-12-09T16:00:00.000Z"_s), QList<Kind> {});
}

TEST_F(WarningsTest, whatIsUnusual_isSaid)
{
    EXPECT_EQ(kinds(u"2026-12-03T16:00:00.000Z"_s), QList<Kind> { Kind::ShortNotice });
    EXPECT_EQ(kinds(u"2026-12-24T14:00:00.000Z"_s), QList<Kind> { Kind::Holiday });
    EXPECT_EQ(kinds(u"2026-11-29T16:00:00.000Z"_s), QList<Kind> { Kind::Past });
    EXPECT_EQ(kinds(u"2026-12-12T10:00:00.000Z"_s), QList<Kind> {});
    EXPECT_EQ(kinds(u"2026-12-12T10:00:00.000Z"_s, MeetingKind::Firms), QList<Kind> { Kind::Weekend });
    EXPECT_EQ(kinds(u"2026-12-09T04:00:00.000Z"_s), QList<Kind> { Kind::Night });
}

TEST_F(WarningsTest, otherMeetingAtTheSameTime_isNamed)
{
    const auto other = town.addMeeting(); // 16:00 to 18:00 UTC
    EXPECT_EQ(kinds(u"2026-12-07T17:00:00.000Z"_s), QList<Kind> { Kind::OtherMeeting });
    EXPECT_EQ(kinds(u"2026-12-07T18:00:00.000Z"_s), QList<Kind> {}) << "one after the other";
    EXPECT_TRUE(cancelMeeting(*town.stores, other.id, {}, town.clock.now()).has_value());
    EXPECT_EQ(kinds(u"2026-12-07T17:00:00.000Z"_s), QList<Kind> {});
}
