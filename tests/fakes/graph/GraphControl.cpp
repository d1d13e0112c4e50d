#include "fakes/graph/GraphControl.h"

#include "core/Json.h"
#include "fakes/graph/FakeGraph.h"
#include "fakes/graph/GraphReport.h"

#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using ControlResult = tl::expected<QJsonObject, QString>; // or what was not understood
using Command = ControlResult (*)(FakeGraph &graph, const QJsonObject &body);

tl::unexpected<QString> notUnderstood(const QString &what)
{
    return tl::unexpected<QString>(what);
}

ControlResult moveClock(FakeGraph &graph, const QJsonObject &body)
{
    auto *clock = graph.ownClock();
    if (clock == nullptr) {
        return notUnderstood(u"the clock belongs to the test"_s);
    }
    if (const auto time = instantFromIso(body[u"set"_s].toString())) {
        clock->set(*time);
    } else if (body[u"advance"_s].isDouble()) {
        clock->advance(std::chrono::seconds(body[u"advance"_s].toInteger()));
    } else {
        return notUnderstood(u"set or advance"_s);
    }
    return QJsonObject { { u"now"_s, toIso(clock->now()) } };
}

ControlResult changeSettings(FakeGraph &graph, const QJsonObject &body)
{
    QString unknown;
    graph.change([&](GraphState &state) {
        for (auto it = body.begin(); it != body.end(); ++it) {
            if (!setGraphSetting(state.settings, it.key(), it.value())) {
                unknown = it.key();
            }
        }
    });
    return unknown.isEmpty() ? ControlResult(QJsonObject {}) : notUnderstood(unknown);
}

ControlResult addFault(FakeGraph &graph, const QJsonObject &body)
{
    const auto kind = graphFaultKind(body[u"kind"_s].toString());
    if (!kind) {
        return notUnderstood(u"kind"_s);
    }
    GraphFault fault { .kind = *kind };
    fault.code = body[u"code"_s].toInt(fault.code);
    fault.status = body[u"status"_s].toInt(fault.status);
    fault.delay = Millis { body[u"delay"_s].toInt() };
    graph.addFault(body[u"method"_s].toString().toLatin1(), body[u"target"_s].toString(), fault,
        body[u"nth"_s].toInt(1), body[u"times"_s].toInt(1));
    return QJsonObject {};
}

ControlResult planFaults(FakeGraph &graph, const QJsonObject &body)
{
    std::vector<GraphFault::Kind> kinds;
    for (const auto &name : toStringList(body[u"kinds"_s])) {
        const auto kind = graphFaultKind(name);
        if (!kind) {
            return notUnderstood(name);
        }
        kinds.push_back(*kind);
    }
    graph.planFaults(quint32(body[u"seed"_s].toInt()), body[u"perMille"_s].toInt(), std::move(kinds));
    return QJsonObject {};
}

ControlResult clearFaults(FakeGraph &graph, const QJsonObject &)
{
    graph.clearFaults();
    return QJsonObject {};
}

ControlResult clearSeen(FakeGraph &graph, const QJsonObject &)
{
    graph.clearSeen();
    return QJsonObject {};
}

ControlResult changeToken(FakeGraph &graph, const QJsonObject &body)
{
    const auto token = body[u"token"_s].toString(FakeGraph::pageToken());
    if (body.contains("death"_L1)) {
        graph.killToken(token, body[u"death"_s].toInt());
    }
    if (body.contains("scopes"_L1)) {
        graph.setScopes(token, toStringList(body[u"scopes"_s]));
    }
    return QJsonObject {};
}

ControlResult throttle(FakeGraph &graph, const QJsonObject &body)
{
    graph.throttle(body[u"code"_s].toInt(4), std::chrono::seconds(body[u"seconds"_s].toInt()));
    return QJsonObject {};
}

ControlResult setUsage(FakeGraph &graph, const QJsonObject &body)
{
    graph.setUsage({ body[u"app"_s].toInt(1), body[u"page"_s].toInt(1), body[u"regain"_s].toInt() });
    return QJsonObject {};
}

ControlResult changePage(FakeGraph &graph, const QJsonObject &body)
{
    graph.change(
        [&](GraphState &state) { state.pages[FakeGraph::pageId()].isPublished = body[u"published"_s].toBool(); });
    return QJsonObject {};
}

