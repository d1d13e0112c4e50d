#include "EngineFixture.h"

#include "publishing/Tuning.h"
#include "storage/ProcessLock.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(EngineTest, now_isSentReadBackAndLive_inOnePass)
{
    schedule(u"Hody"_s);
    const auto summary = pass();
    ASSERT_TRUE(summary->has_value());
    EXPECT_EQ((*summary)->sent, 1);
    EXPECT_EQ((*summary)->live, 1);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(history(), (QStringList { u"planned"_s, u"sent"_s, u"live"_s }));
    expectOne(u"Hody"_s);
}

TEST_F(EngineTest, tomorrow_onASchedulingChannel_isHandedOverAtOnce_andLiveAtItsTime)
{
    schedule(u"Hody"_s, clock.now() + 19h);
    EXPECT_EQ((*pass())->handedOver, 1);
    EXPECT_EQ(delivery().state, DeliveryState::HandedOver);
    EXPECT_FALSE(world.only().out);
    EXPECT_EQ(**engine->nextWake(), delivery().due);
    clock.advance(19h);
    EXPECT_TRUE(world.only().out); // with every PC switched off
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(EngineTest, cancelledWhileItIsSent_isBrokenOff_andNothingStandsThere)
{
    clock.autoAdvance(false);
    world.upload = 5s;
    schedule(u"Hody"_s);
    auto passing = engine->pass();
    ASSERT_EQ(delivery().state, DeliveryState::Sending);
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()));
    engine->obeyWithdrawals();
    clock.advance(5s);
    ASSERT_TRUE(bubenik::waitFor(std::move(passing)));
    EXPECT_EQ(delivery().state, DeliveryState::Cancelled);
    EXPECT_TRUE(world.items().isEmpty());
    EXPECT_EQ(world.count(FakeCall::Withdraw), 0);
}

TEST_F(EngineTest, validity_thatEnds_isToldOnce_whenItEnds)
{
    schedule(u"Odstávka"_s);
    auto held = delivery();
    held.released.validUntil = clock.now() + 3h;
    held.released.validity = u"Platnost do středy."_s;
    ASSERT_TRUE(stores->deliveries.save(held, clock.now()));
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_EQ(**engine->nextWake(), *held.released.validUntil);
    EXPECT_EQ((*pass())->sent, 0);
    clock.advance(3h);
    EXPECT_EQ((*pass())->sent, 1);
    EXPECT_TRUE(delivery().released.isOver);
    EXPECT_EQ(validityNotice(delivery().released), u"Už neplatí. Platnost do středy."_s);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ((*pass())->sent, 0);
    EXPECT_FALSE(engine->nextWake()->has_value());
    EXPECT_EQ(history().count(u"expired"_s), 1);
    expectOne(u"Odstávka"_s);
}

TEST_F(EngineTest, validity_thatEndsWhileAProcessDies_isToldOnce)
{
    schedule(u"Odstávka"_s);
    auto held = delivery();
    held.released.validUntil = clock.now() + 1h;
    ASSERT_TRUE(stores->deliveries.save(held, clock.now()));
    (void)pass();
    restart();
    clock.advance(2h);
    (void)pass();
    restart();
    untilQuiet();
    EXPECT_EQ(history().count(u"expired"_s), 1);
    EXPECT_EQ(history().count(u"updated"_s), 1);
    expectOne(u"Odstávka"_s);
}

TEST_F(EngineTest, tomorrow_onAPlainChannel_waitsForItsTime)
{
    world.traits.schedules = false;
    schedule(u"Hody"_s, clock.now() + 19h);
    EXPECT_EQ((*pass())->sent, 0);
    EXPECT_TRUE(world.items().isEmpty());
    clock.advance(19h);
    EXPECT_EQ((*pass())->live, 1);
}

TEST_F(EngineTest, seventySecondsAhead_isNotShownEarly)
{
    schedule(u"Hody"_s, clock.now() + 70s);
    (void)pass();
    EXPECT_TRUE(world.items().isEmpty());
    clock.advance(70s);
    (void)pass();
    expectOne(u"Hody"_s);
}

TEST_F(EngineTest, timeoutAfterSend_marksUnconfirmed_andDoesNotResend)
{
    world.inject(FakeCall::Publish, { Fault::Kind::LostAfter });
    schedule(u"Hody"_s);
    (void)pass();
    EXPECT_EQ(world.count(FakeCall::Publish), 1);
    EXPECT_TRUE(history().contains(u"unconfirmed"_s));
    EXPECT_TRUE(history().contains(u"adopted"_s));
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody"_s);
}

