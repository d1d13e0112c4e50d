// What a person may ask of a comment, and what is refused.
#include "FeedbackFixture.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ActionsTest : public FeedbackTest
{
protected:
    ActionsTest()
    {
        ask(u"Kdy?"_s, post);
        (void)pass();
        id = only(post).id;
    }
    CommentId id;
};

QString codeOf(const Result<Comment> &outcome)
{
    return outcome ? QString() : outcome.error().code;
}

} // namespace

TEST_F(ActionsTest, waiting_endsWithAnAnswerOrAWord)
{
    EXPECT_EQ(stores->comments.countWaiting(), 1);
    ASSERT_TRUE(setDealtWith(*stores, id, true, eva()));
    EXPECT_EQ(stores->comments.countWaiting(), 0);
    ASSERT_TRUE(setDealtWith(*stores, id, false, eva()));
    EXPECT_EQ(stores->comments.waiting(10)->size(), 1);
    ASSERT_TRUE(answerComment(*stores, id, u"Na jaře."_s, eva()));
    EXPECT_EQ(stores->comments.countWaiting(), 0);
}

TEST_F(ActionsTest, refusals_haveTheirCodes)
{
    EXPECT_EQ(codeOf(answerComment(*stores, id, u"  \n"_s, eva())), u"empty-answer"_s);
    EXPECT_EQ(codeOf(dropAnswer(*stores, id, eva())), u"no-answer"_s);
    EXPECT_EQ(codeOf(retryAnswer(*stores, id, eva())), u"no-answer"_s);
    ASSERT_TRUE(answerComment(*stores, id, u"Na jaře."_s, eva()));
    EXPECT_EQ(codeOf(answerComment(*stores, id, u"Na podzim."_s, eva())), u"answered"_s);
    EXPECT_EQ(codeOf(retryAnswer(*stores, id, eva())), u"not-waiting"_s);
    (void)pass();
    EXPECT_EQ(codeOf(dropAnswer(*stores, id, eva())), u"not-waiting"_s);
    EXPECT_EQ(codeOf(setDealtWith(*stores, { u"comment:fb.9"_s }, true, eva())), u"comment"_s);
}

TEST_F(ActionsTest, droppedBeforeItIsSent_isNeverSent)
{
    ASSERT_TRUE(answerComment(*stores, id, u"Na jaře."_s, eva()));
    ASSERT_TRUE(dropAnswer(*stores, id, eva()));
    clock.advance(6min);
    (void)pass();
    EXPECT_EQ(graph.comments(remoteIdOf(post)).size(), 1);
}

TEST_F(ActionsTest, codec_keepsEveryFieldAndThoseOfANewerVersion)
{
    ASSERT_TRUE(answerComment(*stores, id, u"Na jaře."_s, eva()));
    ASSERT_TRUE(hideComment(*stores, id, true, u"nadávky"_s, eva()));
    auto comment = *stores->comments.load(id);
    comment.answer->problem = Error { .kind = ErrorKind::Forbidden, .code = u"fb-permission"_s };
    comment.answer->nextAttempt = clock.now();
    comment.answer->unknownSince = clock.now();
    comment.dealtWith = DealtWith { u"eva"_s, clock.now() };
    comment.unknown = { { u"mood"_s, u"dobrá"_s } };
    EXPECT_EQ(commentFromJson(id, toJson(comment)), comment);
}

TEST_F(ActionsTest, unknownAnswer_isSettledByAWord_withTheIdThatWasReadSince)
{
    ASSERT_TRUE(answerComment(*stores, id, u"Na jaře."_s, eva()));
    EXPECT_EQ(codeOf(settleAnswer(*stores, id, eva())), u"not-waiting"_s); // it is on its way
    auto comment = *stores->comments.load(id);
    comment.answer->state = CommentAnswer::State::Unconfirmed;
    ASSERT_TRUE(stores->comments.save(comment, clock.now()));
    Comment ours { .id = commentId(page, u"9_9"_s),
        .post = post,
        .channel = page,
        .remoteId = u"9_9"_s,
        .parent = comment.remoteId,
        .text = u"Na  jaře."_s,
        .at = clock.now(),
        .isOurs = true };
    ASSERT_TRUE(stores->comments.save(ours, clock.now()));
    const auto settled = settleAnswer(*stores, id, eva());
    ASSERT_TRUE(settled);
    EXPECT_EQ(settled->answer->state, CommentAnswer::State::Sent);
    EXPECT_EQ(settled->answer->remoteId, u"9_9"_s);
    EXPECT_EQ(codeOf(settleAnswer(*stores, id, eva())), u"not-waiting"_s);
}
