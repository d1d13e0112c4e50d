#include "Fixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class DeliveryStoreTest : public StorageTest
{
protected:
    Delivery planned(const PostId &post, const QString &channel, Instant due)
    {
        auto delivery = newDelivery(post, { channel }, due, false, clock.now());
        EXPECT_TRUE(stores->deliveries.save(delivery, clock.now()).has_value());
        return delivery;
    }
    [[nodiscard]] PostRow rowOf(const PostId &post) { return *stores->posts.row(post).value(); }
    void put(Delivery &delivery, DeliveryState state)
    {
        delivery.state = state;
        ASSERT_OK(stores->deliveries.save(delivery, clock.now()));
    }
};

TEST_F(DeliveryStoreTest, postsRow_followsItsDeliveries)
{
    const auto post = saved(u"Jarmark"_s);
    auto web = planned(post.id, u"web"_s, clock.now() + 2h);
    auto mail = planned(post.id, u"mail"_s, clock.now() + 1h);
    EXPECT_EQ(rowOf(post.id).state, PostState::Scheduled);
    EXPECT_EQ(rowOf(post.id).nextDue, clock.now() + 1h);
    EXPECT_EQ(rowOf(post.id).channels, (QStringList { u"web"_s, u"mail"_s }));
    put(mail, DeliveryState::Failed);
    EXPECT_EQ(rowOf(post.id).state, PostState::Problem);
    EXPECT_EQ(rowOf(post.id).problems, 1);
    EXPECT_EQ(titles(stores->posts.search(u"jarmark"_s, PostFilter::Problems)).size(), 1);
    EXPECT_EQ(titles(stores->posts.search(u"jarmark"_s, PostFilter::Waiting)).size(), 0);
    put(mail, DeliveryState::Cancelled);
    put(web, DeliveryState::Live);
    EXPECT_EQ(rowOf(post.id).state, PostState::Live);
    EXPECT_EQ(rowOf(post.id).nextDue, std::nullopt);
    EXPECT_EQ(rowOf(post.id).channels, QStringList { u"web"_s });
    EXPECT_EQ(stores->posts.counts()->live, 1);
    ASSERT_OK(stores->database->check());
}

TEST_F(DeliveryStoreTest, secondActiveDelivery_toTheSameChannel_isRefused)
{
    const auto post = saved(u"Jarmark"_s);
    auto first = planned(post.id, u"web"_s, clock.now());
    const auto second = newDelivery(post.id, { u"web"_s }, clock.now(), true, clock.now());
    const auto refused = stores->deliveries.save(second, clock.now());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(refused.error().code, u"second-delivery"_s);
    EXPECT_EQ(stores->deliveries.load(second.id).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(stores->deliveries.active(post.id, { u"web"_s }).value()->id, first.id);
    put(first, DeliveryState::Cancelled);
    EXPECT_EQ(stores->deliveries.active(post.id, { u"web"_s }).value(), std::nullopt);
    ASSERT_OK(stores->deliveries.save(second, clock.now()));
    EXPECT_EQ(stores->deliveries.forPost(post.id)->size(), 2);
}

TEST_F(DeliveryStoreTest, open_listsWhatAnEngineHasToLookAt)
{
    const auto post = saved(u"a"_s);
    auto late = planned(post.id, u"late"_s, clock.now() + 2h);
    auto soon = planned(post.id, u"soon"_s, clock.now() + 1h);
    auto cancelled = planned(post.id, u"cancelled"_s, clock.now());
    put(cancelled, DeliveryState::Cancelled);
    auto failed = planned(post.id, u"failed"_s, clock.now());
    put(failed, DeliveryState::Failed);
    auto live = planned(post.id, u"live"_s, clock.now());
    live.acknowledged = { u"7"_s, u""_s, contentDigest(live.released), live.due, u""_s };
    put(live, DeliveryState::Live);
    auto edited = planned(post.id, u"edited"_s, clock.now());
    edited.acknowledged = live.acknowledged;
    edited.released.title = u"nový"_s;
    put(edited, DeliveryState::Live);
    EXPECT_EQ(stores->deliveries.open().value(), (QList<DeliveryId> { edited.id, soon.id, late.id }));
    failed.nextAttempt = clock.now() + 1min;
    put(failed, DeliveryState::Failed);
    EXPECT_EQ(stores->deliveries.open()->size(), 4);
}

TEST_F(DeliveryStoreTest, needingPerson_leavesOutWhatPassesByItself)
{
    const auto post = saved(u"a"_s);
    auto offline = planned(post.id, u"offline"_s, clock.now());
    offline.problem = Error { .kind = ErrorKind::Offline };
    put(offline, DeliveryState::Planned);
    auto password = planned(post.id, u"password"_s, clock.now());
    password.problem = Error { .kind = ErrorKind::Auth };
    put(password, DeliveryState::Planned);
    const auto found = stores->deliveries.needingPerson().value();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].id, password.id);
    EXPECT_EQ(stores->deliveries.countByState().value()[u"planned"_s], 2);
    EXPECT_EQ(stores->deliveries.list(DeliveryState::Planned)->size(), 2);
    EXPECT_EQ(stores->deliveries.between(clock.now(), clock.now() + 1ms)->size(), 2);
}
