// What is asked for when: comments by the age of the post, figures and the sign-in once a day, nothing while it is of no use.
#include "FeedbackFixture.h"
#include "feedback/Tuning.h"
#include "storage/ChannelHealth.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(FeedbackTest, comments_areAskedForByAge)
{
    const auto old = publish(u"Starší"_s, 10 * 24h);
    const auto ancient = publish(u"Loňský"_s, 90 * 24h);
    (void)pass();
    EXPECT_EQ(graph.countSeen("GET", remoteIdOf(ancient) + u"/comments"_s), 0);
    graph.clearSeen();
    for (int minute = 0; minute < 61; ++minute) {
        clock.advance(1min);
        (void)pass();
    }
    EXPECT_EQ(graph.countSeen("GET", remoteIdOf(post) + u"/comments"_s), 12);
    EXPECT_EQ(graph.countSeen("GET", remoteIdOf(old) + u"/comments"_s), 1);
}

TEST_F(FeedbackTest, restart_doesNotAskEverythingAnew)
{
    (void)pass();
    graph.clearSeen();
    restart();
    clock.advance(1min);
    (void)pass();
    EXPECT_TRUE(graph.seen().isEmpty());
}

TEST_F(FeedbackTest, watched_isAskedForEveryTenSeconds_withOneRequest)
{
    engine->setWatched(post, true);
    (void)pass();
    graph.clearSeen();
    for (int look = 0; look < 30; ++look) {
        clock.advance(10s);
        (void)pass();
    }
    EXPECT_EQ(graph.seen().size(), 30);
    engine->setWatched(post, false);
    graph.clearSeen();
    clock.advance(10s);
    (void)pass();
    EXPECT_TRUE(graph.seen().isEmpty());
}

TEST_F(FeedbackTest, figures_areReadOnceADay_underTheTownsDate)
{
    graph.change([this](GraphState &state) { state.metrics[remoteIdOf(post) + u" post_total_media_view_unique"_s] = 100; });
    EXPECT_EQ(pass().figures, 1);
    EXPECT_EQ(pass().figures, 0);
    clock.advance(24h);
    graph.change([this](GraphState &state) { state.metrics[remoteIdOf(post) + u" post_total_media_view_unique"_s] = 250; });
    EXPECT_EQ(pass().figures, 1);
    const auto kept = stores->figures.ofPost(post).value();
    ASSERT_EQ(kept.size(), 1);
    ASSERT_EQ(kept.first().days.size(), 2);
    EXPECT_EQ(kept.first().days.first().value(Metric::Viewers), 100);
    EXPECT_EQ(latestOf(kept.first()).value(Metric::Viewers), 250);
}

TEST_F(FeedbackTest, deadToken_isNoticedByTheDailyLook_beforeAnythingIsDue)
{
    (void)pass();
    const auto first = channelHealth(stores->settings, page);
    ASSERT_TRUE(first);
    EXPECT_FALSE(first->problem);
    graph.killToken(FakeGraph::pageToken(), 460);
    clock.advance(25h);
    (void)pass();
    const auto then = channelHealth(stores->settings, page);
    ASSERT_TRUE(then && then->problem);
    EXPECT_EQ(then->problem->code, u"fb-password"_s);
    EXPECT_EQ(then->problem->kind, ErrorKind::Auth);
}

TEST_F(FeedbackTest, tokenThatEndsSoon_isAWarning)
{
    graph.change([this](GraphState &state) { state.tokens[FakeGraph::pageToken()].expires = clock.now() + 24h * 6; });
    (void)pass();
    const auto health = channelHealth(stores->settings, page);
    ASSERT_TRUE(health);
    ASSERT_EQ(health->warnings.size(), 1);
    EXPECT_EQ(health->warnings.first().code, u"fb-expires-soon"_s);
}

TEST_F(FeedbackTest, offline_isNoVerdict_andTheChannelRestsAWhile)
{
    graph.setGone(true);
    EXPECT_EQ(pass().problems.size(), 1);
    EXPECT_FALSE(channelHealth(stores->settings, page));
    graph.setGone(false);
    graph.clearSeen();
    clock.advance(1min);
    (void)pass();
    EXPECT_TRUE(graph.seen().isEmpty()) << "not asked at once again";
    clock.advance(feedback::failedPause);
    (void)pass();
    EXPECT_TRUE(channelHealth(stores->settings, page));
}

TEST_F(FeedbackTest, throttled_waitsAsLongAsFacebookSays)
{
    (void)pass();
    graph.setUsage({ .appPercent = 100, .pagePercent = 100, .regainMinutes = 40 });
    clock.advance(6min);
    graph.throttle(32, 40min);
    EXPECT_EQ(pass().problems.size(), 1);
    graph.clearSeen();
    for (int minute = 0; minute < 39; ++minute) {
        clock.advance(1min);
        (void)pass();
        ASSERT_TRUE(graph.seen().isEmpty()) << minute << ' ' << qPrintable(graph.seen().first().target);
    }
}

TEST_F(FeedbackTest, onePostDeletedThere_doesNotStopTheOthers)
{
    const auto other = publish(u"Druhý"_s);
    ask(u"Kdy?"_s, other);
    graph.deletePost(remoteIdOf(post));
    EXPECT_EQ(pass().comments, 1);
    EXPECT_EQ(stores->comments.ofPost(other)->size(), 1);
}

TEST_F(FeedbackTest, personalData_isRemovedAfterTheTimeThatTheWorkspaceSays)
{
    ask(u"Kdy?"_s, post);
    (void)pass();
    ASSERT_TRUE(stores->settings.set(u"comments/keepDays"_s, u"30"_s));
    clock.advance(29 * 24h);
    (void)pass();
    EXPECT_EQ(stores->comments.ofPost(post)->size(), 1);
    graph.change([](GraphState &state) { state.comments.clear(); });
    clock.advance(2 * 24h);
    (void)pass();
    EXPECT_TRUE(stores->comments.ofPost(post)->isEmpty());
}

TEST_F(FeedbackTest, post_thatIsNowhereWherePeopleComment_isToldSo)
{
    const auto read = waitFor(engine->readPost({ u"post:x"_s }));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, u"no-comments"_s);
}
