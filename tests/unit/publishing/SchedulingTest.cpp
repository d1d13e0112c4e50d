#include "EngineFixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SchedulingTest : public EngineTest
{
protected:
    [[nodiscard]] QString refusalOf(const Post &post, std::optional<Instant> at = {})
    {
        EXPECT_TRUE(stores->posts.save(post, { u"eva"_s, u"s"_s, clock.now() }).has_value());
        const auto made = bubenik::schedule(*stores, { .post = post.id, .channel = web, .at = at }, clock.now());
        return made ? QString() : made.error().code;
    }
};

TEST_F(SchedulingTest, whatCannotGoOut_isRefusedWithItsReason)
{
    auto text = post(u"Hody"_s);
    EXPECT_EQ(refusalOf(text, clock.now() - 2min), u"past"_s);
    auto untitled = text;
    untitled.title = u"  "_s;
    EXPECT_EQ(refusalOf(untitled), u"empty-title"_s);
    auto empty = text;
    empty.body.clear();
    EXPECT_EQ(refusalOf(empty), u"empty-body"_s);
    auto picture = text;
    picture.attachments = { { .role = AttachmentRole::Picture, .digest = u"aa"_s, .fileName = u"a.jpg"_s } };
    EXPECT_EQ(refusalOf(picture), u"no-alt"_s);
    picture.attachments.first().alt = u"Kolotoč"_s;
    EXPECT_EQ(refusalOf(picture), u"missing-file"_s);
    EXPECT_TRUE(stores->deliveries.forPost(text.id)->isEmpty());
    EXPECT_EQ(refusalOf(text), QString());
    EXPECT_EQ(refusalOf(text), u"already-scheduled"_s);
    const auto elsewhere = bubenik::schedule(*stores, { .post = text.id, .channel = { u"nowhere"_s } }, clock.now());
    EXPECT_EQ(elsewhere.error().code, u"no-channel"_s);
}

TEST_F(SchedulingTest, aMinuteAgo_meansNow)
{
    schedule(u"Hody"_s, clock.now() - 50s);
    EXPECT_TRUE(delivery().asap);
    EXPECT_EQ(delivery().due, clock.now());
}

TEST_F(SchedulingTest, channelsOwnText_isJudgedAndReleased_notThePosts)
{
    const auto text = post(u"Hody"_s);
    const auto made = bubenik::schedule(*stores, { .post = text.id, .channel = web, .own = { .title = u"Hody!"_s } }, clock.now());
    EXPECT_EQ(made->released.title, u"Hody!"_s);
    EXPECT_FALSE(hasUnreleasedChanges(text, *made));
    auto changed = text;
    changed.title = u"Jiný"_s;
    EXPECT_FALSE(hasUnreleasedChanges(changed, *made));
    changed.body = u"Jiný text"_s;
    EXPECT_TRUE(hasUnreleasedChanges(changed, *made));
}

TEST_F(SchedulingTest, autosavedText_doesNotGoOut_untilItIsReleased)
{
    schedule(u"Hody"_s);
    auto text = *stores->posts.load(postId);
    text.title = u"Hody na nám"_s;
    ASSERT_TRUE(stores->posts.save(text, { u"eva"_s, u"s"_s, clock.now() }).has_value());
    (void)pass();
    expectOne(u"Hody"_s);
}

TEST_F(SchedulingTest, cancelBeforeItIsSent_isAtOnce_andANewOneMayFollow)
{
    schedule(u"Hody"_s, clock.now() + 5h);
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    EXPECT_EQ(delivery().state, DeliveryState::Cancelled);
    EXPECT_EQ(cancel(*stores, postId, web, clock.now()).error().code, u"not-scheduled"_s);
    EXPECT_TRUE(bubenik::schedule(*stores, { .post = postId, .channel = web }, clock.now()).has_value());
    (void)pass();
    expectOne(u"Hody"_s);
}

