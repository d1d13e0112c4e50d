// _local documents: no revisions but a number, not validated, in no feed and no list. As in CouchDB 3 whoever writes
// last wins: the number given is counted up whatever it was (couch_db_updater:increment_local_doc_revs).
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchJson.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QByteArray localRev(int number)
{
    return "0-" + QByteArray::number(number);
}

CouchReply shown(const QByteArray &id, const QPair<int, QJsonObject> &local)
{
    auto json = local.second;
    json.insert(u"_id"_s, QString::fromUtf8(id));
    json.insert(u"_rev"_s, QString::fromUtf8(localRev(local.first)));
    return CouchReply { 200, couchJson(json) + '\n' };
}

} // namespace

CouchCore::Reply CouchCore::local(const CouchRequest &request, CouchDatabase &database)
{
    const auto &id = request.path[1];
    const auto name = id.mid(7);
    if (name.isEmpty() || request.path.size() > 2) {
        return couchFail(400, "bad_request",
            name.isEmpty() ? "Invalid _local document id." : "_local documents do not accept attachments.");
    }
    const auto found = database.locals.constFind(name);
    const int before = found == database.locals.constEnd() ? 0 : found->first;
    if (request.method == "GET" || request.method == "HEAD") {
        return before == 0 ? Reply(couchFail(404, "not_found", "missing")) : shown(id, *found);
    }
    if (request.method != "PUT" && request.method != "DELETE") {
        return couchFail(405, "method_not_allowed", "Only DELETE,GET,HEAD,POST,PUT,COPY allowed");
    }
    const bool deletes = request.method == "DELETE";
    if (deletes && before == 0) {
        return couchFail(404, "not_found", "missing");
    }
    auto json = deletes ? CouchResult<QJsonObject>(QJsonObject()) : request.json();
    if (!json) {
        return tl::unexpected(json.error());
    }
    auto rev = json->take(u"_rev"_s).toString().toUtf8();
    rev = rev.isEmpty() ? request.value("rev") : rev;
    bool number = rev.isEmpty();
    const int given = rev.isEmpty() ? 0 : rev.mid(rev.indexOf('-') + 1).toInt(&number);
    if (!number || (!rev.isEmpty() && !rev.startsWith("0-"))) {
        return couchFail(400, "bad_request", "Invalid rev format");
    }
    json->remove(u"_id"_s);
    if (deletes) {
        database.locals.remove(name);
        return CouchReply { 200, couchSaved(id, "0-0") + '\n' };
    }
    database.locals.insert(name, { given + 1, *std::move(json) });
    return CouchReply { 201, couchSaved(id, localRev(given + 1)) + '\n' };
}

} // namespace bubenik
