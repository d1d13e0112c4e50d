// Deliveries shared by several desks: what the engine does with the gate's word.
#include "EngineFixture.h"

#include "publishing/DeliveryGate.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Says what the test tells it to, and notes who came and went.
class ToldGate final : public DeliveryGate
{
public:
    Task<Permit> enter(Delivery delivery, bool callsChannel) override
    {
        entered.append(delivery.id);
        calls.append(callsChannel);
        co_return next;
    }
    Task<void> leave(DeliveryId id) override
    {
        left.append(id);
        co_return {};
    }
    Task<Permit> confirmApproval(Delivery delivery) override
    {
        confirmed.append(delivery.id);
        co_return confirmation;
    }
    std::optional<Instant> notBefore(const DeliveryId & /*id*/) const override { return held; }

    Permit next { .isGranted = true };
    Permit confirmation { .isGranted = true };
    std::optional<Instant> held;
    QList<DeliveryId> confirmed;
    QList<DeliveryId> entered;
    QList<DeliveryId> left;
    QList<bool> calls;
};

class GateTest : public EngineTest
{
protected:
    void SetUp() override { engine->setGate(&gate); }
    ToldGate gate;
};

} // namespace

TEST_F(GateTest, granted_isCarriedOut_andLeftAfterwards)
{
    const auto hody = schedule(u"Hody"_s);
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_EQ(gate.entered, QList { hody });
    EXPECT_EQ(gate.left, QList { hody });
    EXPECT_EQ(gate.calls, QList { true });
    expectOne(u"Hody"_s);
}

TEST_F(GateTest, refused_sendsNothing_changesNothing_andWakesWhenTheGateSays)
{
    gate.next = { .isGranted = false, .isOffline = true };
    gate.held = clock.now() + 20min;
    schedule(u"Hody"_s);
    const auto before = toJson(delivery());
    const auto summary = pass();
    EXPECT_TRUE((*summary)->offline);
    EXPECT_TRUE(world.items().isEmpty());
    EXPECT_EQ(toJson(delivery()), before);
    EXPECT_TRUE(gate.left.isEmpty());
    EXPECT_EQ(**engine->nextWake(), *gate.held);
}

TEST_F(GateTest, afterADeskThatDiedWhileSending_itsArticleIsFound_notSentAgain)
{
    schedule(u"Hody"_s);
    world.inject(FakeCall::Publish, { Fault::Kind::LostAfter });
    auto planned = delivery();
    (void)pass(); // as the other desk did …
    ASSERT_EQ(world.standing().size(), 1);
    ASSERT_TRUE(stores->deliveries.save(planned, clock.now())); // … of which this one has heard nothing
    gate.next.wasInterrupted = true;
    const auto lookups = world.count(FakeCall::Find);
    (void)pass();
    gate.next.wasInterrupted = false;
    untilQuiet();
    EXPECT_GT(world.count(FakeCall::Find), lookups);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody"_s);
}

TEST_F(GateTest, missed_isToldWithoutTheChannelsPassword)
{
    world.traits.schedules = false;
    schedule(u"Hody"_s, clock.now() + 1h);
    clock.advance(26h);
    (void)pass();
    EXPECT_EQ(gate.calls, QList { false });
    EXPECT_EQ(delivery().state, DeliveryState::Failed);
}
