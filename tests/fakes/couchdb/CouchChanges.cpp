// The feed of changes: normal and longpoll.
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualTimeout = 60'000; // chttpd/changes_timeout

struct FeedQuery {
    qint64 since = 0;
    qint64 limit = 0;
    bool descending = false;
    bool allLeaves = false;
    bool docs = false;
    CouchShow show;
    std::optional<QSet<QByteArray>> ids; // filter=_doc_ids
    bool designOnly = false;

    [[nodiscard]] bool takes(const QByteArray &id) const
    {
        return (!ids || ids->contains(id)) && (!designOnly || id.startsWith("_design/"));
    }
};

CouchResult<FeedQuery> feedQuery(const CouchRequest &request, const CouchDatabase &database)
{
    FeedQuery query;
    const auto since = database.place(request.value("since"));
    if (!since) {
        return couchFail(400, "bad_request", "Malformed sequence supplied in 'since' parameter.");
    }
    query.since = *since;
    // 0 has the same effect as 1.
    query.limit = request.value("limit").isEmpty() ? std::numeric_limits<qint64>::max()
                                                   : std::max(1LL, request.value("limit").toLongLong());
    query.descending = request.flag("descending");
    query.allLeaves = request.value("style") == "all_docs";
    query.docs = request.flag("include_docs");
    query.show = couchShow(request);
    query.show.revs = false;
    const auto filter = request.value("filter");
    if (filter == "_doc_ids") {
        const auto body = request.method == "POST" ? request.json() : CouchResult<QJsonObject>(QJsonObject());
        const auto list = body && body->contains(u"doc_ids"_s)
            ? body->value(u"doc_ids"_s).toArray()
            : QJsonDocument::fromJson(request.value("doc_ids")).array();
        query.ids.emplace();
        for (const auto &id : list) {
            query.ids->insert(id.toString().toUtf8());
        }
    } else if (filter == "_design") {
        query.designOnly = true;
    } else if (!filter.isEmpty()) {
        return couchFail(501, "not_implemented", "FakeCouch does not know the filter " + filter);
    }
    return query;
}

QByteArray changeRow(const CouchDatabase &database, const QByteArray &id, const FeedQuery &query, quint32 salt)
{
    const auto found = database.find(id);
    QByteArray revs;
    for (const int leaf : found->leaves()) {
        revs += (revs.isEmpty() ? R"({"rev":")" : R"(,{"rev":")") + found->node(leaf).rev.text() + "\"}";
        if (!query.allLeaves) {
            break;
        }
    }
    auto row = R"({"seq":")" + database.seqText(found->seq, salt) + R"(","id":)" + couchQuoted(id) + R"(,"changes":[)"
        + revs + ']';
    if (found->deleted()) {
        row += R"(,"deleted":true)";
    }
    if (query.docs) {
        row += R"(,"doc":)" + couchDocument(id, *found, found->leaves().front(), query.show);
    }
    return row += '}';
}

QByteArray feedBody(const QByteArrayList &rows, const QByteArray &lastSeq, qint64 pending)
{
    return "{\"results\":[\n" + rows.join(",\r\n") + "\n],\n\"last_seq\":\"" + lastSeq
        + "\",\"pending\":" + QByteArray::number(pending) + "}\n";
}

std::optional<CouchError> unfitFeed(const CouchRequest &request)
{
    const auto feed = request.value("feed");
    if (!feed.isEmpty() && feed != "normal" && feed != "longpoll") {
        return CouchError { 501, "not_implemented", "FakeCouch does not know the feed " + feed };
    }
    if (request.method != "GET" && request.method != "POST" && request.method != "HEAD") {
        return CouchError { 405, "method_not_allowed", "Only GET,POST,HEAD allowed" };
    }
    if (request.method == "POST" && !request.header("content-type").startsWith("application/json")) {
        return CouchError { 415, "bad_content_type", "Content-Type must be application/json" };
    }
    return {};
}

// How long a longpoll waits: without end when a heartbeat is asked for.
void setWaiting(CouchReply &reply, const CouchRequest &request)
{
    const auto heartbeat = request.value("heartbeat");
    const auto timeout = request.value("timeout").toInt();
    reply.waits = true;
    if (!heartbeat.isEmpty() && heartbeat != "false") {
        reply.heartbeat = Millis(heartbeat == "true" ? usualTimeout : heartbeat.toInt());
    } else {
        reply.waitsFor = Millis(timeout > 0 ? std::min(timeout, usualTimeout) : usualTimeout);
    }
}

} // namespace

CouchCore::Reply CouchCore::changesFeed(const CouchRequest &request, const CouchDatabase &database)
{
    if (const auto unfit = unfitFeed(request)) {
        return tl::unexpected(*unfit);
    }
    const auto query = feedQuery(request, database);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QByteArrayList rows;
    qint64 shown = 0;
    qint64 pending = 0;
    const auto take = [&](qint64 seq, const QByteArray &id) {
        if (query->takes(id) && rows.size() < query->limit) {
            rows.append(changeRow(database, id, *query, m_requests));
            shown = seq;
        } else {
            pending += query->takes(id) ? 1 : 0;
        }
    };
    if (query->descending) {
        for (auto it = database.bySeq.end(); it != database.bySeq.begin();) {
            --it;
            take(it.key(), it.value());
        }
    } else {
        for (auto it = database.bySeq.upperBound(query->since); it != database.bySeq.end(); ++it) {
            take(it.key(), it.value());
        }
    }
    // A place in the future stays where it is until the database gets there.
    const auto last = pending > 0 ? shown : std::max(query->since, database.seq);
    CouchReply reply { 200, feedBody(rows, database.seqText(last, m_requests), pending) };
    if (request.value("feed") == "longpoll" && rows.isEmpty()) {
        setWaiting(reply, request);
    }
    return reply;
}

} // namespace bubenik
