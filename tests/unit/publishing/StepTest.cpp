// The rules of delivery as a table: what is written down + what the channel can do + the time -> what is next.
#include "publishing/Step.h"

#include "publishing/Tuning.h"

#include <gtest/gtest.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant noon = *instantFromIso(u"2026-12-01T12:00:00.000Z"_s);
const ChannelTraits plain { .settle = 30s, .edits = true };
const ChannelTraits scheduling { .schedules = true, .scheduleFrom = 2min, .scheduleUpTo = 24h * 30, .settle = 30s, .edits = true };

Delivery planned(Millis ahead)
{
    Delivery delivery;
    delivery.id = { u"delivery:1"_s };
    delivery.due = noon + ahead;
    delivery.mark = u"m"_s;
    delivery.released.title = u"Hody"_s;
    return delivery;
}

Delivery holding(DeliveryState state, Millis ahead)
{
    auto delivery = planned(ahead);
    delivery.state = state;
    delivery.acknowledged = { u"7"_s, {}, contentDigest(delivery.released), delivery.due, u"f"_s };
    return delivery;
}

Delivery unconfirmed(Millis unknownFor, int absent)
{
    auto delivery = planned(0ms);
    delivery.state = DeliveryState::Unconfirmed;
    delivery.operation = Operation { .startedAt = noon - unknownFor, .unknownSince = noon - unknownFor, .absent = absent };
    return delivery;
}

template <class Edit>
Delivery with(Delivery delivery, Edit edit)
{
    edit(delivery);
    return delivery;
}

Step waitFor(Millis ahead, bool settling = false)
{
    return { Action::Wait, noon + ahead, settling };
}

struct Row {
    const char *name;
    Delivery delivery;
    ChannelTraits traits;
    Step expected;
};

const Error offlineError { .kind = ErrorKind::Offline };
const Error conflictError { .kind = ErrorKind::Conflict };
const Error mismatchError { .kind = ErrorKind::Mismatch };

std::vector<Row> plannedRows()
{
    return {
        { "ahead, plain channel: waits for its time", planned(1h), plain, waitFor(1h) },
        { "due, plain channel: sent", planned(0ms), plain, { Action::Create } },
        { "a little late: sent", planned(-20min), plain, { Action::Create } },
        { "too late: told, not sent", planned(-31min), plain, { Action::Miss } },
        { "ahead, scheduling channel: handed over at once", planned(19h), scheduling, { Action::Create } },
        { "two minutes ahead: still handed over", planned(2min), scheduling, { Action::Create } },
        { "70 seconds ahead: kept, or it would be public early", planned(70s), scheduling, waitFor(70s) },
        { "beyond the channel's window: kept until it fits", planned(24h * 31), scheduling, waitFor(24h) },
        { "now, three hours ago: the person still waits", with(planned(-3h), [](auto &d) { d.asap = true; }), plain, { Action::Create } },
        { "now, five hours ago: told", with(planned(-5h), [](auto &d) { d.asap = true; }), plain, { Action::Miss } },
        { "now, but the clock was set back: sent", with(planned(1h), [](auto &d) { d.asap = true; }), scheduling, { Action::Create } },
        { "backing off: waits", with(planned(0ms), [](auto &d) { d.nextAttempt = noon + 5min; d.problem = offlineError; }), plain, waitFor(5min) },
        { "backing off beyond its grace: told in time", with(planned(-25min), [](auto &d) { d.nextAttempt = noon + 15min; }), plain, waitFor(5min + 1ms) },
        { "back-off written before the clock was set back: ignored", with(planned(0ms), [](auto &d) { d.nextAttempt = noon + 1h; }), plain, { Action::Create } },
        { "cancelled before sent: closed", with(planned(1h), [](auto &d) { d.wish = Wish::Withdraw; }), plain, { Action::Close } },
        { "failed: a person's turn", with(planned(0ms), [](auto &d) { d.state = DeliveryState::Failed; }), plain, {} },
        { "cancelled: nothing", with(planned(0ms), [](auto &d) { d.state = DeliveryState::Cancelled; }), plain, {} },
    };
}

std::vector<Row> unknownRows()
{
    const auto sending = with(planned(0ms), [](auto &d) { d.state = DeliveryState::Sending; });
    return {
        { "found in sending: the process died", sending, plain, { Action::Recover } },
        { "unknown outcome: looked up at once", unconfirmed(0ms, 0), plain, { Action::LookUp } },
        { "not there, still settling: waits", unconfirmed(10s, 1), plain, waitFor(20s, true) },
        { "not there, settled: looked up again", unconfirmed(30s, 1), plain, { Action::LookUp } },
        { "clock set back while settling: looked up again, from anew", unconfirmed(-1h, 1), plain, { Action::LookUp } },
        { "look-ups fail: backs off", with(unconfirmed(10s, 0), [](auto &d) { d.nextAttempt = noon + 15s; }), plain, waitFor(15s) },
        { "never missed while unknown", with(unconfirmed(10h, 0), [](auto &d) { d.due = noon - 10h; }), plain, { Action::LookUp } },
        { "without an operation: still only looked up", with(planned(0ms), [](auto &d) { d.state = DeliveryState::Unconfirmed; }), plain, { Action::LookUp } },
    };
}

