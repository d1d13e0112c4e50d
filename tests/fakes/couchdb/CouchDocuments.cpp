// Single documents: chttpd_db's db_doc_req.
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchJson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<CouchError> missing(const QByteArray &reason = "missing")
{
    return couchFail(404, "not_found", reason);
}

// The revision that the query or the If-Match header names; they and the document itself must agree.
CouchResult<CouchRev> namedRev(const CouchRequest &request, const CouchRev &inBody)
{
    auto text = request.value("rev");
    const auto match = request.header("if-match").replace('"', "");
    if (!text.isEmpty() && !match.isEmpty() && text != match) {
        return couchFail(400, "bad_request", "Document rev and etag have different values");
    }
    text = text.isEmpty() ? match : text;
    if (text.isEmpty()) {
        return inBody;
    }
    const auto rev = parseCouchRev(text);
    if (rev.pos == 0) {
        return couchFail(400, "bad_request", "Invalid rev format");
    }
    if (inBody.pos > 0 && inBody != rev) {
        return couchFail(400, "bad_request", "Document rev from request body and query string have different values");
    }
    return rev;
}

CouchReply saved(const QByteArray &id, const CouchRev &rev, int status)
{
    return { status, couchSaved(id, rev.text()) + '\n', { { "etag", '"' + rev.text() + '"' } } };
}

} // namespace

CouchCore::Reply CouchCore::document(const CouchRequest &request, CouchDatabase &database)
{
    if (request.method == "GET" || request.method == "HEAD") {
        return request.value("open_revs").isEmpty() ? getDocument(request, database) : openRevs(request, database);
    }
    if (request.method == "PUT") {
        return putDocument(request, database);
    }
    if (request.method == "DELETE") {
        return deleteDocument(request, database);
    }
    return couchFail(405, "method_not_allowed", "Only DELETE,GET,HEAD,POST,PUT,COPY allowed");
}

CouchCore::Reply CouchCore::getDocument(const CouchRequest &request, const CouchDatabase &database) const
{
    const auto &id = request.path[1];
    const auto found = database.find(id);
    if (!found) {
        return missing();
    }
    int index = found->leaves().front();
    if (const auto rev = request.value("rev"); !rev.isEmpty() && !request.flag("latest")) {
        index = found->find(parseCouchRev(rev));
        if (index < 0 || !found->node(index).body) {
            return missing();
        }
    } else if (found->deleted()) {
        return missing("deleted");
    }
    const auto tag = '"' + found->node(index).rev.text() + '"';
    if (request.header("if-none-match") == tag) {
        return CouchReply { 304, {}, { { "etag", tag } } };
    }
    return CouchReply { 200, couchDocument(id, *found, index, couchShow(request)) + '\n', { { "etag", tag } } };
}

CouchCore::Reply CouchCore::openRevs(const CouchRequest &request, const CouchDatabase &database) const
{
    if (!request.header("accept").contains("application/json")) {
        return couchFail(
            501, "not_implemented", "FakeCouch answers open_revs with JSON only: send Accept: application/json");
    }
    const auto &id = request.path[1];
    const auto found = database.find(id);
    const auto wanted = request.value("open_revs");
    QByteArrayList rows;
    if (wanted == "all") {
        if (!found) {
            return missing();
        }
        for (const int leaf : found->leaves()) {
            rows.append(R"({"ok":)" + couchDocument(id, *found, leaf, couchShow(request)) + '}');
        }
    } else {
        for (const auto &value : QJsonDocument::fromJson(wanted).array()) {
            const auto rev = value.toString().toUtf8();
            const int index = found ? found->find(parseCouchRev(rev)) : -1;
            rows.append(index < 0 || !found->node(index).body
                    ? R"({"missing":")" + rev + "\"}"
                    : R"({"ok":)" + couchDocument(id, *found, index, couchShow(request)) + '}');
        }
    }
    return CouchReply { 200, '[' + rows.join(',') + "]\n" };
}

CouchCore::Reply CouchCore::putDocument(const CouchRequest &request, CouchDatabase &database)
{
    if (request.header("content-type").startsWith("multipart/")) {
        return couchFail(501, "not_implemented", "FakeCouch does not know multipart bodies");
    }
    auto json = request.json();
    if (!json) {
        return tl::unexpected(json.error());
    }
    if (const auto illegal = illegalCouchId(request.path[1])) {
        return tl::unexpected(*illegal);
    }
    if (json->contains(u"_id"_s) && json->value(u"_id"_s).toString().toUtf8() != request.path[1]) {
        return couchFail(400, "bad_request", "Document ID must match the document ID in the request URL");
    }
    json->insert(u"_id"_s, QString::fromUtf8(request.path[1]));
    auto edit = parseCouchEdit(*json);
    if (!edit) {
        return tl::unexpected(edit.error());
    }
    const bool newEdits = request.value("new_edits") != "false";
    const auto rev = newEdits ? namedRev(request, edit->rev) : CouchResult<CouchRev>(edit->rev);
    if (!rev) {
        return tl::unexpected(rev.error());
    }
    if (!newEdits && edit->rev.pos == 0) {
        return couchFail(
            400, "bad_request", "When `new_edits: false`, the document needs `_rev` or `_revisions` specified");
    }
    if (*rev != edit->rev) {
        edit->rev = *rev;
        edit->path = { rev->hash };
    }
    const auto made = newEdits ? save(database, *edit, request.user) : replicate(database, *edit, request.user);
    if (!made) {
        return tl::unexpected(made.error());
    }
    return saved(edit->id, *made, 201);
}

CouchCore::Reply CouchCore::deleteDocument(const CouchRequest &request, CouchDatabase &database)
{
    CouchEdit edit;
    edit.id = request.path[1];
    edit.deleted = true;
    const auto found = database.find(edit.id);
    if (!found || found->deleted()) {
        return missing(found ? "deleted" : "missing");
    }
    const auto rev = namedRev(request, {});
    if (!rev) {
        return tl::unexpected(rev.error());
    }
    edit.rev = *rev;
    edit.path = { rev->hash };
    const auto made = save(database, edit, request.user);
    if (!made) {
        return tl::unexpected(made.error());
    }
    return saved(edit.id, *made, 200);
}

CouchCore::Reply CouchCore::postDocument(const CouchRequest &request, CouchDatabase &database)
{
    const auto json = request.json();
    if (!json) {
        return tl::unexpected(json.error());
    }
    auto edit = parseCouchEdit(*json);
    if (!edit) {
        return tl::unexpected(edit.error());
    }
    edit->id = edit->id.isEmpty() ? newId() : edit->id;
    const auto made = save(database, *edit, request.user);
    if (!made) {
        return tl::unexpected(made.error());
    }
    return saved(edit->id, *made, 201);
}

} // namespace bubenik
