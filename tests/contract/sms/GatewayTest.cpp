// Both gateways against stand-ins that refuse whatever the gateways' documents do not list.
#include "channels/ShortMessages.h"
#include "channels/sms/Descriptor.h"
#include "fakes/clock/Wait.h"
#include "fakes/sms/SmsGateway.h"
#include "net/QtHttpClient.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;

namespace {

const QString plainText = u"Odstavka elektriny v ulici Petra Bezruce zitra 7.30 az 14.00."_s;
const QString number = u"+420777123456"_s;

class GatewayTest : public ::testing::TestWithParam<QString>
{
protected:
    GatewayTest()
        : m_secrets(fileSecretStore(m_folder.filePath(u"secrets"_s)))
    {
        setSecret(QString::fromLatin1(SmsGateway::password()));
    }

    ~GatewayTest() override
    {
        if (m_server) {
            EXPECT_EQ(m_server->refused(), QStringList()) << "asked for what the documents do not list";
        }
    }

    void setSecret(const QString &secret)
    {
        auto writing = m_secrets->write(secretKey({ u"sms"_s }), secret);
        EXPECT_TRUE(waitFor(std::move(writing)));
    }

    SmsGateway &server(SmsGateway::Options options = {})
    {
        if (!m_server) {
            options.service = GetParam();
            m_server = std::make_unique<SmsGateway>(options);
        }
        return *m_server;
    }

    std::unique_ptr<Channel> channel(const QMap<QString, QString> &more = {})
    {
        ChannelConfig config { .id = { u"sms"_s }, .kind = u"sms"_s, .name = {}, .settings = {} };
        config.settings = { { u"service"_s, GetParam() }, { u"api"_s, server().api() },
            { u"user"_s, SmsGateway::user() }, { u"price"_s, u"1,10"_s } };
        if (GetParam() == "gosms"_L1) {
            config.settings[u"sender"_s] = SmsGateway::channel();
        }
        for (auto it = more.begin(); it != more.end(); ++it) {
            config.settings[it.key()] = it.value();
        }
        const auto kind = smschannel::descriptor();
        EXPECT_TRUE(kind.validate(config));
        const ChannelContext context { m_http, *m_secrets, m_clock, {}, u"Klášterec"_s, "Europe/Prague" };
        return kind.make(config, context);
    }

