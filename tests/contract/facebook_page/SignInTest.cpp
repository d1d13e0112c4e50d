// Signing in by a browser: the whole way from the dialog to the Page's token, with a browser that is an HTTP client,
// and every way it may end.
#include "channels/facebook/SignIn.h"
#include "contract/facebook_page/PageContract.h"
#include "net/LoopbackRedirect.h"
#include "net/QtHttpClient.h"

#include <QUrlQuery>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Opens what it is told to, and goes where it is sent.
class Browser final
{
public:
    void open(const QUrl &url)
    {
        opened = url;
        QCoro::connect(go(m_http, url), &m_context, [this](const Result<HttpAnswer> &answer) {
            page = answer ? QString::fromUtf8(answer->body) : answer.error().code;
        });
    }

    QUrl opened;
    QString page; // what it shows in the end

private:
    static Task<HttpAnswer> go(HttpClient &http, QUrl url)
    {
        auto sending = http.send({ .method = "GET", .url = std::move(url), .followRedirects = true });
        co_return co_await std::move(sending);
    }
    QtHttpClient m_http;
    QObject m_context;
};

class SignIn : public ::testing::Test
{
protected:
    SignIn()
    {
        graph.change([](GraphState &state) { state.settings.developmentMode = true; });
        settings[u"api"_s] = graph.listen().toString();
        auto writing = rig.secrets().write(signInKey({ u"fb"_s }), FakeGraph::appSecret());
        EXPECT_TRUE(waitFor(std::move(writing)));
    }

    Result<QList<SignInOffer>> signIn(Millis atMost = 20s, std::stop_token stop = {})
    {
        SignInRequest request { .config = { { u"fb"_s }, u"facebook"_s, {}, settings },
            .openBrowser = [this](const QUrl &url) { browser.open(url); },
            .donePage = u"<p>hotovo</p>"_s,
            .failedPage = u"<p>nepovedlo se</p>"_s,
            .stop = std::move(stop),
            .atMost = atMost };
        const ChannelContext context { http, rig.secrets(), clock, {}, u"Klášterec"_s, "Europe/Prague" };
        auto signing = facebook::signIn(std::move(request), context);
        auto offers = waitFor(std::move(signing));
        (void)waitUntil([this] { return !browser.page.isEmpty() || browser.opened.isEmpty(); }, 5000);
        return offers;
    }
    QString refusal(Millis atMost = 20s)
    {
        const auto offers = signIn(atMost);
        EXPECT_FALSE(offers);
        return offers ? QString() : offers.error().code;
    }
    void answer(GraphBrowser::Answer how)
    {
        graph.change([how](GraphState &state) { state.browser.answer = how; });
    }

    TestClock testClock;
    PageWorld world; // of the rig: its secrets
    PageRig rig { world };
    FakeGraph graph { std::make_shared<GraphClock>() };
    SystemClock clock;
    QtHttpClient http;
    Browser browser;
    QMap<QString, QString> settings { { u"app"_s, FakeGraph::appId() } };
};

} // namespace

TEST_F(SignIn, leadsToThePagesToken_whichHasNoEnd_andWorks)
{
    const auto offers = signIn();
    ASSERT_TRUE(offers) << said(offers.error());
    ASSERT_EQ(offers->size(), 2);
    const auto &offer = offers->first();
    EXPECT_EQ(offer.account, FakeGraph::pageName());
    EXPECT_EQ(offer.settings[u"page"_s], FakeGraph::pageId());
    EXPECT_FALSE(graph.state().tokens[offer.secret].expires);
    EXPECT_TRUE(browser.page.contains(u"hotovo"_s)) << browser.page.toStdString();
    settings.insert(offer.settings);
    auto writing = rig.secrets().write(secretKey({ u"fb"_s }), offer.secret);
    EXPECT_TRUE(waitFor(std::move(writing)));
    const ChannelContext context { http, rig.secrets(), clock, {}, u"Klášterec"_s, "Europe/Prague" };
    const auto channel = facebook::descriptor().make({ { u"fb"_s }, u"facebook"_s, {}, settings }, context);
    const auto account = waitFor(channel->check());
    ASSERT_TRUE(account) << said(account.error());
    EXPECT_EQ(account->account, FakeGraph::pageName());
    EXPECT_TRUE(account->warnings.isEmpty());
}

TEST_F(SignIn, dialog_getsWhatMetaAsksFor_andNoSecret)
{
    ASSERT_TRUE(signIn());
    const QUrlQuery query(browser.opened);
    EXPECT_EQ(browser.opened.path(), u"/v26.0/dialog/oauth"_s);
    EXPECT_EQ(query.queryItemValue(u"response_type"_s), u"code"_s);
    EXPECT_GE(query.queryItemValue(u"state"_s).size(), 40);
    EXPECT_TRUE(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded).startsWith(u"http://localhost:"_s));
    EXPECT_FALSE(browser.opened.toString().contains(FakeGraph::appSecret()));
}

