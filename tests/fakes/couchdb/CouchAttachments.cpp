// Attachments on their own: chttpd_db's db_attachment_req.
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchJson.h"

#include <QCryptographicHash>

namespace bubenik {

namespace {

// Types that CouchDB stores compressed, and then does not give parts of.
bool isCompressed(const QByteArray &type)
{
    return type.startsWith("text/") || type.startsWith("application/javascript") || type.startsWith("application/json")
        || type.startsWith("application/xml");
}

QByteArray attachmentName(const CouchRequest &request)
{
    return request.path.mid(2).join('/');
}

// One range of bytes; CouchDB's multipart answer to several is not known here.
void applyRange(CouchReply &reply, const QByteArray &range)
{
    const auto total = reply.body.size();
    const auto dash = range.indexOf('-');
    if (!range.startsWith("bytes=") || dash < 0) {
        return;
    }
    const auto first = range.mid(6, dash - 6);
    const auto second = range.mid(dash + 1);
    const auto from = first.isEmpty() ? total - second.toLongLong() : first.toLongLong();
    const auto to = first.isEmpty() || second.isEmpty() ? total - 1 : std::min<qint64>(second.toLongLong(), total - 1);
    if (from > to || from < 0) {
        reply = couchReply({ 416, "requested_range_not_satisfiable", "Requested range not satisfiable" });
        return;
    }
    if (first == "0" && second.isEmpty()) {
        return; // the whole of it
    }
    reply.status = 206;
    reply.body = reply.body.mid(from, to - from + 1);
    reply.headers.emplaceBack("content-range",
        "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/' + QByteArray::number(total));
}

// An edit of this revision (empty: none) that changes nothing yet.
CouchResult<CouchEdit> editOf(const QByteArray &id, const CouchDocument *document, const QByteArray &rev)
{
    CouchEdit edit;
    edit.id = id;
    if (rev.isEmpty()) {
        return edit;
    }
    const int index = document ? document->find(parseCouchRev(rev)) : -1;
    if (index < 0 || !document->node(index).body) {
        return couchFail(409, "not_found", "missing_rev");
    }
    const auto &node = document->node(index);
    edit.rev = node.rev;
    edit.path = document->history(index);
    edit.fields = node.body->fields;
    edit.json = node.body->json;
    edit.attachments = node.body->attachments;
    return edit;
}

} // namespace

CouchCore::Reply CouchCore::getAttachment(const CouchRequest &request, const CouchDatabase &database) const
{
    const auto found = database.find(request.path[1]);
    const auto rev = request.value("rev");
    const int index = !found ? -1 : rev.isEmpty() ? found->leaves().front() : found->find(parseCouchRev(rev));
    if (index < 0 || !found->node(index).body || (rev.isEmpty() && found->deleted())) {
        return couchFail(404, "not_found", found && found->deleted() ? "deleted" : "missing");
    }
    const auto &attachments = found->node(index).body->attachments;
    const auto it = attachments.constFind(attachmentName(request));
    if (it == attachments.constEnd()) {
        return couchFail(404, "not_found", "Document is missing attachment");
    }
    const bool whole = isCompressed(it->type);
    const auto tag = '"' + it->md5 + '"';
    CouchReply reply { 200, it->data,
        { { "etag", tag }, { "content-type", it->type }, { "accept-ranges", whole ? "none" : "bytes" },
            { "content-md5", it->md5 } } };
    if (request.header("if-none-match") == tag) {
        reply.status = 304;
        reply.body.clear();
    } else if (!whole) {
        applyRange(reply, request.header("range"));
    }
    return reply;
}

CouchCore::Reply CouchCore::attachment(const CouchRequest &request, CouchDatabase &database)
{
    if (request.method == "GET" || request.method == "HEAD") {
        return getAttachment(request, database);
    }
    const bool removes = request.method == "DELETE";
    if (!removes && request.method != "PUT") {
        return couchFail(405, "method_not_allowed", "Only DELETE,GET,HEAD,PUT allowed");
    }
    const auto name = attachmentName(request);
    if (name.startsWith('_')) {
        return couchFail(400, "bad_request", "Attachment name '" + name + "' starts with prohibited character '_'");
    }
    const auto found = database.find(request.path[1]);
    const auto header = request.header("if-match").replace('"', "");
    const auto rev = request.value("rev").isEmpty() ? header : request.value("rev");
    auto based = editOf(request.path[1], found.get(), rev);
    if (!based) {
        return tl::unexpected(based.error());
    }
    auto edit = *std::move(based);
    if (removes && edit.attachments.remove(name) == 0) {
        const bool known = found && !found->deleted();
        const bool has = known && rev.isEmpty() && found->winner().body->attachments.contains(name);
        return has ? tl::unexpected(couchConflict())
                   : couchFail(404, "not_found", known ? "Document is missing attachment" : "missing");
    }
    if (!removes) {
        const auto type = request.header("content-type");
        auto data = request.body();
        const auto md5 = QCryptographicHash::hash(data, QCryptographicHash::Md5).toBase64();
        edit.attachments.insert(name, { type.isEmpty() ? "application/octet-stream" : type, std::move(data), md5, 0 });
    }
    const auto made = save(database, edit, request.user);
    if (!made) {
        return tl::unexpected(made.error());
    }
    return CouchReply { removes ? 200 : 201, couchSaved(edit.id, made->text()) + '\n',
        { { "etag", '"' + made->text() + '"' } } };
}

} // namespace bubenik
