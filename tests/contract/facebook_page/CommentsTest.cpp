// What citizens write below a post: all of it, once, and the town's answers.
#include "contract/facebook_page/PageContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class CommentsBelow : public PageContract
{
protected:
    CommentsBelow()
        : post(published(outgoing(u"Ptejte se starosty"_s)).remoteId)
        , page(channel())
    {
    }

    CommentsRead readAll()
    {
        const auto read = waitFor(page->conversation()->readAll(post));
        EXPECT_TRUE(read) << said(read.error());
        return read.value_or(CommentsRead {});
    }

    QString post;
    std::unique_ptr<Channel> page;
};

} // namespace

TEST_F(CommentsBelow, moreThanAPage_areReadCompletelyAndOnce_whateverTheOrder)
{
    for (const bool ranked : { false, true }) {
        graph.change([ranked](GraphState &state) { state.settings.rankedComments = ranked; });
        for (int number = 0; number < 230; ++number) {
            graph.addComment(post, { .message = u"Otázka %1"_s.arg(number) });
        }
        const auto read = readAll();
        EXPECT_TRUE(read.isWhole);
        QSet<QString> ids;
        for (const auto &comment : read.comments) {
            ids.insert(comment.id);
        }
        EXPECT_EQ(ids.size(), read.comments.size());
        EXPECT_EQ(ids.size(), graph.comments(post).size());
        EXPECT_TRUE(std::ranges::is_sorted(read.comments, std::greater {}, &RemoteComment::at));
    }
}

TEST_F(CommentsBelow, lateOne_isInTheNextReading)
{
    graph.addComment(post, { .message = u"Hned"_s });
    graph.addComment(post, { .message = u"Později"_s, .before = 10min, .hiddenFor = 5min });
    EXPECT_EQ(readAll().comments.size(), 1);
    clock.advance(6min);
    EXPECT_EQ(readAll().comments.size(), 2);
}

TEST_F(CommentsBelow, withoutAuthor_isTakenAsItIs)
{
    graph.addComment(post, { .message = u"Kdo jsem?"_s, .author = {} });
    const auto read = readAll();
    ASSERT_EQ(read.comments.size(), 1);
    EXPECT_TRUE(read.comments.first().author.isEmpty());
    EXPECT_FALSE(read.comments.first().isOurs);
}

TEST_F(CommentsBelow, answer_standsBelowTheQuestion_andIsOurs)
{
    const auto question = graph.addComment(post, { .message = u"Kdy bude hotový most?"_s });
    const auto answer = waitFor(page->conversation()->answer(question, u"Na jaře."_s));
    ASSERT_TRUE(answer) << said(answer.error());
    EXPECT_NE(answer->id, question);
    EXPECT_EQ(answer->parent, question);
    EXPECT_TRUE(answer->isOurs);
    const auto all = readAll().comments;
    ASSERT_EQ(all.size(), 2);
    const auto citizen = std::ranges::find(all, question, &RemoteComment::id);
    ASSERT_NE(citizen, all.end());
    EXPECT_EQ(citizen->text, u"Kdy bude hotový most?"_s) << "the citizen's words are theirs";
}

TEST_F(CommentsBelow, lostAnswer_isFoundByItsText_ifItIsThere)
{
    const auto question = graph.addComment(post, { .message = u"Kdy?"_s });
    const auto since = clock.now();
    graph.addFault("POST", u"/comments"_s, { .kind = GraphFault::Kind::DoneBut500 });
    const auto lost = waitFor(page->conversation()->answer(question, u"Na jaře."_s));
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::UnknownOutcome) << said(lost.error());
    const auto found = waitFor(page->conversation()->findAnswer(question, u"Na jaře."_s, since));
    ASSERT_TRUE(found && *found);
    const auto other = waitFor(page->conversation()->findAnswer(question, u"Na podzim."_s, since));
    ASSERT_TRUE(other);
    EXPECT_FALSE(*other);
}

TEST_F(CommentsBelow, hidden_isHiddenAndShownAgain)
{
    const auto rude = graph.addComment(post, { .message = u"Nadávka"_s });
    for (const bool hidden : { true, false }) {
        const auto done = waitFor(page->conversation()->setHidden(rude, hidden));
        ASSERT_TRUE(done) << said(done.error());
        EXPECT_EQ(graph.comments(post).first().hidden, hidden);
    }
    const auto gone = waitFor(page->conversation()->setHidden(post + u"9"_s, true));
    EXPECT_TRUE(gone) << "what is gone cannot be seen either";
}

TEST_F(CommentsBelow, oneRequest_readsTheNewestPageOrThatAtTheCursor)
{
    for (int number = 0; number < 150; ++number) {
        graph.addComment(post, { .message = u"Otázka %1"_s.arg(number) });
    }
    (void)readAll();
    graph.clearSeen();
    const auto newest = waitFor(page->conversation()->read(post, {}));
    ASSERT_TRUE(newest);
    EXPECT_EQ(newest->total, 150);
    EXPECT_FALSE(newest->isWhole);
    EXPECT_EQ(graph.seen().size(), 1);
    const auto older = waitFor(page->conversation()->read(post, newest->next));
    ASSERT_TRUE(older);
    EXPECT_EQ(older->comments.size() + newest->comments.size(), 150);
}

TEST_F(CommentsBelow, figures_areThoseThatStillExist)
{
    graph.addComment(post, { .message = u"Díky"_s });
    graph.change([this](GraphState &state) { state.metrics[post + u" post_total_media_view_unique"_s] = 812; });
    const auto figures = waitFor(page->figures()->ofItem(post));
    ASSERT_TRUE(figures) << said(figures.error());
    EXPECT_EQ(figures->value(Metric::Viewers), 812);
    EXPECT_EQ(figures->value(Metric::Comments), 1);
    EXPECT_TRUE(figures->contains(Metric::Shares));
}

TEST_F(CommentsBelow, figures_withoutTheRight_areMissingAndNoError)
{
    auto scopes = FakeGraph::allScopes();
    scopes.removeAll(u"read_insights"_s);
    graph.setScopes(FakeGraph::pageToken(), scopes);
    const auto figures = waitFor(page->figures()->ofItem(post));
    ASSERT_TRUE(figures) << said(figures.error());
    EXPECT_FALSE(figures->contains(Metric::Viewers));
}

} // namespace bubenik
