// Tokens: kinds, rights, ends, and how they come to be.
#include "contract/facebook/GraphFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class Tokens : public GraphTest
{
protected:
    [[nodiscard]] QJsonObject inspected(const QString &token, const QString &by = FakeGraph::pageToken())
    {
        return get(u"debug_token"_s, { { u"input_token"_s, token } }, by)[u"data"_s].toObject();
    }
    [[nodiscard]] QJsonObject exchange(Params params)
    {
        params.insert(u"client_id"_s, FakeGraph::appId());
        if (!params.contains(u"client_secret"_s)) {
            params.insert(u"client_secret"_s, FakeGraph::appSecret());
        }
        return graph.ask("GET", u"oauth/access_token"_s, params, {});
    }
    void without(const QString &scope)
    {
        auto scopes = FakeGraph::allScopes();
        scopes.removeAll(scope);
        graph.setScopes(FakeGraph::pageToken(), scopes);
    }
};

TEST_F(Tokens, me_isThePageOrThePerson)
{
    EXPECT_EQ(idOf(get(u"me"_s)), page);
    EXPECT_EQ(get(u"me"_s, { { u"fields"_s, u"category,name"_s } })[u"category"_s].toString(), u"City"_s);
    EXPECT_EQ(idOf(get(u"me"_s, {}, FakeGraph::userToken())), FakeGraph::userId());
    EXPECT_EQ(codeOf(get(u"me"_s, { { u"fields"_s, u"category"_s } }, FakeGraph::userToken())), 100);
}

TEST_F(Tokens, debugToken_tellsKindRightsAndEnds)
{
    const auto data = inspected(FakeGraph::pageToken());
    EXPECT_EQ(data[u"type"_s].toString(), u"PAGE"_s);
    EXPECT_EQ(data[u"profile_id"_s].toString(), page);
    EXPECT_EQ(data[u"app_id"_s].toString(), FakeGraph::appId());
    EXPECT_TRUE(data[u"is_valid"_s].toBool());
    EXPECT_EQ(data[u"expires_at"_s].toInteger(-1), 0);
    EXPECT_EQ(data[u"data_access_expires_at"_s].toInteger(), graphUnix(clock.now() + 90 * 24h));
    EXPECT_EQ(data[u"scopes"_s].toArray().size(), 6);
    EXPECT_EQ(inspected(FakeGraph::userToken())[u"type"_s].toString(), u"USER"_s);
    EXPECT_EQ(inspected(FakeGraph::userToken())[u"expires_at"_s].toInteger(), graphUnix(clock.now() + 60 * 24h));
    EXPECT_FALSE(inspected(u"nonsense"_s)[u"is_valid"_s].toBool(true));
    graph.killToken(FakeGraph::userToken(), 460);
    EXPECT_FALSE(inspected(FakeGraph::userToken())[u"is_valid"_s].toBool(true));
    EXPECT_EQ(inspected(FakeGraph::userToken())[u"error"_s].toObject()[u"subcode"_s].toInt(), 460);
    EXPECT_TRUE(inspected(FakeGraph::pageToken(), FakeGraph::otherAppToken()).isEmpty());
}

TEST_F(Tokens, deadTokens_areRefusedWithTheirReason)
{
    for (const int subcode : { 458, 459, 460, 463, 467, 492 }) {
        graph.killToken(FakeGraph::pageToken(), subcode);
        const auto answer = get(page);
        EXPECT_EQ(codeOf(answer), 190);
        EXPECT_EQ(subcodeOf(answer), subcode);
        EXPECT_EQ(codeOf(publish(u"Zpráva"_s)), 190);
    }
    EXPECT_EQ(codeOf(get(page, {}, u"nonsense"_s)), 190);
    EXPECT_EQ(codeOf(get(page, {}, {})), 104);
    EXPECT_TRUE(graph.posts().isEmpty());
}

TEST_F(Tokens, personsToken_endsByItself)
{
    clock.advance(60 * 24h);
    EXPECT_EQ(subcodeOf(get(u"me"_s, {}, FakeGraph::userToken())), 463);
    EXPECT_EQ(codeOf(get(u"me"_s)), 0);
}

TEST_F(Tokens, personsToken_readsNothingAndPostsNothing)
{
    const auto id = published(u"Zpráva"_s);
    (void)graph.addComment(id, { u"Dotaz"_s });
    const auto user = FakeGraph::userToken();
    for (const auto &list : { id + "/comments"_L1, page + "/published_posts"_L1, page + "/scheduled_posts"_L1 }) {
        const auto answer = get(list, {}, user);
        EXPECT_EQ(codeOf(answer), 0);
        EXPECT_TRUE(answer[u"data"_s].isArray() && answer[u"data"_s].toArray().isEmpty()) << qPrintable(list);
    }
    const auto code = codeOf(post(page + "/feed"_L1, { { u"message"_s, u"Zpráva osoby"_s } }, user));
    EXPECT_TRUE(code >= 200 && code < 300);
    EXPECT_EQ(codeOf(post(id, { { u"message"_s, u"Změna"_s } }, user)), 200);
    EXPECT_EQ(graph.posts().size(), 1);
}

