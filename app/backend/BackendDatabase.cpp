#include "backend/BackendDatabase.h"

#include "backend/Answers.h"
#include "backend/ChangesReader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// CouchDB sends a line this often while it waits, so that proxies (often 30 s or 60 s) do not take it for dead.
constexpr Millis heartbeat = 20s;
// A page of documents near CouchDB's own limit of 8 MB each must still fit.
constexpr qint64 longestPage = 512LL * 1024 * 1024;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray keysBody(const QStringList &ids)
{
    return QJsonDocument(QJsonObject { { u"keys"_s, QJsonArray::fromStringList(ids) } }).toJson(QJsonDocument::Compact);
}

QByteArray sinceQuery(const QString &since)
{
    return since.isEmpty() ? QByteArray() : "&since=" + encoded(since);
}

HttpRequest readRequest()
{
    return { .maxAnswer = longestPage };
}

HttpRequest postRequest(const QByteArray &body)
{
    return {
        .method = "POST", .headers = { { "Content-Type", "application/json" } }, .body = body, .maxAnswer = longestPage
    };
}

} // namespace

BackendDatabase::BackendDatabase(CouchSession &session, QString name)
    : m_session(session)
    , m_name(std::move(name))
{
}

QByteArray BackendDatabase::path(const QString &id) const
{
    // The slash of "_design/…" and "_local/…" is one of the path.
    const bool isSpecial = id.startsWith("_design/"_L1) || id.startsWith("_local/"_L1);
    const auto start = isSpecial ? id.section(u'/', 0, 0).toLatin1() + '/' : QByteArray();
    return '/' + encoded(m_name) + '/' + start + encoded(isSpecial ? id.section(u'/', 1) : id);
}

Task<QJsonDocument> BackendDatabase::json(QByteArray path, HttpRequest request, Progress progress)
{
    const bool isWrite = request.method != "GET" && !path.contains("/_all_docs");
    auto sending = m_session.send(std::move(path), std::move(request), std::move(progress));
    const auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(answer.error());
    }
    auto parsed = jsonOf(*answer);
    if (!parsed && isWrite) {
        auto error = parsed.error();
        error.kind = ErrorKind::UnknownOutcome; // it said yes, but not to what
        co_return fail(error);
    }
    co_return parsed;
}

Task<DatabaseInfo> BackendDatabase::info()
{
    auto asking = json('/' + encoded(m_name), readRequest(), {});
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto object = answer->object();
    co_return DatabaseInfo { .name = object[u"db_name"_s].toString(),
        .updateSeq = answers::sequence(object[u"update_seq"_s]),
        .documents = object[u"doc_count"_s].toInteger(),
        .purgeSeq = object[u"purge_seq"_s].toInteger() };
}

Task<ChangesPage> BackendDatabase::changes(QString since, int limit, Progress progress)
{
    auto asking = changesText(std::move(since), limit, std::move(progress));
    const auto text = co_await std::move(asking);
    auto page = text ? pageOf(*text) : fail(text.error());
    if (page) {
        std::ranges::for_each(page->documents, readBody);
    }
    co_return page;
}

Task<ChangesText> BackendDatabase::changesText(QString since, int limit, Progress progress)
{
    const auto target = '/' + encoded(m_name)
        + "/_changes?include_docs=true&conflicts=true&limit=" + QByteArray::number(limit) + sinceQuery(since);
    auto sending = m_session.send(target, readRequest(), { .stop = progress.stop });
    auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(answer.error());
    }
    auto lastSeq = answers::lastSequence(answer->body);
    co_return ChangesText { std::move(answer->body), std::move(lastSeq) };
}

Result<ChangesPage> pageOf(const ChangesText &text)
{
    if (auto page = answers::quickPage(text.json)) {
        return *std::move(page);
    }
    const auto json = jsonOf({ .status = 200, .headers = {}, .body = text.json, .url = {} });
    return json ? Result<ChangesPage>(answers::changesPage(*json)) : fail(json.error());
}

