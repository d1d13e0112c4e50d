// Contacts for other programs.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// For Excel: UTF-8 with a byte order mark, semicolons, CRLF, headers in Czech, which the import reads again; what a
// spreadsheet would run as a formula is made text.
[[nodiscard]] QByteArray exportCsv(const QList<Contact> &contacts, const QList<Group> &groups);
[[nodiscard]] QByteArray exportVCards(const QList<Contact> &contacts, const QList<Group> &groups);
// By the file's ending, .csv or .vcf; whole or not at all. Invalid, code "export-format", for another.
[[nodiscard]] Result<int> exportContacts(Stores &stores, const ContactFilter &filter, const QString &path);

} // namespace bubenik
