// The sender against a real server that refuses, waits, cuts and lies.
#include "core/Json.h"
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/mail/SmtpServer.h"
#include "fakes/ports/FreePort.h"
#include "mail/MailWriter.h"
#include "mail/SmtpSender.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>
#include <thread>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

MailServer plain(quint16 port)
{
    return { .host = u"127.0.0.1"_s, .port = port, .security = MailSecurity::None, .answerSeconds = 10 };
}

WrittenMail mailTo(const QString &address, qsizetype bytes = 100, const QString &from = u"obec@example.cz"_s)
{
    MailMessage message;
    message.from = { u"Město"_s, from };
    message.to = { {}, address };
    message.subject = u"Pozvánka"_s;
    message.text = u"Zveme Vás.\n.\n..\n"_s;
    message.messageId = u"m-"_s + sha256(address.toUtf8()).left(8) + u"@example.cz"_s;
    message.files = { mail::encodedFile(u"plan.pdf"_s, "application/pdf", QByteArray(bytes, 'x')) };
    return *mail::writeMail(message);
}

class SmtpTest : public testing::Test
{
protected:
    Result<SmtpReceipt> send(SmtpSender &sender, const WrittenMail &mail, Progress progress = {})
    {
        auto sending = sender.send(mail, std::move(progress));
        return bubenik::waitFor(std::move(sending));
    }
    SystemClock clock;
};

} // namespace

TEST_F(SmtpTest, goodMails_arriveWholeOverOneConnection)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    for (int i = 0; i < 5; ++i) {
        const auto sent = send(sender, mailTo(u"jana%1@example.cz"_s.arg(i), 200000));
        ASSERT_TRUE(sent.has_value()) << qPrintable(sent.error().detail);
        EXPECT_TRUE(sent->answer.contains(u"taken"_s));
    }
    EXPECT_EQ(server.taken().size(), 5);
    const auto mails = server.mails(u"jana3@example.cz"_s);
    ASSERT_EQ(mails.size(), 1);
    EXPECT_EQ(mails.first(), mailTo(u"jana3@example.cz"_s, 200000).bytes());
}

TEST_F(SmtpTest, refusals_areToldByRecipient)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    struct Case {
        QString address;
        ErrorKind kind;
        QString code;
    };
    for (const auto &[address, kind, code] :
        { Case { u"refuse@example.cz"_s, ErrorKind::Rejected, u"recipient-refused"_s },
            Case { u"later@example.cz"_s, ErrorKind::RateLimited, u"recipient-later"_s },
            Case { u"full@example.cz"_s, ErrorKind::RateLimited, u"recipient-later"_s },
            Case { u"spam@example.cz"_s, ErrorKind::Rejected, u"mail-refused"_s },
            Case { u"busy@example.cz"_s, ErrorKind::Server, u"mail-later"_s },
            Case { u"big@example.cz"_s, ErrorKind::TooLarge, u"mail"_s } }) {
        const auto sent = send(sender, mailTo(address));
        ASSERT_FALSE(sent.has_value()) << qPrintable(address);
        EXPECT_EQ(sent.error().kind, kind) << qPrintable(address + sent.error().detail);
        EXPECT_EQ(sent.error().code, code) << qPrintable(address);
        EXPECT_FALSE(sent.error().detail.contains(u"example.cz"_s)) << "no addresses in the log";
        EXPECT_FALSE(mail::concernsAllMail(sent.error())) << qPrintable(address);
    }
    EXPECT_TRUE(send(sender, mailTo(u"jana@example.cz"_s)).has_value()) << "the connection goes on";
    EXPECT_EQ(server.taken(), QStringList { u"jana@example.cz"_s });
}

TEST_F(SmtpTest, greylisted_isTakenWhenItComesAgain)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    const auto first = send(sender, mailTo(u"grey@example.cz"_s));
    ASSERT_FALSE(first.has_value());
    EXPECT_GE(first.error().retryAfter, 5min);
    EXPECT_TRUE(send(sender, mailTo(u"grey@example.cz"_s)).has_value());
}

TEST_F(SmtpTest, senderRefused_concernsAllMail)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    const auto sent = send(sender, mailTo(u"jana@example.cz"_s, 10, u"nobody@example.cz"_s));
    ASSERT_FALSE(sent.has_value());
    EXPECT_EQ(sent.error().code, u"sender-refused");
    EXPECT_TRUE(mail::concernsAllMail(sent.error()));
}

