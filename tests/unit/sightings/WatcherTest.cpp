// Whether what is out can be seen in the feed: found, missing, without its sound, asked for as sparingly as possible,
// and on a bad day.
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/http/FakeHttpClient.h"
#include "sightings/FeedWatcher.h"
#include "storage/WorkspaceFolder.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik::sightings {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Shown {
    QString link;
    QString guid = {};
    bool hasSound = false;
    QString date = u"Mon, 30 Nov 2026 08:00:00 GMT"_s;
};

QByteArray feedWith(const QList<Shown> &items)
{
    QString xml = u"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>A</title>"_s;
    for (const auto &item : items) {
        xml += u"<item><title>x</title><link>%1</link><guid isPermaLink=\"false\">%2</guid><pubDate>%3</pubDate>"_s.arg(
            item.link, item.guid, item.date);
        xml += item.hasSound ? u"<enclosure url=\"https://www.mesto.cz/a.mp3\" length=\"9\" type=\"audio/mpeg\"/>"_s
                             : QString();
        xml += u"</item>"_s;
    }
    return (xml + u"</channel></rss>"_s).toUtf8();
}

class Watcher : public testing::Test
{
protected:
    Watcher()
        : folder(*WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague"))
        , stores(*folder.stores())
    {
        EXPECT_TRUE(stores->channels.save({ web, u"wordpress"_s, {},
                                              { { u"url"_s, u"https://www.mesto.cz"_s }, { u"user"_s, u"jana"_s },
                                                  { u"feed"_s, u"https://www.mesto.cz/feed/"_s } } },
            clock.now()));
    }

    DeliveryId publish(const QString &number, bool hasSound = false, Millis before = 0min)
    {
        auto delivery = newDelivery(newPostId(clock.now()), web, clock.now() - before, false, clock.now());
        delivery.state = DeliveryState::Live;
        delivery.released.title = u"Zpráva "_s + number;
        if (hasSound) {
            delivery.released.attachments = { Attachment { .role = AttachmentRole::Sound, .digest = u"d"_s } };
        }
        delivery.acknowledged.remoteId = number;
        delivery.acknowledged.permalink = u"https://www.mesto.cz/zprava-"_s + number + u'/';
        EXPECT_TRUE(stores->deliveries.save(delivery, clock.now()));
        return delivery.id;
    }

    void feedIs(const QList<Shown> &items) { answer = feedWith(items); }

    // Asks as a site does that knows its validators.
    void serve()
    {
        http.on("GET", u"/feed/$"_s, [this](const HttpRequest &request) -> Result<HttpAnswer> {
            const bool isKnown = request.headers.contains(QPair<QByteArray, QByteArray>("If-None-Match", etag));
            HttpAnswer out { isKnown ? 304 : 200, { { "etag", etag }, { "content-type", "application/rss+xml" } },
                isKnown ? QByteArray() : answer, request.url };
            conditional += isKnown ? 1 : 0;
            return out;
        });
    }

    Result<FeedReport> check() { return waitFor(watcher.check(web)); }
    void pass() { EXPECT_TRUE(waitFor(watcher.pass())); }
    Sighting sighting(const DeliveryId &id) { return stores->sightings.load(id).value_or(Sighting {}); }
    FeedHealth health() { return feedHealth(stores->settings, web).value_or(FeedHealth {}); }

    QTemporaryDir directory;
    TestClock clock;
    FakeHttpClient http;
    WorkspaceFolder folder;
    std::unique_ptr<Stores> stores;
    FeedWatcher watcher { *stores, http, clock };
    ChannelId web { u"web"_s };
    QByteArray answer;
    QByteArray etag = "\"1\"";
    int conditional = 0;
};

} // namespace

TEST_F(Watcher, itemsByLinkAndByNumber_areFound_andMarkedSinceWhen)
{
    const auto byLink = publish(u"1"_s);
    const auto byNumber = publish(u"2"_s);
    feedIs({ { u"http://mesto.cz/zprava-1"_s }, { u"https://www.mesto.cz/jinak/"_s, u"https://www.mesto.cz/?p=2"_s } });
    serve();
    const auto report = check();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->items.size(), 2);
    EXPECT_EQ(report->health.missing, 0);
    EXPECT_EQ(sighting(byLink).since, clock.now());
    const auto seenAt = clock.now();
    clock.advance(1h);
    ASSERT_TRUE(check());
    EXPECT_EQ(sighting(byNumber).since, seenAt);
}

