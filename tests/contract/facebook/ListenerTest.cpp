// The other way in: a real port, in this process and in a process of its own.
#include "contract/facebook/GraphFixture.h"

#include "core/Json.h"
#include "fakes/graph/GraphServer.h"
#include "net/QtHttpClient.h"

#include <QThread>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = GraphFault::Kind;

namespace {

Result<HttpAnswer> ask(const QByteArray &method, const QString &url, const QByteArray &form = {})
{
    QtHttpClient client;
    HttpRequest request { .method = method, .url = QUrl(url), .body = form };
    request.headers.emplaceBack("Authorization", "Bearer " + FakeGraph::pageToken().toLatin1());
    if (!form.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    }
    auto sending = client.send(std::move(request));
    return waitFor(std::move(sending));
}

} // namespace

class Listener : public GraphTest
{
protected:
    Listener() { base = graph.listen().toString() + u'/'; }

    [[nodiscard]] Result<HttpAnswer> feed(const QByteArray &message)
    {
        return ask("POST", base + page + "/feed"_L1, "message=" + message);
    }

    QString base;
};

TEST_F(Listener, realRequests_meetTheSameState)
{
    EXPECT_EQ(feed("Zprava")->status, 200);
    EXPECT_EQ(graph.count(u"Zprava"_s), 1);
    const auto id = graph.posts().first().id;
    const auto shown = ask("GET", base + id + "?fields=permalink_url"_L1);
    const auto link = parseObject(shown->body).value_or(QJsonObject {})[u"permalink_url"_s].toString();
    EXPECT_TRUE(link.startsWith(base));
    EXPECT_TRUE(ask("GET", link)->body.contains("Zprava"));
    EXPECT_EQ(ask("GET", link + u'0')->status, 404);
    EXPECT_EQ(graph.countSeen("GET", u"/posts/"_s), 2);
}

