#include "channels/wordpress/Api.h"
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/http/FakeHttpClient.h"

#include <gtest/gtest.h>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

const QByteArray me = R"({"id":2,"name":"Jana","capabilities":{"edit_posts":true}})";

class OnePassword final : public SecretStore
{
public:
    [[nodiscard]] Task<QString> read(QString) override { co_return u" abcd efgh "_s; }
    [[nodiscard]] Task<void> write(QString, QString) override { co_return {}; }
    [[nodiscard]] Task<void> remove(QString) override { co_return {}; }
};

QByteArray headerOf(const HttpRequest &request, const QByteArray &wanted)
{
    for (const auto &[name, value] : request.headers) {
        if (name == wanted) {
            return value;
        }
    }
    return {};
}

class WordPressDiscovery : public ::testing::Test
{
protected:
    Api apiOf(const QString &site)
    {
        const ChannelContext context { m_http, m_secrets, m_clock, {}, {}, "Europe/Prague" };
        return Api(context, Settings { .site = QUrl(site), .user = u"jana"_s }, u"channel/web"_s);
    }

    FakeHttpClient m_http;
    OnePassword m_secrets;
    TestClock m_clock;
};

} // namespace

TEST_F(WordPressDiscovery, siteInAFolder_isAskedThere)
{
    m_http.answer("GET", u"^https://mesto\\.cz/obec/wp-json/wp/v2/users/me\\?"_s, 200, me);
    auto api = apiOf(u"https://mesto.cz/obec"_s);
    ASSERT_TRUE(waitFor(api.open()));
    ASSERT_TRUE(waitFor(api.open()));
    EXPECT_EQ(m_http.requests().size(), 1) << "signs in once";
    EXPECT_EQ(headerOf(m_http.requests().first(), "Authorization"), "Basic " + QByteArray("jana:abcd efgh").toBase64());
    EXPECT_TRUE(api.require(u"edit_posts"_s));
    EXPECT_EQ(api.require(u"publish_posts"_s).error().code, u"publish_posts"_s);
}

TEST_F(WordPressDiscovery, noPrettyAddresses_goesByQuery)
{
    m_http.answer("GET", u"/wp-json/"_s, 404, "<html>");
    m_http.answer("GET", u"^https://mesto\\.cz/$"_s, 200, "<html>", { { "link", "<https://mesto.cz/?rest_route=/>; rel=\"https://api.w.org/\"" } });
    m_http.answer("GET", u"^https://mesto\\.cz/\\?rest_route=%2Fwp%2Fv2%2Fusers%2Fme&context=edit"_s, 200, me);
    auto api = apiOf(u"https://mesto.cz"_s);
    const auto opened = waitFor(api.open());
    EXPECT_TRUE(opened) << opened.error().detail.toStdString();
}

TEST_F(WordPressDiscovery, linkInThePageOnly_isFound)
{
    m_http.answer("GET", u"^https://mesto\\.cz/wp-json"_s, 301, {}, { { "location", "https://www.mesto.cz/api/" } });
    m_http.answer("GET", u"^https://mesto\\.cz/$"_s, 200, "<head><link rel=\"https://api.w.org/\" href=\"https://www.mesto.cz/api/\" /></head>");
    m_http.answer("GET", u"^https://www\\.mesto\\.cz/api/wp/v2/users/me"_s, 200, me);
    auto api = apiOf(u"https://mesto.cz"_s);
    EXPECT_TRUE(waitFor(api.open()));
    EXPECT_TRUE(headerOf(m_http.requests().at(1), "Authorization").isEmpty()) << "the home page needs no password";
}

TEST_F(WordPressDiscovery, readThatTimesOut_isNoConnection_notAnUnknownOutcome)
{
    const Error timeOut { .kind = ErrorKind::UnknownOutcome, .detail = u"time-out"_s };
    m_http.fails("GET", u"/users/me"_s, timeOut);
    m_http.answer("GET", u"/users/me"_s, 200, me);
    m_http.fails("GET", u"."_s, timeOut, 2);
    auto api = apiOf(u"https://mesto.cz"_s);
    EXPECT_EQ(waitFor(api.open()).error().kind, ErrorKind::Offline);
    ASSERT_TRUE(waitFor(api.open()));
    EXPECT_EQ(waitFor(api.get(u"/wp/v2/posts"_s, {})).error().kind, ErrorKind::Offline);
    EXPECT_EQ(waitFor(api.index()).error().kind, ErrorKind::Offline);
}

TEST_F(WordPressDiscovery, interfaceOverPlainHttp_getsNoPassword)
{
    m_http.answer("GET", u"/wp-json/"_s, 404, "<html>");
    m_http.answer("GET", u"/$"_s, 200, "<html>", { { "link", "<http://mesto.cz/wp-json/>; rel=\"https://api.w.org/\"" } });
    auto api = apiOf(u"https://mesto.cz"_s);
    const auto opened = waitFor(api.open());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, u"https-required"_s);
    for (const auto &request : m_http.requests()) {
        EXPECT_EQ(request.url.scheme(), u"https"_s);
    }
}

TEST_F(WordPressDiscovery, plusAndAmpersandInAQuery_arriveAsTheyAre)
{
    m_http.answer("GET", u"users/me"_s, 200, me);
    m_http.answer("GET", u"/wp/v2/media"_s, 200, "[]");
    auto api = apiOf(u"https://mesto.cz"_s);
    ASSERT_TRUE(waitFor(api.open()));
    const Query query { { u"title"_s, u"1+1 & ž"_s }, { u"slug"_s, u"a,b"_s } };
    ASSERT_TRUE(waitFor(api.get(u"/wp/v2/media"_s, query)));
    EXPECT_EQ(m_http.requests().last().url.toEncoded(), "https://mesto.cz/wp-json/wp/v2/media?title=1%2B1%20%26%20%C5%BE&slug=a,b");
}

TEST_F(WordPressDiscovery, everyAnswer_tellsTheServersTime)
{
    m_http.answer("GET", u"users/me"_s, 200, me, { { "date", "Mon, 30 Nov 2026 09:00:00 GMT" } });
    auto api = apiOf(u"https://mesto.cz"_s);
    ASSERT_TRUE(waitFor(api.open()));
    EXPECT_EQ(api.clockSkew(), std::chrono::hours(1)); // TestClock starts at 08:00
}

} // namespace bubenik::wordpress