TEST_F(EngineTest, lostBeforeItWasDone_isSentAgain_onlyAfterTheSettleTimeAndASecondLook)
{
    world.inject(FakeCall::Publish, { Fault::Kind::LostBefore });
    schedule(u"Hody"_s);
    const auto before = clock.elapsed();
    (void)pass();
    EXPECT_GE(clock.elapsed() - before, world.traits.settle);
    EXPECT_EQ(world.count(FakeCall::Find), 2);
    EXPECT_EQ(world.count(FakeCall::Publish), 2);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody"_s);
}

TEST_F(EngineTest, answerAfterTheTimeOut_isFoundByTheSecondLook_andNotSentAgain)
{
    world.inject(FakeCall::Publish, { .kind = Fault::Kind::LostLate, .delay = 20s });
    schedule(u"Hody"_s);
    (void)pass();
    EXPECT_EQ(world.count(FakeCall::Publish), 1);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody"_s);
}

TEST_F(EngineTest, lookUpsThatCannotTell_keepItUnconfirmed_andAskAPersonInTheEnd)
{
    world.inject(FakeCall::Publish, { Fault::Kind::LostAfter });
    for (int i = 0; i < tuning::lookupsBeforeAsking; ++i) {
        world.inject(FakeCall::Find, { Fault::Kind::Refused, ErrorKind::Server });
    }
    schedule(u"Hody"_s);
    for (int i = 0; i < tuning::lookupsBeforeAsking; ++i) {
        EXPECT_EQ((*pass())->needPerson, i + 1 < tuning::lookupsBeforeAsking ? 0 : 1);
        EXPECT_EQ(delivery().state, DeliveryState::Unconfirmed);
        clock.advance(20min);
    }
    EXPECT_EQ(delivery().problem->code, u"cannot-tell"_s);
    EXPECT_EQ(world.count(FakeCall::Publish), 1);
    (void)pass(); // it looks on, and mends by itself
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody"_s);
}

TEST_F(EngineTest, offlineForADay_neverAsksAboutAnUnconfirmedOne)
{
    world.inject(FakeCall::Publish, { Fault::Kind::LostAfter });
    world.inject(FakeCall::Find, { Fault::Kind::Refused, ErrorKind::Offline });
    schedule(u"Hody"_s);
    (void)pass();
    world.offline = true;
    for (int i = 0; i < 48; ++i) {
        clock.advance(30min);
        EXPECT_EQ((*pass())->needPerson, 0);
    }
    world.offline = false;
    clock.advance(30min);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody"_s);
}

TEST_F(EngineTest, offline_waitsAndGoesOnByItself)
{
    world.offline = true;
    schedule(u"Hody"_s);
    EXPECT_TRUE((*pass())->offline);
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    EXPECT_EQ(delivery().problem->kind, ErrorKind::Offline);
    EXPECT_GT(**engine->nextWake(), clock.now());
    world.offline = false;
    untilQuiet();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_FALSE(delivery().problem);
}

