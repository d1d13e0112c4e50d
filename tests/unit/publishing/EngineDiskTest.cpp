// The engine when the local disk is full, and when several channels are at work.
#include "EngineFixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class EngineDiskTest : public EngineTest
{
protected:
    // The database may not grow by a single page: what SQLite sees on a full disk.
    void fillTheDisk() { ASSERT_TRUE(stores->database->execute(u"PRAGMA max_page_count = 1"_s).has_value()); }
    void freeTheDisk() { ASSERT_TRUE(stores->database->execute(u"PRAGMA max_page_count = 1000000"_s).has_value()); }
    void protect(bool on) { ASSERT_TRUE(stores->database->execute(u"PRAGMA query_only = %1"_s.arg(int(on))).has_value()); }
    // So long a text that any rewriting of the delivery needs new pages.
    void scheduleLong()
    {
        auto text = post(u"Hody"_s);
        text.body = QString(100'000, u'x');
        ASSERT_TRUE(stores->posts.save(text, { u"eva"_s, u"s"_s, clock.now() }).has_value());
        postId = text.id;
        id = bubenik::schedule(*stores, { .post = postId, .channel = web }, clock.now())->id;
    }
};

TEST_F(EngineDiskTest, intentThatCannotBeWritten_sendsNothing)
{
    scheduleLong();
    fillTheDisk();
    const auto summary = pass();
    freeTheDisk();
    ASSERT_FALSE(summary->has_value());
    EXPECT_EQ(summary->error().kind, ErrorKind::DiskFull);
    EXPECT_EQ(world.count(FakeCall::Publish), 0);
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    (void)pass();
    expectOne(u"Hody"_s);
}

TEST_F(EngineDiskTest, outcomeThatCannotBeWritten_isLookedUpAfterwards_notSentAgain)
{
    scheduleLong();
    const auto filling = QObject::connect(engine.get(), &DeliveryEngine::deliveryChanged, engine.get(), [this] { protect(true); });
    const auto summary = pass();
    QObject::disconnect(filling);
    protect(false);
    ASSERT_FALSE(summary->has_value());
    EXPECT_EQ(delivery().state, DeliveryState::Sending);
    EXPECT_EQ(world.standing().size(), 1);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(world.count(FakeCall::Publish), 1);
    expectOne(u"Hody"_s);
}

TEST_F(EngineDiskTest, channelThatSettles_doesNotHoldUpTheOthers)
{
    clock.autoAdvance(false);
    world.inject(FakeCall::Publish, { Fault::Kind::LostBefore });
    const auto slow = schedule(u"Web"_s);
    otherWorld.latency = 1s;
    schedule(u"Jinam"_s, {}, u"other"_s);
    auto passing = engine->pass();
    for (int second = 0; second < 10; ++second) {
        clock.advance(1s);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(stores->deliveries.load(slow)->state, DeliveryState::Unconfirmed);
    clock.autoAdvance(true);
    clock.advance(1s);
    EXPECT_TRUE(bubenik::waitFor(std::move(passing)).has_value());
    EXPECT_EQ(stores->deliveries.load(slow)->state, DeliveryState::Live);
}

TEST_F(EngineDiskTest, oneChannelOffline_otherChannelsGoOn)
{
    world.offline = true;
    const auto waiting = schedule(u"Web"_s);
    schedule(u"Jinam"_s, {}, u"other"_s);
    (void)pass();
    EXPECT_EQ(stores->deliveries.load(waiting)->state, DeliveryState::Planned);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}
