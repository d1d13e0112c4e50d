// The sign-in dialog of the stand-in: what it lets back to the program, and what stays in the browser.
#include "contract/facebook/GraphFixture.h"

namespace bubenik {

using namespace Qt::StringLiterals;

class Dialog : public GraphTest
{
protected:
    Dialog()
    {
        graph.change([](GraphState &state) { state.settings.developmentMode = true; });
    }
    [[nodiscard]] GraphReply open(const Params &changes = {})
    {
        Params params { { u"client_id"_s, FakeGraph::appId() }, { u"redirect_uri"_s, redirect },
            { u"state"_s, u"s1"_s }, { u"response_type"_s, u"code"_s },
            { u"scope"_s, u"pages_show_list,pages_manage_posts"_s } };
        params.insert(changes);
        QUrlQuery query;
        for (auto it = params.cbegin(); it != params.cend(); ++it) {
            if (!it.value().isEmpty()) {
                query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
            }
        }
        auto url = graph.url(u"v26.0/dialog/oauth"_s);
        url.setQuery(query);
        return graph.serve({ .method = "GET", .url = url });
    }
    [[nodiscard]] static QUrlQuery cameBackWith(const GraphReply &reply)
    {
        for (const auto &[name, value] : reply.headers) {
            if (name == "location") {
                return QUrlQuery(QUrl::fromEncoded(value));
            }
        }
        return {};
    }

    QString redirect = u"http://localhost:5000/bubenik/facebook"_s;
};

TEST_F(Dialog, allowed_bringsACodeOnceAndTheState)
{
    const auto back = open();
    EXPECT_EQ(back.status, 302);
    EXPECT_EQ(cameBackWith(back).queryItemValue(u"state"_s), u"s1"_s);
    const auto code = cameBackWith(back).queryItemValue(u"code"_s);
    const Params params { { u"client_id"_s, FakeGraph::appId() }, { u"client_secret"_s, FakeGraph::appSecret() },
        { u"code"_s, code }, { u"redirect_uri"_s, redirect } };
    const auto token = graph.ask("GET", u"oauth/access_token"_s, params, {})[u"access_token"_s].toString();
    EXPECT_EQ(graph.state().tokens[token].scopes, QStringList({ u"pages_show_list"_s, u"pages_manage_posts"_s }));
    EXPECT_EQ(codeOf(graph.ask("GET", u"oauth/access_token"_s, params, {})), 100);
}

TEST_F(Dialog, addressesThatAreNotListed_areBlocked)
{
    for (const auto &other : { u"http://127.0.0.1:5000/"_s, u"https://evil.test/"_s, u"http://localhost.evil.test/"_s,
             u"bubenik://back"_s }) {
        EXPECT_EQ(open({ { u"redirect_uri"_s, other } }).status, 400) << other.toStdString();
    }
    graph.change(
        [](GraphState &state) { state.apps[FakeGraph::appId()].redirectUris = { u"https://mesto.cz/zpet"_s }; });
    EXPECT_EQ(open({ { u"redirect_uri"_s, u"https://mesto.cz/zpet"_s } }).status, 302);
    EXPECT_EQ(open({ { u"redirect_uri"_s, u"https://mesto.cz/zpet/2"_s } }).status, 400);
}

TEST_F(Dialog, liveApp_doesNotComeBackToThisComputer)
{
    graph.change([](GraphState &state) { state.settings.developmentMode = false; });
    EXPECT_EQ(open().status, 400);
}

TEST_F(Dialog, strangeParametersRightsAndApps_areRefused)
{
    EXPECT_EQ(open({ { u"client_id"_s, u"1"_s } }).status, 400);
    EXPECT_EQ(open({ { u"scope"_s, u"pages_manage_posts,everything"_s } }).status, 400);
    EXPECT_EQ(open({ { u"state"_s, {} } }).status, 400);
    EXPECT_EQ(open({ { u"response_type"_s, u"token"_s } }).status, 400);
    EXPECT_EQ(open({ { u"code_challenge"_s, u"x"_s } }).status, 400);
}

TEST_F(Dialog, theBrowser_deniesClosesAndUnticks)
{
    graph.change([](GraphState &state) { state.browser.answer = GraphBrowser::Answer::Denies; });
    EXPECT_EQ(cameBackWith(open()).queryItemValue(u"error"_s), u"access_denied"_s);
    graph.change([](GraphState &state) { state.browser.answer = GraphBrowser::Answer::Closes; });
    EXPECT_EQ(open().status, 200);
    graph.change([](GraphState &state) {
        state.browser.answer = GraphBrowser::Answer::Allows;
        state.browser.declined = { u"pages_manage_posts"_s };
    });
    const auto code = cameBackWith(open()).queryItemValue(u"code"_s);
    EXPECT_EQ(graph.state().codes[code].scopes, QStringList { u"pages_show_list"_s });
}

} // namespace bubenik
