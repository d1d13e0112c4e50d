// FakeCouch step by step, and how fast it is.
#include "contract/backend/FakeFixture.h"
#include "fakes/couchdb/CouchQueue.h"

#include <ctime>

namespace bubenik {

using namespace Qt::StringLiterals;

class FakeQueue : public FakeFixture
{
protected:
    struct Desk {
        std::unique_ptr<HttpClient> client;
        QList<int> statuses; // 0: an error
        ErrorKind last = ErrorKind::Internal;
    };

    [[nodiscard]] Desk desk(const QString &name) { return { m_queue.client(name), {}, {} }; }
    void send(Desk &desk, const QByteArray &method, const QString &target, const QByteArray &body = {})
    {
        HttpRequest request { method, QUrl(m_couch.url().toString() + target), admin() };
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = body;
        auto task = desk.client->send(request);
        task.then([&desk](Result<HttpAnswer> answer) {
            desk.statuses.append(answer ? answer->status : 0);
            desk.last = answer ? desk.last : answer.error().kind;
        });
    }

    [[nodiscard]] static double microsecondsSince(std::clock_t began)
    {
        return double(std::clock() - began) * 1e6 / CLOCKS_PER_SEC;
    }

    CouchQueue m_queue { m_couch };
};

TEST_F(FakeQueue, requests_areServedInTheTestsOrder_atOnce)
{
    auto jana = desk(u"jana"_s);
    auto petr = desk(u"petr"_s);
    send(jana, "PUT", u"town/a"_s, R"({"by":"jana"})");
    send(petr, "PUT", u"town/a"_s, R"({"by":"petr"})");
    ASSERT_EQ(m_queue.size(), 2);
    EXPECT_EQ(m_queue.desk(1), u"petr"_s);
    m_queue.serve(1);
    EXPECT_EQ(petr.statuses, QList<int> { 201 });
    m_queue.serve(0);
    EXPECT_EQ(jana.statuses, QList<int> { 409 });
    EXPECT_EQ(m_couch.document(u"town"_s, u"a"_s)[u"by"_s].toString(), u"petr"_s);
}

TEST_F(FakeQueue, request_withAFault_meetsIt)
{
    auto jana = desk(u"jana"_s);
    send(jana, "PUT", u"town/a"_s, "{}");
    m_queue.serve(0, CouchFault { CouchFault::Kind::LostAnswer });
    EXPECT_EQ(jana.last, ErrorKind::UnknownOutcome);
    EXPECT_EQ(m_couch.ids(u"town"_s).size(), 1);
}

TEST_F(FakeQueue, lateRequest_isCarriedOutWhenItsDeskHasGoneOn)
{
    auto jana = desk(u"jana"_s);
    send(jana, "PUT", u"town/a"_s, "{}");
    m_queue.serve(0, CouchFault { CouchFault::Kind::Late });
    EXPECT_EQ(jana.last, ErrorKind::UnknownOutcome);
    EXPECT_TRUE(m_couch.ids(u"town"_s).isEmpty());
    ASSERT_EQ(m_queue.lateSize(), 1);
    m_queue.serveLate(0);
    EXPECT_EQ(m_couch.ids(u"town"_s).size(), 1);
    EXPECT_EQ(m_queue.lateSize(), 0);
}

TEST_F(FakeQueue, longpoll_withNothingToTell_saysSoBeforeItIsServed)
{
    auto jana = desk(u"jana"_s);
    send(jana, "GET", u"town/_changes?feed=longpoll&since=now"_s);
    EXPECT_TRUE(m_queue.isLongpoll(0));
    EXPECT_TRUE(m_queue.waits(0));
    m_queue.serve(0);
    EXPECT_EQ(jana.statuses, QList<int> { 200 });
}

TEST_F(FakeQueue, desk_thatHangsUp_isCancelledUntilItComesBack)
{
    auto jana = desk(u"jana"_s);
    send(jana, "PUT", u"town/a"_s, "{}");
    m_queue.hangUp(u"jana"_s);
    EXPECT_EQ(jana.last, ErrorKind::Cancelled);
    send(jana, "PUT", u"town/a"_s, "{}");
    EXPECT_EQ(jana.statuses.size(), 2);
    m_queue.comeBack(u"jana"_s);
    send(jana, "PUT", u"town/a"_s, "{}");
    m_queue.serve(0);
    EXPECT_EQ(jana.statuses.last(), 201);
}

TEST_F(FakeQueue, validatedWrites_areCheapToo)
{
    put(u"_design/rules"_s,
        { { u"validate_doc_update"_s,
            u"function (n, o, u, s) { if (!n._deleted && !n.title) throw({ forbidden: 'A title is missing.' }); }"_s } });
    auto jana = desk(u"jana"_s);
    const int rounds = 1000;
    const auto began = std::clock(); // the processor's time: other programs do not count
    for (int i = 0; i < rounds; ++i) {
        send(jana, "PUT", u"town/new:%1"_s.arg(i), R"({"title":"Trh","lead":"","body":"Text","tags":["a","b"]})");
        m_queue.serve(0);
    }
    const auto each = microsecondsSince(began) / rounds;
    RecordProperty("microsecondsEach", QByteArray::number(each).toStdString());
    EXPECT_EQ(jana.statuses.count(201), rounds);
    EXPECT_LT(each, 1000) << "microseconds a write; usually some tens";
}

// Thousands of schedules of whole clients run over it in every test run.
TEST_F(FakeQueue, requests_areCheap)
{
    auto jana = desk(u"jana"_s);
    for (int i = 0; i < 50; ++i) {
        put(u"post:%1"_s.arg(i), { { u"title"_s, u"Trh"_s }, { u"body"_s, QString(500, u'x') } });
    }
    const int rounds = 2000;
    const auto began = std::clock(); // the processor's time: other programs do not count
    for (int i = 0; i < rounds; ++i) {
        send(jana, "GET", u"town/_changes?include_docs=true&limit=20"_s);
        m_queue.serve(0);
        const auto backup = m_couch.backup();
        send(jana, "PUT", u"town/new:%1"_s.arg(i), R"({"title":"Trh"})");
        m_queue.serve(0);
        m_couch.restore(backup);
    }
    const auto each = microsecondsSince(began) / rounds / 2;
    RecordProperty("microsecondsEach", QByteArray::number(each).toStdString());
    EXPECT_LT(each, 1000) << "microseconds a request; usually some tens";
}

} // namespace bubenik
