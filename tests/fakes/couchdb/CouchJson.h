// JSON as FakeCouch writes it: put together from pieces that are serialised once.
#pragma once

#include "fakes/couchdb/CouchDocument.h"

#include <QJsonValue>

namespace bubenik {

[[nodiscard]] QByteArray couchQuoted(const QByteArray &utf8);
[[nodiscard]] QByteArray couchInner(const QJsonObject &object); // without the braces
[[nodiscard]] QByteArray couchJson(const QJsonValue &value);
// {"ok":true,"id":…,"rev":…}
[[nodiscard]] QByteArray couchSaved(const QByteArray &id, const QByteArray &rev);

struct CouchShow {
    bool revs = false; // _revisions
    bool conflicts = false; // _conflicts, when there are any
    bool deletedConflicts = false;
    bool attachments = false; // their content instead of stubs
};

[[nodiscard]] QByteArray couchDocument(
    const QByteArray &id, const CouchDocument &document, int node, CouchShow show = {});
[[nodiscard]] QByteArray couchAttachments(const CouchAttachments &attachments, bool content);

} // namespace bubenik
