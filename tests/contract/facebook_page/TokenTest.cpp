// Signing in: every way in which a token is not the right one, told before anything is sent.
#include "contract/facebook_page/PageContract.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Tokens : public PageContract
{
protected:
    Error trouble()
    {
        const auto page = channel();
        const auto checked = waitFor(page->check());
        EXPECT_FALSE(checked);
        return checked ? Error {} : checked.error();
    }
    QStringList warnings()
    {
        const auto page = channel();
        const auto checked = waitFor(page->check());
        EXPECT_TRUE(checked) << said(checked.error());
        QStringList codes;
        for (const auto &warning : checked.value_or(ChannelAccount {}).warnings) {
            codes << warning.code;
        }
        return codes;
    }
};

} // namespace

TEST_F(Tokens, pagesOwn_isFine_andNamesThePage)
{
    const auto page = channel();
    const auto account = waitFor(page->check());
    ASSERT_TRUE(account) << said(account.error());
    EXPECT_EQ(account->account, FakeGraph::pageName());
}

TEST_F(Tokens, pageByItsName_isLookedUp)
{
    settings[u"page"_s] = u"klasterec"_s;
    const auto page = channel();
    ASSERT_TRUE(waitFor(page->check()));
    EXPECT_TRUE(published(outgoing()).remoteId.startsWith(FakeGraph::pageId()));
}

TEST_F(Tokens, aPersons_isTold_andNothingIsSent)
{
    setToken(FakeGraph::userToken());
    EXPECT_EQ(trouble().code, u"fb-user-token"_s);
    EXPECT_EQ(refused(outgoing()).code, u"fb-user-token"_s);
    EXPECT_EQ(graph.countSeen("POST", u"."_s), 0);
}

TEST_F(Tokens, anotherPages_isTold_andNothingIsSent)
{
    setToken(FakeGraph::strangersToken());
    EXPECT_EQ(trouble().code, u"fb-other-page"_s);
    EXPECT_EQ(refused(outgoing()).code, u"fb-other-page"_s);
    EXPECT_EQ(graph.countSeen("POST", u"."_s), 0);
}

TEST_F(Tokens, none_isAskedFor)
{
    setToken({});
    EXPECT_EQ(trouble().code, u"no-secret"_s);
    auto removing = rig.secrets().remove(secretKey({ u"fb"_s }));
    ASSERT_TRUE(waitFor(std::move(removing)));
    EXPECT_EQ(trouble().code, u"no-secret"_s);
    EXPECT_EQ(trouble().kind, ErrorKind::Auth);
}

TEST_F(Tokens, deaths_areToldApart)
{
    const std::pair<int, QString> deaths[] { { 458, u"fb-deauthorised"_s }, { 459, u"fb-checkpoint"_s }, { 460, u"fb-password"_s },
        { 463, u"fb-expired"_s }, { 467, u"fb-token"_s }, { 492, u"fb-role"_s } };
    for (const auto &[subcode, code] : deaths) {
        graph.killToken(FakeGraph::pageToken(), subcode);
        EXPECT_EQ(trouble().code, code);
        const auto error = refused(outgoing());
        EXPECT_EQ(error.kind, ErrorKind::Auth) << said(error);
        EXPECT_EQ(error.code, code);
    }
}

TEST_F(Tokens, diesBetweenPhotoAndPost_isSurelyNotSent)
{
    auto out = outgoing();
    out.content.attachments = { rig.addPicture(64, 48, u"Most"_s) };
    graph.addFault("POST", u"/feed"_s, { .kind = GraphFault::Kind::TokenDeath, .code = 460 });
    const auto error = refused(out);
    EXPECT_EQ(error.kind, ErrorKind::Auth) << said(error);
    EXPECT_EQ(error.code, u"fb-password"_s);
    EXPECT_TRUE(graph.posts().isEmpty());
}

TEST_F(Tokens, withdrawnPermission_isNamed)
{
    auto scopes = FakeGraph::allScopes();
    scopes.removeAll(u"pages_manage_posts"_s);
    graph.setScopes(FakeGraph::pageToken(), scopes);
    EXPECT_EQ(trouble().code, u"pages_manage_posts"_s);
    const auto error = refused(outgoing());
    EXPECT_EQ(error.kind, ErrorKind::Forbidden) << said(error);
}

TEST_F(Tokens, missingWishes_areWarnings)
{
    graph.setScopes(FakeGraph::pageToken(), { u"pages_manage_posts"_s, u"pages_read_engagement"_s });
    EXPECT_EQ(warnings(), (QStringList { u"pages_read_user_content"_s, u"pages_manage_engagement"_s, u"read_insights"_s }));
}

TEST_F(Tokens, endsSoon_isToldDaysBefore)
{
    EXPECT_TRUE(warnings().isEmpty());
    graph.change([this](GraphState &state) { state.tokens[FakeGraph::pageToken()].expires = clock.now() + 5 * 24h; });
    EXPECT_EQ(warnings(), QStringList { u"fb-expires-soon"_s });
}

TEST_F(Tokens, unpublishedPage_isToldBeforeAndFound)
{
    graph.change([](GraphState &state) { state.pages[FakeGraph::pageId()].isPublished = false; });
    EXPECT_EQ(warnings(), QStringList { u"fb-page-unpublished"_s });
}

TEST_F(Tokens, secret_isInNoErrorAndNoFingerprint)
{
    const auto item = published(outgoing());
    graph.killToken(FakeGraph::pageToken(), 460);
    const auto error = trouble();
    EXPECT_FALSE(QString::fromStdString(said(error)).contains(FakeGraph::pageToken()));
    EXPECT_FALSE((item.fingerprint + item.permalink + item.text).contains(FakeGraph::pageToken()));
}

} // namespace bubenik