TEST_F(SchedulingTest, reschedule_ofWhatIsOut_isRefused_ofWhatWasMissed_bringsItBack)
{
    schedule(u"Venku"_s);
    (void)pass();
    EXPECT_EQ(reschedule(*stores, postId, web, clock.now() + 1h, clock.now()).error().code, u"already-out"_s);
    world.traits.schedules = false;
    schedule(u"Zmeškané"_s, clock.now() + 1h);
    clock.advance(5h);
    (void)pass();
    EXPECT_EQ(delivery().problem->kind, ErrorKind::Missed);
    ASSERT_TRUE(reschedule(*stores, postId, web, clock.now() + 1h, clock.now()).has_value());
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    EXPECT_FALSE(delivery().problem);
    untilQuiet();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
}

TEST_F(SchedulingTest, cancelNotYetCarriedOut_isUndoneByReschedule)
{
    schedule(u"Hody"_s, clock.now() + 5h);
    (void)pass();
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    ASSERT_TRUE(reschedule(*stores, postId, web, clock.now() + 6h, clock.now()).has_value());
    untilQuiet();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    expectOne(u"Hody"_s);
}

TEST_F(SchedulingTest, withdrawalNotYetCarriedOut_isUndoneByNow_andHasNoTimeAhead)
{
    schedule(u"Hody"_s);
    (void)pass();
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    EXPECT_EQ(reschedule(*stores, postId, web, clock.now() + 6h, clock.now()).error().code, u"already-out"_s);
    ASSERT_TRUE(reschedule(*stores, postId, web, clock.now(), clock.now()).has_value());
    untilQuiet();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(world.count(FakeCall::Update), 0);
    expectOne(u"Hody"_s);
}

TEST_F(SchedulingTest, cancelTakenBack_goesOutAtItsTime_withTheContentThatItHad)
{
    schedule(u"Hody"_s, clock.now() + 5h);
    const auto before = delivery();
    auto text = *stores->posts.load(postId);
    text.title = u"Hody rozepsané"_s;
    ASSERT_TRUE(stores->posts.save(text, { u"eva"_s, u"s"_s, clock.now() }).has_value());
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    const auto back = uncancel(*stores, before, clock.now());
    ASSERT_TRUE(back.has_value());
    EXPECT_EQ(back->due, before.due);
    EXPECT_EQ(back->released, before.released);
    EXPECT_EQ(uncancel(*stores, before, clock.now()).error().code, u"already-scheduled"_s);
    clock.advance(5h);
    untilQuiet();
    expectOne(u"Hody"_s);
}

TEST_F(SchedulingTest, cancelTakenBack_ofWhatTheChannelHolds_isThatOne_orIsHandedOverAnew)
{
    schedule(u"Hody"_s, clock.now() + 5h);
    (void)pass();
    const auto before = delivery();
    ASSERT_EQ(before.state, DeliveryState::HandedOver);
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    EXPECT_EQ(uncancel(*stores, before, clock.now())->id, before.id); // not carried out yet
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    (void)pass();
    ASSERT_EQ(delivery().state, DeliveryState::Cancelled);
    EXPECT_TRUE(world.standing().isEmpty());
    const auto anew = uncancel(*stores, before, clock.now());
    ASSERT_TRUE(anew.has_value());
    EXPECT_NE(anew->id, before.id);
    clock.advance(5h);
    untilQuiet();
    expectOne(u"Hody"_s);
}

TEST_F(SchedulingTest, cancelOfWhatCitizensSaw_orOfADeletedPost_isNotTakenBack)
{
    schedule(u"Venku"_s);
    (void)pass();
    const auto seen = delivery();
    EXPECT_FALSE(canUncancel(seen, clock.now()));
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    EXPECT_EQ(uncancel(*stores, seen, clock.now()).error().code, u"not-scheduled"_s);
    schedule(u"Hody"_s, clock.now() + 5h);
    const auto waiting = delivery();
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    ASSERT_TRUE(stores->posts.markDeleted(postId, { u"eva"_s, u"s"_s, clock.now() }).has_value());
    EXPECT_EQ(uncancel(*stores, waiting, clock.now()).error().code, u"deleted"_s);
}

