// FakeCouch as an HttpClient on the event loop: waiting, stopping and everything that goes wrong on the way.
#include "contract/backend/FakeFixture.h"

#include <stop_token>

namespace bubenik {

using namespace Qt::StringLiterals;
using Kind = CouchFault::Kind;

class FakeFaults : public FakeFixture
{
protected:
    [[nodiscard]] HttpRequest putRequest(const QString &id) const
    {
        HttpRequest request { "PUT", m_couch.url(u"town/"_s + id), admin() };
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = "{}";
        return request;
    }
    [[nodiscard]] HttpRequest longpoll(const QString &more = {})
    {
        const auto since = changes()[u"last_seq"_s].toString();
        return { "GET", m_couch.url(u"town/_changes?feed=longpoll&since="_s + since + more), admin() };
    }
    [[nodiscard]] Result<HttpAnswer> sent(const HttpRequest &request) { return waitFor(m_client->send(request)); }
    [[nodiscard]] Result<HttpAnswer> putWith(CouchFault fault)
    {
        m_couch.faults().add({}, "PUT", u"town/a"_s, fault);
        return sent(putRequest(u"a"_s));
    }
    // A longpoll that was sent and waits.
    struct Waiting {
        std::optional<Result<HttpAnswer>> answer;
        std::stop_source stop;
    };
    void start(Waiting &waiting, const HttpRequest &request)
    {
        auto task = m_client->send(request, { waiting.stop.get_token() });
        task.then([&waiting](Result<HttpAnswer> answer) { waiting.answer = std::move(answer); });
        for (int i = 0; i < 5; ++i) {
            QCoreApplication::processEvents();
        }
    }

