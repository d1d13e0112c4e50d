#include "domain/Invitation.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

Invitation invitation(const QString &contact = u"contact:1"_s)
{
    Invitation i;
    i.meeting = { u"meeting:0190-aa"_s };
    i.contact = { contact };
    i.id = invitationId(i.meeting, i.contact);
    i.name = u"Jana Nováková"_s;
    i.address = u"jana@example.cz"_s;
    i.channel = { u"posta"_s };
    i.desk = u"desk"_s;
    i.message = InvitationMessage::Change;
    i.state = InvitationState::Sent;
    i.sequence = 1;
    i.mark = u"b@x"_s;
    i.firstMark = u"a@x"_s;
    i.due = *instantFromIso(u"2026-12-01T10:00:00.000Z"_s);
    i.startedAt = i.due;
    i.sentAt = i.due;
    i.askedAt = i.due;
    i.remindedAt = i.due;
    i.nextAttempt = i.due;
    i.attempts = 2;
    i.sentSequence = 1;
    i.problem = Error { .kind = ErrorKind::Rejected, .code = u"x"_s };
    i.reply = InvitationReply { MeetingAnswer::Accepted, 1, i.due, i.due, u"by"_s, u"mail"_s, u"ráda"_s };
    i.history = { { i.due, u"sent"_s, {} } };
    i.unknown = { { u"later"_s, true } };
    return i;
}

Invitation answered(const QString &contact, const QString &household, MeetingAnswer answer)
{
    auto i = invitation(contact);
    i.household = household;
    i.reply->answer = answer;
    return i;
}

} // namespace

TEST(Invitation, json_thereAndBack_isTheSame)
{
    EXPECT_EQ(invitationFromJson(invitation().id, toJson(invitation())), invitation());
    const StrayReply stray { .id = u"reply:1"_s,
        .meeting = { u"meeting:1"_s },
        .from = u"x@y.cz"_s,
        .answer = MeetingAnswer::Declined,
        .comment = u"ne"_s,
        .why = u"not-invited"_s,
        .at = invitation().due,
        .takenAt = invitation().due,
        .isDealtWith = true,
        .unknown = { { u"z"_s, 1 } } };
    EXPECT_EQ(strayReplyFromJson(stray.id, toJson(stray)), stray);
}

TEST(Invitation, answerToAnEarlierTime_doesNotHold)
{
    auto i = invitation();
    EXPECT_EQ(answerOf(i), MeetingAnswer::Accepted);
    i.sentSequence = 2;
    EXPECT_EQ(answerOf(i), MeetingAnswer::None);
}

TEST(Invitation, counts_takeAHouseholdOnce)
{
    auto planned = invitation(u"contact:9"_s);
    planned.state = InvitationState::Planned;
    planned.sentSequence = -1;
    planned.reply.reset();
    auto never = planned;
    never.state = InvitationState::Cancelled;
    const auto counts = countsOf({ answered(u"contact:1"_s, u"novak"_s, MeetingAnswer::Declined),
        answered(u"contact:2"_s, u"novak"_s, MeetingAnswer::Accepted),
        answered(u"contact:3"_s, u"svoboda"_s, MeetingAnswer::Declined),
        answered(u"contact:4"_s, u"svoboda"_s, MeetingAnswer::None),
        answered(u"contact:5"_s, {}, MeetingAnswer::Tentative), planned, never });
    EXPECT_EQ(counts.invited, 6);
    EXPECT_EQ(counts.accepted, 1);
    EXPECT_EQ(counts.declined, 1);
    EXPECT_EQ(counts.tentative, 1);
    EXPECT_EQ(counts.waiting, 1);
    EXPECT_EQ(counts.sent, 5);
    EXPECT_EQ(counts.planned, 1);
    EXPECT_EQ(counts.cancelled, 1);
}
