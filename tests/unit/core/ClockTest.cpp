#include "fakes/clock/TestClock.h"
#include "fakes/clock/Wait.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace std::chrono_literals;

namespace {

QCoro::Task<> sleepThenMark(Clock &clock, Millis duration, bool &woke)
{
    co_await clock.sleep(duration);
    woke = true;
}

} // namespace

TEST(TestClock, sleeper_wakesOnlyWhenEnoughTimeWasAdvanced)
{
    TestClock clock;
    bool woke = false;
    auto task = sleepThenMark(clock, 10s, woke);
    clock.advance(9s);
    QCoreApplication::processEvents();
    EXPECT_FALSE(woke);
    clock.advance(1s);
    EXPECT_TRUE(waitUntil([&] { return woke; }));
}

TEST(SystemClock, sleep_lastsAtLeastAsLongAsAsked)
{
    SystemClock clock;
    const auto start = clock.elapsed();
    QCoro::waitFor(clock.sleep(30ms));
    EXPECT_GE(clock.elapsed() - start, 29ms);
}

TEST(Clock, iso_roundTrips)
{
    const auto instant = fromMillis(1'764'579'600'123);
    EXPECT_EQ(instantFromIso(toIso(instant)), instant);
}