TEST_F(SignIn, realFacebook_isAskedAtWww)
{
    settings.remove(u"api"_s);
    std::stop_source stop;
    SignInRequest request { .config = { { u"fb"_s }, u"facebook"_s, {}, settings },
        .openBrowser =
            [&](const QUrl &url) {
                browser.opened = url;
                stop.request_stop();
            },
        .stop = stop.get_token() };
    const ChannelContext context { http, rig.secrets(), clock, {}, {}, "Europe/Prague" };
    auto signing = facebook::signIn(std::move(request), context);
    const auto offers = waitFor(std::move(signing));
    ASSERT_FALSE(offers);
    EXPECT_EQ(offers.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(browser.opened.toString().startsWith(u"https://www.facebook.com/v26.0/dialog/oauth?"_s));
}

TEST_F(SignIn, pageOfTheSettings_isTheWantedOne)
{
    settings[u"page"_s] = u"https://www.facebook.com/Kadan"_s;
    const auto offers = signIn();
    ASSERT_TRUE(offers) << said(offers.error());
    ASSERT_EQ(offers->size(), 2);
    EXPECT_FALSE(offers->at(0).isWanted);
    EXPECT_TRUE(offers->at(1).isWanted);
}

TEST_F(SignIn, denied_isSaidSo_inTheBrowserToo)
{
    answer(GraphBrowser::Answer::Denies);
    EXPECT_EQ(refusal(), u"signin-denied"_s);
    EXPECT_TRUE(browser.page.contains(u"nepovedlo se"_s));
}

TEST_F(SignIn, answerOfAnotherSignIn_isNotTaken)
{
    answer(GraphBrowser::Answer::WrongState);
    EXPECT_EQ(refusal(), u"signin-state"_s);
    EXPECT_TRUE(browser.page.contains(u"nepovedlo se"_s));
    EXPECT_EQ(graph.countSeen("GET", u"oauth/access_token"_s), 0); // its code is not used
}

TEST_F(SignIn, browserThatNeverComesBack_isNotWaitedForLong)
{
    answer(GraphBrowser::Answer::Closes);
    EXPECT_EQ(refusal(700ms), u"signin-timeout"_s);
}

TEST_F(SignIn, liveApp_isBlockedByFacebook_andEndsAsATimeout)
{
    graph.change([](GraphState &state) { state.settings.developmentMode = false; });
    EXPECT_EQ(refusal(700ms), u"signin-timeout"_s);
    EXPECT_TRUE(browser.page.contains(u"URL Blocked"_s));
}

TEST_F(SignIn, wrongAppAndSecret_areTold)
{
    auto writing = rig.secrets().write(signInKey({ u"fb"_s }), u"nonsense"_s);
    EXPECT_TRUE(waitFor(std::move(writing)));
    EXPECT_EQ(refusal(), u"signin-app-secret"_s);
    auto removing = rig.secrets().remove(signInKey({ u"fb"_s }));
    EXPECT_TRUE(waitFor(std::move(removing)));
    EXPECT_EQ(refusal(), u"no-app-secret"_s);
    settings[u"app"_s] = u"aplikace"_s;
    EXPECT_EQ(refusal(), u"not-an-app"_s);
    settings.remove(u"app"_s);
    EXPECT_EQ(refusal(), u"missing"_s);
}

TEST_F(SignIn, nobodysPages_andPermissionUnticked)
{
    graph.change([](GraphState &state) { state.browser.declined = { u"pages_show_list"_s }; });
    EXPECT_EQ(refusal(), u"signin-no-pages"_s);
}

TEST_F(SignIn, faultsOnTheWay_areErrorsAndNoToken)
{
    graph.addFault("GET", u"oauth/access_token"_s, { .kind = GraphFault::Kind::Html, .status = 502 });
    EXPECT_EQ(refusal(), u"not-json"_s);
    graph.addFault("GET", u"fb_exchange_token"_s, { .kind = GraphFault::Kind::CutAfter });
    const auto cut = signIn();
    ASSERT_FALSE(cut);
    EXPECT_EQ(cut.error().kind, ErrorKind::Offline);
    graph.addFault("GET", u"me/accounts"_s, { .kind = GraphFault::Kind::EmptyData });
    EXPECT_EQ(refusal(), u"signin-no-pages"_s);
    EXPECT_TRUE(signIn());
}

TEST_F(SignIn, strangeRequests_doNotDisturbTheWaiting)
{
    LoopbackRedirect redirect(clock, u"mine"_s, { u"hotovo"_s, u"nic"_s });
    const auto back = redirect.listen(u"zpet"_s);
    ASSERT_TRUE(back);
    auto elsewhere = *back;
    elsewhere.setPath(u"/favicon.ico"_s);
    auto strange = http.send({ .method = "GET", .url = elsewhere });
    (void)waitFor(std::move(strange));
    auto waiting = redirect.wait({}, 300ms);
    const auto none = waitFor(std::move(waiting));
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, u"signin-timeout"_s);
    auto mine = *back;
    mine.setQuery(u"code=a%2Bb&state=mine"_s);
    auto sending = http.send({ .method = "GET", .url = mine });
    const auto shown = waitFor(std::move(sending));
    ASSERT_TRUE(shown);
    EXPECT_TRUE(shown->body.contains("hotovo"));
    auto again = redirect.wait({}, 5s);
    const auto answer = waitFor(std::move(again));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->value(u"code"_s), u"a+b"_s);
}

} // namespace bubenik
