// The engine against a real server that refuses, waits and cuts.
#include "fakes/mail/SmtpServer.h"
#include "unit/meetings/MeetingTown.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class EngineTest : public ::testing::Test
{
protected:
    EngineTest() { town.useSmtp(server.port()); }

    InvitationState stateAfterPass(const QString &email)
    {
        contact = town.addContact(u"Jana Nováková"_s, email);
        meeting = town.addMeeting();
        (void)town.order(meeting);
        summary = *town.pass();
        return town.invitation(meeting, contact).state;
    }

    SmtpServer server;
    MeetingTown town;
    Contact contact;
    Meeting meeting;
    InvitationSummary summary;
};

} // namespace

TEST_F(EngineTest, taken_isSent)
{
    EXPECT_EQ(stateAfterPass(u"jana@example.cz"_s), InvitationState::Sent);
    EXPECT_EQ(server.taken(), QStringList { u"jana@example.cz"_s });
}

TEST_F(EngineTest, refused_failsWithTheReason)
{
    EXPECT_EQ(stateAfterPass(u"refuse@example.cz"_s), InvitationState::Failed);
    EXPECT_EQ(town.invitation(meeting, contact).problem->code, u"recipient-refused");
    EXPECT_EQ(summary.failed, 1);
}

TEST_F(EngineTest, greylisted_comesAgainByItself)
{
    EXPECT_EQ(stateAfterPass(u"grey@example.cz"_s), InvitationState::Planned);
    EXPECT_EQ(summary.later, 1);
    EXPECT_EQ(town.pass()->sent, 0) << "not before its time";
    town.clock.advance(11min);
    EXPECT_EQ(town.pass()->sent, 1);
    EXPECT_EQ(server.taken().size(), 1);
}

TEST_F(EngineTest, lostAnswer_isNeverRepeatedButByAPerson)
{
    EXPECT_EQ(stateAfterPass(u"lost@example.cz"_s), InvitationState::Unconfirmed);
    for (int i = 0; i < 3; ++i) {
        town.clock.advance(24h);
        EXPECT_EQ(town.pass()->sent, 0);
    }
    EXPECT_EQ(planInvitations(*town.stores, meeting.id)->count(RecipientStep::Uncertain), 1);
    EXPECT_EQ(server.taken().size(), 1);
    const auto id = town.invitation(meeting, contact).id;
    EXPECT_EQ(resolveInvitation(*town.stores, id, true, u"Jana"_s, town.clock.now())->state, InvitationState::Sent);
    EXPECT_EQ(resolveInvitation(*town.stores, id, true, u"Jana"_s, town.clock.now()).error().code, u"not-uncertain");
}

TEST_F(EngineTest, notTakenByAPersonsWord_isSentAgain)
{
    EXPECT_EQ(stateAfterPass(u"swallowed@example.cz"_s), InvitationState::Unconfirmed);
    contact.emails = { u"other@example.cz"_s };
    const auto id = town.invitation(meeting, contact).id;
    auto invitation = town.invitation(meeting, contact);
    invitation.address = u"other@example.cz"_s;
    ASSERT_TRUE(town.stores->invitations.save(invitation, town.clock.now()).has_value());
    ASSERT_TRUE(resolveInvitation(*town.stores, id, false, u"Jana"_s, town.clock.now()).has_value());
    EXPECT_EQ(town.pass()->sent, 1);
}

TEST_F(EngineTest, cutInTheMiddle_isSentLater)
{
    (void)town.addContact(u"Velká Příloha"_s, u"cut@example.cz"_s);
    meeting = town.addMeeting();
    const auto plan = town.stores->attachments.import("%PDF-1.4\n" + QByteArray(8'000'000, 'x'), u"plan.pdf"_s);
    ASSERT_TRUE(plan.has_value());
    town.change(meeting, [&plan](Meeting &m) { m.documents = { *plan }; });
    (void)town.order(meeting);
    summary = *town.pass();
    ASSERT_TRUE(summary.stoppedBy.has_value());
    EXPECT_EQ(summary.stoppedBy->kind, ErrorKind::Offline);
    EXPECT_EQ(summary.unconfirmed, 0);
}

TEST_F(EngineTest, serverAway_leavesAllPlanned)
{
    server.stop();
    (void)town.addContact(u"Petr Druhý"_s, u"petr@example.cz"_s);
    EXPECT_EQ(stateAfterPass(u"jana@example.cz"_s), InvitationState::Planned);
    ASSERT_TRUE(summary.stoppedBy.has_value());
    EXPECT_EQ(summary.stoppedBy->kind, ErrorKind::Offline);
    server.start();
    EXPECT_EQ(town.pass()->sent, 2);
}

TEST_F(EngineTest, stopped_leavesTheRestPlanned)
{
    for (int i = 0; i < 20; ++i) {
        (void)town.addContact(u"Jana Číslo"_s, u"jana%1@example.cz"_s.arg(i));
    }
    meeting = town.addMeeting();
    (void)town.order(meeting);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(town.pass({ .stop = stop.get_token() })->sent, 0);
    EXPECT_EQ(town.stores->invitations.counts(meeting.id)->planned, 20);
    EXPECT_EQ(town.pass()->sent, 20);
}

TEST_F(EngineTest, processThatDiedWhileSending_isLookedUpInAFolderAndAskedAboutElsewhere)
{
    contact = town.addContact(u"Jana Nováková"_s, u"jana@example.cz"_s);
    meeting = town.addMeeting();
    (void)town.order(meeting);
    auto invitation = town.invitation(meeting, contact);
    invitation.state = InvitationState::Sending;
    ASSERT_TRUE(town.stores->invitations.save(invitation, town.clock.now()).has_value());
    EXPECT_EQ(town.pass()->unconfirmed, 1);
    EXPECT_EQ(town.invitation(meeting, contact).state, InvitationState::Unconfirmed);
    EXPECT_TRUE(server.taken().isEmpty());
}

TEST_F(EngineTest, missingDocument_sendsNothing)
{
    (void)town.addContact(u"Jana Nováková"_s, u"jana@example.cz"_s);
    meeting = town.addMeeting();
    town.change(meeting, [](Meeting &m) {
        m.documents = { { .digest = QString(64, u'a'), .fileName = u"plan.pdf"_s, .mime = u"application/pdf"_s } };
    });
    (void)town.order(meeting);
    summary = *town.pass();
    EXPECT_EQ(summary.sent, 0);
    ASSERT_TRUE(summary.stoppedBy.has_value());
    EXPECT_EQ(summary.stoppedBy->code, u"no-file");
}