TEST_F(EngineTest, websiteGoneForADay_isToldAsMissed_notSentLateInSilence)
{
    world.traits.schedules = false;
    schedule(u"Hody"_s, clock.now() + 1h);
    world.offline = true;
    clock.advance(24h);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Failed);
    EXPECT_EQ(delivery().problem->kind, ErrorKind::Missed);
    world.offline = false;
    untilQuiet();
    EXPECT_TRUE(world.items().isEmpty());
    ASSERT_TRUE(retry(*stores, id, clock.now()).has_value());
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(EngineTest, wrongPassword_failsForAPerson_andIsNotTriedForEachDelivery)
{
    schedule(u"První"_s);
    const auto first = id;
    schedule(u"Druhý"_s);
    world.inject(FakeCall::Publish, { Fault::Kind::Refused, ErrorKind::Auth });
    EXPECT_EQ((*pass())->failed, 2);
    EXPECT_EQ(world.count(FakeCall::Publish), 1);
    EXPECT_EQ(delivery().problem->kind, ErrorKind::Auth);
    EXPECT_EQ(*retryChannel(*stores, web, clock.now()), 2);
    (void)pass();
    EXPECT_EQ(stores->deliveries.load(first)->state, DeliveryState::Live);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(EngineTest, rejectedContent_failsAlone_andIsTriedAgainWhenItIsChanged)
{
    world.inject(FakeCall::Publish, { Fault::Kind::Refused, ErrorKind::Rejected });
    schedule(u"Hody"_s);
    EXPECT_EQ((*pass())->needPerson, 1);
    EXPECT_EQ(delivery().state, DeliveryState::Failed);
    edit(u"Hody na náměstí"_s);
    (void)pass();
    expectOne(u"Hody na náměstí"_s);
}

TEST_F(EngineTest, editAfterPublishing_bringsItThere)
{
    schedule(u"Hody"_s);
    (void)pass();
    edit(u"Hody zrušeny"_s);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody zrušeny"_s);
}

TEST_F(EngineTest, lostUpdate_isLookedUp_andNotTakenForAForeignChange)
{
    schedule(u"Hody"_s);
    (void)pass();
    edit(u"Hody zrušeny"_s);
    world.inject(FakeCall::Update, { Fault::Kind::LostAfter });
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(world.count(FakeCall::Update), 1);
    expectOne(u"Hody zrušeny"_s);
}

TEST_F(EngineTest, foreignChange_isShownBeside_andNeitherTextIsThrownAway)
{
    schedule(u"Hody"_s);
    (void)pass();
    world.foreignEdit(world.only().id, u"Hody od webmastera"_s);
    edit(u"Hody od Evy"_s);
    EXPECT_EQ((*pass())->needPerson, 1);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(delivery().problem->kind, ErrorKind::Conflict);
    EXPECT_EQ(delivery().theirs->title, u"Hody od webmastera"_s);
    (void)pass();
    expectOne(u"Hody od webmastera"_s);

    ASSERT_TRUE(takeMine(*stores, id, clock.now()).has_value());
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody od Evy"_s);
}

TEST_F(EngineTest, theirsTaken_becomesThePostsText_andNothingIsOverwritten)
{
    schedule(u"Hody"_s);
    (void)pass();
    world.foreignEdit(world.only().id, u"Hody od webmastera"_s);
    edit(u"Hody od Evy"_s);
    (void)pass();
    ASSERT_TRUE(takeTheirs(*stores, id, { u"eva"_s, u"s"_s, clock.now() }).has_value());
    (void)pass();
    EXPECT_EQ(stores->posts.load(postId)->title, u"Hody od webmastera"_s);
    EXPECT_FALSE(delivery().problem);
    expectOne(u"Hody od webmastera"_s);
}

TEST_F(EngineTest, deletedOnTheWebsite_isAPersonsDecision_andPublishedAnewOnlyOnTheirWord)
{
    schedule(u"Hody"_s);
    (void)pass();
    world.inject(FakeCall::Fetch, { Fault::Kind::ForeignDelete });
    world.inject(FakeCall::Update, { Fault::Kind::ForeignDelete });
    edit(u"Hody zrušeny"_s);
    world.inject(FakeCall::Update, { Fault::Kind::Refused, ErrorKind::NotFound });
    (void)pass();
    untilQuiet(5);
    const auto mark = delivery().mark;
    if (delivery().state != DeliveryState::Failed) {
        edit(u"Hody opravdu zrušeny"_s);
        (void)pass();
    }
    EXPECT_EQ(delivery().state, DeliveryState::Failed);
    EXPECT_EQ(delivery().problem->kind, ErrorKind::NotFound);
    ASSERT_TRUE(retry(*stores, id, clock.now()).has_value());
    EXPECT_NE(delivery().mark, mark);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(world.standing().size(), 1);
}

TEST_F(EngineTest, cancelOfWhatIsHandedOver_withdrawsIt)
{
    schedule(u"Hody"_s, clock.now() + 5h);
    (void)pass();
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Cancelled);
    EXPECT_TRUE(world.standing().isEmpty());
}

TEST_F(EngineTest, lostWithdrawal_isLookedUp)
{
    for (const auto kind : { Fault::Kind::LostAfter, Fault::Kind::LostBefore, Fault::Kind::LostLate }) {
        schedule(u"Hody"_s, clock.now() + 5h);
        (void)pass();
        ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
        world.inject(FakeCall::Withdraw, { .kind = kind, .delay = 10s });
        untilQuiet();
        EXPECT_EQ(delivery().state, DeliveryState::Cancelled);
        EXPECT_TRUE(world.standing().isEmpty());
    }
}

