#include "meetings/Replies.h"
#include "meetings/ReplyReader.h"
#include "unit/meetings/MeetingTown.h"

#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace bubenik::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray inLines(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += 76) {
        lines += base64.mid(at, 76) + "\r\n";
    }
    return lines;
}

// A fixture with this meeting's UID; "@BASE64:…@" is encoded after that.
QByteArray fixture(const QString &name, const QString &uid)
{
    QFile file(QStringLiteral(BUBENIK_FIXTURES "/replies/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(name);
    auto bytes = file.readAll().replace("@UID@", uid.toUtf8()).replace("=40UID=40", uid.toUtf8());
    const auto start = bytes.indexOf("@BASE64:");
    if (start >= 0) {
        const auto end = bytes.indexOf("END:VCALENDAR", start);
        const auto close = bytes.indexOf('@', end);
        bytes = bytes.left(start) + inLines(bytes.mid(start + 8, close - start - 8).toBase64()) + bytes.mid(close + 1);
    }
    return bytes;
}

class RepliesTest : public ::testing::Test
{
protected:
    RepliesTest()
    {
        (void)town.order(meeting);
        EXPECT_EQ(town.pass()->sent, 2);
        town.clock.advance(1h);
    }

    RepliesRead take(const QByteArray &mail) { return *takeMail(*town.stores, mail, town.clock.now()); }
    RepliesRead takeFixture(const QString &name) { return take(fixture(name, uid)); }
    QByteArray ics(const QByteArray &attendee, const QByteArray &status, const QByteArray &stamp,
        const QByteArray &sequence = "SEQUENCE:0\r\n") const
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:" + uid.toUtf8()
            + "\r\n" + sequence + "DTSTAMP:" + stamp + "\r\nATTENDEE;PARTSTAT=" + status + ":mailto:" + attendee
            + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    }
    TakenReply takeIcs(const QByteArray &bytes)
    {
        const auto replies = readReplies(bytes);
        EXPECT_EQ(replies->size(), 1);
        return *takeReply(*town.stores, replies->first(), {}, u"file"_s, town.clock.now());
    }
    MeetingAnswer answer(const Contact &contact) { return answerOf(town.invitation(meeting, contact)); }

    MeetingTown town;
    Contact jana = town.addContact(u"Jana Nováková"_s, u"jana@example.cz"_s);
    Contact eva = town.addContact(u"Eva Malá"_s, u"eva@example.cz"_s);
    Meeting meeting = town.addMeeting();
    QString uid = calendarUid(meeting.id);
};

} // namespace

TEST_F(RepliesTest, realPrograms_areUnderstood)
{
    const struct {
        QString file;
        MeetingAnswer answer;
        QString comment;
    } programs[] = { { u"outlook.eml"_s, MeetingAnswer::Accepted, u"Přijdu i s manželem."_s },
        { u"gmail.eml"_s, MeetingAnswer::Declined, u"Jsem nemocná"_s },
        { u"apple.eml"_s, MeetingAnswer::Tentative, u"Možná"_s },
        { u"seznam.eml"_s, MeetingAnswer::Accepted, u"Těším se, žádná káva"_s } };
    for (const auto &[file, expected, comment] : programs) {
        const auto read = takeFixture(file);
        ASSERT_EQ(read.replies.size(), 1) << qPrintable(file) << fixture(file, uid).constData();
        EXPECT_EQ(read.replies[0].outcome, ReplyOutcome::Taken) << qPrintable(file);
        EXPECT_EQ(answer(jana), expected) << qPrintable(file);
        EXPECT_EQ(town.invitation(meeting, jana).reply->comment, comment) << qPrintable(file);
    }
}

TEST_F(RepliesTest, delegate_answersForWhoWasInvited)
{
    const auto read = takeFixture(u"delegate.eml"_s);
    ASSERT_EQ(read.replies.size(), 1);
    EXPECT_EQ(answer(jana), MeetingAnswer::Accepted);
    EXPECT_EQ(town.invitation(meeting, jana).reply->by, u"petr@example.cz");
}

