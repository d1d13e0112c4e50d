#include "fakes/couchdb/FakeCouch.h"

#include "core/Json.h"
#include "fakes/couchdb/CouchJson.h"

#include <QCoro/QCoroTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <stop_token>

namespace bubenik {

using namespace Qt::StringLiterals;

FakeCouch::FakeCouch(TestClock &clock, std::shared_ptr<CouchScripts> scripts)
    : m_clock(clock)
    , m_core(clock, std::move(scripts))
{
    addAdmin(u"admin"_s, u"secret"_s);
    connect(&m_clock, &TestClock::moved, this, &FakeCouch::onClockMoved);
}

FakeCouch::~FakeCouch()
{
    ++m_cuts;
    resumeWaiting();
}

QUrl FakeCouch::url(const QString &path) const
{
    return QUrl(u"http://couch.test:5984/"_s + path);
}

HttpRequest FakeCouch::kept(const HttpRequest &request)
{
    auto copy = request;
    if (QFile file(request.bodyFile); !request.bodyFile.isEmpty() && file.open(QIODevice::ReadOnly)) {
        copy.body = file.readAll();
        copy.bodyFile.clear();
    }
    return copy;
}

void FakeCouch::onClockMoved()
{
    const auto late = std::exchange(m_late, {});
    for (const auto &each : late) {
        if (each.due <= m_clock.elapsed()) {
            (void)carryOut(each.desk, each.request, {});
        } else {
            m_late.push_back(each);
        }
    }
    wake();
}

void FakeCouch::wake()
{
    if (m_waiting.empty() || m_wakes) {
        return;
    }
    m_wakes = true;
    QMetaObject::invokeMethod(this, &FakeCouch::resumeWaiting, Qt::QueuedConnection);
}

void FakeCouch::resumeWaiting()
{
    m_wakes = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &handle : waiting) {
        handle.resume();
    }
}

FakeCouch::Outcome FakeCouch::handled(const HttpRequest &request)
{
    const auto before = m_core.changes;
    auto reply = m_core.handle(request);
    if (m_core.changes != before) {
        wake();
    }
    return { HttpAnswer { reply.status, std::move(reply.headers), std::move(reply.body), request.url }, reply.waits,
        reply.waitsFor, reply.heartbeat };
}

HttpAnswer FakeCouch::serve(const HttpRequest &request)
{
    return *handled(request).answer;
}

namespace {

tl::unexpected<Error> cut(const QString &code = u"cut"_s)
{
    return fail(ErrorKind::UnknownOutcome, u"the connection ended before the answer"_s, code);
}

// The same request with only the first documents of its batch.
HttpRequest truncated(const HttpRequest &request, int documents)
{
    auto shorter = request;
    auto body = QJsonDocument::fromJson(request.body).object();
    auto docs = body[u"docs"_s].toArray();
    while (docs.size() > documents) {
        docs.removeLast();
    }
    body.insert(u"docs"_s, docs);
    shorter.body = toCompact(body);
    return shorter;
}

} // namespace

FakeCouch::Outcome FakeCouch::carryOut(const QString &desk, const HttpRequest &request, const CouchFault &fault)
{
    using Kind = CouchFault::Kind;
    m_seen.append(
        { desk, request.method, request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority), fault.kind, 0 });
    const auto noted = [this](Outcome outcome) {
        m_seen.last().status = outcome.answer ? outcome.answer->status : 0;
        return outcome;
    };
    if (m_gone) {
        return { fail(ErrorKind::Offline, u"connection refused"_s, u"refused"_s) };
    }
    switch (fault.kind) {
    case Kind::LostRequest:
        return { fail(ErrorKind::Offline, u"no route"_s, u"network"_s) };
    case Kind::CutRequest:
        return { cut() };
    case Kind::Late:
        return { cut(u"timeout"_s) };
    case Kind::LostAnswer:
    case Kind::TimedOut:
        (void)handled(request);
        return { cut(fault.kind == Kind::TimedOut ? u"timeout"_s : u"cut"_s) };
    case Kind::TruncatedBulk:
        (void)handled(request.url.path().endsWith("/_bulk_docs"_L1) ? truncated(request, fault.carriedOut) : request);
        return { cut() };
    case Kind::RepeatedFirst:
    case Kind::RepeatedLast: {
        auto first = handled(request);
        auto last = handled(request);
        return noted(fault.kind == Kind::RepeatedFirst ? std::move(first) : std::move(last));
    }
    case Kind::Status:
    case Kind::Conflicts:
    case Kind::CaptivePortal:
        return noted({ couchFaultAnswer(fault, request) });
    case Kind::None:
    case Kind::Delayed:
    case Kind::DelayedAnswer:
        break;
    }
    return noted(handled(request));
}

