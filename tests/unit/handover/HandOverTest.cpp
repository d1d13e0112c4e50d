// A message for a broadcast service, from the post to the citizens' phones: the engine gives it to a person, the person
// ticks it off, and the service's feed tells that it is out.
#include "publishing/HandOver.h"
#include "channels/Registry.h"
#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"
#include "fakes/http/FakeHttpClient.h"
#include "publishing/DeliveryEngine.h"
#include "publishing/Scheduling.h"
#include "sightings/FeedWatcher.h"
#include "storage/WorkspaceFolder.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class NothingSecret final : public SecretStore
{
public:
    [[nodiscard]] Task<QString> read(QString) override { co_return fail(ErrorKind::NotFound); }
    [[nodiscard]] Task<void> write(QString, QString) override { co_return {}; }
    [[nodiscard]] Task<void> remove(QString) override { co_return {}; }
};

class HandingOver : public testing::Test
{
protected:
    HandingOver()
        : folder(*WorkspaceFolder::create(directory.filePath(u"w"_s), u"Klášterec"_s, "Europe/Prague"))
        , stores(*folder.stores())
        , engine(*stores, clock, [this](const ChannelId &id) { return makeChannel(id); })
    {
        clock.autoAdvance(true);
        save({ { u"page"_s, u"https://app.rozhlas.cz/novy"_s }, { u"feed"_s, u"https://rozhlas.cz/klasterec.xml"_s } });
        post.id = newPostId(clock.now());
        post.title = u"Odstávka elektřiny"_s;
        post.body = u"V úterý 8. prosince od 7.30 do 14.00 nepůjde elektřina v ulici Petra Bezruče.\n\n"_s
            + u"Podrobnosti najdete na webu města. "_s.repeated(20);
        EXPECT_TRUE(stores->posts.save(post, { u"jana"_s, u"s"_s, clock.now() }));
    }

    void save(const QMap<QString, QString> &settings)
    {
        EXPECT_TRUE(stores->channels.save({ radio, u"broadcast"_s, {}, settings }, clock.now()));
    }

    Result<std::unique_ptr<Channel>> makeChannel(const ChannelId &id)
    {
        const auto config = stores->channels.load(id);
        if (!config) {
            return fail(config.error());
        }
        return channelKind(config->kind)->make(*config, { http, secrets, clock, {}, u"Klášterec"_s, "Europe/Prague" });
    }

    Delivery scheduled()
    {
        const auto delivery = schedule(*stores, { .post = post.id, .channel = radio, .at = {} }, clock.now());
        EXPECT_TRUE(delivery);
        return delivery.value_or(Delivery {});
    }
    Delivery now(const DeliveryId &id) { return stores->deliveries.load(id).value_or(Delivery {}); }
    void deliver() { EXPECT_TRUE(waitFor(engine.pass())); }
    HandOver given(const Delivery &delivery)
    {
        return channelKind(u"broadcast"_s)->handOver(delivery.released, stores->channels.load(radio).value());
    }

    // What the service shows publicly.
    void serviceShows(const QString &title, const QString &description)
    {
        http.answer("GET", u"klasterec\\.xml$"_s, 200,
            u"<rss version=\"2.0\"><channel><title>Rozhlas</title><item><title>%1</title><description>%2</description></item></channel></rss>"_s
                .arg(title, description)
                .toUtf8(),
            {}, 1);
    }

    QTemporaryDir directory;
    TestClock clock;
    FakeHttpClient http;
    NothingSecret secrets;
    WorkspaceFolder folder;
    std::unique_ptr<Stores> stores;
    DeliveryEngine engine;
    ChannelId radio { u"rozhlas"_s };
    Post post;
};

QStringList happened(const Delivery &delivery)
{
    QStringList words;
    for (const auto &entry : delivery.history) {
        words.append(
            entry.detail.isEmpty() || entry.what == "failed"_L1 ? entry.what : entry.what + u':' + entry.detail);
    }
    return words;
}

} // namespace

TEST_F(HandingOver, whatIsDue_waitsForAPerson_withAShortText)
{
    const auto id = scheduled().id;
    deliver();
    EXPECT_TRUE(waitsForHandOver(now(id)));
    EXPECT_TRUE(needsPerson(now(id)));
    const auto waiting = waitingForHandOver(*stores);
    ASSERT_TRUE(waiting);
    EXPECT_EQ(waiting->size(), 1);
    EXPECT_EQ(given(now(id)).text, u"V úterý 8. prosince od 7.30 do 14.00 nepůjde elektřina v ulici Petra Bezruče."_s);
    EXPECT_EQ(given(now(id)).page, QUrl(u"https://app.rozhlas.cz/novy"_s));
    EXPECT_TRUE(http.requests().isEmpty());
    deliver(); // and nothing sends it by itself
    EXPECT_TRUE(waitsForHandOver(now(id)));
}

TEST_F(HandingOver, tickedOff_isLiveOnceTheServiceShowsIt_andTheHistoryTellsWho)
{
    const auto id = scheduled().id;
    deliver();
    ASSERT_TRUE(noteHandOver(*stores, id, HandOverStep::Copied, u"Jana"_s, clock.now()));
    ASSERT_TRUE(noteHandOver(*stores, id, HandOverStep::Opened, u"Jana"_s, clock.now()));
    ASSERT_TRUE(tickOff(*stores, id, u"Petr"_s, clock.now()));
    EXPECT_EQ(now(id).state, DeliveryState::HandedOver);
    serviceShows(u"Jiná zpráva"_s, u"Něco jiného"_s);
    deliver();
    EXPECT_EQ(now(id).state, DeliveryState::HandedOver);
    EXPECT_FALSE(now(id).problem); // it may take a while
    clock.advance(10min);
    serviceShows(
        u"Upozornění"_s, u"V&#160;úterý 8. prosince od 7.30 do 14.00 nepůjde elektřina v&#160;ulici Petra Bezruče"_s);
    deliver();
    EXPECT_EQ(now(id).state, DeliveryState::Live);
    const auto words = happened(now(id));
    EXPECT_TRUE(words.contains(u"copied:Jana"_s)) << words.join(u' ').toStdString();
    EXPECT_TRUE(words.contains(u"opened:Jana"_s));
    EXPECT_TRUE(words.contains(u"ticked-off:Petr"_s));
}

