// From a comment to the screen within one interval, and how the bad hours of a chat end.
#include "ChatFixture.h"
#include "feedback/Tuning.h"

using namespace bubenik;
using namespace bubenik::chat;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_F(ChatTest, comment_isAQuestionWithinOneInterval_withOneRequestALook)
{
    runFor(1min);
    for (int number = 0; number < 12; ++number) {
        clock.advance(Millis(number * 370));
        const auto text = u"Otázka %1"_s.arg(number);
        ask(text, post);
        const auto since = clock.now();
        while (queue().entries.size() <= number && clock.now() - since < 1min) {
            runFor(250ms);
        }
        EXPECT_LE(clock.now() - since, pollInterval(stores->settings) + feedback::followedTick) << number;
    }
    graph.clearSeen();
    runFor(5min);
    EXPECT_LE(graph.countSeen("GET", u"/comments"_s), 30);
    EXPECT_GE(graph.countSeen("GET", u"/comments"_s), 29);
}

TEST_F(ChatTest, interval_isASetting_withinBounds)
{
    ASSERT_TRUE(setPollInterval(stores->settings, 1s));
    EXPECT_EQ(pollInterval(stores->settings), feedback::followedAtLeast);
    ASSERT_TRUE(setPollInterval(stores->settings, 30s));
    ASSERT_TRUE(keeper->refresh());
    runFor(1min);
    graph.clearSeen();
    runFor(5min);
    EXPECT_LE(graph.countSeen("GET", u"/comments"_s), 10);
}

TEST_F(ChatTest, closed_isAskedForAsAnyOtherPost)
{
    runFor(20s);
    ASSERT_TRUE(closeChat(*stores, id, eva()));
    ASSERT_TRUE(keeper->refresh());
    graph.clearSeen();
    for (int minute = 0; minute < 4; ++minute) {
        clock.advance(1min);
        EXPECT_FALSE(engine->isFollowedDue());
        (void)pass();
    }
    EXPECT_LE(graph.countSeen("GET", u"/comments"_s), 1);
}

TEST_F(ChatTest, approved_goesOutWithTheNextPass)
{
    const auto question = asked(u"Kdy bude most?"_s);
    ASSERT_TRUE(answered(question, u"Na jaře."_s));
    EXPECT_TRUE(keeper->refresh().value()) << "there is something to send";
    (void)pass();
    EXPECT_EQ(repliesThere(u"Na jaře."_s), 1);
    EXPECT_EQ(entry(u"Kdy bude most?"_s).state, QuestionState::Answered);
}

TEST_F(ChatTest, networkGone_isTold_andTakenUpSoonAfterwards)
{
    runFor(20s);
    EXPECT_FALSE(keeper->connection(post).problem);
    graph.setGone(true);
    runFor(20min);
    ASSERT_TRUE(keeper->connection(post).problem);
    EXPECT_EQ(keeper->connection(post).problem->kind, ErrorKind::Offline);
    graph.setGone(false);
    ask(u"Kdy bude most?"_s, post);
    runFor(feedback::followedPause + pollInterval(stores->settings));
    EXPECT_FALSE(keeper->connection(post).problem);
    EXPECT_EQ(queue().entries.size(), 1);
}

TEST_F(ChatTest, deadToken_isTold_andANewOneGoesOn)
{
    runFor(20s);
    graph.killToken(FakeGraph::pageToken(), 460);
    runFor(20s);
    ASSERT_TRUE(keeper->connection(post).problem);
    EXPECT_EQ(keeper->connection(post).problem->kind, ErrorKind::Auth);
    const auto before = keeper->connection(post).readAt;
    graph.change([](GraphState &state) { state.tokens[FakeGraph::pageToken()].death = 0; });
    ask(u"Kdy bude most?"_s, post);
    engine->forget(page); // a new one was saved
    runFor(11s);
    EXPECT_FALSE(keeper->connection(post).problem);
    EXPECT_GT(keeper->connection(post).readAt, before);
    EXPECT_EQ(queue().entries.size(), 1);
}
