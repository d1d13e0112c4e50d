#include "contract/wordpress/WordPressContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool warnsOf(const ChannelAccount &account, ErrorKind kind, const QString &code = {})
{
    return std::any_of(account.warnings.begin(), account.warnings.end(),
        [&](const Error &warning) { return warning.kind == kind && (code.isEmpty() || warning.code == code); });
}

} // namespace

class WordPressCheck : public WordPressContract
{
protected:
    void expectRefused(Channel &channel, ErrorKind kind, const QString &code)
    {
        const auto account = waitFor(channel.check());
        ASSERT_FALSE(account);
        EXPECT_EQ(account.error().kind, kind) << said(account.error());
        EXPECT_EQ(account.error().code, code) << said(account.error());
    }
};

TEST_F(WordPressCheck, editorAndAuthor_areFine)
{
    for (const auto &role : { u"editor"_s, u"author"_s, u"admin"_s }) {
        const auto account = waitFor(channelOf(role)->check());
        ASSERT_TRUE(account) << said(account.error());
        EXPECT_TRUE(account->warnings.isEmpty()) << said(account->warnings.first());
        EXPECT_TRUE(account->clockSkew && std::chrono::abs(*account->clockSkew) < 5s);
    }
}

TEST_F(WordPressCheck, missingRight_isNamed)
{
    expectRefused(*channelOf(u"contributor"_s), ErrorKind::Forbidden, u"publish_posts"_s);
    expectRefused(*channelOf(u"subscriber"_s), ErrorKind::Forbidden, u"edit_posts"_s);
    site().setCapability(u"author"_s, u"upload_files"_s, false);
    expectRefused(*channelOf(u"author"_s), ErrorKind::Forbidden, u"upload_files"_s);
}

TEST_F(WordPressCheck, missingRightForLater_isAWarning)
{
    site().setCapability(u"author"_s, u"edit_published_posts"_s, false);
    site().setCapability(u"author"_s, u"delete_published_posts"_s, false);
    const auto account = waitFor(channelOf(u"author"_s)->check());
    ASSERT_TRUE(account) << said(account.error());
    EXPECT_TRUE(warnsOf(*account, ErrorKind::Forbidden, u"edit_published_posts"_s));
    EXPECT_TRUE(warnsOf(*account, ErrorKind::Forbidden, u"delete_published_posts"_s));
}

TEST_F(WordPressCheck, wrongOrRevokedPassword_isAuth)
{
    expectRefused(*channelOf(u"editor"_s, u"abcd efgh ijkl mnop qrst uvwx"_s), ErrorKind::Auth, u"rest_not_logged_in"_s);
    expectRefused(*channelOf(u"nikdo"_s, u"abcd"_s), ErrorKind::Auth, u"rest_not_logged_in"_s);
    const auto password = site().password(u"editor"_s);
    site().revokePassword(u"editor"_s);
    expectRefused(*channelOf(u"editor"_s, password), ErrorKind::Auth, u"rest_not_logged_in"_s);
}

TEST_F(WordPressCheck, noApplicationPasswords_saysHttpsRequired)
{
    addPlugin(u"add_filter('wp_is_application_passwords_available', '__return_false');"_s);
    expectRefused(*channelOf(u"editor"_s), ErrorKind::Invalid, u"https-required"_s);
}

TEST_F(WordPressCheck, noPrettyAddresses_worksByQuery)
{
    (void)site().php(u"update_option('permalink_structure', ''); return 1;"_s);
    const auto channel = channelOf(u"editor"_s);
    const auto account = waitFor(channel->check());
    const auto out = outgoing();
    const auto item = published(*channel, out);
    const auto verified = waitFor(channel->verify(item, out));
    const auto found = waitFor(channel->find(out, {}));
    (void)site().php(u"update_option('permalink_structure', '/%postname%/'); return 1;"_s);
    ASSERT_TRUE(account) << said(account.error());
    EXPECT_TRUE(verified) << said(verified.error());
    EXPECT_TRUE(found && *found);
}

TEST_F(WordPressCheck, interfaceAtAnotherAddress_isDiscovered)
{
    Fault missing { .kind = Fault::Kind::Status, .status = 404, .body = "<html>nginx" };
    m_proxy.inject({}, u"^/wp-json"_s, missing, 1, 1);
    const auto account = waitFor(channelOf(u"editor"_s)->check());
    EXPECT_TRUE(account) << said(account.error());
}

TEST_F(WordPressCheck, noWordPressThere_saysSo)
{
    FaultProxy other;
    other.setAnswer(200, "<html><title>Apache2 Debian Default Page");
    m_settings[u"url"_s] = other.url().toString();
    expectRefused(*channelOf(u"editor"_s), ErrorKind::Rejected, u"not-wordpress"_s);
}

TEST_F(WordPressCheck, redirectToPlainHttp_neverGetsThePassword)
{
    m_proxy.inject({}, u"^/wp-json"_s, { .kind = Fault::Kind::Status, .status = 301, .headers = { { "Location", "http://mesto.example/wp-json/" } } }, 1, 0);
    m_proxy.inject({}, u"^/$"_s, { .kind = Fault::Kind::Status, .status = 200, .body = "<html>", .headers = { { "Link", "<http://mesto.example/wp-json/>; rel=\"https://api.w.org/\"" } } }, 1, 0);
    expectRefused(*channelOf(u"editor"_s), ErrorKind::Invalid, u"https-required"_s);
}

TEST_F(WordPressCheck, overduePost_warnsOfADeadCron)
{
    const auto channel = channelOf(u"editor"_s);
    auto out = outgoing();
    out.due += 24h;
    const auto item = published(*channel, out);
    site().warp(item.remoteId.toInt(), -600);
    const auto account = waitFor(channel->check());
    ASSERT_TRUE(account) << said(account.error());
    EXPECT_TRUE(warnsOf(*account, ErrorKind::CronDead));
}

TEST_F(WordPressCheck, clocksApart_warns)
{
    TestClock behind(m_files.clock().now() - 1h);
    const auto account = waitFor(channelOf(u"editor"_s, {}, &behind)->check());
    ASSERT_TRUE(account) << said(account.error());
    EXPECT_TRUE(warnsOf(*account, ErrorKind::WrongClock));
    EXPECT_LT(std::chrono::abs(*account->clockSkew - 1h), 10s);
}

TEST_F(WordPressCheck, serverStumbles_isNotTakenForAnotherSite)
{
    m_proxy.inject({}, u"wp-json"_s, { .kind = Fault::Kind::Status, .status = 502, .body = "<html>Bad Gateway" }, 1, 0);
    expectRefused(*channelOf(u"editor"_s), ErrorKind::Server, {});
    m_proxy.setGone(true);
    const auto account = waitFor(channelOf(u"editor"_s)->check());
    ASSERT_FALSE(account);
    EXPECT_EQ(account.error().kind, ErrorKind::Offline);
}

TEST_F(WordPressCheck, publish_withoutTheRight_sendsNothing)
{
    const auto item = waitFor(channelOf(u"contributor"_s)->publish(outgoing(), {}));
    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().kind, ErrorKind::Forbidden);
    EXPECT_EQ(item.error().code, u"publish_posts"_s);
    EXPECT_EQ(m_proxy.count("POST"), 0);
}

} // namespace bubenik
