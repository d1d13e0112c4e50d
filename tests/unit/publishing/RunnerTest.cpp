#include "EngineFixture.h"

#include "publishing/DeliveryRunner.h"
#include "publishing/Tuning.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RunnerTest : public EngineTest
{
protected:
    RunnerTest()
    {
        QObject::connect(&runner, &DeliveryRunner::passEnded, &runner, [this] { ++passes; });
        QObject::connect(&runner, &DeliveryRunner::stopped, &runner, [this] { stopped = true; });
    }
    ~RunnerTest() override
    {
        runner.stop();
        EXPECT_TRUE(waitUntil([this] { return stopped; }));
    }
    [[nodiscard]] bool ran(int count)
    {
        return waitUntil([this, count] { return passes >= count; });
    }

    DeliveryRunner runner { *engine, clock };
    int passes = 0;
    bool stopped = false;
};

TEST_F(RunnerTest, start_sendsWhatIsDue_andKnowsWhenToWake)
{
    schedule(u"Hody"_s);
    world.traits.schedules = false;
    schedule(u"Zítra"_s, clock.now() + 19h);
    runner.start();
    ASSERT_TRUE(ran(1));
    EXPECT_EQ(world.standing().size(), 1);
    EXPECT_EQ(runner.nextWake(), delivery().due);
}

TEST_F(RunnerTest, dueTime_isMetByALookAtTheClock)
{
    world.traits.schedules = false;
    schedule(u"Zítra"_s, clock.now() + 19h);
    runner.start();
    ASSERT_TRUE(ran(1));
    clock.advance(19h); // slept, or simply ran
    runner.look();
    ASSERT_TRUE(ran(2));
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(RunnerTest, wakeFromSleep_isNoticed_thoughNoTimerRan)
{
    runner.start();
    ASSERT_TRUE(ran(1));
    schedule(u"Od jinud"_s);
    runner.look();
    EXPECT_EQ(passes, 1); // nothing told it, and the heartbeat is minutes away
    clock.setWall(clock.now() + 8h);
    runner.look();
    EXPECT_TRUE(ran(2));
}

TEST_F(RunnerTest, heartbeat_findsWhatAnotherProcessWroteDown)
{
    runner.start();
    ASSERT_TRUE(ran(1));
    schedule(u"Z příkazové řádky"_s);
    clock.advance(tuning::runnerHeartbeat);
    runner.look();
    ASSERT_TRUE(ran(2));
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(RunnerTest, deliverSoonDuringAPass_isNotForgotten)
{
    clock.autoAdvance(false);
    world.latency = 1s;
    schedule(u"První"_s);
    runner.start();
    ASSERT_TRUE(waitUntil([this] { return clock.sleepers() > 0; }));
    schedule(u"Druhý"_s);
    runner.deliverSoon();
    ASSERT_TRUE(waitUntil([this] {
        clock.advance(1s);
        return passes >= 2;
    }));
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(RunnerTest, unsettledDelivery_doesNotHoldUpTheNext)
{
    clock.autoAdvance(false);
    world.inject(FakeCall::Publish, { Fault::Kind::LostBefore });
    schedule(u"První"_s);
    runner.start();
    ASSERT_TRUE(ran(1));
    EXPECT_EQ(delivery().state, DeliveryState::Unconfirmed);
    EXPECT_EQ(runner.nextWake(), clock.now() + world.traits.settle);
    schedule(u"Druhý"_s);
    runner.deliverSoon();
    ASSERT_TRUE(ran(2));
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(RunnerTest, stop_finishesTheOperationUnderWay)
{
    clock.autoAdvance(false);
    world.latency = 1s;
    schedule(u"První"_s);
    runner.start();
    ASSERT_TRUE(waitUntil([this] { return clock.sleepers() > 0; }));
    runner.stop();
    ASSERT_TRUE(waitUntil([this] {
        clock.advance(1s);
        return stopped;
    }));
    EXPECT_EQ(world.standing().size(), 1);
    EXPECT_NE(delivery().state, DeliveryState::Sending);
}