TEST_F(RepliesTest, everybodyListed_onlyTheWriterAnswers)
{
    EXPECT_EQ(takeFixture(u"everybody.eml"_s).replies.size(), 1);
    EXPECT_EQ(answer(jana), MeetingAnswer::Declined);
    EXPECT_EQ(answer(eva), MeetingAnswer::None);
}

TEST_F(RepliesTest, twoReplies_theLaterOneHoldsInAnyOrder)
{
    EXPECT_EQ(takeIcs(ics("jana@example.cz", "DECLINED", "20261130T120000Z")).outcome, ReplyOutcome::Taken);
    EXPECT_EQ(takeIcs(ics("jana@example.cz", "ACCEPTED", "20261130T110000Z")).outcome, ReplyOutcome::Old);
    EXPECT_EQ(answer(jana), MeetingAnswer::Declined);
    EXPECT_EQ(takeIcs(ics("jana@example.cz", "ACCEPTED", "20261130T130000Z")).outcome, ReplyOutcome::Taken);
    EXPECT_EQ(answer(jana), MeetingAnswer::Accepted);
}

TEST_F(RepliesTest, sameReplyTwice_changesNothing)
{
    EXPECT_EQ(takeFixture(u"outlook.eml"_s).replies[0].outcome, ReplyOutcome::Taken);
    const auto before = town.invitation(meeting, jana);
    town.clock.advance(1h);
    EXPECT_EQ(takeFixture(u"outlook.eml"_s).replies[0].outcome, ReplyOutcome::Taken);
    EXPECT_EQ(town.invitation(meeting, jana), before);
}

TEST_F(RepliesTest, notInvited_isKeptAsideAndSaid)
{
    const auto taken = takeIcs(ics("stranger@example.cz", "ACCEPTED", "20261130T120000Z"));
    EXPECT_EQ(taken.outcome, ReplyOutcome::NotInvited);
    EXPECT_FALSE(taken.invitation.has_value());
    (void)takeIcs(ics("stranger@example.cz", "ACCEPTED", "20261130T120000Z"));
    const auto strays = *town.stores->invitations.strays(meeting.id);
    ASSERT_EQ(strays.size(), 1) << "once";
    EXPECT_EQ(strays[0].from, u"stranger@example.cz");
    EXPECT_EQ(town.stores->invitations.counts(meeting.id)->accepted, 0);
}

TEST_F(RepliesTest, otherMeeting_isKeptAside)
{
    auto other = ics("jana@example.cz", "ACCEPTED", "20261130T120000Z");
    EXPECT_EQ(takeIcs(other.replace(uid.toUtf8(), "abc@google.com")).outcome, ReplyOutcome::UnknownMeeting);
    EXPECT_EQ(answer(jana), MeetingAnswer::None);
}

TEST_F(RepliesTest, replyToAnEarlierTime_doesNotCount)
{
    EXPECT_EQ(takeIcs(ics("jana@example.cz", "ACCEPTED", "20261130T090500Z")).outcome, ReplyOutcome::Taken);
    town.change(meeting, [](Meeting &m) {
        m.starts += 1h;
        m.ends += 1h;
    });
    (void)town.order(meeting);
    EXPECT_EQ(town.pass()->sent, 2); // at 9:00 UTC
    EXPECT_EQ(answer(jana), MeetingAnswer::None) << "asked anew";
    EXPECT_EQ(takeIcs(ics("jana@example.cz", "ACCEPTED", "20261130T091000Z")).outcome, ReplyOutcome::OldSequence);
    EXPECT_EQ(answer(jana), MeetingAnswer::None);
    EXPECT_EQ(
        takeIcs(ics("jana@example.cz", "ACCEPTED", "20261130T092000Z", "SEQUENCE:1\r\n")).outcome, ReplyOutcome::Taken);
    EXPECT_EQ(answer(jana), MeetingAnswer::Accepted);
    // Without a SEQUENCE it is told by its time.
    EXPECT_EQ(takeIcs(ics("eva@example.cz", "ACCEPTED", "20261130T085000Z", {})).outcome, ReplyOutcome::OldSequence);
    EXPECT_EQ(takeIcs(ics("eva@example.cz", "ACCEPTED", "20261130T093000Z", {})).outcome, ReplyOutcome::Taken);
}