Result<HttpAnswer> FakeCouch::tail(const HttpRequest &request, HttpAnswer answer)
{
    if (answer.body.size() > request.maxAnswer) {
        return fail(ErrorKind::Rejected, u"the answer is too long"_s, u"answer-too-long"_s);
    }
    return answer;
}

class FakeCouch::Client final : public HttpClient
{
public:
    Client(FakeCouch &server, QString desk)
        : m_server(server)
        , m_desk(std::move(desk))
    {
    }

    Task<HttpAnswer> send(HttpRequest request, Progress progress) override
    {
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, u"cancelled before sending"_s);
        }
        if (progress.report && !request.body.isEmpty()) {
            progress.report(request.body.size(), request.body.size()); // it has left
        }
        const auto fault = m_server.m_faults.pick(m_desk, request);
        if (fault.kind == CouchFault::Kind::Delayed) {
            co_await m_server.m_clock.sleep(fault.delay);
        }
        if (fault.kind == CouchFault::Kind::Late) {
            m_server.m_late.push_back({ m_server.m_clock.elapsed() + fault.delay, m_desk, kept(request) });
        }
        auto outcome = m_server.carryOut(m_desk, request, fault);
        if (fault.kind == CouchFault::Kind::DelayedAnswer) {
            co_await m_server.m_clock.sleep(fault.delay);
        }
        if (outcome.waits && outcome.answer) {
            auto waiting = longpoll(std::move(request), std::move(progress), std::move(outcome));
            co_return co_await std::move(waiting);
        }
        co_return outcome.answer ? tail(request, *std::move(outcome.answer)) : std::move(outcome.answer);
    }

private:
    Task<HttpAnswer> longpoll(HttpRequest request, Progress progress, Outcome outcome)
    {
        auto &server = m_server;
        const std::stop_callback stopped(progress.stop, [&server] { server.wake(); });
        const auto cuts = server.m_cuts;
        const auto began = server.m_clock.elapsed();
        const bool beats = outcome.heartbeat.count() > 0;
        // A client hears nothing until its own patience ends, unless a heartbeat comes sooner.
        const bool patient = beats ? outcome.heartbeat < request.timeout : outcome.waitsFor <= request.timeout;
        while (outcome.waits) {
            if (progress.stop.stop_requested()) {
                co_return cut(u"cancelled"_s);
            }
            if (request.atMost.count() > 0 && server.m_clock.elapsed() - began >= request.atMost) {
                co_return cut(u"cancelled"_s);
            }
            if (!patient && server.m_clock.elapsed() - began >= request.timeout) {
                co_return cut(u"timeout"_s);
            }
            if (!beats && server.m_clock.elapsed() - began >= outcome.waitsFor) {
                break;
            }
            co_await NextEvent { server };
            if (server.m_cuts != cuts) {
                co_return cut();
            }
            outcome = server.handled(request);
        }
        co_return tail(request, *std::move(outcome.answer));
    }

    FakeCouch &m_server;
    QString m_desk;
};

std::unique_ptr<HttpClient> FakeCouch::client(const QString &desk)
{
    return std::make_unique<Client>(*this, desk);
}

} // namespace bubenik