    Result<SmsReceipt> send(const QString &text = plainText, const QString &to = number)
    {
        const auto made = channel();
        return waitFor(made->shortMessages()->send({ to, text, newUuid(m_clock.now()) }));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SecretStore> m_secrets;
    SystemClock m_clock;
    QtHttpClient m_http;
    std::unique_ptr<SmsGateway> m_server;
};

INSTANTIATE_TEST_SUITE_P(Both, GatewayTest, ::testing::Values(u"smsbrana"_s, u"gosms"_s),
    [](const auto &tested) { return tested.param.toStdString(); });

using SmsBranaTest = GatewayTest;
INSTANTIATE_TEST_SUITE_P(Brana, SmsBranaTest, ::testing::Values(u"smsbrana"_s),
    [](const auto &tested) { return tested.param.toStdString(); });
using GoSmsTest = GatewayTest;
INSTANTIATE_TEST_SUITE_P(
    GoSms, GoSmsTest, ::testing::Values(u"gosms"_s), [](const auto &tested) { return tested.param.toStdString(); });

Error errorOf(const Result<SmsReceipt> &receipt)
{
    return receipt ? Error {} : receipt.error();
}

} // namespace

TEST_P(GatewayTest, check_showsTheCredit)
{
    server({ .credit = 1523.32 });
    const auto made = channel();
    const auto account = waitFor(made->check());
    ASSERT_TRUE(account) << qPrintable(account.error().detail);
    EXPECT_EQ(account->account, u"mesto · 1523.32 Kč"_s);
    EXPECT_TRUE(account->warnings.isEmpty());
}

TEST_P(GatewayTest, check_withLessThanIsToBeKept_warns)
{
    server({ .credit = 40 });
    const auto made = channel({ { u"limit"_s, u"50"_s } });
    const auto account = waitFor(made->check());
    ASSERT_TRUE(account);
    ASSERT_EQ(account->warnings.size(), 1);
    EXPECT_EQ(account->warnings[0].code, u"credit-limit"_s);
}

TEST_P(GatewayTest, wrongPassword_isASignInRefused)
{
    setSecret(u"jine"_s);
    const auto made = channel();
    const auto account = waitFor(made->check());
    ASSERT_FALSE(account);
    EXPECT_EQ(account.error().kind, ErrorKind::Auth);
    EXPECT_EQ(account.error().code, u"sms-sign-in"_s);
}

TEST_P(GatewayTest, text_arrivesToTheLetter_withAndWithoutDiacritics)
{
    const auto czech = u"Zítra neteče voda – „Petlérská“ & okolí 50 % +1 €\nMěsto"_s;
    for (const auto &text : { plainText, czech, u"Cena {50} €"_s }) {
        const auto sent = send(text);
        ASSERT_TRUE(sent) << qPrintable(sent.error().detail);
        EXPECT_FALSE(sent->remoteId.isEmpty());
        EXPECT_EQ(server().taken().last().text, text);
        EXPECT_EQ(server().taken().last().number, number);
    }
}

TEST_P(GatewayTest, tooLongAndEmpty_areRefusedHere)
{
    EXPECT_EQ(errorOf(send(QString(460, u'a'))).code, u"sms-long"_s);
    EXPECT_TRUE(send(QString(459, u'a')));
    EXPECT_EQ(errorOf(send(QString(202, u'ř'))).code, u"sms-long"_s);
    EXPECT_EQ(errorOf(send(QString())).code, u"sms-empty"_s);
}

TEST_P(GatewayTest, noCredit_isToldAsThat)
{
    server({ .credit = 0 });
    const auto sent = send();
    EXPECT_EQ(errorOf(sent).kind, ErrorKind::Rejected);
    EXPECT_EQ(errorOf(sent).code, u"no-credit"_s);
    EXPECT_TRUE(server().taken().isEmpty());
}

TEST_P(GatewayTest, numberThatIsNone_concernsThisOneOnly)
{
    EXPECT_EQ(errorOf(send(plainText, u"123"_s)).code, u"sms-number"_s);
}

TEST_P(GatewayTest, answerLost_isUnknown_refusedConnectionIsOffline)
{
    server({ .faultSeed = 1, .faultShare = 1.0, .faultKinds = u"cut-after"_s });
    if (GetParam() == "smsbrana"_L1) { // of GoSMS.cz the token's answer is lost first
        EXPECT_EQ(errorOf(send()).kind, ErrorKind::UnknownOutcome);
        EXPECT_EQ(server().taken().size(), 1);
    } else {
        EXPECT_EQ(errorOf(send()).kind, ErrorKind::Offline);
        EXPECT_TRUE(server().taken().isEmpty());
    }
    const auto elsewhere = channel({ { u"api"_s, u"http://127.0.0.1:9/x"_s } });
    const auto sent = waitFor(elsewhere->shortMessages()->send({ number, plainText, u"m"_s }));
    EXPECT_EQ(errorOf(sent).kind, ErrorKind::Offline);
}

TEST_P(GatewayTest, reports_tellWhatWasDelivered)
{
    const auto other = u"+420777000003"_s;
    const auto first = send();
    const auto second = send(plainText, other);
    ASSERT_TRUE(first && second);
    server().report(other, 3);
    SmsRecipient one { .id = { u"smsto:1"_s }, .number = number, .remoteId = first->remoteId };
    SmsRecipient two { .id = { u"smsto:2"_s }, .number = other, .remoteId = second->remoteId };
    const auto made = channel();
    const auto reports = waitFor(made->shortMessages()->reports({ one, two }));
    ASSERT_TRUE(reports) << qPrintable(reports.error().detail);
    ASSERT_EQ(reports->size(), 2);
    EXPECT_EQ(reports->at(0).recipient, one.id);
    EXPECT_EQ(reports->at(0).report, SmsReport::Delivered);
    EXPECT_LT(reports->at(0).at - m_clock.now(), std::chrono::minutes(1));
    EXPECT_GT(reports->at(0).at - m_clock.now(), -std::chrono::minutes(5));
    EXPECT_EQ(reports->at(1).report, SmsReport::Undelivered);
}

TEST_P(GatewayTest, quote_sendsNothing)
{
    const auto made = channel();
    const auto quote = waitFor(made->shortMessages()->quote(plainText, { number, u"+420777000001"_s }));
    ASSERT_TRUE(quote) << qPrintable(quote.error().detail);
    EXPECT_EQ(quote->price, 2200);
    EXPECT_EQ(quote->credit, 100000000);
    EXPECT_EQ(quote->isByGateway, GetParam() == "gosms"_L1);
    EXPECT_TRUE(server().taken().isEmpty());
}

// -1: see below. Each other one by its meaning for what the program does next.
TEST_P(SmsBranaTest, everyErrorNumber_isToldApart)
{
    struct Case {
        int number;
        ErrorKind kind;
        QString code;
    };
    const QList<Case> cases { { 1, ErrorKind::UnknownOutcome, u"sms-gateway"_s },
        { 2, ErrorKind::Auth, u"sms-sign-in"_s }, { 3, ErrorKind::Auth, u"sms-sign-in"_s },
        { 4, ErrorKind::WrongClock, u"sms-clock"_s }, { 5, ErrorKind::Forbidden, u"sms-address"_s },
        { 6, ErrorKind::Unsupported, u"sms-action"_s }, { 8, ErrorKind::Server, u"sms-gateway"_s },
        { 9, ErrorKind::Rejected, u"no-credit"_s }, { 10, ErrorKind::Rejected, u"sms-number"_s },
        { 11, ErrorKind::Invalid, u"sms-empty"_s }, { 12, ErrorKind::TooLarge, u"sms-long"_s },
        { 99, ErrorKind::UnknownOutcome, u"sms-gateway"_s } };
    for (const auto &one : cases) {
        server().failNext(one.number);
        const auto sent = send();
        EXPECT_EQ(errorOf(sent).kind, one.kind) << one.number;
        EXPECT_EQ(errorOf(sent).code, one.code) << one.number;
    }
    EXPECT_TRUE(server().taken().isEmpty());
    server().failNext(7); // a salt used before: once more with another
    EXPECT_TRUE(send());
}

TEST_P(SmsBranaTest, sameMarkAgain_sendsNothingTwice)
{
    const auto made = channel();
    const ShortMessage message { number, plainText, newUuid(m_clock.now()) };
    EXPECT_TRUE(waitFor(made->shortMessages()->send(message)));
    const auto again = waitFor(made->shortMessages()->send(message));
    ASSERT_TRUE(again) << "its mark says that it is there";
    EXPECT_TRUE(again->remoteId.isEmpty());
    EXPECT_EQ(server().taken().size(), 1);
}

TEST_P(GoSmsTest, tokenTakenBack_isFetchedAnew)
{
    const auto made = channel();
    EXPECT_TRUE(waitFor(made->shortMessages()->send({ number, plainText, u"a"_s })));
    server().revokeTokens();
    EXPECT_TRUE(waitFor(made->shortMessages()->send({ number, plainText, u"b"_s })));
    EXPECT_EQ(server().taken().size(), 2);
}

TEST_P(GoSmsTest, takenButNotSent_isReportedSo)
{
    const auto sent = send();
    ASSERT_TRUE(sent);
    server().report(number, 9);
    const auto made = channel();
    const auto reports = waitFor(made->shortMessages()->reports({ { .number = number, .remoteId = sent->remoteId } }));
    ASSERT_TRUE(reports);
    EXPECT_TRUE(reports->first().isNotSent);
}
