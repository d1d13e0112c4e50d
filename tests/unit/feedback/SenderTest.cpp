// The town's answer goes out once: whatever is lost, cut, killed or refused.
#include "FeedbackFixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = CommentAnswer::State;
using Kind = GraphFault::Kind;

class SenderTest : public FeedbackTest
{
protected:
    SenderTest()
    {
        ask(u"Kdy bude hotový most?"_s, post);
        (void)pass();
        id = only(post).id;
    }

    [[nodiscard]] int answersThere() const
    {
        int count = 0;
        for (const auto &comment : graph.comments(remoteIdOf(post))) {
            count += comment.message == u"Na jaře."_s;
        }
        return count;
    }
    [[nodiscard]] CommentAnswer answer() const { return *stores->comments.load(id)->answer; }
    void passes(int count)
    {
        for (int pass = 0; pass < count; ++pass) {
            (void)this->pass();
            clock.advance(6min);
        }
    }

    CommentId id;
};

} // namespace

TEST_F(SenderTest, answer_isSentOnce_andItsStateKnown)
{
    ASSERT_TRUE(answerComment(*stores, id, u" Na jaře. "_s, eva()));
    EXPECT_EQ(answer().state, State::Planned);
    passes(3);
    EXPECT_EQ(answer().state, State::Sent);
    EXPECT_FALSE(answer().remoteId.isEmpty());
    EXPECT_EQ(answersThere(), 1);
}

TEST_F(SenderTest, lostAnswers_areLookedUp_andNeverDoubled)
{
    for (const auto kind : { Kind::CutBefore, Kind::CutAfter, Kind::CutMiddle, Kind::DoneBut500, Kind::Refused500, Kind::HtmlAfter }) {
        const auto before = answersThere();
        graph.addFault("POST", u"/comments"_s, { .kind = kind });
        const auto asked = ask(u"Další %1"_s.arg(static_cast<int>(kind)), post);
        clock.advance(6min);
        (void)pass();
        id = commentId(page, asked);
        ASSERT_TRUE(answerComment(*stores, id, u"Na jaře."_s, eva()));
        passes(5);
        EXPECT_EQ(answer().state, State::Sent) << static_cast<int>(kind);
        EXPECT_EQ(answersThere(), before + 1) << static_cast<int>(kind);
    }
}

TEST_F(SenderTest, processThatDied_isCarriedOnByTheNext)
{
    for (const bool wasSent : { false, true }) {
        const auto asked = ask(u"Umře %1"_s.arg(wasSent), post);
        clock.advance(6min);
        (void)pass();
        const auto before = answersThere();
        auto comment = *stores->comments.load(commentId(page, asked));
        comment.answer = CommentAnswer { .text = u"Na jaře."_s, .by = u"eva"_s, .desk = stores->settings.deskId(), .state = State::Sending,
            .startedAt = clock.now(), .attempts = 1 };
        ASSERT_TRUE(stores->comments.save(comment, clock.now()));
        if (wasSent) {
            (void)graph.ask("POST", asked + u"/comments"_s, { { u"message"_s, u"Na jaře."_s } });
        }
        restart();
        id = comment.id;
        passes(5);
        EXPECT_EQ(answer().state, State::Sent);
        EXPECT_EQ(answersThere(), before + 1);
    }
}

TEST_F(SenderTest, refused_failsForAPerson_andIsTriedAgainOnTheirWord)
{
    auto scopes = FakeGraph::allScopes();
    scopes.removeAll(u"pages_manage_engagement"_s);
    graph.setScopes(FakeGraph::pageToken(), scopes);
    ASSERT_TRUE(answerComment(*stores, id, u"Na jaře."_s, eva()));
    passes(2);
    EXPECT_EQ(answer().state, State::Failed);
    ASSERT_TRUE(answer().problem);
    EXPECT_EQ(answer().problem->kind, ErrorKind::Forbidden);
    graph.setScopes(FakeGraph::pageToken(), FakeGraph::allScopes());
    ASSERT_TRUE(retryAnswer(*stores, id, eva()));
    passes(2);
    EXPECT_EQ(answer().state, State::Sent);
    EXPECT_EQ(answersThere(), 1);
}

TEST_F(SenderTest, anotherDesksAnswer_isLeftToThatDesk)
{
    ASSERT_TRUE(answerComment(*stores, id, u"Na jaře."_s, eva()));
    auto comment = *stores->comments.load(id);
    comment.answer->desk = u"jiný"_s;
    ASSERT_TRUE(stores->comments.save(comment, clock.now()));
    passes(3);
    EXPECT_EQ(answersThere(), 0);
    EXPECT_EQ(answer().state, State::Planned);
}

TEST_F(SenderTest, hidden_isHiddenThere_andShownAgain)
{
    ASSERT_TRUE(hideComment(*stores, id, true, u"nadávky"_s, eva()));
    (void)pass();
    EXPECT_TRUE(graph.comments(remoteIdOf(post)).first().hidden);
    EXPECT_TRUE(stores->comments.load(id)->isHidden);
    ASSERT_TRUE(hideComment(*stores, id, false, {}, eva()));
    (void)pass();
    EXPECT_FALSE(graph.comments(remoteIdOf(post)).first().hidden);
}