TEST_F(Listener, faults_endRealConnections)
{
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::CutBefore });
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::CutAfter });
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::CutMiddle });
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::DoneBut500 });
    EXPECT_EQ(feed("A").error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(feed("B").error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(feed("C").error().code, u"half-answer"_s);
    EXPECT_EQ(feed("D")->status, 500);
    EXPECT_EQ(graph.count(u"A"_s), 0);
    for (const auto &message : { u"B"_s, u"C"_s, u"D"_s }) {
        EXPECT_EQ(graph.count(message), 1);
    }
}

TEST_F(Listener, slowAnswer_outlastsAClientsPatience)
{
    graph.addFault("POST", u"/feed"_s, { .kind = Kind::Slow, .delay = 1h });
    QtHttpClient client;
    HttpRequest request { .method = "POST", .url = QUrl(base + page + "/feed?message=Zprava"_L1), .timeout = 200ms };
    request.headers.emplaceBack("Authorization", "Bearer " + FakeGraph::pageToken().toLatin1());
    auto sending = client.send(std::move(request));
    EXPECT_EQ(waitFor(std::move(sending)).error().code, u"timeout"_s);
    EXPECT_EQ(graph.count(u"Zprava"_s), 1);
}

TEST_F(Listener, timeIsTheTestsAndGoneIsGone)
{
    const auto id = idOf(schedule(u"Zítra"_s, 24h));
    clock.advance(24h);
    EXPECT_TRUE(ask("GET", base + page + "/published_posts"_L1)->body.contains(id.toLatin1()));
    graph.setGone(true);
    EXPECT_EQ(ask("GET", base + page).error().kind, ErrorKind::Offline);
    graph.setGone(false);
    EXPECT_EQ(ask("GET", base + page)->status, 200);
}

TEST_F(Listener, severalClients_areServedAtOnce)
{
    graph.change([](GraphState &state) { state.settings.refuseRepeatedText = false; });
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([this] {
            for (int n = 0; n < 10; ++n) {
                (void)feed("Zprava");
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads) {
        thread->wait();
    }
    EXPECT_EQ(graph.count(u"Zprava"_s), 40);
}

TEST_F(Listener, control_changesAndReports)
{
    const auto control = base + "__control/"_L1;
    EXPECT_EQ(ask("POST", control + "settings"_L1, R"({"blocked":true,"scheduleUntil":6480000000})")->status, 200);
    EXPECT_TRUE(graph.state().settings.blocked);
    EXPECT_EQ(graph.state().settings.scheduleUntil, 75 * 24h);
    EXPECT_EQ(ask("POST", control + "settings"_L1, R"({"unknown":true})")->status, 400);
    EXPECT_EQ(ask("POST", control + "clock"_L1, R"({"advance":60})")->status, 400);
    EXPECT_EQ(ask("GET", control + "nonsense"_L1)->status, 400);
    EXPECT_EQ(ask("GET", control + "clock"_L1)->status, 400);
    EXPECT_EQ(ask("GET", control + "posts"_L1)->body, "[]");
    EXPECT_TRUE(graph.seen().isEmpty());
}

class Program : public ::testing::Test
{
protected:
    [[nodiscard]] QString address(const QString &path) const { return server.url().toString() + u'/' + path; }

    GraphServer server;
    QString page = FakeGraph::pageId();
};

TEST_F(Program, clients_shareOneStateAndItsClock)
{
    const auto now = *instantFromIso(
        server.tell(u"clock"_s, { { u"set"_s, u"2026-12-01T08:00:00.000Z"_s } })[u"now"_s].toString());
    const auto form = "message=Zprava&published=false&unpublished_content_type=SCHEDULED&scheduled_publish_time="
        + QByteArray::number(graphUnix(now + 1h));
    EXPECT_EQ(ask("POST", address(page + "/feed"_L1), form)->status, 200);
    ASSERT_EQ(server.count(u"Zprava"_s), 1);
    EXPECT_EQ(server.look(u"posts"_s).first().toObject()[u"state"_s].toString(), u"scheduled"_s);
    server.advance(2h);
    const auto post = server.look(u"posts"_s).first().toObject();
    EXPECT_EQ(post[u"state"_s].toString(), u"published"_s);
    const auto id = post[u"id"_s].toString();
    EXPECT_EQ(ask("GET", address(page + "/posts/"_L1 + id.section(u'_', 1)))->status, 200);
}

TEST_F(Program, control_addsWhatHappensElsewhere)
{
    const auto id = server.tell(u"post"_s, { { u"message"_s, u"Ručně"_s }, { u"app"_s, FakeGraph::appId() } })[u"id"_s]
                        .toString();
    server.tell(u"edit"_s, { { u"id"_s, id }, { u"message"_s, u"Ručně opraveno"_s } });
    const auto comment
        = server.tell(u"comment"_s, { { u"post"_s, id }, { u"message"_s, u"Dotaz"_s } })[u"id"_s].toString();
    EXPECT_TRUE(ask("GET", address(id + "/comments"_L1))->body.contains(comment.toLatin1()));
    EXPECT_EQ(server.look(u"comments"_s).size(), 1);
    server.tell(u"metric"_s, { { u"object"_s, page }, { u"metric"_s, u"page_media_view"_s }, { u"value"_s, 77 } });
    EXPECT_TRUE(ask("GET", address(page + "/insights?metric=page_media_view"_L1))->body.contains("77"));
    server.tell(u"delete"_s, { { u"id"_s, id } });
    EXPECT_EQ(server.count(u"Ručně opraveno"_s), 0);
    EXPECT_EQ(server.look(u"seen"_s).size(), 2);
    server.tell(u"clear-seen"_s);
    EXPECT_TRUE(server.look(u"seen"_s).isEmpty());
}

TEST_F(Program, control_givesCodesAndReportsPhotos)
{
    server.tell(u"code"_s, { { u"code"_s, u"abc"_s }, { u"redirectUri"_s, u"http://127.0.0.1:5000/"_s } });
    const auto exchanged = ask("GET",
        address(u"oauth/access_token?client_id=%1&client_secret=%2&code=abc&redirect_uri=http://127.0.0.1:5000/"_s.arg(
            FakeGraph::appId(), FakeGraph::appSecret())));
    EXPECT_TRUE(exchanged->body.contains("expires_in"));
    QtHttpClient client;
    HttpRequest request { .method = "POST",
        .url = QUrl(address(page + "/photos?published=false&alt_text_custom=Kasna"_L1)) };
    request.headers = { { "Authorization", "Bearer EAAPage" }, { "Content-Type", "multipart/form-data; boundary=q" } };
    request.body
        = "--q\r\nContent-Disposition: form-data; name=\"source\"; filename=\"a.gif\"\r\n\r\nGIF89a\r\n--q--\r\n";
    auto sending = client.send(std::move(request));
    EXPECT_EQ(waitFor(std::move(sending))->status, 200);
    const auto photo = server.look(u"photos"_s).first().toObject();
    EXPECT_EQ(photo[u"alt"_s].toString(), u"Kasna"_s);
    EXPECT_EQ(photo[u"type"_s].toString(), u"image/gif"_s);
    EXPECT_EQ(photo[u"bytes"_s].toInt(), 6);
}

TEST_F(Program, control_setsFaultsTokensAndLimits)
{
    const auto status = [this] { return ask("GET", address(page))->status; };
    server.tell(u"fault"_s, { { u"method"_s, u"GET"_s }, { u"kind"_s, u"Refused500"_s }, { u"nth"_s, 2 } });
    EXPECT_EQ(status(), 200);
    EXPECT_EQ(status(), 500);
    server.tell(u"plan"_s, { { u"seed"_s, 1 }, { u"perMille"_s, 1000 }, { u"kinds"_s, QJsonArray { u"Html"_s } } });
    EXPECT_EQ(status(), 502);
    server.tell(u"clear-faults"_s);
    server.tell(u"throttle"_s, { { u"code"_s, 32 }, { u"seconds"_s, 60 } });
    EXPECT_EQ(status(), 400);
    server.advance(61s);
    server.tell(u"usage"_s, { { u"app"_s, 95 } });
    EXPECT_TRUE(ask("GET", address(page))->header("x-app-usage").contains("95"));
    server.tell(u"page"_s, { { u"published"_s, false } });
    EXPECT_TRUE(ask("GET", address(page + "?fields=is_published"_L1))->body.contains("false"));
    server.tell(u"token"_s, { { u"scopes"_s, QJsonArray {} } });
    EXPECT_EQ(ask("GET", address(page + "/published_posts"_L1))->status, 403);
    server.tell(u"token"_s, { { u"death"_s, 460 } });
    EXPECT_EQ(status(), 400);
}

} // namespace bubenik