TEST_F(EngineTest, rescheduleOfWhatIsHandedOver_movesItThere)
{
    schedule(u"Hody"_s, clock.now() + 5h);
    (void)pass();
    const auto later = clock.now() + 7h;
    ASSERT_TRUE(reschedule(*stores, postId, web, later, clock.now()).has_value());
    (void)pass();
    EXPECT_EQ(world.only().due, later);
    clock.advance(6h);
    EXPECT_FALSE(world.only().out);
    untilQuiet();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(EngineTest, siteWhoseCronIsDead_isReported_andMendsByItself)
{
    world.cronDead = true;
    schedule(u"Hody"_s, clock.now() + 1h);
    (void)pass();
    clock.advance(1h);
    EXPECT_EQ((*pass())->needPerson, 0);
    clock.advance(6min);
    EXPECT_EQ((*pass())->needPerson, 1);
    EXPECT_EQ(delivery().state, DeliveryState::HandedOver);
    EXPECT_EQ(delivery().problem->kind, ErrorKind::CronDead);
    world.cronDead = false;
    clock.advance(6min);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_FALSE(delivery().problem);
}

TEST_F(EngineTest, publicPageThatDiffers_isNotCalledLive)
{
    world.inject(FakeCall::Verify, { Fault::Kind::Refused, ErrorKind::Mismatch });
    schedule(u"Hody"_s);
    EXPECT_EQ((*pass())->needPerson, 1);
    EXPECT_EQ(delivery().state, DeliveryState::HandedOver);
    EXPECT_EQ(delivery().problem->kind, ErrorKind::Mismatch);
    EXPECT_TRUE(delivery().theirs);
}

TEST_F(EngineTest, clockSetBackAnHour_sendsNothingTwice_andWaitsNoHour)
{
    world.offline = true;
    schedule(u"Hody"_s);
    (void)pass();
    clock.setWall(clock.now() - 1h);
    world.offline = false;
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    clock.setWall(clock.now() - 1h);
    untilQuiet();
    edit(u"Hody večer"_s);
    (void)pass();
    EXPECT_EQ(world.count(FakeCall::Publish), 2); // refused while offline, then done
    expectOne(u"Hody večer"_s);
}

TEST_F(EngineTest, clockSetBackWhileSettling_waitsTheSettleTimeOnce)
{
    world.inject(FakeCall::Publish, { Fault::Kind::LostBefore });
    world.inject(FakeCall::Find, { Fault::Kind::Refused, ErrorKind::Server });
    schedule(u"Hody"_s);
    (void)pass();
    clock.setWall(clock.now() - 1h);
    const auto before = clock.elapsed();
    clock.advance(1min);
    (void)pass();
    EXPECT_LE(clock.elapsed() - before, 3min);
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody"_s);
}

TEST_F(EngineTest, removedChannel_failsItsDeliveriesWithAClearCode)
{
    schedule(u"Hody"_s);
    auto lost = delivery();
    lost.channel = { u"gone"_s };
    ASSERT_TRUE(stores->deliveries.save(lost, clock.now()).has_value());
    EXPECT_EQ((*pass())->failed, 1);
    EXPECT_EQ(delivery().problem->code, u"no-channel"_s);
}

TEST_F(EngineTest, secondPass_joinsTheOneUnderWay)
{
    clock.autoAdvance(false);
    world.latency = 5s;
    schedule(u"Hody"_s);
    auto first = engine->pass();
    auto second = engine->pass();
    EXPECT_TRUE(engine->isRunning());
    for (int i = 0; i < 20; ++i) {
        clock.advance(1s);
        QCoreApplication::processEvents();
    }
    EXPECT_EQ(bubenik::waitFor(std::move(first))->sent, 1);
    EXPECT_EQ(bubenik::waitFor(std::move(second))->sent, 1);
    EXPECT_EQ(world.count(FakeCall::Publish), 1);
}

TEST_F(EngineTest, anotherProcessDelivering_isBusy_andItsSendingIsNotTakenForACrash)
{
    schedule(u"Hody"_s);
    auto sending = delivery();
    sending.state = DeliveryState::Sending;
    sending.operation = Operation { .startedAt = clock.now() };
    ASSERT_TRUE(stores->deliveries.save(sending, clock.now()).has_value());
    ProcessLock other(folder.path() + u"/deliver.lock"_s);
    ASSERT_TRUE(other.tryAcquire());
    const auto summary = pass();
    ASSERT_FALSE(summary->has_value());
    EXPECT_EQ(summary->error().kind, ErrorKind::Busy);
    EXPECT_EQ(delivery().state, DeliveryState::Sending);
}

TEST_F(EngineTest, stop_endsBetweenTwoOperations)
{
    schedule(u"První"_s);
    schedule(u"Druhý"_s);
    std::stop_source stop;
    QObject::connect(engine.get(), &DeliveryEngine::deliveryChanged, engine.get(), [&] { stop.request_stop(); });
    ASSERT_TRUE(bubenik::waitFor(engine->pass({ .stop = stop.get_token() })).has_value());
    EXPECT_EQ(world.standing().size(), 1);
    EXPECT_EQ(stores->deliveries.countByState()->value(u"sending"_s), 0);
}

// The world's clock is right; this PC's is set wrong by `by`.
class WrongClockTest : public EngineTest
{
protected:
    void wrongBy(Millis by) { clock.setWall(clock.now() + by); }
    [[nodiscard]] int told() const { return static_cast<int>(history().count(u"wrong-clock"_s)); }
};

TEST_F(WrongClockTest, publishNow_onAnHourFastPc_goesOutAtOnce_andTheClockIsTold)
{
    wrongBy(1h);
    schedule(u"Hody"_s);
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_TRUE(world.only().out);
    EXPECT_EQ(told(), 1);
    EXPECT_FALSE(delivery().problem);
    expectOne(u"Hody"_s);
}

TEST_F(WrongClockTest, publishNow_onAnHourSlowPc_goesOutAtOnce)
{
    wrongBy(-1h);
    schedule(u"Hody"_s);
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_EQ(told(), 1);
    expectOne(u"Hody"_s);
}

TEST_F(WrongClockTest, dueByAFastPc_isNotShownBeforeItsTime_norCalledOverdue)
{
    const auto due = clock.now() + 40min;
    schedule(u"Hody"_s, due);
    world.offline = true;
    (void)pass();
    world.offline = false;
    wrongBy(1h); // 20 minutes late by this clock, 40 ahead in truth
    clock.advance(1min);
    (void)pass();
    EXPECT_TRUE(world.only().mark == delivery().mark);
    EXPECT_FALSE(world.only().out);
    for (int i = 0; i < 6; ++i) {
        clock.advance(6min);
        (void)pass();
        EXPECT_FALSE(delivery().problem) << qPrintable(delivery().problem->detail);
    }
    clock.advance(6min);
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_EQ(told(), 1);
    expectOne(u"Hody"_s);
}

TEST_F(WrongClockTest, missedByAFastPcOnly_isAskedOfTheServer_andGoesOutInTime)
{
    world.offline = true;
    schedule(u"Hody"_s, clock.now() + 20min);
    (void)pass();
    world.offline = false;
    wrongBy(1h);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::HandedOver);
    clock.advance(20min);
    EXPECT_EQ((*pass())->live, 1);
    expectOne(u"Hody"_s);
}

TEST_F(WrongClockTest, channelThatCannotSchedule_waitsByTheServersTime)
{
    world.traits.schedules = false;
    const auto due = clock.now() + 40min;
    schedule(u"Hody"_s, due);
    wrongBy(1h);
    (void)pass();
    EXPECT_TRUE(world.items().isEmpty());
    EXPECT_EQ(**engine->nextWake() - clock.now(), 40min);
    clock.advance(40min);
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_EQ(world.only().due, due);
    expectOne(u"Hody"_s);
}

TEST_F(WrongClockTest, clockPutRight_isBelievedAgain)
{
    world.traits.schedules = false;
    wrongBy(-1h);
    schedule(u"Hody"_s);
    EXPECT_EQ((*pass())->live, 1);
    wrongBy(1h);
    schedule(u"Dušičky"_s, clock.now() + 30min);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Planned) << "not an hour early by what was learned before";
    EXPECT_EQ(told(), 0);
    clock.advance(30min);
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_EQ(told(), 0);
}

TEST_F(WrongClockTest, serversFewSecondsApart_areNotTold)
{
    world.skew = 90s;
    schedule(u"Hody"_s);
    EXPECT_EQ((*pass())->live, 1);
    EXPECT_EQ(told(), 0);
}