std::vector<Row> heldRows()
{
    const auto changed = [](auto &d) { d.released.title = u"Hody!"_s; };
    const auto valid = [](auto &d) {
        d.released.validUntil = noon + 1h;
        d.acknowledged.contentDigest = contentDigest(d.released);
    };
    const auto over = [](auto &d) {
        d.released.validUntil = noon - 1h;
        d.released.isOver = true;
    };
    const auto acknowledged = [](Delivery d) {
        d.acknowledged.contentDigest = contentDigest(d.released);
        return d;
    };
    const auto handedOver = holding(DeliveryState::HandedOver, 3h);
    const auto live = holding(DeliveryState::Live, -3h);
    return {
        { "handed over: waits for its time", handedOver, scheduling, waitFor(3h) },
        { "handed over, due: looked for", holding(DeliveryState::HandedOver, 0ms), scheduling, { Action::Watch } },
        { "handed over, long due, never told: looked for", holding(DeliveryState::HandedOver, -100h), scheduling, { Action::Watch } },
        { "handed over, told for three days: left to the person",
            with(holding(DeliveryState::HandedOver, -73h), [](auto &d) { d.problem = mismatchError; d.nextAttempt = noon; }), scheduling, {} },
        { "text changed: brought there", with(handedOver, changed), scheduling, { Action::Update } },
        { "text changed a minute before: after it is out, never early", with(holding(DeliveryState::HandedOver, 1min), changed), scheduling, waitFor(1min) },
        { "moved later: brought there", with(handedOver, [](auto &d) { d.due += 1h; }), scheduling, { Action::Update } },
        { "moved beyond the window: taken back", with(handedOver, [](auto &d) { d.due += 24h * 40; }), scheduling, { Action::Withdraw } },
        { "cancelled: withdrawn", with(handedOver, [](auto &d) { d.wish = Wish::Withdraw; }), scheduling, { Action::Withdraw } },
        { "live: nothing", live, scheduling, {} },
        { "live, text changed: brought there", with(live, changed), scheduling, { Action::Update } },
        { "live, changed, the channel cannot: told", with(live, changed), ChannelTraits {}, { Action::Refuse } },
        { "live, changed, offline: waits", with(live, [&](auto &d) { changed(d); d.problem = offlineError; d.nextAttempt = noon + 1min; }), plain, waitFor(1min) },
        { "live, conflict: a person's turn", with(live, [&](auto &d) { changed(d); d.problem = conflictError; }), plain, {} },
        { "live, conflict, cancelled anew: withdrawn", with(live, [&](auto &d) { d.wish = Wish::Withdraw; }), plain, { Action::Withdraw } },
        { "clock set back after it went live: nothing", holding(DeliveryState::Live, 1h), scheduling, {} },
        { "live and valid for an hour more: waits for its end", with(live, valid), plain, waitFor(1h) },
        { "live, its validity ends: citizens are told", with(live, [](auto &d) { d.released.validUntil = noon; }), plain, { Action::Expire } },
        { "told already, not yet there: brought there", with(live, over), plain, { Action::Update } },
        { "over and there: nothing", acknowledged(with(live, over)), plain, {} },
        { "over, but withdrawn by a person: withdrawn", with(live, [](auto &d) { d.released.validUntil = noon; d.wish = Wish::Withdraw; }), plain, { Action::Withdraw } },
        { "handed over without an id: never sent again", with(planned(0ms), [](auto &d) { d.state = DeliveryState::HandedOver; }), plain, {} },
    };
}

} // namespace

TEST(StepOfValidity, goesByTheTrueTime_notByAWrongClock)
{
    auto live = holding(DeliveryState::Live, -3h);
    live.released.validUntil = noon + 1h;
    live.acknowledged.contentDigest = contentDigest(live.released);
    EXPECT_EQ(nextStep(live, plain, noon + 2h, -2h), (Step { Action::Wait, noon + 3h }));
    EXPECT_EQ(nextStep(live, plain, noon + 3h, -2h).action, Action::Expire);
    EXPECT_EQ(nextStep(live, plain, noon - 1h, 2h).action, Action::Expire);
}

class StepTable : public testing::TestWithParam<Row>
{
};

TEST_P(StepTable, nextStep_isAsWritten)
{
    const auto &row = GetParam();
    const auto step = nextStep(row.delivery, row.traits, noon);
    EXPECT_EQ(step.action, row.expected.action) << row.name;
    EXPECT_EQ(step.at, row.expected.at) << row.name;
    EXPECT_EQ(step.settling, row.expected.settling) << row.name;
}

INSTANTIATE_TEST_SUITE_P(Planned, StepTable, testing::ValuesIn(plannedRows()));
INSTANTIATE_TEST_SUITE_P(Unknown, StepTable, testing::ValuesIn(unknownRows()));
INSTANTIATE_TEST_SUITE_P(Held, StepTable, testing::ValuesIn(heldRows()));

TEST(Absence, isBelieved_onlyAfterTheSettleTimeAndASecondLook)
{
    Operation operation { .unknownSince = noon, .absent = 1 };
    EXPECT_FALSE(absenceIsSure(operation, plain, noon + 31s));
    operation.absent = 2;
    EXPECT_FALSE(absenceIsSure(operation, plain, noon + 29s));
    EXPECT_TRUE(absenceIsSure(operation, plain, noon + 30s));
    operation.absent = 1;
    EXPECT_TRUE(absenceIsSure(operation, ChannelTraits {}, noon));
    operation.absent = 0;
    EXPECT_FALSE(absenceIsSure(operation, ChannelTraits {}, noon));
}