TEST_F(SmtpTest, cutInTheMiddleOfTheMail_isSurelyNotSent)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    const auto sent = send(sender, mailTo(u"cut@example.cz"_s, 8'000'000));
    ASSERT_FALSE(sent.has_value());
    EXPECT_EQ(sent.error().kind, ErrorKind::Offline) << qPrintable(sent.error().detail);
    EXPECT_TRUE(server.taken().isEmpty());
}

TEST_F(SmtpTest, lostAfterTheMailsEnd_isUnknownWhetherTakenOrNot)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    for (const auto &address : { u"lost@example.cz"_s, u"swallowed@example.cz"_s }) {
        const auto sent = send(sender, mailTo(address));
        ASSERT_FALSE(sent.has_value());
        EXPECT_EQ(sent.error().kind, ErrorKind::UnknownOutcome) << qPrintable(sent.error().detail);
    }
    EXPECT_EQ(server.taken(), QStringList { u"lost@example.cz"_s });
    EXPECT_TRUE(send(sender, mailTo(u"jana@example.cz"_s)).has_value()) << "on a new connection";
}

TEST_F(SmtpTest, silentServer_isUnknownOnlyAfterTheEnd)
{
    const SmtpServer server;
    auto impatient = plain(server.port());
    impatient.answerSeconds = 1;
    SmtpSender sender(impatient, 0, clock);
    const auto sent = send(sender, mailTo(u"slow@example.cz"_s));
    ASSERT_FALSE(sent.has_value());
    EXPECT_EQ(sent.error().kind, ErrorKind::UnknownOutcome) << qPrintable(sent.error().detail);
}

TEST_F(SmtpTest, connectionClosedByTheServerMeanwhile_isMadeAnew)
{
    const SmtpServer server({ .perSession = 2 });
    SmtpSender sender(plain(server.port()), 0, clock);
    for (int i = 0; i < 7; ++i) {
        const auto sent = send(sender, mailTo(u"jana%1@example.cz"_s.arg(i)));
        EXPECT_TRUE(sent.has_value()) << i << qPrintable(sent ? QString() : sent.error().detail);
    }
    EXPECT_EQ(server.taken().size(), 7);
}

TEST_F(SmtpTest, serverBackAfterAnOutage_isFoundAgain)
{
    SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    EXPECT_TRUE(send(sender, mailTo(u"jana@example.cz"_s)).has_value());
    server.stop();
    const auto away = send(sender, mailTo(u"petr@example.cz"_s));
    ASSERT_FALSE(away.has_value());
    EXPECT_EQ(away.error().kind, ErrorKind::Offline);
    server.start();
    EXPECT_TRUE(send(sender, mailTo(u"petr@example.cz"_s)).has_value());
    EXPECT_EQ(server.taken(), (QStringList { u"jana@example.cz"_s, u"petr@example.cz"_s }));
}

TEST_F(SmtpTest, nobodyThere_isOffline)
{
    SmtpSender sender(plain(freePort()), 0, clock);
    EXPECT_EQ(send(sender, mailTo(u"jana@example.cz"_s)).error().kind, ErrorKind::Offline);
    auto unknown = plain(25);
    unknown.host = u"nothing.invalid"_s;
    SmtpSender nowhere(unknown, 0, clock);
    EXPECT_EQ(send(nowhere, mailTo(u"jana@example.cz"_s)).error().kind, ErrorKind::Offline);
}