TEST_F(HandingOver, whatTheServiceNeverShows_isToldAsAProblem)
{
    const auto id = scheduled().id;
    deliver();
    ASSERT_TRUE(tickOff(*stores, id, u"Petr"_s, clock.now()));
    for (int look = 0; look < 10; ++look) {
        http.answer(
            "GET", u"klasterec\\.xml$"_s, 200, "<rss version=\"2.0\"><channel><title>R</title></channel></rss>", {}, 1);
        clock.advance(30min);
        deliver();
    }
    EXPECT_EQ(now(id).state, DeliveryState::HandedOver);
    ASSERT_TRUE(now(id).problem);
    EXPECT_EQ(now(id).problem->code, u"not-public"_s);
    EXPECT_TRUE(needsPerson(now(id)));
}

TEST_F(HandingOver, withoutAFeed_aPersonsWordIsEnough)
{
    save({ { u"page"_s, u"https://app.rozhlas.cz/"_s } });
    const auto id = scheduled().id;
    deliver();
    ASSERT_TRUE(tickOff(*stores, id, u"Petr"_s, clock.now()));
    deliver();
    EXPECT_EQ(now(id).state, DeliveryState::Live);
    EXPECT_TRUE(http.requests().isEmpty());
}

TEST_F(HandingOver, correctionBeforeIt_bringsTheNewText)
{
    const auto id = scheduled().id;
    deliver();
    post.body = u"Odstávka se ruší."_s;
    ASSERT_TRUE(stores->posts.save(post, { u"jana"_s, u"s"_s, clock.now() }));
    ASSERT_TRUE(release(*stores, post.id, clock.now()));
    deliver();
    EXPECT_TRUE(waitsForHandOver(now(id)));
    EXPECT_EQ(given(now(id)).text, u"Odstávka elektřiny\nOdstávka se ruší."_s);
}

TEST_F(HandingOver, cancelledBeforeIt_isCancelled_andAfterIt_aPersonHasToTakeItBack)
{
    const auto id = scheduled().id;
    deliver();
    ASSERT_TRUE(cancel(*stores, post.id, radio, clock.now()));
    deliver();
    EXPECT_EQ(now(id).state, DeliveryState::Cancelled);
    const auto second = scheduled().id;
    deliver();
    ASSERT_TRUE(tickOff(*stores, second, u"Petr"_s, clock.now()));
    ASSERT_TRUE(cancel(*stores, post.id, radio, clock.now()));
    deliver();
    ASSERT_TRUE(now(second).problem);
    EXPECT_EQ(now(second).problem->code, u"withdraw-by-hand"_s);
}

TEST_F(HandingOver, whatDoesNotWait_isNotTickedOff)
{
    const auto id = scheduled().id;
    const auto early = tickOff(*stores, id, u"Petr"_s, clock.now());
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, u"not-handed-over"_s);
    deliver();
    ASSERT_TRUE(tickOff(*stores, id, u"Petr"_s, clock.now()));
    EXPECT_FALSE(tickOff(*stores, id, u"Petr"_s, clock.now()));
    EXPECT_FALSE(noteHandOver(*stores, id, HandOverStep::Copied, u"Petr"_s, clock.now()));
}

TEST_F(HandingOver, servicesFeed_isWatchedLikeOthers)
{
    save({ { u"feed"_s, u"https://rozhlas.cz/klasterec.xml"_s } });
    const auto id = scheduled().id;
    deliver();
    ASSERT_TRUE(tickOff(*stores, id, u"Petr"_s, clock.now()));
    serviceShows(u"Odstávka elektřiny"_s, u"x"_s);
    deliver();
    ASSERT_EQ(now(id).state, DeliveryState::Live);
    sightings::FeedWatcher watcher(*stores, http, clock);
    serviceShows(u"ODSTÁVKA ELEKTŘINY"_s, u"x"_s);
    const auto report = waitFor(watcher.check(radio));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->health.missing, 0);
    EXPECT_EQ(report->items.size(), 1);
}

TEST_F(HandingOver, settingsAndPreview)
{
    const auto *kind = channelKind(u"broadcast"_s);
    const auto refused = [&](const QString &key, const QString &value) {
        const auto valid = kind->validate({ radio, u"broadcast"_s, {}, { { key, value } } });
        return valid ? QString() : valid.error().subject;
    };
    EXPECT_EQ(refused(u"page"_s, u"ftp://x"_s), u"page"_s);
    EXPECT_EQ(refused(u"feed"_s, u"neni"_s), u"feed"_s);
    EXPECT_EQ(refused(u"characters"_s, u"5"_s), u"characters"_s);
    EXPECT_EQ(refused(u"characters"_s, u"160"_s), QString());
    const auto html = kind->preview({ .content = { .title = u"<script>x</script>"_s, .body = u"a"_s } },
        { radio, u"broadcast"_s, {}, {} }, { http, secrets, clock, {}, u"Klášterec"_s, "Europe/Prague" });
    EXPECT_FALSE(html.contains(u"<script"_s));
}

} // namespace bubenik
