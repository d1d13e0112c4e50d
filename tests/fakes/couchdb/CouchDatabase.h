// One database of FakeCouch as a value (copies share their documents), and an edit of one of its documents.
#pragma once

#include "fakes/couchdb/CouchDocument.h"
#include "fakes/couchdb/CouchHttp.h"

#include <optional>

namespace bubenik {

// A document as a client wrote it (couch_doc:from_json_obj).
struct CouchEdit {
    QByteArray id;
    CouchRev rev; // what it says of itself: the parent of an edit, its own name when new_edits=false
    QList<QByteArray> path; // _revisions, newest first; else only rev's
    bool deleted = false;
    QJsonObject fields;
    QByteArray json; // the fields between the braces
    CouchAttachments attachments;
    QList<QByteArray> stubs; // names of attachments that are to stay
};

// 400 for bad ids and fields, 413 document_too_large above 8,000,000 bytes.
[[nodiscard]] CouchResult<CouchEdit> parseCouchEdit(const QJsonObject &json);
[[nodiscard]] std::optional<CouchError> illegalCouchId(const QByteArray &id);

struct CouchDatabase {
    QByteArray name;
    QByteArray instance; // 8 hexadecimal digits; a database made anew has another one
    QMap<QByteArray, CouchDocumentPtr> documents;
    QMap<qint64, QByteArray> bySeq;
    qint64 seq = 0;
    QMap<QByteArray, QPair<int, QJsonObject>> locals; // by name without _local/: its number and fields
    QJsonObject security;
    QStringList validators; // the functions of the design documents, in their order

    [[nodiscard]] CouchDocumentPtr find(const QByteArray &id) const { return documents.value(id); }
    // Puts it in place of the one before, at a new sequence number. An empty document is removed.
    void put(const QByteArray &id, CouchDocument document);

    // Opaque and never twice the same text for the same place, as a cluster's are; `salt` makes the difference.
    [[nodiscard]] QByteArray seqText(qint64 at, quint32 salt) const;
    // What follows this place: the number itself when this instance gave it (also one that lies in its future), the
    // start for another instance's. Nothing when it is malformed.
    [[nodiscard]] std::optional<qint64> place(const QByteArray &since) const;

    [[nodiscard]] bool isAdmin(const CouchUser &user) const;
    [[nodiscard]] bool isMember(const CouchUser &user) const;
    [[nodiscard]] QJsonObject info(quint32 salt) const;
};

} // namespace bubenik
