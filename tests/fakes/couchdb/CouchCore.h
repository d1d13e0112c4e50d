// The server itself: one request in, one answer out, at once and without a network. FakeCouch adds the network, its
// faults and the waiting. Written after CouchDB 3's chttpd, couch_db and couch_httpd_auth.
#pragma once

#include "fakes/couchdb/CouchScripts.h"
#include "fakes/couchdb/CouchServerState.h"

namespace bubenik {

struct CouchShow;

class CouchCore final
{
public:
    CouchCore(Clock &clock, std::shared_ptr<CouchScripts> scripts);

    [[nodiscard]] CouchReply handle(const HttpRequest &request);
    [[nodiscard]] QByteArray newId(); // 32 hexadecimal digits, another one each time, the same ones in every run
    [[nodiscard]] CouchResult<CouchRev> save(CouchDatabase &database, const CouchEdit &edit, const CouchUser &user);
    [[nodiscard]] CouchDatabase freshDatabase(const QByteArray &name);

    CouchDisk disk;
    CouchMemory memory;
    quint64 changes = 0; // counts what may end a longpoll

private:
    using Reply = CouchResult<CouchReply>;

    [[nodiscard]] Reply route(CouchRequest &request);
    [[nodiscard]] Reply routeDatabase(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply createDatabase(const CouchRequest &request);
    [[nodiscard]] Reply dropDatabase(const CouchRequest &request);
    [[nodiscard]] Reply security(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply config(const CouchRequest &request) const;

    [[nodiscard]] CouchResult<CouchUser> authenticate(const CouchRequest &request);
    [[nodiscard]] CouchResult<CouchUser> userOfCookie(const QByteArray &cookie);
    [[nodiscard]] std::optional<std::pair<CouchUser, CouchPassword>> credentials(const QByteArray &name) const;
    [[nodiscard]] CouchResult<CouchUser> signIn(const QByteArray &name, const QByteArray &password);
    [[nodiscard]] Reply session(const CouchRequest &request);
    [[nodiscard]] QByteArray cookieFor(const QByteArray &name);
    [[nodiscard]] std::optional<CouchError> prepareUser(
        CouchEdit &edit, const CouchDocument *before, const CouchUser &user);

    [[nodiscard]] Reply document(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply getDocument(const CouchRequest &request, const CouchDatabase &database) const;
    [[nodiscard]] Reply openRevs(const CouchRequest &request, const CouchDatabase &database) const;
    [[nodiscard]] Reply putDocument(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply deleteDocument(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply postDocument(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply local(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply attachment(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply getAttachment(const CouchRequest &request, const CouchDatabase &database) const;

    [[nodiscard]] std::optional<CouchError> refusal(const CouchDatabase &database, const CouchEdit &edit,
        const CouchDocument *document, int before, const CouchUser &user);
    [[nodiscard]] CouchResult<CouchRev> replicate(
        CouchDatabase &database, const CouchEdit &edit, const CouchUser &user);

    [[nodiscard]] Reply bulkDocs(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply bulkGet(const CouchRequest &request, const CouchDatabase &database) const;
    [[nodiscard]] Reply allDocs(const CouchRequest &request, const CouchDatabase &database) const;
    [[nodiscard]] Reply revsDiff(const CouchRequest &request, const CouchDatabase &database) const;
    [[nodiscard]] Reply purge(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply compact(const CouchRequest &request, CouchDatabase &database);
    [[nodiscard]] Reply changesFeed(const CouchRequest &request, const CouchDatabase &database);

    void finish(CouchReply &reply, const CouchRequest &request);

    Clock &m_clock;
    std::shared_ptr<CouchScripts> m_scripts;
    quint64 m_ids = 0;
    quint32 m_requests = 0;
};

// chttpd's parse_doc_query, as far as it shapes a document.
[[nodiscard]] CouchShow couchShow(const CouchRequest &request);

} // namespace bubenik
