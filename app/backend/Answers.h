// CouchDB's answers as values. Pure. Of use in this folder only.
#pragma once

#include "backend/BackendDatabase.h"

#include <QJsonArray>

namespace bubenik::answers {

// Sequences are texts in CouchDB 3, numbers in PouchDB's server.
[[nodiscard]] QString sequence(const QJsonValue &value);
// A document as it came: what begins with "_" becomes id, rev, deleted and losing revisions, or goes.
[[nodiscard]] ServerDocument document(QJsonObject json);
// "last_seq" at the end of a feed's text, without reading the rest; empty when it does not stand there.
[[nodiscard]] QString lastSequence(const QByteArray &text);
[[nodiscard]] ChangesPage changesPage(const QJsonDocument &json);
// _all_docs with keys, one for each id.
[[nodiscard]] QList<ServerDocument> fetched(const QStringList &ids, const QJsonArray &rows);
[[nodiscard]] QByteArray bulkBody(const QList<WriteRequest> &documents);
[[nodiscard]] QList<WriteAnswer> writeAnswers(const QList<WriteRequest> &documents, const QJsonArray &rows);
// "_revisions" {start, ids}: whole revisions, the newest first.
[[nodiscard]] QStringList revisions(const QJsonObject &json);

} // namespace bubenik::answers
