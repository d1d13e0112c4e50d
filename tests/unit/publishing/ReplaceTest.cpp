// What a channel cannot edit is taken back and made anew; what it takes only later waits; what points to the website
// waits for the website.
#include "EngineFixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ReplaceTest : public EngineTest
{
protected:
    void SetUp() override { world.fixesCategories = true; }

    void setCategories(const QStringList &categories)
    {
        auto text = *stores->posts.load(postId);
        text.categories = categories;
        ASSERT_TRUE(stores->posts.save(text, { u"eva"_s, u"s"_s, clock.now() }).has_value());
        ASSERT_TRUE(release(*stores, postId, clock.now()).has_value());
    }
};

} // namespace

TEST_F(ReplaceTest, changeOfWhatIsFixed_onALiveItem_isPublishedAnew_atOnceAndOnce)
{
    schedule(u"Hody"_s);
    (void)pass();
    const auto before = world.only().id;
    clock.advance(24h * 20); // long after its time: it was out, so it is not missed
    setCategories({ u"Kultura"_s });
    untilQuiet();
    expectOne(u"Hody"_s);
    EXPECT_NE(world.only().id, before);
    EXPECT_EQ(world.only().content.categories, QStringList { u"Kultura"_s });
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(delivery().acknowledged.remoteId, world.only().id);
    EXPECT_TRUE(history().contains(u"replacing"_s));
    EXPECT_FALSE(delivery().replacing);
}

TEST_F(ReplaceTest, changeOfWhatIsFixed_onAScheduledItem_keepsItsTime)
{
    schedule(u"Hody"_s, clock.now() + 19h);
    (void)pass();
    setCategories({ u"Kultura"_s });
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::HandedOver);
    EXPECT_FALSE(world.only().out);
    EXPECT_EQ(world.only().due, delivery().due);
    clock.advance(19h);
    untilQuiet();
    expectOne(u"Hody"_s);
}

TEST_F(ReplaceTest, changeTakenBack_beforeItIsReplaced_leavesTheItemAlone)
{
    schedule(u"Hody"_s);
    (void)pass();
    const auto before = world.only().id;
    world.inject(FakeCall::Withdraw, { Fault::Kind::Refused, ErrorKind::Server });
    setCategories({ u"Kultura"_s });
    (void)pass();
    EXPECT_TRUE(delivery().replacing);
    setCategories({});
    untilQuiet();
    EXPECT_EQ(world.only().id, before);
    setCategories({});
    edit(u"Hody a jarmark"_s); // a later edit is an edit again
    untilQuiet();
    EXPECT_EQ(world.only().id, before);
    expectOne(u"Hody a jarmark"_s);
}

TEST_F(ReplaceTest, crashAnywhere_leavesOneItem)
{
    const QList<std::pair<FakeCall, Fault::Kind>> ends { { FakeCall::Withdraw, Fault::Kind::CrashBefore },
        { FakeCall::Withdraw, Fault::Kind::CrashAfter }, { FakeCall::Publish, Fault::Kind::CrashBefore },
        { FakeCall::Publish, Fault::Kind::CrashAfter }, { FakeCall::Publish, Fault::Kind::LostAfter },
        { FakeCall::Withdraw, Fault::Kind::LostAfter } };
    int number = 0;
    for (const auto &[call, kind] : ends) {
        schedule(u"Hody %1"_s.arg(++number));
        untilQuiet();
        world.inject(call, { kind });
        setCategories({ u"Kultura"_s });
        untilQuiet();
        EXPECT_EQ(delivery().state, DeliveryState::Live) << number;
        EXPECT_EQ(world.standing().size(), number);
    }
    EXPECT_TRUE(world.violations().isEmpty());
}

TEST_F(ReplaceTest, notYet_isTriedAgainWhenTheChannelSaid_andStopsNothingElse)
{
    world.inject(FakeCall::Publish, { Fault::Kind::Refused, ErrorKind::NotYet });
    schedule(u"Hody"_s);
    const auto first = id;
    schedule(u"Jarmark"_s);
    (void)pass();
    EXPECT_EQ(world.standing().size(), 1) << "the other one went out";
    EXPECT_EQ(stores->deliveries.load(first)->problem->kind, ErrorKind::NotYet);
    untilQuiet();
    EXPECT_EQ(world.standing().size(), 2);
    EXPECT_FALSE(stores->deliveries.load(first)->problem);
}

TEST_F(ReplaceTest, movedLaterJustBeforeItsTime_doesNotComeOutAtTheOldTime)
{
    world.traits.scheduleFrom = 11min;
    schedule(u"Hody"_s, clock.now() + 30min);
    (void)pass();
    clock.advance(26min);
    ASSERT_TRUE(reschedule(*stores, postId, web, clock.now() + 8min, clock.now()).has_value());
    (void)pass();
    clock.advance(5min);
    EXPECT_TRUE(world.standing().isEmpty()) << "the old time is over";
    untilQuiet();
    expectOne(u"Hody"_s);
}

TEST_F(ReplaceTest, textEditedJustBeforeItsTime_isChangedAtOnce_whereTheTimeNeedNotBeNamed)
{
    world.traits.scheduleFrom = 11min;
    world.traits.editsBesideTime = true;
    schedule(u"Hody"_s, clock.now() + 30min);
    (void)pass();
    clock.advance(25min);
    edit(u"Hody zrušeny"_s);
    (void)pass();
    EXPECT_EQ(world.only().content.title, u"Hody zrušeny"_s);
    EXPECT_FALSE(world.only().out);
}

// ("other" comes before "web" in the order of names.)
TEST_F(ReplaceTest, pointsToWebsite_comesAfterTheWebsiteInTheSamePass_andKeepsTheAddress)
{
    otherWorld.traits.pointsToWebsite = true;
    world.traits.isWebsite = true;
    schedule(u"Hody"_s);
    ASSERT_TRUE(
        bubenik::schedule(*stores, { .post = postId, .channel = { u"other"_s }, .at = {} }, clock.now()).has_value());
    (void)pass();
    const auto address = u"https://example.test/"_s + world.only().id;
    EXPECT_EQ(otherWorld.only().articleLink, address);
    edit(u"Hody a jarmark"_s);
    (void)pass();
    EXPECT_EQ(otherWorld.only().content.title, u"Hody a jarmark"_s);
    EXPECT_EQ(otherWorld.only().articleLink, address);
}

TEST_F(ReplaceTest, pointsToWebsite_thatIsDown_goesOutWithoutTheAddress)
{
    otherWorld.traits.pointsToWebsite = true;
    world.traits.isWebsite = true;
    world.offline = true;
    schedule(u"Hody"_s);
    ASSERT_TRUE(
        bubenik::schedule(*stores, { .post = postId, .channel = { u"other"_s }, .at = {} }, clock.now()).has_value());
    (void)pass();
    EXPECT_EQ(otherWorld.only().content.title, u"Hody"_s);
    EXPECT_EQ(otherWorld.only().articleLink, QString());
}

TEST_F(ReplaceTest, releasedWhileUnknown_isLookedUpByWhatWasSent)
{
    world.inject(FakeCall::Publish, { Fault::Kind::CrashAfter });
    schedule(u"Hody"_s);
    (void)pass();
    edit(u"Jarmark"_s);
    const auto sent = sentBy(delivery());
    EXPECT_EQ(sent.content.title, u"Hody"_s);
    EXPECT_EQ(delivery().released.title, u"Jarmark"_s);
    untilQuiet();
    expectOne(u"Jarmark"_s);
}
