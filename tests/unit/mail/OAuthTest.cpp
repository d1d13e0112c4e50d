// A mailbox of Microsoft or Google: signed in to by the browser, its token renewed when it is over and once when the
// mail server refuses it.
#include "mail/OAuth.h"

#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/mail/SmtpServer.h"
#include "fakes/oauth/OAuthStandIn.h"
#include "mail/MailTransport.h"
#include "mail/MailWriter.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto base = u"https://login.test/oauth2"_s;

class OAuthTest : public testing::Test
{
protected:
    OAuthTest()
    {
        config.settings = { { u"host"_s, u"127.0.0.1"_s }, { u"security"_s, u"none"_s }, { u"user"_s, u"obec"_s },
            { u"from"_s, u"obec@example.cz"_s }, { u"auth"_s, u"xoauth2"_s }, { u"clientId"_s, u"town-app"_s },
            { u"oauth"_s, base } };
    }

    Result<mail::OAuthTokens> signIn(OAuthStandIn &server, bool agrees = true)
    {
        auto signing = mail::signInByBrowser(
            { .config = config,
                .openBrowser = [&server, agrees](const QUrl &url) { server.visit(url, agrees); },
                .donePage = {},
                .failedPage = {},
                .stop = {} },
            http, *secrets, clock);
        return bubenik::waitFor(std::move(signing));
    }
    void keep(const QString &secret)
    {
        auto writing = secrets->write(secretKey(config.id), secret);
        ASSERT_TRUE(bubenik::waitFor(std::move(writing)));
    }
    Result<QString> secret(bool renew = false)
    {
        auto asking = mail::secretFor(config, *secrets, &http, clock, renew);
        return bubenik::waitFor(std::move(asking));
    }
    Result<SmtpReceipt> send(MailTransport &transport, const QString &to)
    {
        MailMessage message;
        message.from = { u"Město"_s, u"obec@example.cz"_s };
        message.to = { {}, to };
        message.subject = u"Pozvánka"_s;
        message.text = u"Zveme Vás."_s;
        message.messageId = u"m@example.cz"_s;
        auto sending = transport.send(*mail::writeMail(message), {});
        return bubenik::waitFor(std::move(sending));
    }

    QTemporaryDir folder;
    std::unique_ptr<SecretStore> secrets = fileSecretStore(folder.filePath(u"secrets"_s));
    FakeHttpClient http;
    SystemClock clock;
    ChannelConfig config { .id = { u"posta"_s }, .kind = u"smtp"_s, .name = {}, .settings = {} };
};

} // namespace

TEST_F(OAuthTest, signIn_bringsTokens_byTheRules)
{
    OAuthStandIn server(http, base, {});
    const auto tokens = signIn(server);
    ASSERT_TRUE(tokens.has_value()) << qPrintable(tokens.error().detail);
    EXPECT_EQ(tokens->access, u"access-1"_s);
    EXPECT_EQ(tokens->refresh, u"refresh-1"_s);
    EXPECT_GT(tokens->expires, clock.now() + 50min);
    EXPECT_TRUE(server.problems().isEmpty()) << qPrintable(server.problems().join(u", "_s));
    EXPECT_EQ(mail::oauthTokensFrom(mail::toText(*tokens))->refresh, tokens->refresh);
}

TEST_F(OAuthTest, appWithASecret_provesItself)
{
    OAuthStandIn server(http, base, { .clientSecret = u"tajne"_s });
    EXPECT_EQ(signIn(server).error().code, u"signin-refused"_s);
    auto writing = secrets->write(signInKey(config.id), u"tajne"_s);
    ASSERT_TRUE(bubenik::waitFor(std::move(writing)));
    const auto tokens = signIn(server);
    ASSERT_TRUE(tokens.has_value());
    keep(mail::toText(*tokens));
    EXPECT_EQ(*secret(true), u"access-2"_s);
}

TEST_F(OAuthTest, personWhoDeclines_isBelieved)
{
    OAuthStandIn server(http, base, {});
    const auto denied = signIn(server, false);
    ASSERT_FALSE(denied.has_value());
    EXPECT_EQ(denied.error().code, u"signin-denied"_s);
    EXPECT_EQ(server.issued(), 0);
}

