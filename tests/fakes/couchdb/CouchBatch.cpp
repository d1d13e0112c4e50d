// What concerns many documents at once: _bulk_docs, _bulk_get, _all_docs, _revs_diff, _purge and _compact.
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QByteArray errorFields(const CouchError &error)
{
    return R"("error":)" + couchQuoted(error.error) + R"(,"reason":)" + couchQuoted(error.reason);
}

// Such a thing spoils the whole batch, as CouchDB throws it out of the loop.
bool spoilsBatch(const CouchError &error)
{
    return error.status == 412 || error.status == 413;
}

QByteArray value(const QByteArray &rev, bool deleted)
{
    return R"("value":{"rev":")" + rev + (deleted ? R"(","deleted":true})" : "\"}");
}

QByteArray allDocsRow(const QByteArray &id, const CouchDocument &document, bool docs, CouchShow show)
{
    const auto &winner = document.winner();
    auto row = R"({"id":)" + couchQuoted(id) + R"(,"key":)" + couchQuoted(id) + ','
        + value(winner.rev.text(), winner.deleted);
    if (docs) {
        row += R"(,"doc":)" + (winner.deleted ? "null" : couchDocument(id, document, document.leaves().front(), show));
    }
    return row += '}';
}

// `key` as query or body gives it: JSON.
std::optional<QByteArray> keyOf(const CouchRequest &request, const QJsonObject &body, const QString &name)
{
    const auto inBody = body[name];
    if (inBody.isString()) {
        return inBody.toString().toUtf8();
    }
    const auto text = request.value(name.toUtf8());
    const auto parsed = QJsonDocument::fromJson('[' + text + ']').array();
    return parsed.size() == 1 && parsed[0].isString() ? std::optional(parsed[0].toString().toUtf8()) : std::nullopt;
}

bool flagOf(const CouchRequest &request, const QJsonObject &body, const QString &name)
{
    return body.contains(name) ? body[name].toBool() : request.flag(name.toUtf8());
}

QByteArray keyedRows(const QJsonArray &keys, const CouchDatabase &database, bool docs, CouchShow show)
{
    QByteArrayList rows;
    for (const auto &key : keys) {
        const auto id = key.toString().toUtf8();
        const auto found = database.find(id);
        rows.append(
            found ? allDocsRow(id, *found, docs, show) : R"({"key":)" + couchQuoted(id) + R"(,"error":"not_found"})");
    }
    return rows.join(",\r\n");
}

} // namespace

CouchCore::Reply CouchCore::bulkDocs(const CouchRequest &request, CouchDatabase &database)
{
    const auto json = request.json();
    if (!json) {
        return tl::unexpected(json.error());
    }
    if (!json->value(u"docs"_s).isArray()) {
        return couchFail(400, "bad_request", "POST body must include `docs` parameter.");
    }
    const bool newEdits = json->value(u"new_edits"_s).toBool(true);
    std::vector<CouchEdit> edits;
    for (const auto &value : json->value(u"docs"_s).toArray()) {
        auto edit = value.isObject() ? parseCouchEdit(value.toObject())
                                     : couchFail(400, "bad_request", "Document must be a JSON object");
        if (edit && !newEdits && edit->rev.pos == 0) {
            edit = couchFail(
                400, "bad_request", "When `new_edits: false`, the document needs `_rev` or `_revisions` specified");
        }
        if (!edit) {
            return tl::unexpected(edit.error());
        }
        edit->id = edit->id.isEmpty() ? newId() : edit->id;
        edits.push_back(*std::move(edit));
    }
    QByteArrayList rows;
    for (const auto &edit : edits) {
        const auto made = newEdits ? save(database, edit, request.user) : replicate(database, edit, request.user);
        if (!made && spoilsBatch(made.error())) {
            return tl::unexpected(made.error());
        }
        if (made && newEdits) {
            rows.append(couchSaved(edit.id, made->text()));
        } else if (!made) {
            const auto rev = newEdits ? QByteArray() : R"("rev":")" + edit.rev.text() + "\",";
            rows.append(R"({"id":)" + couchQuoted(edit.id) + ',' + rev + errorFields(made.error()) + '}');
        }
    }
    return CouchReply { 201, '[' + rows.join(',') + "]\n" };
}

CouchCore::Reply CouchCore::bulkGet(const CouchRequest &request, const CouchDatabase &database) const
{
    const auto json = request.json();
    if (!json) {
        return tl::unexpected(json.error());
    }
    if (!json->value(u"docs"_s).isArray()) {
        return couchFail(400, "bad_request", "Missing JSON list of 'docs'.");
    }
    const auto show = couchShow(request);
    QByteArrayList results;
    for (const auto &wanted : json->value(u"docs"_s).toArray()) {
        const auto id = wanted[u"id"].toString().toUtf8();
        const auto rev = wanted[u"rev"].toString().toUtf8();
        const auto found = database.find(id);
        QByteArrayList rows;
        const auto ok = [&](int index) { rows.append(R"({"ok":)" + couchDocument(id, *found, index, show) + '}'); };
        if (found && rev.isEmpty()) {
            std::for_each(found->leaves().begin(), found->leaves().end(), ok);
        } else if (const int index = found ? found->find(parseCouchRev(rev)) : -1;
                   index >= 0 && found->node(index).body) {
            ok(index);
        } else {
            rows.append(R"({"error":{"id":)" + couchQuoted(id) + R"(,"rev":)"
                + couchQuoted(rev.isEmpty() ? "undefined" : rev) + R"(,"error":"not_found","reason":"missing"}})");
        }
        results.append(R"({"id":)" + couchQuoted(id) + R"(,"docs":[)" + rows.join(',') + "]}");
    }
    return CouchReply { 200, R"({"results":[)" + results.join(',') + "]}\n" };
}