TEST_F(RepliesTest, household_isCountedOnce)
{
    for (auto *contact : { &jana, &eva }) {
        contact->familyName = contact == &jana ? u"Nováková"_s : u"Novák"_s;
        contact->address = { .street = u"Lípová"_s, .houseNumber = u"5"_s, .town = u"Klášterec"_s };
        town.save(*contact);
    }
    const auto again = town.addMeeting();
    (void)town.order(again);
    EXPECT_EQ(town.pass()->sent, 2);
    ASSERT_TRUE(recordAnswer(
        *town.stores, invitationId(again.id, jana.id), MeetingAnswer::Accepted, u"Jana"_s, town.clock.now())
                    .has_value());
    const auto counts = *town.stores->invitations.counts(again.id);
    EXPECT_EQ(counts.invited, 2);
    EXPECT_EQ(counts.accepted, 1);
    EXPECT_EQ(counts.waiting, 0);
}

TEST_F(RepliesTest, bounce_failsTheInvitation)
{
    const auto mark = town.invitation(meeting, jana).mark;
    const auto bounce = "From: MAILER-DAEMON@mx.cz\r\nTo: pozvanky@klasterec.cz\r\nContent-Type: multipart/report; "
                        "report-type=delivery-status; boundary=b\r\n\r\n"
                        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; "
                        "mx.cz\r\n\r\nFinal-Recipient: rfc822; jana@example.cz\r\n"
                        "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 "
                        "unknown\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <"
        + mark.toUtf8() + ">\r\n\r\n--b--\r\n";
    EXPECT_EQ(take(bounce).bounced, 1);
    EXPECT_EQ(town.invitation(meeting, jana).state, InvitationState::Failed);
    EXPECT_EQ(town.invitation(meeting, jana).problem->code, u"bounced");
    EXPECT_FALSE(isInvited(town.invitation(meeting, jana)));
}

TEST_F(RepliesTest, answerToAnUncertainInvitation_provesThatItArrived)
{
    auto invitation = town.invitation(meeting, jana);
    invitation.state = InvitationState::Unconfirmed;
    ASSERT_TRUE(town.stores->invitations.save(invitation, town.clock.now()).has_value());
    (void)takeFixture(u"outlook.eml"_s);
    EXPECT_EQ(town.invitation(meeting, jana).state, InvitationState::Sent);
}

TEST_F(RepliesTest, files_areToldApartByTheirContent)
{
    EXPECT_EQ(repliesInFile(ics("jana@example.cz", "ACCEPTED", "20261130T120000Z"))->replies.size(), 1);
    EXPECT_EQ(repliesInFile(fixture(u"gmail.eml"_s, uid))->replies.size(), 1);
    EXPECT_EQ(repliesInFile("nothing of the kind").error().code, u"not-a-calendar");
    EXPECT_EQ(repliesInFile("From: a@b.cz\r\nSubject: x\r\n\r\ntext\r\n").error().code, u"no-reply");
    auto request = ics("jana@example.cz", "ACCEPTED", "20261130T120000Z");
    EXPECT_EQ(repliesInFile(request.replace("METHOD:REPLY", "METHOD:REQUEST")).error().code, u"no-reply");
}

TEST_F(RepliesTest, windows1250File_isRead)
{
    auto bytes = ics("jana@example.cz", "ACCEPTED", "20261130T120000Z");
    bytes.replace("END:VEVENT", "COMMENT:P\xf8ijdu\r\nEND:VEVENT");
    EXPECT_EQ(readReplies(bytes)->first().comment, u"Přijdu");
}
