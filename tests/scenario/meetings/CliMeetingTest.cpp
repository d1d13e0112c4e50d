// The main job of meetings through the command line: a real SMTP server takes the invitations, a real Dovecot holds the
// answers.
#include "fakes/mail/ImapServer.h"
#include "fakes/mail/SmtpServer.h"
#include "mail/ReceivedMail.h"
#include "scenario/meetings/InvitingDesk.h"

#include <QDir>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

class CliMeetingTest : public InvitingDesk
{
protected:
    QByteArray calendarOf(const QByteArray &bytes)
    {
        const auto mail = mail::readMail(bytes);
        EXPECT_TRUE(mail.has_value());
        for (const auto &part : mail->parts) {
            if (part.mime == u"text/calendar"_s) {
                return part.bytes;
            }
        }
        return {};
    }

    // As a mail program answers the invitation: the calendar turned round.
    static QByteArray replyTo(QByteArray calendar, const QByteArray &status, const QDateTime &stamp)
    {
        calendar.replace("\r\n ", "");
        calendar.replace("METHOD:REQUEST", "METHOD:REPLY");
        calendar.replace("PARTSTAT=NEEDS-ACTION", "PARTSTAT=" + status);
        const auto at = calendar.indexOf("DTSTAMP:") + 8;
        calendar.replace(at, 16, stamp.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1());
        return calendar;
    }

    static QByteArray mailOf(const QByteArray &from, const QByteArray &calendar)
    {
        return "From: " + from
            + "\r\nTo: pozvanky@klasterec.cz\r\nSubject: Re\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; "
              "charset=utf-8; "
              "method=REPLY\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + calendar.toBase64() + "\r\n";
    }

    QJsonObject replies(const QString &id)
    {
        return meeting({ u"meeting"_s, u"show"_s, id }).object()[u"replies"_s].toObject();
    }
};

QStringList threeContacts()
{
    return { u"jana@example.cz"_s, u"petr@example.cz"_s, u"eva@example.cz"_s };
}

} // namespace