CouchCore::Reply CouchCore::allDocs(const CouchRequest &request, const CouchDatabase &database) const
{
    if (database.name == "_users" && !request.user.isAdmin()) {
        return couchFail(401, "unauthorized", "You are not a server admin.");
    }
    const auto json = request.method == "POST" ? request.json() : CouchResult<QJsonObject>(QJsonObject());
    if (!json) {
        return tl::unexpected(json.error());
    }
    const bool docs = flagOf(request, *json, u"include_docs"_s);
    const CouchShow show { false, flagOf(request, *json, u"conflicts"_s), false,
        flagOf(request, *json, u"attachments"_s) };
    const auto keys = json->contains(u"keys"_s) ? json->value(u"keys"_s).toArray()
                                                : QJsonDocument::fromJson(request.value("keys")).array();
    const bool keyed = json->contains(u"keys"_s) || !request.value("keys").isEmpty();
    const auto total = std::count_if(database.documents.begin(), database.documents.end(),
        [](const CouchDocumentPtr &document) { return !document->deleted(); });
    const auto head = R"({"total_rows":)" + QByteArray::number(qint64(total)) + R"(,"offset":)";
    if (keyed) {
        return CouchReply { 200, head + "null,\"rows\":[\r\n" + keyedRows(keys, database, docs, show) + "\r\n]}\n" };
    }
    const auto exact = keyOf(request, *json, u"key"_s);
    const auto start = exact ? exact : keyOf(request, *json, u"startkey"_s);
    const auto end = exact ? exact : keyOf(request, *json, u"endkey"_s);
    const auto given = json->contains(u"limit"_s) ? json->value(u"limit"_s).toInt() : request.value("limit").toInt();
    qsizetype limit = given > 0 ? given : database.documents.size();
    auto skip = request.value("skip").toInt();
    QByteArrayList rows;
    for (auto it = start ? database.documents.lowerBound(*start) : database.documents.begin();
         it != database.documents.end() && rows.size() < limit && (!end || it.key() <= *end); ++it) {
        if (!(*it)->deleted() && --skip < 0) {
            rows.append(allDocsRow(it.key(), **it, docs, show));
        }
    }
    return CouchReply { 200, head + "0,\"rows\":[\r\n" + rows.join(",\r\n") + "\r\n]}\n" };
}

CouchCore::Reply CouchCore::revsDiff(const CouchRequest &request, const CouchDatabase &database) const
{
    const auto json = request.json();
    if (!json) {
        return tl::unexpected(json.error());
    }
    QJsonObject answer;
    for (auto it = json->begin(); it != json->end(); ++it) {
        const auto found = database.find(it.key().toUtf8());
        QJsonArray missing;
        int highest = 0;
        for (const auto &value : it->toArray()) {
            const auto rev = parseCouchRev(value.toString().toUtf8());
            if (!found || found->find(rev) < 0) {
                missing.append(value);
                highest = std::max(highest, rev.pos);
            }
        }
        QJsonArray ancestors;
        for (const int leaf : found ? found->leaves() : std::vector<int>()) {
            if (found->node(leaf).rev.pos < highest) {
                ancestors.append(QString::fromUtf8(found->node(leaf).rev.text()));
            }
        }
        if (!missing.isEmpty()) {
            QJsonObject row { { u"missing"_s, missing } };
            if (!ancestors.isEmpty()) {
                row.insert(u"possible_ancestors"_s, ancestors);
            }
            answer.insert(it.key(), row);
        }
    }
    return CouchReply { 200, couchJson(answer) + '\n' };
}

// For server administrators only (chttpd_auth_request).
CouchCore::Reply CouchCore::purge(const CouchRequest &request, CouchDatabase &database)
{
    if (!request.user.isAdmin()) {
        return couchFail(401, "unauthorized", "You are not a server admin.");
    }
    const auto json = request.json();
    if (!json) {
        return tl::unexpected(json.error());
    }
    QJsonObject purged;
    for (auto it = json->begin(); it != json->end(); ++it) {
        const auto id = it.key().toUtf8();
        const auto found = database.find(id);
        QJsonArray done;
        auto document = found ? *found : CouchDocument();
        for (const auto &rev : it->toArray()) {
            if (document.purge(parseCouchRev(rev.toString().toUtf8()))) {
                done.append(rev);
            }
        }
        if (!done.isEmpty()) {
            database.put(id, std::move(document));
            ++changes;
        }
        purged.insert(it.key(), done);
    }
    return CouchReply { 201, R"({"purge_seq":null,"purged":)" + couchJson(purged) + "}\n" };
}

CouchCore::Reply CouchCore::compact(const CouchRequest &request, CouchDatabase &database)
{
    if (!database.isAdmin(request.user)) {
        return couchFail(401, "unauthorized", "You are not a server or db admin.");
    }
    if (!request.header("content-type").startsWith("application/json")) {
        return couchFail(415, "bad_content_type", "Content-Type must be application/json");
    }
    for (auto &document : database.documents) {
        auto smaller = *document;
        smaller.compact();
        document = std::make_shared<const CouchDocument>(std::move(smaller));
    }
    return CouchReply { 202, "{\"ok\":true}\n" };
}

} // namespace bubenik
