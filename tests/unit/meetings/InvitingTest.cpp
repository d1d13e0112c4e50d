#include "fakes/clock/Wait.h"
#include "mail/ReceivedMail.h"
#include "meetings/Replies.h"
#include "people/Erasing.h"
#include "unit/meetings/MeetingTown.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class InvitingTest : public ::testing::Test
{
protected:
    MeetingTown town;
    Contact jana = town.addContact(u"Jana Nováková"_s, u"jana@example.cz"_s);
    Contact petr = town.addContact(u"Petr Svoboda"_s, u"petr@example.cz"_s);
    Contact eva = town.addContact(u"Eva Malá"_s, {}, u"Lípová 5"_s);
    Meeting meeting = town.addMeeting();

    int sent() { return town.pass()->sent; }
    QByteArray calendar(const QByteArray &mail) { return mail::readMail(mail)->parts.value(1).bytes; }
};

} // namespace

TEST_F(InvitingTest, plan_tellsWhoGetsWhatAndChangesNothing)
{
    auto off = town.addContact(u"Karel Nechce"_s, u"karel@example.cz"_s);
    off.consents
        = { { .purpose = u"invitations"_s, .isGiven = false, .on = QDate(2026, 1, 1), .at = town.clock.now() } };
    town.save(off);
    (void)town.addContact(u"Marie Nováková"_s, u"jana@example.cz"_s);
    const auto plan = *planInvitations(*town.stores, meeting.id);
    EXPECT_EQ(plan.count(RecipientStep::Invite), 2);
    EXPECT_EQ(plan.count(RecipientStep::NoAddress), 1);
    EXPECT_EQ(plan.count(RecipientStep::NoConsent), 1);
    EXPECT_EQ(plan.count(RecipientStep::SharedAddress), 1);
    EXPECT_EQ(plan.sequence, 0);
    EXPECT_TRUE(town.stores->invitations.ofMeeting(meeting.id)->isEmpty());
    EXPECT_EQ(sent(), 0);
}

TEST_F(InvitingTest, invitation_goesToEachOnceAsAMailOfTheirOwn)
{
    (void)town.order(meeting);
    EXPECT_EQ(sent(), 2);
    const auto mails = town.mails();
    ASSERT_EQ(mails.size(), 2);
    const auto mail = mail::readMail(mails.value(u"jana@example.cz"_s));
    EXPECT_EQ(mail->subject, u"Pozvánka: Petlérská ulice");
    EXPECT_TRUE(mail->text().contains(u"Vážená paní Nováková,"_s)) << qPrintable(mail->text());
    EXPECT_TRUE(mail->text().contains(u"pondělí 7. prosince 2026 od 17.00 do 19.00"_s)) << qPrintable(mail->text());
    EXPECT_TRUE(mail->parts[1].bytes.contains("SEQUENCE:0"));
    EXPECT_FALSE(mails.value(u"jana@example.cz"_s).contains("petr@"));
    EXPECT_EQ(town.order(meeting).toSend(), 0) << "all know all";
    EXPECT_EQ(sent(), 0);
    EXPECT_EQ(town.invitation(meeting, jana).state, InvitationState::Sent);
}

TEST_F(InvitingTest, typingError_isToldToNobody_newTimeToEverybody)
{
    (void)town.order(meeting);
    EXPECT_EQ(sent(), 2);
    town.change(meeting, [](Meeting &m) {
        m.title = u"Petlérská  ulice!"_s;
        m.agenda = u"jiná"_s;
    });
    EXPECT_EQ(planInvitations(*town.stores, meeting.id)->toSend(), 0);
    town.change(meeting, [](Meeting &m) {
        m.starts += 1h;
        m.ends += 1h;
    });
    const auto plan = *planInvitations(*town.stores, meeting.id);
    EXPECT_EQ(plan.count(RecipientStep::Change), 2);
    EXPECT_TRUE(plan.isChange);
    EXPECT_EQ(plan.sequence, 1);
    (void)town.order(meeting);
    EXPECT_EQ(sent(), 2);
    EXPECT_EQ(town.mails().size(), 4);
    int changes = 0;
    for (const auto &mail : town.mails().values(u"jana@example.cz"_s)) {
        changes += calendar(mail).contains("SEQUENCE:1") && mail::readMail(mail)->subject.startsWith(u"Změna: "_s)
            && !mail::readMail(mail)->inReplyTo.isEmpty();
    }
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(town.invitation(meeting, jana).sentSequence, 1);
}

TEST_F(InvitingTest, cancelled_isToldToThoseWhoWereInvitedOnly)
{
    (void)town.order(meeting);
    EXPECT_EQ(sent(), 2);
    (void)town.addContact(u"Nová Osoba"_s, u"nova@example.cz"_s);
    EXPECT_TRUE(cancelMeeting(*town.stores, meeting.id, u"Jana"_s, town.clock.now()).has_value());
    const auto plan = town.order(meeting);
    EXPECT_EQ(plan.count(RecipientStep::Cancel), 2);
    EXPECT_EQ(plan.toSend(), 2);
    EXPECT_EQ(sent(), 2);
    int cancels = 0;
    for (const auto &mail : town.mails()) {
        cancels += calendar(mail).contains("METHOD:CANCEL") && calendar(mail).contains("SEQUENCE:1");
    }
    EXPECT_EQ(cancels, 2);
    EXPECT_EQ(town.order(meeting).toSend(), 0);
    EXPECT_EQ(cancelMeeting(*town.stores, meeting.id, {}, town.clock.now()).error().code, u"meeting-cancelled");
}

