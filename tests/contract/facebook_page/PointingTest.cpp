// What a person is shown who has to say what came of a post, and which post an address means.
#include "contract/facebook_page/PageContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Pointing : public PageContract
{
protected:
    [[nodiscard]] QList<Candidate> candidates(const Outgoing &out)
    {
        const auto page = channel();
        const auto found = waitFor(page->candidates(out, begun));
        EXPECT_TRUE(found) << said(found.error());
        return found.value_or(QList<Candidate> {});
    }
    [[nodiscard]] Result<std::optional<RemoteItem>> locate(const QString &where)
    {
        const auto page = channel();
        return waitFor(page->locate(where));
    }
    // The id of what is there under this address; empty: nothing.
    [[nodiscard]] QString idAt(const QString &where)
    {
        const auto item = locate(where);
        EXPECT_TRUE(item) << where.toStdString() << ' ' << said(item.error());
        return item && *item ? (*item)->remoteId : QString();
    }
};

} // namespace

TEST_F(Pointing, candidates_areWhatCameOutSince_theSameTextFirst)
{
    graph.addPost(u"Starší příspěvek"_s);
    clock.advance(1h);
    begun = clock.now();
    const auto out = outgoing();
    const auto other = graph.addPost(u"Něco docela jiného"_s);
    const auto first = published(out).remoteId;
    const auto copy = graph.addPost(graph.post(first)->message);
    const auto all = candidates(out);
    ASSERT_EQ(all.size(), 3);
    EXPECT_TRUE(all[0].isSameText && all[1].isSameText);
    EXPECT_EQ(QSet<QString>({ all[0].item.remoteId, all[1].item.remoteId }), QSet<QString>({ first, copy }));
    EXPECT_EQ(all[2].item.remoteId, other);
    EXPECT_FALSE(all[2].isSameText);
    EXPECT_FALSE(all[0].item.permalink.isEmpty());
    EXPECT_TRUE(all[0].item.visible);
}

TEST_F(Pointing, candidates_areWhatIsScheduledForThatMinute)
{
    const auto out = outgoing(u"Hody"_s, 24h);
    const auto scheduled = published(out).remoteId;
    (void)published(outgoing(u"Jiný den"_s, 48h));
    const auto all = candidates(out);
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0].item.remoteId, scheduled);
    EXPECT_TRUE(all[0].item.scheduled);
}

TEST_F(Pointing, candidates_areTenAtMost)
{
    for (int i = 0; i < 14; ++i) {
        graph.addPost(u"Zpráva %1"_s.arg(i));
    }
    EXPECT_EQ(candidates(outgoing()).size(), 10);
}

TEST_F(Pointing, candidates_cannotBeToldWithADeadToken)
{
    graph.killToken(FakeGraph::pageToken(), 460);
    const auto page = channel();
    const auto found = waitFor(page->candidates(outgoing(), begun));
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, u"fb-password"_s);
}

TEST_F(Pointing, addressesOfManyForms_meanOnePost)
{
    const auto id = published(outgoing()).remoteId;
    const auto number = id.section(u'_', 1);
    const auto base = u"https://www.facebook.com"_s;
    for (const auto &where :
        { id, number, base + "/klasterec/posts/"_L1 + number, base + "/klasterec/posts/nejaky-text/"_L1 + number + u'/',
            base + "/permalink.php?story_fbid="_L1 + number + "&id="_L1 + FakeGraph::pageId(),
            base + "/photo/?fbid="_L1 + number + "&set=a.1"_L1, u"m.facebook.com/story.php?story_fbid="_s + number,
            u"  "_s + base + "/klasterec/posts/"_L1 + number + "?mibextid=x#comments  "_L1 }) {
        EXPECT_EQ(idAt(where), id) << where.toStdString();
    }
}

// Facebook's own pages show addresses without the number.
TEST_F(Pointing, addressWithoutANumber_isFoundByWhatTheInterfaceTells)
{
    const auto id = published(outgoing()).remoteId;
    const auto number = id.section(u'_', 1);
    EXPECT_TRUE(idAt(u"https://www.facebook.com/klasterec/posts/pfbid02abc"_s).isEmpty());
    graph.change([&](GraphState &state) {
        state.post(id)->permalink = u"https://www.facebook.com/klasterec/posts/pfbid02abc"_s;
    });
    EXPECT_EQ(idAt(u"https://www.facebook.com/klasterec/posts/pfbid02abc?locale=cs_CZ"_s), id);
    const auto scheduled = published(outgoing(u"Hody"_s, 24h)).remoteId;
    graph.change(
        [&](GraphState &state) { state.post(scheduled)->permalink = u"https://www.facebook.com/1/posts/pfbid03"_s; });
    EXPECT_EQ(idAt(u"https://www.facebook.com/1/posts/pfbid03"_s), scheduled);
}

TEST_F(Pointing, whatIsNotThere_andWhatIsNoAddress)
{
    const auto id = published(outgoing()).remoteId;
    EXPECT_TRUE(idAt(id + u'7').isEmpty());
    EXPECT_TRUE(idAt(FakeGraph::strangersPageId() + "_1"_L1).isEmpty());
    graph.deletePost(id);
    EXPECT_TRUE(idAt(id).isEmpty());
    for (const auto &where : { u"https://www.mesto.cz/clanek"_s, u"nesmysl"_s, u"me/accounts"_s, QString() }) {
        const auto item = locate(where);
        ASSERT_FALSE(item) << where.toStdString();
        EXPECT_EQ(item.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(item.error().code, u"remote-id"_s);
    }
}

} // namespace bubenik
