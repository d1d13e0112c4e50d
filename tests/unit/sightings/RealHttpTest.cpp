// Feeds over real connections: what bad servers do to them.
#include "fakes/clock/Wait.h"
#include "fakes/faultproxy/FaultProxy.h"
#include "fakes/tls/TlsFront.h"
#include "feeds/FeedSource.h"
#include "net/QtHttpClient.h"

#include <gtest/gtest.h>

namespace bubenik::feeds {

using namespace Qt::StringLiterals;

namespace {

const QByteArray oneItem
    = "<rss version=\"2.0\"><channel><title>A</title><item><title>x</title></item></channel></rss>";

class RealFeed : public testing::Test
{
protected:
    Result<FetchedFeed> fetch(const QUrl &address, const Validators &known = {})
    {
        return waitFor(fetchFeed(http, { .feed = address }, known, {}));
    }

    QString codeOf(const Result<FetchedFeed> &fetched) { return fetched ? u"read"_s : fetched.error().code; }

    QtHttpClient http;
    FaultProxy server;
};

} // namespace

TEST_F(RealFeed, isRead_andAskedForConditionally)
{
    server.setAnswer(200, oneItem,
        { { "ETag", "\"7\"" }, { "Last-Modified", "Mon, 30 Nov 2026 08:00:00 GMT" },
            { "Content-Type", "application/rss+xml; charset=utf-8" } });
    const auto first = fetch(server.url(u"/feed"_s));
    ASSERT_TRUE(first) << first.error().detail.toStdString();
    ASSERT_TRUE(first->feed);
    EXPECT_EQ(first->feed->entries.size(), 1);
    server.setAnswer(304, {});
    const auto second = fetch(server.url(u"/feed"_s), first->validators);
    ASSERT_TRUE(second) << second.error().detail.toStdString();
    EXPECT_FALSE(second->feed);
    const auto asked = server.requests().last();
    EXPECT_EQ(asked.header("if-none-match"), "\"7\"");
    EXPECT_EQ(asked.header("if-modified-since"), "Mon, 30 Nov 2026 08:00:00 GMT");
}

TEST_F(RealFeed, ofMoreThan50Megabytes_isLeftAlone)
{
    server.setAnswer(200, QByteArray(51 * 1024 * 1024, ' '));
    EXPECT_EQ(codeOf(fetch(server.url(u"/feed"_s))), u"feed-too-long"_s);
}

TEST_F(RealFeed, cutInTheMiddle_isNoFeed)
{
    server.setAnswer(200, oneItem);
    server.inject("GET", u"feed"_s, { .kind = Fault::Kind::HalfAnswer });
    const auto fetched = fetch(server.url(u"/feed"_s));
    ASSERT_FALSE(fetched);
    EXPECT_EQ(fetched.error().kind, ErrorKind::UnknownOutcome);
}

TEST_F(RealFeed, behindAWrongCertificate_isNotTrusted)
{
    TlsFront front(server.port());
    server.setAnswer(200, oneItem);
    front.show(TlsFront::Certificate::Good);
    EXPECT_TRUE(fetch(front.url()));
    for (const auto bad :
        { TlsFront::Certificate::Expired, TlsFront::Certificate::OtherName, TlsFront::Certificate::Unknown }) {
        front.show(bad);
        const auto fetched = fetch(front.url());
        ASSERT_FALSE(fetched);
        EXPECT_EQ(fetched.error().code, u"tls-untrusted"_s);
    }
}

TEST_F(RealFeed, ofAServerThatIsGone_isOffline)
{
    server.setGone(true);
    const auto fetched = fetch(server.url(u"/feed"_s));
    ASSERT_FALSE(fetched);
    EXPECT_EQ(fetched.error().kind, ErrorKind::Offline);
}

} // namespace bubenik::feeds