TEST_F(Tokens, strangersToken_isRefused)
{
    const auto id = published(u"Zpráva"_s);
    const auto token = FakeGraph::strangersToken();
    EXPECT_EQ(codeOf(post(page + "/feed"_L1, { { u"message"_s, u"Cizí"_s } }, token)), 200);
    EXPECT_EQ(codeOf(get(page + "/published_posts"_L1, {}, token)), 10);
    EXPECT_EQ(codeOf(graph.ask("DELETE", id, {}, token)), 200);
}

TEST_F(Tokens, missingRights_areNamed)
{
    const auto id = published(u"Zpráva"_s);
    const auto comment = graph.addComment(id, { u"Dotaz"_s });
    without(u"pages_manage_posts"_s);
    EXPECT_EQ(codeOf(publish(u"Další"_s)), 200);
    EXPECT_EQ(codeOf(upload({})), 200);
    without(u"pages_read_engagement"_s);
    EXPECT_EQ(codeOf(get(page + "/published_posts"_L1)), 10);
    EXPECT_EQ(codeOf(get(id)), 10);
    without(u"pages_read_user_content"_s);
    EXPECT_EQ(codeOf(get(id + "/comments"_L1)), 10);
    EXPECT_EQ(codeOf(get(id)), 0);
    without(u"pages_manage_engagement"_s);
    EXPECT_EQ(codeOf(post(comment + "/comments"_L1, { { u"message"_s, u"Odpověď"_s } })), 200);
    EXPECT_EQ(codeOf(post(comment, { { u"is_hidden"_s, u"true"_s } })), 200);
    without(u"read_insights"_s);
    EXPECT_EQ(codeOf(get(page + "/insights"_L1, { { u"metric"_s, u"page_media_view"_s } })), 10);
}

TEST_F(Tokens, signIn_leadsToAPageTokenWithoutEnd)
{
    const auto redirect = u"http://127.0.0.1:5000/"_s;
    graph.change([&](GraphState &state) {
        state.codes.insert(u"abc"_s, { FakeGraph::userId(), FakeGraph::appId(), redirect, FakeGraph::allScopes() });
    });
    const auto first = exchange({ { u"code"_s, u"abc"_s }, { u"redirect_uri"_s, redirect } });
    EXPECT_EQ(first[u"expires_in"_s].toInteger(), 2 * 3600);
    EXPECT_EQ(codeOf(exchange({ { u"code"_s, u"abc"_s }, { u"redirect_uri"_s, redirect } })), 100);
    const auto shortToken = first[u"access_token"_s].toString();
    const auto tokenFor = [this](const QString &user) {
        const auto listed = get(u"me/accounts"_s, {}, user)[u"data"_s].toArray().first().toObject();
        EXPECT_EQ(idOf(listed), page);
        return listed[u"access_token"_s].toString();
    };
    EXPECT_EQ(inspected(tokenFor(shortToken))[u"expires_at"_s].toInteger(), graphUnix(clock.now() + 2h));
    const auto second
        = exchange({ { u"grant_type"_s, u"fb_exchange_token"_s }, { u"fb_exchange_token"_s, shortToken } });
    EXPECT_EQ(second[u"expires_in"_s].toInteger(), 60 * 24 * 3600);
    const auto pageToken = tokenFor(second[u"access_token"_s].toString());
    clock.advance(61 * 24h);
    EXPECT_EQ(idOf(get(u"me"_s, {}, pageToken)), page);
    EXPECT_EQ(codeOf(post(page + "/feed"_L1, { { u"message"_s, u"S novým klíčem"_s } }, pageToken)), 0);
}

TEST_F(Tokens, exchange_refusesWrongSecretsAndAddresses)
{
    graph.change([&](GraphState &state) {
        state.codes.insert(
            u"abc"_s, { FakeGraph::userId(), FakeGraph::appId(), u"http://127.0.0.1:5000/"_s, FakeGraph::allScopes() });
    });
    EXPECT_EQ(codeOf(exchange({ { u"code"_s, u"abc"_s }, { u"client_secret"_s, u"wrong"_s } })), 1);
    EXPECT_EQ(codeOf(exchange({ { u"code"_s, u"abc"_s }, { u"redirect_uri"_s, u"http://evil.test/"_s } })), 100);
    EXPECT_EQ(
        codeOf(exchange({ { u"grant_type"_s, u"fb_exchange_token"_s }, { u"fb_exchange_token"_s, u"x"_s } })), 190);
    EXPECT_EQ(codeOf(get(u"me/accounts"_s)), 100);
    graph.setScopes(FakeGraph::userToken(), {});
    EXPECT_TRUE(get(u"me/accounts"_s, {}, FakeGraph::userToken())[u"data"_s].toArray().isEmpty());
}

} // namespace bubenik