    std::unique_ptr<HttpClient> m_client = m_couch.client(u"desk"_s);
};

TEST_F(FakeFaults, lostRequest_isNotCarriedOut)
{
    EXPECT_EQ(putWith({ Kind::LostRequest }).error().kind, ErrorKind::Offline);
    EXPECT_TRUE(m_couch.ids(u"town"_s).isEmpty());
}

TEST_F(FakeFaults, cutRequest_isNotCarriedOut_andNobodyKnows)
{
    EXPECT_EQ(putWith({ Kind::CutRequest }).error().kind, ErrorKind::UnknownOutcome);
    EXPECT_TRUE(m_couch.ids(u"town"_s).isEmpty());
}

TEST_F(FakeFaults, lostAnswer_isCarriedOut_andNobodyKnows)
{
    EXPECT_EQ(putWith({ Kind::LostAnswer }).error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(m_couch.ids(u"town"_s).size(), 1);
}

TEST_F(FakeFaults, repeatedRequest_isAConflictTheSecondTime)
{
    EXPECT_EQ(putWith({ Kind::RepeatedLast })->status, 409);
    EXPECT_EQ(m_couch.ids(u"town"_s).size(), 1);
    m_couch.faults().add({}, "PUT", u"town/b"_s, { Kind::RepeatedFirst });
    EXPECT_EQ(sent(putRequest(u"b"_s))->status, 201);
}

TEST_F(FakeFaults, truncatedBatch_takesInItsBeginning)
{
    HttpRequest request { "POST", m_couch.url(u"town/_bulk_docs"_s), admin() };
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = R"({"docs":[{"_id":"a"},{"_id":"b"},{"_id":"c"}]})";
    CouchFault fault { Kind::TruncatedBulk };
    fault.carriedOut = 2;
    m_couch.faults().add({}, "POST", u"_bulk_docs"_s, fault);
    EXPECT_EQ(sent(request).error().kind, ErrorKind::UnknownOutcome);
    EXPECT_EQ(m_couch.ids(u"town"_s), (QStringList { u"a"_s, u"b"_s }));
    m_couch.faults().add({}, "POST", u"_bulk_docs"_s, { Kind::Conflicts });
    EXPECT_EQ(sent(request)->status, 201);
    EXPECT_EQ(m_couch.ids(u"town"_s).size(), 2);
}

TEST_F(FakeFaults, status_isAnsweredAsAProxyWould)
{
    CouchFault fault { Kind::Status, 429, std::chrono::seconds(7) };
    const auto answer = putWith(fault);
    EXPECT_EQ(answer->status, 429);
    EXPECT_EQ(answer->header("retry-after"), "7");
    EXPECT_TRUE(m_couch.ids(u"town"_s).isEmpty());
}

TEST_F(FakeFaults, captivePortal_answers200WithAPage)
{
    const auto answer = putWith({ Kind::CaptivePortal });
    EXPECT_EQ(answer->status, 200);
    EXPECT_TRUE(answer->header("content-type").startsWith("text/html"));
}

TEST_F(FakeFaults, rule_countsAndEnds)
{
    m_couch.faults().add(u"desk"_s, "PUT", u"town"_s, { Kind::LostRequest }, 2, 1);
    EXPECT_TRUE(sent(putRequest(u"a"_s)));
    EXPECT_FALSE(sent(putRequest(u"b"_s)));
    EXPECT_TRUE(sent(putRequest(u"b"_s)));
    EXPECT_EQ(m_couch.count("PUT", u"/town/"_s), 3);
}

TEST_F(FakeFaults, plan_ofTheSameSeed_meetsTheSameRequests)
{
    const auto run = [this] {
        m_couch.faults().plan(7, 300);
        QList<CouchFault::Kind> met;
        for (int i = 0; i < 50; ++i) {
            met.append(m_couch.faults().pick(u"desk"_s, putRequest(u"a"_s)).kind);
        }
        return met;
    };
    const auto first = run();
    EXPECT_EQ(first, run());
    EXPECT_GT(first.size() - first.count(Kind::None), 3);
}

TEST_F(FakeFaults, delay_endsWithTheClock)
{
    CouchFault fault { Kind::DelayedAnswer };
    fault.delay = std::chrono::seconds(20);
    m_couch.faults().add({}, "PUT", u"town/a"_s, fault);
    Waiting waiting;
    start(waiting, putRequest(u"a"_s));
    EXPECT_FALSE(waiting.answer);
    EXPECT_EQ(m_couch.ids(u"town"_s).size(), 1);
    m_clock.advance(fault.delay);
    EXPECT_TRUE(waitUntil([&] { return waiting.answer.has_value(); }));
}

TEST_F(FakeFaults, lateRequest_isCarriedOutLater)
{
    CouchFault fault { Kind::Late };
    fault.delay = std::chrono::seconds(40);
    EXPECT_EQ(putWith(fault).error().code, u"timeout"_s);
    m_clock.advance(std::chrono::seconds(39));
    EXPECT_TRUE(m_couch.ids(u"town"_s).isEmpty());
    m_clock.advance(std::chrono::seconds(1));
    EXPECT_EQ(m_couch.ids(u"town"_s).size(), 1);
}

TEST_F(FakeFaults, goneServer_refuses)
{
    m_couch.setGone(true);
    EXPECT_EQ(sent(putRequest(u"a"_s)).error().code, u"refused"_s);
    m_couch.setGone(false);
    EXPECT_TRUE(sent(putRequest(u"a"_s)));
}

TEST_F(FakeFaults, longpoll_tellsTheNextChange)
{
    Waiting waiting;
    start(waiting, longpoll());
    EXPECT_FALSE(waiting.answer);
    put(u"a"_s);
    ASSERT_TRUE(waitUntil([&] { return waiting.answer.has_value(); }));
    EXPECT_EQ(jsonOf(**waiting.answer)[u"results"_s].toArray().at(0)[u"id"_s].toString(), u"a"_s);
}

TEST_F(FakeFaults, longpoll_whenItsTimeIsOver_answersWithNothing)
{
    Waiting waiting;
    start(waiting, longpoll(u"&timeout=20000"_s));
    m_clock.advance(std::chrono::milliseconds(19'999));
    QCoreApplication::processEvents();
    EXPECT_FALSE(waiting.answer);
    m_clock.advance(std::chrono::milliseconds(1));
    ASSERT_TRUE(waitUntil([&] { return waiting.answer.has_value(); }));
    EXPECT_EQ((*waiting.answer)->status, 200);
    EXPECT_TRUE(jsonOf(**waiting.answer)[u"results"_s].toArray().isEmpty());
}

TEST_F(FakeFaults, longpoll_withAHeartbeat_outlastsTheClientsPatience)
{
    Waiting beating;
    start(beating, longpoll(u"&heartbeat=10000"_s));
    Waiting silent;
    start(silent, longpoll(u"&timeout=50000"_s));
    m_clock.advance(std::chrono::seconds(30));
    ASSERT_TRUE(waitUntil([&] { return silent.answer.has_value(); }));
    EXPECT_EQ(silent.answer->error().code, u"timeout"_s);
    EXPECT_FALSE(beating.answer);
    beating.stop.request_stop();
    ASSERT_TRUE(waitUntil([&] { return beating.answer.has_value(); }));
    EXPECT_EQ(beating.answer->error().code, u"cancelled"_s);
}

TEST_F(FakeFaults, longpoll_whenTheServerRestarts_isCut)
{
    Waiting waiting;
    start(waiting, longpoll());
    m_couch.restart();
    ASSERT_TRUE(waitUntil([&] { return waiting.answer.has_value(); }));
    EXPECT_EQ(waiting.answer->error().kind, ErrorKind::UnknownOutcome);
}

} // namespace bubenik