TEST_F(OAuthTest, token_isUsedWhileItHolds_andRenewedBeforeItsEnd)
{
    OAuthStandIn server(http, base, { .lifeSeconds = 3600 });
    keep(mail::toText(*signIn(server)));
    EXPECT_EQ(*secret(), u"access-1"_s);
    EXPECT_EQ(http.count("POST"), 1) << "nothing is asked while it holds";
    auto reading = secrets->read(secretKey(config.id));
    auto tokens = *mail::oauthTokensFrom(*bubenik::waitFor(std::move(reading)));
    tokens.expires = clock.now() + 30s;
    keep(mail::toText(tokens));
    EXPECT_EQ(*secret(), u"access-2"_s);
    EXPECT_EQ(*secret(), u"access-2"_s);
    EXPECT_EQ(server.issued(), 2) << "the new one is kept, with the token that renews it next";
    EXPECT_EQ(*secret(true), u"access-3"_s);
    EXPECT_TRUE(server.problems().isEmpty()) << qPrintable(server.problems().join(u", "_s));
}

TEST_F(OAuthTest, renewalThatIsRefused_isForAPerson_serverThatIsDownIsNot)
{
    OAuthStandIn server(http, base, { .rotates = false });
    keep(mail::toText(*signIn(server)));
    server.isDown(true);
    EXPECT_EQ(secret(true).error().kind, ErrorKind::Server);
    server.isDown(false);
    EXPECT_EQ(*secret(true), u"access-2"_s) << "a server that does not rotate its tokens: the old one goes on";
    EXPECT_EQ(*secret(true), u"access-3"_s);
    server.revoke();
    const auto refused = secret(true);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ErrorKind::Auth);
    EXPECT_EQ(refused.error().code, u"mail-renewal"_s);
    keep(u"a-token-typed-by-hand"_s);
    EXPECT_EQ(*secret(), u"a-token-typed-by-hand"_s);
    EXPECT_EQ(secret(true).error().code, u"mail-sign-in"_s);
}

TEST_F(OAuthTest, mailServerThatRefusesTheToken_isTriedOnceMoreWithAFreshOne)
{
    OAuthStandIn server(http, base, {});
    const SmtpServer smtp({ .auth = u"obec:access-2"_s });
    config.settings[u"port"_s] = QString::number(smtp.port());
    keep(mail::toText(*signIn(server))); // access-1, which the mail server does not take any more
    auto transport = *mailTransport(config, *secrets, clock, &http);
    const auto sent = send(*transport, u"jana@example.cz"_s);
    ASSERT_TRUE(sent.has_value()) << qPrintable(sent.error().detail);
    EXPECT_TRUE(send(*transport, u"petr@example.cz"_s).has_value());
    EXPECT_EQ(smtp.taken(), (QStringList { u"jana@example.cz"_s, u"petr@example.cz"_s })) << "each once";
    EXPECT_EQ(server.issued(), 2);
    // The next process begins with what was kept.
    auto next = *mailTransport(config, *secrets, clock, &http);
    auto checking = next->check();
    EXPECT_TRUE(bubenik::waitFor(std::move(checking)).has_value());
    EXPECT_EQ(server.issued(), 2);
}

TEST_F(OAuthTest, mailServerThatRefusesFreshTokensToo_isTriedOnceOnly)
{
    OAuthStandIn server(http, base, {});
    const SmtpServer smtp({ .auth = u"obec:something-else"_s });
    config.settings[u"port"_s] = QString::number(smtp.port());
    keep(mail::toText(*signIn(server)));
    auto transport = *mailTransport(config, *secrets, clock, &http);
    const auto sent = send(*transport, u"jana@example.cz"_s);
    ASSERT_FALSE(sent.has_value());
    EXPECT_EQ(sent.error().kind, ErrorKind::Auth);
    EXPECT_EQ(server.issued(), 2);
    EXPECT_TRUE(smtp.taken().isEmpty());
}

TEST_F(OAuthTest, settings_areChecked)
{
    EXPECT_TRUE(mail::oauthProviderOf(config).has_value());
    config.settings.remove(u"oauth"_s);
    EXPECT_EQ(mail::oauthProviderOf(config)->token.host(), u"login.microsoftonline.com"_s);
    config.settings[u"provider"_s] = u"google"_s;
    EXPECT_EQ(mail::oauthProviderOf(config)->authorize.host(), u"accounts.google.com"_s);
    config.settings[u"oauth"_s] = u"http://login.test"_s;
    EXPECT_EQ(mail::oauthProviderOf(config).error().subject, u"oauth"_s) << "no secret over plain http";
    config.settings.remove(u"oauth"_s);
    config.settings.remove(u"clientId"_s);
    EXPECT_EQ(mail::oauthProviderOf(config).error().subject, u"clientId"_s);
    config.settings[u"provider"_s] = u"seznam"_s;
    EXPECT_EQ(mail::oauthProviderOf(config).error().subject, u"provider"_s);
}