TEST_F(Watcher, missingItem_isReported_andOverdueAfterAWhile)
{
    const auto there = publish(u"1"_s);
    const auto missing = publish(u"2"_s);
    feedIs({ { u"https://www.mesto.cz/zprava-1/"_s, {}, false, u"Mon, 30 Nov 2026 07:00:00 GMT"_s } });
    serve();
    const auto report = check();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->health.missing, 1);
    EXPECT_EQ(sighting(missing).problem, Sighting::Problem::NotInFeed);
    EXPECT_FALSE(isOverdue(sighting(missing), clock.now()));
    clock.advance(15min);
    EXPECT_TRUE(isOverdue(sighting(missing), clock.now()));
    const auto overdue = stores->sightings.overdue(clock.now());
    ASSERT_TRUE(overdue);
    EXPECT_EQ(overdue->size(), 1);
    EXPECT_EQ(sighting(there).problem, Sighting::Problem::None);
    feedIs({ { u"https://www.mesto.cz/zprava-1/"_s }, { u"https://www.mesto.cz/zprava-2/"_s } });
    ASSERT_TRUE(check());
    EXPECT_EQ(sighting(missing).problem, Sighting::Problem::None);
    EXPECT_FALSE(sighting(missing).problemSince);
    EXPECT_EQ(sighting(missing).since, clock.now());
}

TEST_F(Watcher, soundThatTheFeedLacks_isReported_andNotHiddenByTheETag)
{
    const auto heard = publish(u"1"_s, true);
    feedIs({ { u"https://www.mesto.cz/zprava-1/"_s } });
    serve();
    pass();
    EXPECT_EQ(sighting(heard).problem, Sighting::Problem::NoEnclosure);
    EXPECT_FALSE(sighting(heard).since);
    feedIs({ { u"https://www.mesto.cz/zprava-1/"_s, {}, true } }); // WordPress adds it, and keeps the ETag
    clock.advance(1min);
    pass();
    EXPECT_EQ(sighting(heard).problem, Sighting::Problem::None);
    EXPECT_EQ(sighting(heard).since, clock.now());
    EXPECT_EQ(conditional, 0);
}

TEST_F(Watcher, itemOlderThanTheFeed_isNoProblem_andKeepsWhenItWasSeen)
{
    const auto old = publish(u"1"_s, false, 24h);
    feedIs({ { u"https://www.mesto.cz/zprava-1/"_s, {}, false, u"Sun, 29 Nov 2026 08:00:00 GMT"_s } });
    serve();
    ASSERT_TRUE(check());
    const auto since = sighting(old).since;
    ASSERT_TRUE(since);
    feedIs({ { u"https://www.mesto.cz/jina/"_s } });
    clock.advance(1h);
    const auto report = check();
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->items.first().look.isAged);
    EXPECT_EQ(report->health.missing, 0);
    EXPECT_EQ(sighting(old).since, since);
    EXPECT_EQ(sighting(old).problem, Sighting::Problem::None);
}

TEST_F(Watcher, passes_askOftenWhileSomethingIsUnseen_andSeldomAndConditionallyThen)
{
    serve();
    feedIs({});
    pass();
    EXPECT_EQ(http.requests().size(), 0); // nothing is out: nothing to look for
    publish(u"1"_s);
    pass();
    pass();
    EXPECT_EQ(http.requests().size(), 1);
    clock.advance(1min);
    feedIs({ { u"https://www.mesto.cz/zprava-1/"_s } });
    pass();
    EXPECT_EQ(http.requests().size(), 2);
    clock.advance(1h);
    pass();
    EXPECT_EQ(http.requests().size(), 2);
    clock.advance(5h);
    pass();
    EXPECT_EQ(http.requests().size(), 3);
    EXPECT_EQ(conditional, 1);
    EXPECT_EQ(health().at, clock.now());
    EXPECT_EQ(health().entries, 1);
}