Task<bool> BackendDatabase::waitForChange(QString since, Millis atMost, Progress progress)
{
    const auto target = '/' + encoded(m_name)
        + "/_changes?feed=longpoll&limit=1&heartbeat=" + QByteArray::number(heartbeat.count()) + sinceQuery(since);
    HttpRequest request = readRequest();
    request.timeout = heartbeat * 3;
    request.atMost = atMost; // ended from here: CouchDB knows either a heartbeat or an end of its own
    auto asking = json(target, std::move(request), { .stop = progress.stop });
    const auto answer = co_await std::move(asking);
    if (progress.stop.stop_requested()) {
        co_return fail(ErrorKind::Cancelled);
    }
    if (!answer) {
        co_return answer.error().code == "cancelled"_L1 ? Result<bool>(false) : fail(answer.error());
    }
    co_return !answer->object()[u"results"_s].toArray().isEmpty();
}

Task<QList<WriteAnswer>> BackendDatabase::write(QList<WriteRequest> documents, Progress progress)
{
    const auto body = answers::bulkBody(documents);
    auto asking = json('/' + encoded(m_name) + "/_bulk_docs", postRequest(body), std::move(progress));
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return answers::writeAnswers(documents, answer->array());
}

Task<QList<ServerDocument>> BackendDatabase::fetch(QStringList ids)
{
    auto asking
        = json('/' + encoded(m_name) + "/_all_docs?include_docs=true&conflicts=true", postRequest(keysBody(ids)), {});
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return answers::fetched(ids, answer->object()[u"rows"_s].toArray());
}

Task<QStringList> BackendDatabase::ancestry(QString id)
{
    auto asking = json(path(id) + "?revs=true", readRequest(), {});
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return answer.error().kind == ErrorKind::NotFound &&answer.error().code != "no-database"_L1
            ? Result<QStringList>(QStringList())
            : fail(answer.error());
    }
    co_return answers::revisions(answer->object()[u"_revisions"_s].toObject());
}

Task<ServerDocument> BackendDatabase::fetchRevision(QString id, QString rev)
{
    auto asking = json(path(id) + "?rev=" + encoded(rev), readRequest(), {});
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    co_return answers::document(answer->object());
}

Task<QStringList> BackendDatabase::leaves(QString id)
{
    auto asking = json(path(id) + "?open_revs=all&latest=true", readRequest(), {});
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    QStringList revs;
    for (const auto &leaf : answer->array()) {
        if (const auto rev = leaf[u"ok"_s][u"_rev"_s].toString(); !rev.isEmpty()) {
            revs.append(rev);
        }
    }
    co_return revs;
}

Task<void> BackendDatabase::purge(QStringList ids)
{
    for (const auto &id : std::as_const(ids)) {
        auto asking = leaves(id);
        const auto revs = co_await std::move(asking);
        if (!revs && revs.error().kind != ErrorKind::NotFound) {
            co_return fail(revs.error());
        }
        if (!revs || revs->isEmpty()) {
            continue;
        }
        const QJsonObject body { { id, QJsonArray::fromStringList(*revs) } };
        auto purging = json(
            '/' + encoded(m_name) + "/_purge", postRequest(QJsonDocument(body).toJson(QJsonDocument::Compact)), {});
        const auto purged = co_await std::move(purging);
        if (!purged) {
            // CouchDB says 401 to everybody but its own administrators, however well they are signed in.
            auto error = purged.error();
            error.kind = error.kind == ErrorKind::Auth ? ErrorKind::Forbidden : error.kind;
            co_return fail(error);
        }
    }
    co_return {};
}

Task<void> BackendDatabase::compact()
{
    auto asking = json('/' + encoded(m_name) + "/_compact", postRequest("{}"), {});
    const auto answer = co_await std::move(asking);
    co_return answer ? Result<void>() : fail(answer.error());
}

} // namespace bubenik