TEST_F(SmtpTest, protectedServers_takeMailWithPasswordAndToken)
{
    for (const auto &[tls, security] :
        { std::pair { u"tls"_s, MailSecurity::Tls }, std::pair { u"starttls"_s, MailSecurity::StartTls } }) {
        const SmtpServer server({ .tls = tls, .auth = u"obec:tajné heslo"_s });
        MailServer account { .host = u"localhost"_s,
            .port = server.port(),
            .security = security,
            .user = u"obec"_s,
            .secret = u"tajné heslo"_s,
            .caFile = server.caFile() };
        SmtpSender sender(account, 0, clock);
        auto sent = send(sender, mailTo(u"jana@example.cz"_s));
        EXPECT_TRUE(sent.has_value()) << qPrintable(sent ? QString() : sent.error().detail);
        auto greeting = sender.greet();
        EXPECT_TRUE(bubenik::waitFor(std::move(greeting)).has_value());
        account.isToken = true;
        SmtpSender byToken(account, 0, clock);
        sent = send(byToken, mailTo(u"petr@example.cz"_s));
        EXPECT_TRUE(sent.has_value()) << qPrintable(sent ? QString() : sent.error().detail);
        account.secret = u"wrong"_s;
        for (const bool isToken : { false, true }) {
            account.isToken = isToken;
            SmtpSender stranger(account, 0, clock);
            const auto refused = send(stranger, mailTo(u"jana@example.cz"_s));
            ASSERT_FALSE(refused.has_value());
            EXPECT_EQ(refused.error().kind, ErrorKind::Auth) << qPrintable(refused.error().detail);
            EXPECT_TRUE(mail::concernsAllMail(refused.error()));
            auto greetingStranger = stranger.greet();
            EXPECT_EQ(bubenik::waitFor(std::move(greetingStranger)).error().kind, ErrorKind::Auth);
        }
        EXPECT_EQ(server.taken().size(), 2);
    }
}

TEST_F(SmtpTest, foreignOrUnknownCertificate_isNotTrusted)
{
    for (const bool isForeign : { false, true }) {
        const SmtpServer server({ .tls = u"starttls"_s, .auth = u"obec:heslo"_s, .hasForeignCertificate = isForeign });
        MailServer account { .host = u"localhost"_s,
            .port = server.port(),
            .security = MailSecurity::StartTls,
            .user = u"obec"_s,
            .secret = u"heslo"_s };
        if (isForeign) {
            account.caFile = server.caFile();
        }
        SmtpSender sender(account, 0, clock);
        const auto sent = send(sender, mailTo(u"jana@example.cz"_s));
        ASSERT_FALSE(sent.has_value());
        EXPECT_EQ(sent.error().code, u"mail-untrusted") << qPrintable(sent.error().detail);
        EXPECT_TRUE(server.taken().isEmpty());
    }
}

TEST_F(SmtpTest, serverWithoutStartTls_getsNothing)
{
    const SmtpServer server({ .auth = u"obec:heslo"_s });
    const MailServer account { .host = u"localhost"_s,
        .port = server.port(),
        .security = MailSecurity::StartTls,
        .user = u"obec"_s,
        .secret = u"heslo"_s };
    SmtpSender sender(account, 0, clock);
    const auto sent = send(sender, mailTo(u"jana@example.cz"_s));
    ASSERT_FALSE(sent.has_value());
    EXPECT_EQ(sent.error().code, u"no-starttls");
    EXPECT_TRUE(server.taken().isEmpty());
}

TEST_F(SmtpTest, signInWanted_isSaidWhenThereIsNoUser)
{
    const SmtpServer server({ .auth = u"obec:heslo"_s });
    SmtpSender sender(plain(server.port()), 0, clock);
    EXPECT_EQ(send(sender, mailTo(u"jana@example.cz"_s)).error().kind, ErrorKind::Auth);
}

TEST_F(SmtpTest, cancelledBefore_sendsNothing)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(
        send(sender, mailTo(u"jana@example.cz"_s), { .stop = stop.get_token() }).error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(server.taken().isEmpty());
}

TEST_F(SmtpTest, cancelledBetweenEndAndAnswer_waitsForTheAnswer)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 0, clock);
    std::stop_source stop;
    auto sending = sender.send(mailTo(u"slow@example.cz"_s), { .stop = stop.get_token() });
    QElapsedTimer timer;
    timer.start();
    std::jthread stopping([&stop] {
        std::this_thread::sleep_for(1s);
        stop.request_stop();
    });
    const auto sent = bubenik::waitFor(std::move(sending));
    EXPECT_TRUE(sent.has_value()) << qPrintable(sent ? QString() : sent.error().detail);
    EXPECT_GE(timer.elapsed(), 1900);
}

TEST_F(SmtpTest, rate_isKept)
{
    const SmtpServer server;
    SmtpSender sender(plain(server.port()), 300, clock);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(send(sender, mailTo(u"jana%1@example.cz"_s.arg(i))).has_value());
    }
    EXPECT_GE(timer.elapsed(), 600);
}