TEST_F(SchedulingTest, personsWordOnAnUnconfirmedOne_isBelieved)
{
    world.inject(FakeCall::Publish, { Fault::Kind::LostAfter });
    world.inject(FakeCall::Find, { Fault::Kind::Refused, ErrorKind::Server });
    schedule(u"Hody"_s);
    (void)pass();
    ASSERT_EQ(delivery().state, DeliveryState::Unconfirmed);
    EXPECT_EQ(reschedule(*stores, postId, web, clock.now() + 1h, clock.now()).error().code, u"under-way"_s);
    ASSERT_TRUE(resolveSent(*stores, id, world.only().id, clock.now()).has_value());
    EXPECT_EQ(resolveNotSent(*stores, id, clock.now()).error().code, u"not-unconfirmed"_s);
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    edit(u"Hody zrušeny"_s);
    (void)pass();
    expectOne(u"Hody zrušeny"_s);
}

TEST_F(SchedulingTest, personSaysNotSent_sendsIt)
{
    world.inject(FakeCall::Publish, { Fault::Kind::LostBefore });
    world.inject(FakeCall::Find, { Fault::Kind::Refused, ErrorKind::Server });
    schedule(u"Hody"_s);
    (void)pass();
    ASSERT_TRUE(resolveNotSent(*stores, id, clock.now()).has_value());
    (void)pass();
    expectOne(u"Hody"_s);
}

TEST_F(SchedulingTest, cancelWhileUnconfirmed_withdrawsWhatTurnsUp)
{
    world.inject(FakeCall::Publish, { Fault::Kind::LostAfter });
    world.inject(FakeCall::Find, { Fault::Kind::Refused, ErrorKind::Server });
    schedule(u"Hody"_s);
    (void)pass();
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    EXPECT_EQ(delivery().state, DeliveryState::Unconfirmed);
    untilQuiet();
    EXPECT_EQ(delivery().state, DeliveryState::Cancelled);
    EXPECT_TRUE(world.standing().isEmpty());
}

TEST_F(SchedulingTest, waitingForTheNetwork_canBeTriedAtOnce)
{
    world.offline = true;
    schedule(u"Hody"_s);
    (void)pass();
    world.offline = false;
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Planned);
    ASSERT_TRUE(retry(*stores, id, clock.now()).has_value());
    (void)pass();
    EXPECT_EQ(delivery().state, DeliveryState::Live);
    EXPECT_EQ(retry(*stores, id, clock.now()).error().code, u"nothing-to-retry"_s);
}

TEST_F(SchedulingTest, deletedPost_cannotBeReleased)
{
    schedule(u"Hody"_s, clock.now() + 1h);
    ASSERT_TRUE(stores->posts.markDeleted(postId, { u"eva"_s, u"s"_s, clock.now() }).has_value());
    EXPECT_EQ(release(*stores, postId, clock.now()).error().code, u"deleted"_s);
}

TEST_F(SchedulingTest, whatWasDone_isRememberedWithItsPersonAndChannel)
{
    ASSERT_TRUE(stores->settings.set(u"author"_s, u"Eva"_s).has_value());
    schedule(u"Hody"_s, clock.now() + 2h);
    clock.advance(1s);
    ASSERT_TRUE(reschedule(*stores, postId, web, clock.now() + 3h, clock.now()).has_value());
    clock.advance(1s);
    auto text = stores->posts.load(postId).value();
    text.body += u" Vstup volný."_s;
    ASSERT_TRUE(stores->posts.save(text, { u"eva"_s, u"s"_s, clock.now() }).has_value());
    ASSERT_TRUE(release(*stores, postId, clock.now()).has_value());
    ASSERT_TRUE(release(*stores, postId, clock.now()).has_value()); // nothing new to publish
    clock.advance(1s);
    ASSERT_TRUE(cancel(*stores, postId, web, clock.now()).has_value());
    QStringList done;
    const auto entries = stores->activity.of(postId.value).value();
    for (const auto &entry : entries) {
        if (entry.detail == web.value) {
            EXPECT_EQ(entry.by, u"Eva"_s);
            done.prepend(entry.what);
        }
    }
    EXPECT_EQ(done, (QStringList { u"scheduled"_s, u"rescheduled"_s, u"released"_s, u"withdrawn"_s }));
}
