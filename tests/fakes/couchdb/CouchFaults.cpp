#include "fakes/couchdb/CouchFaults.h"

#include "fakes/couchdb/CouchHttp.h"
#include "fakes/couchdb/CouchJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

void CouchFaults::add(
    const QString &desk, const QByteArray &method, const QString &target, CouchFault fault, int nth, int times)
{
    m_rules.push_back({ desk, method, QRegularExpression(target), fault, nth - 1, times == 0 ? -1 : times });
}

void CouchFaults::plan(quint32 seed, int perMille)
{
    m_random.seed(seed);
    m_perMille = perMille;
}

void CouchFaults::clear()
{
    m_rules.clear();
    m_perMille = 0;
}

CouchFault CouchFaults::pick(const QString &desk, const HttpRequest &request)
{
    for (auto &rule : m_rules) {
        const bool fits = rule.left != 0 && (rule.desk.isEmpty() || rule.desk == desk)
            && (rule.method.isEmpty() || rule.method == request.method)
            && rule.target.match(request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority)).hasMatch();
        if (fits && rule.before-- <= 0) {
            rule.before = 0;
            rule.left -= rule.left > 0 ? 1 : 0;
            return rule.fault;
        }
    }
    if (m_perMille > 0 && int(m_random() % 1000) < m_perMille) {
        return any(m_random);
    }
    return {};
}

CouchFault CouchFaults::any(std::mt19937 &random)
{
    using Kind = CouchFault::Kind;
    static constexpr std::array kinds { Kind::LostRequest, Kind::CutRequest, Kind::LostAnswer, Kind::TimedOut,
        Kind::RepeatedFirst, Kind::RepeatedLast, Kind::TruncatedBulk, Kind::Late, Kind::Status, Kind::Conflicts,
        Kind::CaptivePortal };
    static constexpr std::array statuses { 401, 403, 413, 429, 500, 503 };
    CouchFault fault;
    fault.kind = kinds[random() % kinds.size()];
    fault.status = statuses[random() % statuses.size()];
    if (fault.status == 429) {
        fault.retryAfter = std::chrono::seconds(1 + random() % 60);
    }
    fault.carriedOut = int(random() % 4);
    fault.delay = std::chrono::seconds(1 + random() % 120);
    return fault;
}

namespace {

CouchError errorOf(int status)
{
    switch (status) {
    case 401:
        return { 401, "unauthorized", "Name or password is incorrect." };
    case 403:
        return { 403, "forbidden", "You are not allowed to access this db." };
    case 409:
        return couchConflict();
    case 413:
        return { 413, "too_large", "the request entity is too large" };
    case 429:
        return { 429, "too_many_requests", "You've exceeded your current limit of requests" };
    case 500:
        return { 500, "timeout", "The request could not be processed in a reasonable amount of time." };
    default:
        return { status, "service unavailable",
            "Nodes are unable to service this request due to overloading or maintenance mode." };
    }
}

QByteArray conflictRows(const HttpRequest &request)
{
    QByteArrayList rows;
    for (const auto &value : QJsonDocument::fromJson(request.body).object()[u"docs"_s].toArray()) {
        rows.append(R"({"id":)" + couchQuoted(value[u"_id"].toString().toUtf8())
            + R"(,"error":"conflict","reason":"Document update conflict."})");
    }
    return '[' + rows.join(',') + "]\n";
}

} // namespace

HttpAnswer couchFaultAnswer(const CouchFault &fault, const HttpRequest &request)
{
    if (fault.kind == CouchFault::Kind::CaptivePortal) {
        return { 200, { { "content-type", "text/html; charset=utf-8" } },
            "<!DOCTYPE html><html><title>Wi-Fi</title><body>Please accept the terms.</body></html>", request.url };
    }
    if (fault.kind == CouchFault::Kind::Conflicts && request.url.path().endsWith("/_bulk_docs"_L1)) {
        return { 201, { { "content-type", "application/json" } }, conflictRows(request), request.url };
    }
    const auto reply = couchReply(errorOf(fault.kind == CouchFault::Kind::Conflicts ? 409 : fault.status));
    HttpAnswer answer { reply.status, { { "content-type", "application/json" } }, reply.body, request.url };
    if (fault.retryAfter) {
        answer.headers.emplaceBack("retry-after", QByteArray::number(qint64(fault.retryAfter->count())));
    }
    return answer;
}

} // namespace bubenik
