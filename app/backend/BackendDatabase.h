// One database of the server: typed requests, one HTTP request each, no state. Errors: backend/CouchSession.h. Of a
// Progress only its stop is used, where nothing else is said: bytes of a page are nobody's measure.
// API: docs.couchdb.org/en/stable/api
#pragma once

#include "backend/CouchSession.h"
#include "domain/ServerDocument.h"

#include <QJsonObject>

namespace bubenik {

struct ChangesText {
    QByteArray json;
    QString lastSeq; // empty when it cannot be seen without reading the whole
};

struct ChangesPage {
    QList<ServerDocument> documents; // without bodies unless asked for; design documents are left out
    QString lastSeq; // opaque; where to go on
    qint64 pending = 0; // changes after this page; -1: not said
    int rows = 0; // as the server counted them: a full page has as many as the limit
};

// A document on its way there: the revision it is based on (empty: new), and the body or its deletion.
struct WriteRequest {
    QString id;
    QString rev;
    bool deleted = false;
    QByteArray body; // compact JSON (core/Json.h) of an object without names that begin with "_"; goes out as it is
};

struct WriteAnswer {
    QString id;
    QString rev; // of what was written
    std::optional<Error> error; // Conflict; Forbidden with the rule's sentence as detail; Auth
};

struct DatabaseInfo {
    QString name;
    QString updateSeq;
    qint64 documents = 0;
    qint64 purgeSeq = 0;
};

// Offline, code "not-couchdb", when it is none. Bodies may be left unread.
[[nodiscard]] Result<ChangesPage> pageOf(const ChangesText &text);

class BackendDatabase final
{
public:
    BackendDatabase(CouchSession &session, QString name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] Task<DatabaseInfo> info();

    // At most `limit` changes after `since` (empty: from the beginning), each document once, bodies included.
    [[nodiscard]] Task<ChangesPage> changes(QString since, int limit, Progress progress = {});
    // The same as it came, so that the next page can be asked for before this one is read.
    [[nodiscard]] Task<ChangesText> changesText(QString since, int limit, Progress progress = {});
    // Waits until something changes after `since`, at most for about `atMost`; true: something did. The server sends a
    // line now and then so that proxies do not cut. Cancelled when progress.stop says so.
    [[nodiscard]] Task<bool> waitForChange(QString since, Millis atMost, Progress progress);

    // Not for documents that carry files: they would lose their bytes (CouchDB drops attachments that are not named).
    // One answer for each, in the order of the requests. UnknownOutcome: some, all or none are written. `progress` tells
    // the bytes that have left.
    [[nodiscard]] Task<QList<WriteAnswer>> write(QList<WriteRequest> documents, Progress progress = {});
    // The present winning revisions: a body, deleted (with its revision), or rev empty = the server has never had it
    // (or it was purged). Asked for conflicts too. In the order of the ids.
    [[nodiscard]] Task<QList<ServerDocument>> fetch(QStringList ids);
    // The revisions that led to the present one, the newest first (GET ?revs=true); empty when there is no document.
    [[nodiscard]] Task<QStringList> ancestry(QString id);
    // One leaf of a document, by its revision.
    [[nodiscard]] Task<ServerDocument> fetchRevision(QString id, QString rev);
    // Removes these documents with all their revisions for good. Server administrators only ("_admin"; since
    // CouchDB 2.3.1 the administrators of a database may not: chttpd_auth_request.erl); Forbidden "not-administrator"
    // for others.
    [[nodiscard]] Task<void> purge(QStringList ids);
    // Gives the room of what was purged or overwritten back. Server administrators and those of the database (our role
    // "administrator"). CouchDB works on after the answer.
    [[nodiscard]] Task<void> compact();

    // _local documents: this desk's own notes on the server, in no feed. NotFound when there is none.
    [[nodiscard]] Task<QJsonObject> local(QString id); // with "_rev"
    [[nodiscard]] Task<void> putLocal(QString id, QJsonObject body);

    // A single document with its "_id", "_rev", "_attachments" …; and writing one so, the new revision.
    [[nodiscard]] Task<QJsonObject> document(QString id);
    [[nodiscard]] Task<QString> put(QString id, QJsonObject body);
    // The chunks of a file (backend/Files.h) are attachments.
    [[nodiscard]] Task<QString> putChunk(
        QString id, QString rev, QString name, QByteArray bytes, Progress progress); // new revision
    [[nodiscard]] Task<QByteArray> chunk(QString id, QString name, Progress progress);

private:
    [[nodiscard]] QByteArray path(const QString &id) const; // percent-encoded
    [[nodiscard]] Task<QJsonDocument> json(QByteArray path, HttpRequest request, Progress progress);
    [[nodiscard]] Task<QStringList> leaves(QString id);

    CouchSession &m_session;
    QString m_name;
};

} // namespace bubenik
