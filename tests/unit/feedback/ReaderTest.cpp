// Every comment once, whatever order and however late; and what watching costs.
#include "FeedbackFixture.h"
#include "channels/Channel.h"
#include "feedback/CommentReader.h"

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class ReaderTest : public FeedbackTest
{
protected:
    CommentsChange watch()
    {
        const auto change = waitFor(reader.watch(*channel->conversation(), item));
        EXPECT_TRUE(change);
        return change.value_or(CommentsChange {});
    }
    qsizetype stored() const { return stores->comments.ofPost(post)->size(); }

    std::unique_ptr<Channel> channel = makeChannel();
    CommentReader reader { *stores, clock };
    DiscussedItem item { post, page, remoteIdOf(post), clock.now() };
};

} // namespace

TEST_F(ReaderTest, quietChatOf500_costsOneRequestALook)
{
    for (int number = 0; number < 500; ++number) {
        ask(u"Otázka %1"_s.arg(number), post);
    }
    (void)watch();
    EXPECT_EQ(stored(), 500);
    graph.clearSeen();
    constexpr int looks = 60; // ten minutes
    for (int look = 0; look < looks; ++look) {
        clock.advance(10s);
        (void)watch();
    }
    EXPECT_EQ(graph.seen().size(), looks);
    EXPECT_EQ(stored(), 500);
}

TEST_F(ReaderTest, newOne_isThereWithTheNextLook)
{
    for (int number = 0; number < 120; ++number) {
        ask(u"Otázka %1"_s.arg(number), post);
    }
    (void)watch();
    clock.advance(10s);
    ask(u"Kdy bude most?"_s, post);
    (void)watch();
    clock.advance(10s);
    (void)watch();
    EXPECT_EQ(stored(), 121);
}

TEST_F(ReaderTest, rankedAndLate_areAllMetWithinARound)
{
    graph.change([](GraphState &state) { state.settings.rankedComments = true; });
    for (int number = 0; number < 300; ++number) {
        graph.addComment(remoteIdOf(post), { .message = u"Otázka %1"_s.arg(number), .hiddenFor = std::chrono::seconds(number % 7 == 0 ? 60 : 0) });
    }
    (void)watch();
    for (int look = 0; look < 14; ++look) {
        clock.advance(10s);
        (void)watch();
    }
    EXPECT_EQ(stored(), 300);
}

TEST_F(ReaderTest, readTwice_changesNothing)
{
    ask(u"Kdy?"_s, post);
    const auto first = waitFor(reader.readAll(*channel->conversation(), item));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->added, 1);
    const auto again = waitFor(reader.readAll(*channel->conversation(), item));
    ASSERT_TRUE(again);
    EXPECT_EQ(again->added + again->changed, 0);
}

TEST_F(ReaderTest, whatAPersonDid_isKeptWhenItIsReadAgain)
{
    ask(u"Kdy?"_s, post);
    (void)watch();
    ASSERT_TRUE(setDealtWith(*stores, only(post).id, true, eva()));
    ASSERT_TRUE(waitFor(reader.readAll(*channel->conversation(), item)));
    EXPECT_TRUE(only(post).dealtWith);
}

TEST_F(ReaderTest, deletedThere_isMarked_onlyWhenEverythingWasRead)
{
    const auto id = ask(u"Spam"_s, post);
    (void)watch();
    graph.change([&id](GraphState &state) { state.comment(id)->deleted = true; });
    graph.addFault("GET", u"/comments"_s, { .kind = GraphFault::Kind::CutMiddle });
    EXPECT_FALSE(waitFor(reader.readAll(*channel->conversation(), item)));
    EXPECT_FALSE(only(post).isGone);
    ASSERT_TRUE(waitFor(reader.readAll(*channel->conversation(), item)));
    EXPECT_TRUE(only(post).isGone);
}

TEST_F(ReaderTest, emptyListWith200_behindAWrongToken_deletesNothing)
{
    ask(u"Kdy?"_s, post);
    (void)watch();
    secrets.secret = FakeGraph::userToken();
    channel = makeChannel();
    EXPECT_FALSE(waitFor(reader.readAll(*channel->conversation(), item)));
    EXPECT_FALSE(only(post).isGone);
}

TEST_F(ReaderTest, authorTellsOnlyNowAndThen_isNotForgotten)
{
    ask(u"Kdy?"_s, post);
    (void)watch();
    EXPECT_EQ(only(post).author, u"Karel Dvořák"_s);
    graph.change([](GraphState &state) { state.settings.hideAuthors = true; });
    ASSERT_TRUE(waitFor(reader.readAll(*channel->conversation(), item)));
    EXPECT_EQ(only(post).author, u"Karel Dvořák"_s);
}
