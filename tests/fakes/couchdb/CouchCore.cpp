#include "fakes/couchdb/CouchCore.h"

#include "fakes/couchdb/CouchJson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject adminsOnly { { u"members"_s, QJsonObject { { u"roles"_s, QJsonArray { u"_admin"_s } } } },
    { u"admins"_s, QJsonObject { { u"roles"_s, QJsonArray { u"_admin"_s } } } } };

CouchError noSuchDatabase()
{
    return { 404, "not_found", "Database does not exist." };
}

CouchError notAdmin()
{
    return { 401, "unauthorized", "You are not a server admin." };
}

CouchError methodNotAllowed(const QByteArray &allowed)
{
    return { 405, "method_not_allowed", "Only " + allowed + " allowed" };
}

QByteArray httpDate(Instant instant)
{
    return QLocale::c().toString(toQDateTime(instant), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace

CouchCore::CouchCore(Clock &clock, std::shared_ptr<CouchScripts> scripts)
    : m_clock(clock)
    , m_scripts(scripts ? std::move(scripts) : std::make_shared<CouchScripts>())
{
    disk.secret = newId();
    disk.databases.insert("_users", freshDatabase("_users"));
    disk.databases.insert("_replicator", freshDatabase("_replicator"));
}

QByteArray CouchCore::newId()
{
    return QCryptographicHash::hash("id" + QByteArray::number(++m_ids), QCryptographicHash::Md5).toHex();
}

CouchDatabase CouchCore::freshDatabase(const QByteArray &name)
{
    CouchDatabase database;
    database.name = name;
    database.instance = newId().left(8);
    database.security = adminsOnly;
    return database;
}

CouchReply CouchCore::handle(const HttpRequest &request)
{
    ++m_requests;
    auto parsed = parseCouchRequest(request);
    auto reply = route(parsed);
    auto answer = reply ? *std::move(reply) : couchReply(reply.error());
    finish(answer, parsed);
    return answer;
}

void CouchCore::finish(CouchReply &reply, const CouchRequest &request)
{
    const auto has = [&](const QByteArray &name) {
        return std::any_of(
            reply.headers.begin(), reply.headers.end(), [&](const auto &pair) { return pair.first == name; });
    };
    if (request.user.renew && !has("set-cookie")) {
        reply.headers.emplaceBack("set-cookie", cookieFor(request.user.name));
    }
    if (!has("content-type")) {
        reply.headers.emplaceBack("content-type", "application/json");
    }
    reply.headers.emplaceBack("cache-control", "must-revalidate");
    reply.headers.emplaceBack("date", httpDate(m_clock.now()));
    reply.headers.emplaceBack("server", "CouchDB/3.3.3 (Erlang OTP/25)");
    reply.headers.emplaceBack("content-length", QByteArray::number(reply.body.size()));
    if (request.method == "HEAD") {
        reply.body.clear();
    }
}

CouchCore::Reply CouchCore::route(CouchRequest &request)
{
    auto user = authenticate(request);
    if (!user) {
        return tl::unexpected(user.error());
    }
    request.user = *std::move(user);
    if (request.path.isEmpty()) {
        return CouchReply { 200,
            R"({"couchdb":"Welcome","version":"3.3.3","git_sha":"40afbcfc7","uuid":"5f0e2e4bd5bd5b7b9b4f0d4a3f6bde01",)"
            R"("features":["access-ready","partitioned","pluggable-storage-engines","reshard","scheduler"],)"
            R"("vendor":{"name":"The Apache Software Foundation"}})"
            "\n" };
    }
    const auto name = request.path.first();
    if (name == "_up") {
        return CouchReply { 200,
            R"({"status":"ok","seeds":{}})"
            "\n" };
    }
    if (name == "_session") {
        return session(request);
    }
    if (name.startsWith('_') && name != "_users" && name != "_replicator") {
        return config(request);
    }
    if (request.path.size() == 1 && (request.method == "PUT" || request.method == "DELETE")) {
        return request.method == "PUT" ? createDatabase(request) : dropDatabase(request);
    }
    const auto found = disk.databases.constFind(name);
    if (found == disk.databases.constEnd()) {
        return tl::unexpected(noSuchDatabase());
    }
    if (!found->isMember(request.user)) {
        return request.user.name.isEmpty() ? couchFail(401, "unauthorized", "You are not authorized to access this db.")
                                           : couchFail(403, "forbidden", "You are not allowed to access this db.");
    }
    return routeDatabase(request, disk.databases[name]);
}

CouchCore::Reply CouchCore::routeDatabase(const CouchRequest &request, CouchDatabase &database)
{
    const auto part = request.path.value(1);
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const bool posts = request.method == "POST";
    if (part.isEmpty()) {
        return reads ? Reply(CouchReply { 200, couchJson(database.info(m_requests)) + '\n' })
            : posts  ? postDocument(request, database)
                     : Reply(tl::unexpected(methodNotAllowed("DELETE,GET,HEAD,POST")));
    }
    if (part.startsWith("_local/") || part == "_local") {
        return local(request, database);
    }
    if (!part.startsWith('_') || part.startsWith("_design/")) {
        return request.path.size() > 2 ? attachment(request, database) : document(request, database);
    }
    if (part == "_security") {
        return security(request, database);
    }
    if (part == "_changes") {
        return changesFeed(request, database);
    }
    if (part == "_all_docs") {
        return allDocs(request, database);
    }
    static const QList<QByteArray> posted { "_bulk_docs", "_bulk_get", "_revs_diff", "_purge", "_compact",
        "_ensure_full_commit" };
    if (!posts) {
        // A document whose name CouchDB does not allow is refused there.
        return posted.contains(part) ? Reply(tl::unexpected(methodNotAllowed("POST"))) : document(request, database);
    }
    return part == "_bulk_docs"         ? bulkDocs(request, database)
        : part == "_bulk_get"           ? bulkGet(request, database)
        : part == "_revs_diff"          ? revsDiff(request, database)
        : part == "_purge"              ? purge(request, database)
        : part == "_compact"            ? compact(request, database)
        : part == "_ensure_full_commit" ? Reply(CouchReply { 201, "{\"ok\":true,\"instance_start_time\":\"0\"}\n" })
                                        : Reply(couchFail(501, "not_implemented", "FakeCouch does not know " + part));
}

CouchCore::Reply CouchCore::createDatabase(const CouchRequest &request)
{
    static const QRegularExpression legal(u"^[a-z][a-z0-9_$()+/-]*$"_s);
    const auto name = request.path.first();
    if (!request.user.isAdmin()) {
        return tl::unexpected(notAdmin());
    }
    if (!legal.match(QString::fromUtf8(name)).hasMatch() && name != "_users" && name != "_replicator") {
        return couchFail(400, "illegal_database_name",
            "Name: '" + name
                + "'. Only lowercase characters (a-z), digits (0-9), and any of the characters _, $, (, ), +, -, and / "
                  "are allowed. Must begin with a letter.");
    }
    if (disk.databases.contains(name)) {
        return couchFail(412, "file_exists", "The database could not be created, the file already exists.");
    }
    disk.databases.insert(name, freshDatabase(name));
    return CouchReply { 201, "{\"ok\":true}\n" };
}

CouchCore::Reply CouchCore::dropDatabase(const CouchRequest &request)
{
    if (!request.user.isAdmin()) {
        return tl::unexpected(notAdmin());
    }
    if (disk.databases.remove(request.path.first()) == 0) {
        return tl::unexpected(noSuchDatabase());
    }
    ++changes;
    return couchOk();
}

CouchCore::Reply CouchCore::security(const CouchRequest &request, CouchDatabase &database)
{
    if (request.method == "GET" || request.method == "HEAD") {
        return CouchReply { 200, couchJson(database.security) + '\n' };
    }
    if (request.method != "PUT") {
        return tl::unexpected(methodNotAllowed("PUT,GET"));
    }
    if (!database.isAdmin(request.user)) {
        return request.user.name.isEmpty() ? couchFail(401, "unauthorized", "You are not a db or server admin.")
                                           : couchFail(403, "forbidden", "You are not a db or server admin.");
    }
    if (request.path.first() == "_users") {
        return couchFail(403, "forbidden", "You can't edit the security object of the user database.");
    }
    auto json = request.json();
    if (!json) {
        return tl::unexpected(json.error());
    }
    database.security = *std::move(json);
    return couchOk();
}

// The little of the configuration that setting a server up reads.
CouchCore::Reply CouchCore::config(const CouchRequest &request) const
{
    if (!request.user.isAdmin()) {
        return tl::unexpected(notAdmin());
    }
    if (request.path.first() == "_all_dbs") {
        return CouchReply { 200,
            couchJson(QJsonArray::fromStringList([this] {
                QStringList names;
                for (auto it = disk.databases.cbegin(); it != disk.databases.cend(); ++it) {
                    names.append(QString::fromUtf8(it.key()));
                }
                return names;
            }()))
                + '\n' };
    }
    const auto path = request.path.join('/');
    if (request.method == "GET" && path == "_node/_local/_config/chttpd/require_valid_user") {
        return CouchReply { 200, "\"false\"\n" };
    }
    if (request.method == "GET" && path == "_node/_local/_config/chttpd_auth/timeout") {
        return CouchReply { 200, "\"600\"\n" };
    }
    return couchFail(501, "not_implemented", "FakeCouch does not know " + path);
}

CouchShow couchShow(const CouchRequest &request)
{
    return { request.flag("revs"), request.flag("conflicts"), request.flag("deleted_conflicts"),
        request.flag("attachments") };
}

} // namespace bubenik
