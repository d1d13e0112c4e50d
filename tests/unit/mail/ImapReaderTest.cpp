// The reader against a real Dovecot.
#include "mail/ImapReader.h"
#include "fakes/clock/Wait.h"
#include "fakes/mail/ImapServer.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

QByteArray reply(const QByteArray &who)
{
    return "From: " + who
        + "@example.cz\r\nTo: pozvanky@klasterec.cz\r\nSubject: Accepted\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nAno\r\n"
          "--b\r\nContent-Type: text/calendar; method=REPLY\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--\r\n";
}

const QByteArray ordinary
    = "From: somebody@example.cz\r\nTo: pozvanky@klasterec.cz\r\nSubject: Dotaz\r\n\r\nDobrý den\r\n";
const QByteArray bounce = "Return-Path: <>\r\nFrom: MAILER-DAEMON@example.cz\r\nTo: pozvanky@klasterec.cz\r\nSubject: "
                          "failure\r\n\r\nno\r\n";

class ImapReaderTest : public testing::Test
{
protected:
    [[nodiscard]] MailServer account() const
    {
        return { .host = u"localhost"_s,
            .port = server.tlsPort(),
            .security = MailSecurity::Tls,
            .user = ImapServer::user(),
            .secret = ImapServer::password(),
            .caFile = server.caFile(),
            .answerSeconds = 20 };
    }
    Result<ImapHarvest> read(ImapReader &reader, ImapPlace from = {}, QDate since = {})
    {
        auto reading = reader.readNew(from, since, {});
        return bubenik::waitFor(std::move(reading));
    }
    ImapServer server;
};

} // namespace

TEST_F(ImapReaderTest, mailboxFullOfOtherMail_givesOnlyWhatConcernsUs)
{
    for (int i = 0; i < 450; ++i) {
        server.deliver(ordinary);
    }
    server.deliver(reply("jana"));
    server.deliver(bounce);
    server.deliver(reply("petr") + QByteArray(6'000'000, 'x'));
    ImapReader reader(account(), u"INBOX"_s);
    const auto harvest = read(reader);
    ASSERT_TRUE(harvest.has_value()) << qPrintable(harvest.error().detail);
    EXPECT_EQ(harvest->looked, 453);
    ASSERT_EQ(harvest->mails.size(), 2);
    EXPECT_EQ(harvest->mails[0].bytes, reply("jana"));
    EXPECT_EQ(harvest->mails[1].bytes, bounce);
    EXPECT_EQ(harvest->tooLarge, 1);
    EXPECT_EQ(server.unread(), 453) << "all mail stays as it was";
}

TEST_F(ImapReaderTest, secondReading_givesOnlyWhatIsNew)
{
    server.deliver(reply("jana"));
    ImapReader reader(account(), u"INBOX"_s);
    const auto first = read(reader);
    ASSERT_TRUE(first.has_value()) << qPrintable(first.error().detail);
    EXPECT_EQ(first->mails.size(), 1);
    const auto nothing = read(reader, first->place);
    ASSERT_TRUE(nothing.has_value());
    EXPECT_EQ(nothing->looked, 0);
    EXPECT_EQ(nothing->place, first->place);
    server.deliver(reply("petr"));
    const auto second = read(reader, first->place);
    ASSERT_TRUE(second.has_value());
    ASSERT_EQ(second->mails.size(), 1);
    EXPECT_EQ(second->mails[0].bytes, reply("petr"));
    server.renumber();
    const auto anew = read(reader, second->place);
    ASSERT_TRUE(anew.has_value());
    EXPECT_EQ(anew->mails.size(), 2) << "a mailbox with other numbers is read from the beginning";
    EXPECT_EQ(read(reader, {}, QDate::currentDate().addDays(2))->looked, 0) << "nothing is that new";
}

TEST_F(ImapReaderTest, startTlsAndPlainLoopback_workToo)
{
    server.deliver(reply("jana"));
    auto starting = account();
    starting.port = server.port();
    starting.security = MailSecurity::StartTls;
    ImapReader byStartTls(starting, u"INBOX"_s);
    EXPECT_EQ(read(byStartTls)->mails.size(), 1);
    starting.security = MailSecurity::None;
    ImapReader plain(starting, u"INBOX"_s);
    EXPECT_EQ(read(plain)->mails.size(), 1);
}

TEST_F(ImapReaderTest, whatIsWrong_isSaid)
{
    auto stranger = account();
    stranger.secret = u"wrong"_s;
    ImapReader refused(stranger, u"INBOX"_s);
    EXPECT_EQ(read(refused).error().kind, ErrorKind::Auth);
    auto mistrusted = account();
    mistrusted.caFile.clear();
    ImapReader untrusted(mistrusted, u"INBOX"_s);
    EXPECT_EQ(read(untrusted).error().code, u"mail-untrusted");
    ImapReader elsewhere(account(), u"Není \"tu\""_s);
    EXPECT_EQ(read(elsewhere).error().code, u"mailbox");
    auto nowhere = account();
    nowhere.port = 1;
    ImapReader offline(nowhere, u"INBOX"_s);
    EXPECT_EQ(read(offline).error().kind, ErrorKind::Offline);
}