TEST_F(Watcher, feedThatThePageOffers_isFound_whereNoneIsSet)
{
    EXPECT_TRUE(stores->channels.save(
        { web, u"wordpress"_s, {}, { { u"url"_s, u"https://www.mesto.cz"_s }, { u"user"_s, u"jana"_s } } },
        clock.now()));
    publish(u"1"_s);
    http.answer("GET", u"mesto\\.cz/$"_s, 200,
        "<html><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/kanal.xml\"></html>");
    http.answer("GET", u"/kanal\\.xml$"_s, 200, feedWith({ { u"https://www.mesto.cz/zprava-1/"_s } }));
    const auto report = check();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->health.missing, 0);
}

TEST_F(Watcher, badDays_areToldByName_andKeptAsTheFeedsHealth)
{
    publish(u"1"_s);
    const auto codeAfter = [&](int status, const QByteArray &body) {
        http.answer("GET", u"/feed/$"_s, status, body, {}, 1);
        const auto report = check();
        const auto code = report ? u"fine"_s : report.error().code;
        EXPECT_EQ(health().problem ? health().problem->code : u"fine"_s, code);
        return code;
    };
    EXPECT_EQ(codeAfter(200, "<!DOCTYPE html><html></html>"), u"feed-html"_s);
    EXPECT_EQ(codeAfter(404, "<html></html>"), u"feed-missing"_s);
    EXPECT_EQ(codeAfter(403, ""), u"feed-refused"_s);
    EXPECT_EQ(codeAfter(200, "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a \"a\">]><rss/>"), u"feed-bomb"_s);
    http.fails("GET", u"/feed/$"_s, Error { .kind = ErrorKind::Rejected, .code = u"answer-too-long"_s });
    const auto tooLong = check();
    ASSERT_FALSE(tooLong);
    EXPECT_EQ(tooLong.error().code, u"feed-too-long"_s);
    http.fails("GET", u"/feed/$"_s, Error { .kind = ErrorKind::Offline, .code = u"tls-untrusted"_s });
    const auto untrusted = check();
    ASSERT_FALSE(untrusted);
    EXPECT_EQ(untrusted.error().code, u"tls-untrusted"_s);
    EXPECT_EQ(http.requests().last().maxAnswer, feeds::longestFeed);
    EXPECT_EQ(codeAfter(200, feedWith({ { u"https://www.mesto.cz/zprava-1/"_s } })), u"fine"_s);
}

TEST_F(Watcher, folderWhoseAddressLeadsNowhere_isReadFromItsFile_andThatIsTold)
{
    const ChannelId site { u"noviny"_s };
    const auto path = directory.filePath(u"site"_s);
    EXPECT_TRUE(stores->channels.save(
        { site, u"folder"_s, {}, { { u"path"_s, path }, { u"url"_s, u"https://noviny.mesto.cz/"_s } } }, clock.now()));
    auto delivery = newDelivery(newPostId(clock.now()), site, clock.now(), false, clock.now());
    delivery.state = DeliveryState::Live;
    delivery.acknowledged.remoteId = u"zprava"_s;
    EXPECT_TRUE(stores->deliveries.save(delivery, clock.now()));
    http.fails("GET", u"noviny"_s, Error { .kind = ErrorKind::Offline }, 0);
    EXPECT_FALSE(waitFor(watcher.check(site)));
    EXPECT_TRUE(QDir().mkpath(path));
    QFile file(path + u"/rss.xml"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(feedWith({ { u"file:///x"_s, delivery.mark } }));
    file.close();
    const auto report = waitFor(watcher.check(site));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->health.missing, 0);
    ASSERT_TRUE(report->health.problem);
    EXPECT_EQ(report->health.problem->kind, ErrorKind::Offline);
}

TEST_F(Watcher, channelWithoutAFeed_isToldSo)
{
    const ChannelId page { u"fb"_s };
    EXPECT_TRUE(stores->channels.save({ page, u"facebook"_s, {}, { { u"page"_s, u"1"_s } } }, clock.now()));
    const auto report = waitFor(watcher.check(page));
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().code, u"no-feed"_s);
}

} // namespace bubenik::sightings