ControlResult setMetric(FakeGraph &graph, const QJsonObject &body)
{
    graph.change([&](GraphState &state) {
        state.metrics[body[u"object"_s].toString() + u' ' + body[u"metric"_s].toString()]
            = body[u"value"_s].toInteger();
    });
    return QJsonObject {};
}

ControlResult addCode(FakeGraph &graph, const QJsonObject &body)
{
    graph.change([&](GraphState &state) {
        state.codes.insert(body[u"code"_s].toString(),
            { FakeGraph::userId(), FakeGraph::appId(), body[u"redirectUri"_s].toString(), FakeGraph::allScopes() });
    });
    return QJsonObject {};
}

ControlResult setBrowser(FakeGraph &graph, const QJsonObject &body)
{
    static const QMap<QString, GraphBrowser::Answer> answers { { u"allows"_s, GraphBrowser::Answer::Allows },
        { u"denies"_s, GraphBrowser::Answer::Denies }, { u"closes"_s, GraphBrowser::Answer::Closes },
        { u"wrong-state"_s, GraphBrowser::Answer::WrongState } };
    const auto answer = body[u"answer"_s].toString(u"allows"_s);
    if (!answers.contains(answer)) {
        return notUnderstood(answer);
    }
    graph.change([&](GraphState &state) {
        state.browser.answer = answers.value(answer);
        state.browser.declined = toStringList(body[u"declined"_s]);
    });
    return QJsonObject {};
}

ControlResult addPost(FakeGraph &graph, const QJsonObject &body)
{
    const auto app = body[u"app"_s].toString(FakeGraph::otherAppId());
    return QJsonObject { { u"id"_s, graph.addPost(body[u"message"_s].toString(), app) } };
}

ControlResult editPost(FakeGraph &graph, const QJsonObject &body)
{
    graph.editPost(body[u"id"_s].toString(), body[u"message"_s].toString());
    return QJsonObject {};
}

ControlResult deletePost(FakeGraph &graph, const QJsonObject &body)
{
    graph.deletePost(body[u"id"_s].toString());
    return QJsonObject {};
}

ControlResult addComment(FakeGraph &graph, const QJsonObject &body)
{
    FakeGraph::Said said { body[u"message"_s].toString(), body[u"parent"_s].toString() };
    said.author = body[u"author"_s].toString(said.author);
    said.before = std::chrono::seconds(body[u"before"_s].toInt());
    said.hiddenFor = std::chrono::seconds(body[u"hiddenFor"_s].toInt());
    return QJsonObject { { u"id"_s, graph.addComment(body[u"post"_s].toString(), said) } };
}

GraphReply controlReply(int status, const QJsonValue &value)
{
    const auto body
        = value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact) : toCompact(value.toObject());
    return { status, { { "content-type", "application/json" } }, body };
}

} // namespace

bool isGraphControl(const HttpRequest &request)
{
    return request.url.path().startsWith("/__control/"_L1);
}

GraphReply graphControl(FakeGraph &graph, const HttpRequest &request)
{
    static const QMap<QString, Command> commands { { u"clock"_s, moveClock }, { u"settings"_s, changeSettings },
        { u"fault"_s, addFault }, { u"plan"_s, planFaults }, { u"clear-faults"_s, clearFaults },
        { u"clear-seen"_s, clearSeen }, { u"token"_s, changeToken }, { u"throttle"_s, throttle },
        { u"usage"_s, setUsage }, { u"page"_s, changePage }, { u"metric"_s, setMetric }, { u"code"_s, addCode },
        { u"browser"_s, setBrowser }, { u"post"_s, addPost }, { u"edit"_s, editPost }, { u"delete"_s, deletePost },
        { u"comment"_s, addComment } };
    const auto name = request.url.path().section(u'/', 2);
    if (request.method == "GET") {
        const auto report = graphReport(graph, name);
        return report.isNull() ? controlReply(400, QJsonObject { { u"error"_s, name } }) : controlReply(200, report);
    }
    const auto body = request.body.isEmpty() ? Result<QJsonObject>(QJsonObject {}) : parseObject(request.body);
    const auto command = commands.value(name);
    if (command == nullptr || !body) {
        return controlReply(400, QJsonObject { { u"error"_s, name } });
    }
    const auto done = command(graph, *body);
    return done ? controlReply(200, *done) : controlReply(400, QJsonObject { { u"error"_s, done.error() } });
}

} // namespace bubenik
