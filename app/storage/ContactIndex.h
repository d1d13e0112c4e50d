// What is kept beside contacts for lists, filters, search and duplicates: contact_row, contact_group, contact_key and
// the search index. Callers hold a transaction, and call remember() after a contact's document changed; whatever
// removes the document takes everything along (a trigger and foreign keys).
#pragma once

#include "domain/Contact.h"
#include "storage/Database.h"

namespace bubenik::contactindex {

// Writes what is kept beside the document anew.
[[nodiscard]] Result<void> remember(Database &database, const Contact &contact);
// The same of a contact that was never here.
[[nodiscard]] Result<void> rememberNew(Database &database, qint64 row, const Contact &contact);
[[nodiscard]] Result<void> rememberNew(Database &database, const QList<std::pair<qint64, const Contact *>> &contacts);
// Contacts that an older Bubeník took in without it.
[[nodiscard]] Result<void> makeUp(Database &database);
// Settings of FTS5 (sqlite.org/fts5.html, "special INSERT commands") while thousands are written; to be taken back.
[[nodiscard]] Result<void> tune(Database &database, bool forBulk);
// Makes one piece of the search index, in which no word of a removed contact is left.
[[nodiscard]] Result<void> optimise(Database &database);
// The search index against its texts; Damaged.
[[nodiscard]] Result<void> check(Database &database);

} // namespace bubenik::contactindex
