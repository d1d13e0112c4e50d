#include "fakes/graph/FakeGraph.h"

#include "core/Json.h"
#include "fakes/graph/GraphControl.h"

#include <QCoro/QCoroTimer>
#include <QThread>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

void fillWorld(GraphState &state, Instant now)
{
    using Kind = GraphToken::Kind;
    for (const auto &app : { GraphApp { FakeGraph::appId(), u"Bubeník"_s, FakeGraph::appSecret() },
             GraphApp { FakeGraph::otherAppId(), u"Meta Business Suite"_s, u"another-secret"_s } }) {
        state.apps.insert(app.id, app);
    }
    for (const auto &page : { GraphPage { FakeGraph::pageId(), FakeGraph::pageName(), u"klasterec"_s },
             GraphPage { FakeGraph::strangersPageId(), u"Kadaň"_s, u"kadan"_s } }) {
        state.pages.insert(page.id, page);
    }
    state.users.insert(FakeGraph::userId(), u"Jana Nováková"_s);
    state.browser
        = { .user = FakeGraph::userId(), .offered = FakeGraph::allScopes() + QStringList { u"public_profile"_s } };
    const auto add = [&](const QString &text, Kind kind, const QString &profile, const QString &app) {
        GraphToken token { .text = text,
            .kind = kind,
            .profile = profile,
            .user = FakeGraph::userId(),
            .app = app,
            .scopes = FakeGraph::allScopes(),
            .issued = now };
        token.dataAccessUntil = now + std::chrono::hours(90 * 24);
        token.expires = kind == Kind::User ? std::optional(now + std::chrono::hours(60 * 24)) : std::nullopt;
        state.tokens.insert(text, token);
    };
    add(FakeGraph::pageToken(), Kind::Page, FakeGraph::pageId(), FakeGraph::appId());
    add(FakeGraph::userToken(), Kind::User, FakeGraph::userId(), FakeGraph::appId());
    add(FakeGraph::otherAppToken(), Kind::Page, FakeGraph::pageId(), FakeGraph::otherAppId());
    add(FakeGraph::strangersToken(), Kind::Page, FakeGraph::strangersPageId(), FakeGraph::appId());
}

} // namespace

QStringList FakeGraph::allScopes()
{
    return { u"pages_show_list"_s, u"pages_manage_posts"_s, u"pages_read_engagement"_s, u"pages_read_user_content"_s,
        u"pages_manage_engagement"_s, u"read_insights"_s };
}

FakeGraph::FakeGraph(TestClock &clock)
    : m_clock(&clock)
    , m_now(toMillis(clock.now()))
    , m_core([this] { return fromMillis(m_now); })
{
    connect(&clock, &TestClock::moved, this, &FakeGraph::noteTime);
    fillWorld(m_core.state, clock.now());
}

FakeGraph::FakeGraph(std::shared_ptr<GraphClock> clock)
    : m_ownClock(std::move(clock))
    , m_core([this] { return m_ownClock->now(); })
{
    fillWorld(m_core.state, m_ownClock->now());
}

FakeGraph::~FakeGraph()
{
    m_listener.reset();
}

void FakeGraph::noteTime()
{
    // Other threads cannot read the test's clock; they see it as it was when it last moved or was used here.
    if (m_clock != nullptr && QThread::currentThread() == thread()) {
        m_now = toMillis(m_clock->now());
    }
}

QUrl FakeGraph::url(const QString &path) const
{
    const std::lock_guard lock(m_mutex);
    return QUrl(m_core.base + u'/' + path);
}

QUrl FakeGraph::listen(quint16 port)
{
    const auto handler = [this](const HttpRequest &request) {
        return isGraphControl(request) ? GraphOutcome { .reply = graphControl(*this, request) } : carryOut(request);
    };
    m_listener = std::make_unique<GraphListener>(handler, port);
    const std::lock_guard lock(m_mutex);
    m_core.base = m_listener->base();
    return QUrl(m_core.base);
}

void FakeGraph::setGone(bool gone)
{
    if (m_listener) {
        m_listener->setGone(gone);
    }
    const std::lock_guard lock(m_mutex);
    m_gone = gone;
}

GraphReply FakeGraph::serve(const HttpRequest &request)
{
    noteTime();
    const std::lock_guard lock(m_mutex);
    return m_core.handle(request);
}

QJsonObject FakeGraph::ask(
    const QByteArray &method, const QString &target, const QMap<QString, QString> &params, const QString &token)
{
    QByteArray form;
    for (auto it = params.cbegin(); it != params.cend(); ++it) {
        form += QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value()) + '&';
    }
    const bool isBody = method == "POST";
    HttpRequest request { .method = method, .url = url(u"v26.0/"_s + target) };
    request.headers.emplaceBack("Authorization", "Bearer " + token.toLatin1());
    if (isBody) {
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
        request.body = form;
    } else if (!form.isEmpty()) {
        request.url.setQuery(QString::fromLatin1(form), QUrl::StrictMode);
    }
    return parseObject(serve(request).body).value_or(QJsonObject {});
}