TEST_F(CliMeetingTest, invitedChangedAndCalledOff_byARealServerWithAnswersFromARealMailbox)
{
    const SmtpServer smtp({ .tls = u"starttls"_s, .auth = u"replies:tajemství"_s });
    ImapServer imap;
    addContacts(threeContacts());
    // Both servers' authorities in one file, as a town with certificates of its own would have it.
    QFile first(smtp.caFile());
    QFile second(imap.caFile());
    ASSERT_TRUE(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    const auto ca = write(u"ca.crt"_s, first.readAll() + second.readAll());
    addMailChannel(smtp.port(),
        { u"security=starttls"_s, u"user=replies"_s, u"ca="_s + ca, u"imapHost=localhost"_s,
            u"imapPort=%1"_s.arg(imap.tlsPort()) },
        "tajemství");
    const auto check = meeting({ u"channel"_s, u"check"_s, u"posta"_s });
    EXPECT_EQ(check.exit, 0) << check.out.constData();
    EXPECT_TRUE(check.object()[u"ok"_s].toBool());
    EXPECT_EQ(check.object()[u"warnings"_s].toArray().size(), 0) << check.out.constData();

    const auto id = addMeeting();
    const auto plan = meeting({ u"meeting"_s, u"plan"_s, id }).object();
    EXPECT_EQ(plan[u"counts"_s].toObject()[u"invite"_s].toInt(), 3);
    EXPECT_TRUE(smtp.taken().isEmpty());
    const auto invited = meeting({ u"meeting"_s, u"invite"_s, id, u"--channel"_s, u"posta"_s });
    EXPECT_EQ(invited.exit, 0) << invited.err.constData();
    EXPECT_EQ(invited.object()[u"sent"_s].toInt(), 3);
    EXPECT_EQ(smtp.taken().size(), 3);
    EXPECT_EQ(replies(id)[u"waiting"_s].toInt(), 3);

    const auto calendar = calendarOf(smtp.mails(u"jana@example.cz"_s).first());
    EXPECT_TRUE(calendar.contains("METHOD:REQUEST"));
    EXPECT_TRUE(calendar.contains("SEQUENCE:0"));
    const auto now = QDateTime::currentDateTimeUtc();
    imap.deliver("From: somebody@example.cz\r\nSubject: Dotaz\r\n\r\nDobrý den\r\n");
    imap.deliver(mailOf("jana@example.cz", replyTo(calendar, "ACCEPTED", now.addSecs(5))));
    imap.deliver(mailOf(
        "petr@example.cz", replyTo(calendarOf(smtp.mails(u"petr@example.cz"_s).first()), "DECLINED", now.addSecs(5))));
    imap.deliver(mailOf("stranger@example.cz",
        replyTo(calendar, "ACCEPTED", now.addSecs(6)).replace("jana@example.cz", "stranger@example.cz")));
    const auto fetched = meeting({ u"meeting"_s, u"replies"_s, u"--fetch"_s });
    EXPECT_EQ(fetched.exit, 5) << "the stranger is for a person " << fetched.out.constData();
    EXPECT_EQ(fetched.object()[u"replies"_s].toArray().size(), 3);
    EXPECT_EQ(imap.unread(), 4);
    EXPECT_EQ(replies(id),
        (QJsonObject { { u"accepted"_s, 1 }, { u"declined"_s, 1 }, { u"tentative"_s, 0 }, { u"waiting"_s, 1 } }));
    EXPECT_EQ(meeting({ u"meeting"_s, u"replies"_s, id }).object()[u"keptAside"_s].toArray().size(), 1);
    EXPECT_EQ(meeting({ u"meeting"_s, u"replies"_s, u"--fetch"_s }).object()[u"looked"_s].toInt(), 0)
        << "nothing is read twice";

    // A corrected word tells nobody, a new hour tells all.
    EXPECT_EQ(meeting({ u"meeting"_s, u"edit"_s, id, u"--title"_s, u"Petlérská ulice – projekt"_s })
                  .object()[u"plan"_s]
                  .toObject()[u"change"_s]
                  .toInt(),
        0);
    const auto hour = day().toString(Qt::ISODate);
    const auto edited
        = meeting({ u"meeting"_s, u"edit"_s, id, u"--starts"_s, hour + u"T18:00"_s, u"--ends"_s, hour + u"T20:00"_s });
    EXPECT_EQ(edited.object()[u"plan"_s].toObject()[u"change"_s].toInt(), 3);
    EXPECT_EQ(meeting({ u"meeting"_s, u"invite"_s, id, u"--channel"_s, u"posta"_s }).object()[u"sent"_s].toInt(), 3);
    EXPECT_TRUE(calendarOf(smtp.mails(u"jana@example.cz"_s).last()).contains("SEQUENCE:1"));
    EXPECT_EQ(replies(id)[u"waiting"_s].toInt(), 3) << "they are asked for the new hour";

    const auto off = meeting({ u"meeting"_s, u"cancel"_s, id });
    EXPECT_EQ(off.exit, 0) << off.err.constData();
    EXPECT_EQ(off.object()[u"sent"_s].toInt(), 3);
    const auto last = calendarOf(smtp.mails(u"eva@example.cz"_s).last());
    EXPECT_TRUE(last.contains("METHOD:CANCEL"));
    EXPECT_TRUE(last.contains("SEQUENCE:2"));
    EXPECT_EQ(smtp.taken().size(), 9);
}

TEST_F(CliMeetingTest, withoutAnyChannel_mailsAreFilesInTheWorkspace)
{
    addContacts(threeContacts());
    const auto id = addMeeting();
    const auto invited = meeting({ u"meeting"_s, u"invite"_s, id });
    EXPECT_EQ(invited.exit, 0) << invited.err.constData();
    EXPECT_EQ(QDir(workspace() + u"/posta"_s).entryList({ u"*.eml"_s }).size(), 3);
}

TEST_F(CliMeetingTest, replyFile_isTakenInAsTheContractSays)
{
    addFolderChannel();
    addContacts({ u"jana@example.cz"_s });
    const auto id = addMeeting();
    ASSERT_EQ(meeting({ u"meeting"_s, u"invite"_s, id, u"--channel"_s, u"posta"_s }).exit, 0);
    const QDir folder(mailFolder());
    QFile file(folder.filePath(folder.entryList({ u"*.eml"_s }).first()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto ics = replyTo(calendarOf(file.readAll()), "TENTATIVE", QDateTime::currentDateTimeUtc().addSecs(5));
    const auto taken = meeting({ u"meeting"_s, u"reply"_s, write(u"reply.ics"_s, ics) });
    EXPECT_EQ(taken.exit, 0) << taken.err.constData();
    EXPECT_EQ(taken.object()[u"meeting"_s].toString(), id);
    EXPECT_TRUE(taken.object()[u"contact"_s].toString().startsWith(u"contact:"_s));
    EXPECT_EQ(taken.object()[u"answer"_s].toString(), u"tentative");
    EXPECT_EQ(replies(id)[u"tentative"_s].toInt(), 1);
    const auto eml = write(u"reply.eml"_s,
        mailOf("jana@example.cz",
            replyTo(ics, "X", QDateTime::currentDateTimeUtc().addSecs(9))
                .replace("PARTSTAT=TENTATIVE", "PARTSTAT=ACCEPTED")));
    EXPECT_EQ(meeting({ u"meeting"_s, u"reply"_s, eml }).exit, 0);
    EXPECT_EQ(replies(id)[u"accepted"_s].toInt(), 1);
    EXPECT_EQ(meeting({ u"meeting"_s, u"reply"_s, write(u"other.txt"_s, "nothing") }).exit, 1);
    EXPECT_EQ(meeting({ u"meeting"_s, u"answer"_s, id, u"jana@example.cz"_s, u"declined"_s }).exit, 0);
    EXPECT_EQ(replies(id)[u"declined"_s].toInt(), 1);
}

TEST_F(CliMeetingTest, troubleWithTheServer_hasItsExitCode)
{
    addContacts({ u"jana@example.cz"_s, u"refuse@example.cz"_s });
    const SmtpServer locked({ .tls = u"starttls"_s, .auth = u"obec:heslo"_s });
    addMailChannel(locked.port(), { u"security=starttls"_s, u"user=obec"_s, u"ca="_s + locked.caFile() }, "wrong");
    const auto id = addMeeting();
    EXPECT_EQ(meeting({ u"meeting"_s, u"invite"_s, id, u"--channel"_s, u"posta"_s }).exit, 3);
    EXPECT_EQ(meeting({ u"channel"_s, u"check"_s, u"posta"_s }).exit, 3);
    ASSERT_EQ(meeting({ u"channel"_s, u"edit"_s, u"posta"_s, u"--set"_s, u"ca="_s }).exit, 0);
    EXPECT_EQ(meeting({ u"channel"_s, u"check"_s, u"posta"_s }).exit, 4) << "nobody has signed its certificate";
    ASSERT_EQ(
        meeting({ u"channel"_s, u"edit"_s, u"posta"_s, u"--set"_s, u"ca="_s + locked.caFile(), u"--secret-stdin"_s },
            "heslo\n")
            .exit,
        0);
    const auto sent = meeting({ u"meeting"_s, u"invite"_s, id, u"--channel"_s, u"posta"_s });
    EXPECT_EQ(sent.exit, 1) << "one was refused";
    EXPECT_EQ(sent.object()[u"sent"_s].toInt(), 1);
    EXPECT_EQ(sent.object()[u"failed"_s].toInt(), 1);
    EXPECT_EQ(meeting({ u"meeting"_s, u"show"_s, id }).object()[u"deliveries"_s].toObject()[u"failed"_s].toInt(), 1);
}

TEST_F(CliMeetingTest, unprotectedServerElsewhere_isRefused)
{
    const auto refused = run({ u"channel"_s, u"add"_s, u"posta"_s, u"--kind"_s, u"smtp"_s, u"--set"_s,
        u"host=smtp.example.cz"_s, u"--set"_s, u"from=a@b.cz"_s, u"--set"_s, u"security=none"_s });
    EXPECT_EQ(refused.exit, 2);
}

TEST_F(CliMeetingTest, posts_haveNoPlaceInAChannelForMail)
{
    addFolderChannel();
    const auto post = addPost();
    const auto refused = run({ u"post"_s, u"schedule"_s, post, u"--channel"_s, u"posta"_s });
    EXPECT_EQ(refused.exit, 1);
}

TEST_F(CliMeetingTest, letters_areOnePdfWithAList)
{
    addContacts({ u"jana@example.cz"_s });
    {
        const auto here = stores();
        const auto now = SystemClock().now();
        Contact contact;
        contact.id = newContactId(now);
        contact.givenName = u"Eva"_s;
        contact.familyName = u"Malá"_s;
        contact.address = {
            .street = u"Lípová"_s, .houseNumber = u"5"_s, .postcode = u"431 51"_s, .town = u"Klášterec nad Ohří"_s
        };
        contact.groups = { (*here->groups.named(u"Obyvatelé"_s))->id };
        ASSERT_TRUE(here->contacts.save(contact, u"test"_s, now).has_value());
    }
    const auto id = addMeeting();
    const auto pdf = path(u"dopisy.pdf"_s);
    const auto printed = meeting({ u"meeting"_s, u"letters"_s, id, pdf });
    EXPECT_EQ(printed.exit, 0) << printed.err.constData();
    EXPECT_EQ(printed.object()[u"letters"_s].toInt(), 1);
    QFile file(pdf);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_EQ(replies(id)[u"waiting"_s].toInt(), 1) << "by phone they can answer";
}
