#include "meetings/InvitationSteps.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant now = *instantFromIso(u"2026-11-30T08:00:00.000Z"_s);

Invitation planned(InvitationMessage message = InvitationMessage::Invitation)
{
    Invitation i;
    i.message = message;
    i.mark = u"m@x"_s;
    i.due = now;
    return i;
}

} // namespace

TEST(InvitationSteps, sent_isNotWantedAgain)
{
    auto i = planned();
    const Meeting meeting;
    EXPECT_TRUE(invitationstep::isWanted(i, meeting));
    invitationstep::begin(i, now);
    invitationstep::sent(i, now);
    EXPECT_EQ(i.state, InvitationState::Sent);
    EXPECT_EQ(i.sentSequence, 0);
    EXPECT_EQ(i.firstMark, u"m@x");
    i.state = InvitationState::Planned; // whatever a merge made of it
    EXPECT_FALSE(invitationstep::isWanted(i, meeting));
}

TEST(InvitationSteps, reminderAndQuestion_areSentOnce)
{
    for (const auto message :
        { InvitationMessage::Reminder, InvitationMessage::Question, InvitationMessage::Cancellation }) {
        auto i = planned(message);
        i.sentSequence = 0;
        EXPECT_TRUE(invitationstep::isWanted(i, {}));
        invitationstep::begin(i, now);
        invitationstep::sent(i, now);
        EXPECT_FALSE(invitationstep::isWanted(i, {}));
    }
}

TEST(InvitationSteps, greylisted_waitsLongerEachTimeAndGivesUp)
{
    auto i = planned();
    const Error error { .kind = ErrorKind::RateLimited, .code = u"recipient-later"_s, .retryAfter = 600s };
    Instant at = now;
    Millis last { 0 };
    int attempts = 0;
    while (i.state == InvitationState::Planned && attempts < 100) {
        ++attempts;
        invitationstep::begin(i, at);
        invitationstep::refused(i, error, false, at);
        if (i.state == InvitationState::Planned) {
            EXPECT_GE(*i.nextAttempt - at, last);
            last = std::min<Millis>(*i.nextAttempt - at, 4h);
            at = *i.nextAttempt;
        }
    }
    EXPECT_EQ(i.state, InvitationState::Failed);
    EXPECT_EQ(attempts, invitationstep::mostAttempts);
    EXPECT_GT(at - now, 24h);
}

TEST(InvitationSteps, refusedForGood_failsAtOnce)
{
    auto i = planned();
    invitationstep::begin(i, now);
    invitationstep::refused(i, { .kind = ErrorKind::Rejected, .code = u"recipient-refused"_s }, false, now);
    EXPECT_EQ(i.state, InvitationState::Failed);
}

TEST(InvitationSteps, whatConcernsAllMail_costsNoAttempt)
{
    auto i = planned();
    for (int round = 0; round < 50; ++round) {
        invitationstep::begin(i, now);
        invitationstep::refused(i, { .kind = ErrorKind::Auth }, true, now);
    }
    EXPECT_EQ(i.state, InvitationState::Planned);
    EXPECT_EQ(i.attempts, 0);
}

TEST(InvitationSteps, recover_believesOnlyWhatCanBeKnown)
{
    auto i = planned();
    invitationstep::begin(i, now);
    auto unknown = i;
    invitationstep::recover(unknown, std::nullopt, now);
    EXPECT_EQ(unknown.state, InvitationState::Unconfirmed);
    auto there = i;
    invitationstep::recover(there, true, now);
    EXPECT_EQ(there.state, InvitationState::Sent);
    invitationstep::recover(i, false, now);
    EXPECT_EQ(i.state, InvitationState::Planned);
}

TEST(InvitationSteps, droppedChange_leavesTheEarlierInvitation)
{
    auto i = planned(InvitationMessage::Change);
    i.sentSequence = 0;
    invitationstep::drop(i, now, u"recalled"_s);
    EXPECT_EQ(i.state, InvitationState::Sent);
    auto first = planned();
    invitationstep::drop(first, now, u"recalled"_s);
    EXPECT_EQ(first.state, InvitationState::Cancelled);
}