TEST_F(InvitingTest, cancelledBeforeItWentOut_isToldToNobody)
{
    (void)town.order(meeting, false);
    EXPECT_TRUE(cancelMeeting(*town.stores, meeting.id, u"Jana"_s, town.clock.now()).has_value());
    EXPECT_EQ(town.order(meeting).toSend(), 0);
    town.clock.advance(2min);
    EXPECT_EQ(sent(), 0);
    EXPECT_EQ(town.invitation(meeting, jana).state, InvitationState::Cancelled);
}

TEST_F(InvitingTest, withinTheMinute_allCanBeTakenBack)
{
    (void)town.order(meeting, false);
    town.clock.advance(59s);
    EXPECT_EQ(sent(), 0);
    EXPECT_EQ(*recallInvitations(*town.stores, meeting.id, town.clock.now()), 2);
    town.clock.advance(1h);
    EXPECT_EQ(sent(), 0);
    EXPECT_EQ(town.order(meeting, false).count(RecipientStep::Invite), 2);
    town.clock.advance(61s);
    EXPECT_EQ(sent(), 2);
    EXPECT_EQ(*recallInvitations(*town.stores, meeting.id, town.clock.now()), 0);
}

TEST_F(InvitingTest, consentWithdrawnMeanwhile_isAskedAtTheMomentOfSending)
{
    (void)town.order(meeting, false);
    jana.consents
        = { { .purpose = u"invitations"_s, .isGiven = false, .on = QDate(2026, 11, 30), .at = town.clock.now() } };
    town.save(jana);
    ASSERT_TRUE(eraseContact(*town.stores, petr.id, u"test"_s, town.clock.now()).has_value());
    town.clock.advance(2min);
    const auto summary = *town.pass();
    EXPECT_EQ(summary.sent, 0);
    EXPECT_EQ(summary.dropped, 1);
    EXPECT_TRUE(town.mails().isEmpty());
    EXPECT_FALSE(town.stores->invitations.load(invitationId(meeting.id, petr.id))) << "whoever is erased was never asked";
}

TEST_F(InvitingTest, paused_sendsNothingUntilItGoesOn)
{
    (void)town.order(meeting);
    EXPECT_TRUE(pauseMeeting(*town.stores, meeting.id, true, {}, town.clock.now()).has_value());
    EXPECT_EQ(sent(), 0);
    EXPECT_TRUE(pauseMeeting(*town.stores, meeting.id, false, {}, town.clock.now()).has_value());
    EXPECT_EQ(sent(), 2);
}

TEST_F(InvitingTest, reminderGoesOutByItself_notToThoseWhoDeclined)
{
    town.change(meeting, [](Meeting &m) { m.remindDays = 2; });
    (void)town.order(meeting);
    EXPECT_EQ(sent(), 2);
    ASSERT_TRUE(recordAnswer(
        *town.stores, invitationId(meeting.id, petr.id), MeetingAnswer::Declined, u"Jana"_s, town.clock.now())
                    .has_value());
    town.clock.advance(5 * 24h);
    EXPECT_EQ(sent(), 0);
    town.clock.advance(24h);
    EXPECT_EQ(sent(), 1);
    EXPECT_EQ(town.mails().values(u"jana@example.cz"_s).size(), 2);
    EXPECT_EQ(sent(), 0) << "once";
}

TEST_F(InvitingTest, thoseWhoDidNotAnswer_areAskedOnce)
{
    (void)town.order(meeting);
    EXPECT_EQ(sent(), 2);
    ASSERT_TRUE(recordAnswer(
        *town.stores, invitationId(meeting.id, petr.id), MeetingAnswer::Accepted, u"Jana"_s, town.clock.now())
                    .has_value());
    EXPECT_EQ(*orderQuestions(*town.stores, meeting.id, true, town.clock.now()), 1);
    EXPECT_EQ(sent(), 1);
    EXPECT_EQ(*orderQuestions(*town.stores, meeting.id, true, town.clock.now()), 0);
    EXPECT_EQ(town.mails().values(u"jana@example.cz"_s).size(), 2);
}

TEST_F(InvitingTest, answerBeforeTheQuestionGoesOut_stopsIt)
{
    (void)town.order(meeting);
    EXPECT_EQ(sent(), 2);
    EXPECT_EQ(*orderQuestions(*town.stores, meeting.id, false, town.clock.now()), 2);
    ASSERT_TRUE(recordAnswer(
        *town.stores, invitationId(meeting.id, petr.id), MeetingAnswer::Accepted, u"Jana"_s, town.clock.now())
                    .has_value());
    town.clock.advance(2min);
    const auto summary = *town.pass();
    EXPECT_EQ(summary.sent, 1);
    EXPECT_EQ(summary.dropped, 1);
}

TEST_F(InvitingTest, meetingForNobody_isRefused)
{
    town.change(meeting, [](Meeting &m) { m.audience = {}; });
    const auto plan
        = orderInvitations(*town.stores, { .meeting = meeting.id, .channel = town.channel }, town.clock.now());
    EXPECT_EQ(plan.error().code, u"no-audience");
}

TEST_F(InvitingTest, streetsAndSingleContacts_areOfTheAudience)
{
    auto other = town.addContact(u"Olga Lípová"_s, u"olga@example.cz"_s, u"Lípová 7"_s);
    other.groups.clear();
    town.save(other);
    auto single = town.addContact(u"Ivan Sám"_s, u"ivan@example.cz"_s);
    single.groups.clear();
    town.save(single);
    town.change(meeting, [&](Meeting &m) { m.audience = { {}, { u"Lípová 5–9"_s }, { single.id } }; });
    const auto plan = *planInvitations(*town.stores, meeting.id);
    EXPECT_EQ(plan.recipients.size(), 3); // Eva by letter, Olga, Ivan
    EXPECT_EQ(plan.count(RecipientStep::Invite), 2);
}