GraphOutcome FakeGraph::carryOut(const HttpRequest &http)
{
    noteTime();
    const std::lock_guard lock(m_mutex);
    const auto request = parseGraphRequest(http);
    const auto target = request ? request->target : http.url.path();
    const auto method = request ? request->method : http.method;
    const auto fault = m_faults.pick(method, target, request && GraphCore::isPublic(*request));
    auto outcome = carryOut(request, fault);
    const bool isAnswered = outcome.ending == GraphOutcome::Ending::Whole;
    m_seen.append(
        { method, target, request ? request->params : QMap<QString, QString>(), request ? request->token : QString(),
            fault.kind, isAnswered ? outcome.reply.status : 0, isAnswered ? outcome.reply.code : 0 });
    return outcome;
}

GraphOutcome FakeGraph::carryOut(const GraphResult<GraphRequest> &request, const GraphFault &fault)
{
    using Kind = GraphFault::Kind;
    using Ending = GraphOutcome::Ending;
    switch (fault.kind) {
    case Kind::LostRequest:
        return { Ending::Lost };
    case Kind::CutBefore:
        return { Ending::CutBefore };
    case Kind::CutAfter:
        return { Ending::CutAfter, m_core.handle(request) };
    case Kind::CutMiddle:
        return { Ending::CutMiddle, m_core.handle(request) };
    case Kind::DoneBut500:
    case Kind::HtmlAfter:
        (void)m_core.handle(request);
        return { Ending::Whole, spoiled(request, fault) };
    case Kind::Refused500:
    case Kind::Throttle:
    case Kind::TokenDeath:
    case Kind::EmptyData:
    case Kind::Html:
        return { Ending::Whole, spoiled(request, fault) };
    case Kind::Slow:
        return { Ending::Whole, m_core.handle(request), fault.delay };
    case Kind::None:
        break;
    }
    return { Ending::Whole, m_core.handle(request) };
}

GraphReply FakeGraph::spoiled(const GraphResult<GraphRequest> &request, const GraphFault &fault)
{
    using Kind = GraphFault::Kind;
    if (fault.kind == Kind::Html || fault.kind == Kind::HtmlAfter) {
        return { fault.status, { { "content-type", "text/html; charset=utf-8" } },
            "<!DOCTYPE html><html><title>Proxy</title><body>The upstream server does not answer.</body></html>" };
    }
    if (fault.kind == Kind::EmptyData) {
        return graphReply(QJsonObject { { u"data"_s, QJsonArray {} } });
    }
    if (fault.kind == Kind::Throttle) {
        throttle(fault.code, fault.delay);
        return m_core.refuse(GraphCore::throttleError(fault.code));
    }
    if (fault.kind == Kind::TokenDeath) {
        killToken(request ? request->token : QString(), fault.code);
        return m_core.refuse(GraphCore::deathOf(fault.code));
    }
    return m_core.refuse({ fault.code,
        fault.code == 1 ? u"An unknown error occurred"_s
                        : u"An unexpected error has occurred. Please retry your request later."_s });
}

class FakeGraph::Client final : public HttpClient
{
public:
    explicit Client(FakeGraph &graph)
        : m_graph(graph)
    {
    }

    Task<HttpAnswer> send(HttpRequest request, Progress progress) override
    {
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, u"cancelled before sending"_s);
        }
        if (m_graph.m_gone) {
            co_return fail(ErrorKind::Offline, u"connection refused"_s, u"refused"_s);
        }
        auto outcome = m_graph.carryOut(request);
        if (outcome.delay.count() > 0 && m_graph.m_clock != nullptr) {
            const bool isPatient = outcome.delay < request.timeout;
            co_await m_graph.m_clock->sleep(std::min(outcome.delay, request.timeout));
            if (!isPatient) {
                co_return fail(ErrorKind::UnknownOutcome, u"no answer in time"_s, u"timeout"_s);
            }
        }
        co_return heard(std::move(outcome), request);
    }

private:
    [[nodiscard]] static Result<HttpAnswer> heard(GraphOutcome outcome, const HttpRequest &request)
    {
        using Ending = GraphOutcome::Ending;
        switch (outcome.ending) {
        case Ending::Lost:
            return fail(ErrorKind::Offline, u"no route"_s, u"network"_s);
        case Ending::CutBefore:
        case Ending::CutAfter:
            return fail(ErrorKind::UnknownOutcome, u"the connection ended before the answer"_s, u"cut"_s);
        case Ending::CutMiddle:
            return fail(ErrorKind::UnknownOutcome, u"the answer ended in its middle"_s, u"half-answer"_s);
        case Ending::Whole:
            break;
        }
        if (outcome.reply.body.size() > request.maxAnswer) {
            return fail(ErrorKind::Rejected, u"the answer is too long"_s, u"answer-too-long"_s);
        }
        return HttpAnswer { outcome.reply.status, std::move(outcome.reply.headers), std::move(outcome.reply.body),
            request.url };
    }

    FakeGraph &m_graph;
};

std::unique_ptr<HttpClient> FakeGraph::client()
{
    return std::make_unique<Client>(*this);
}

} // namespace bubenik
