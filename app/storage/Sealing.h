// Between a document's body and the text that stands for it in the database: the same for most kinds, encrypted for
// sealed ones. Of use in this folder only.
#pragma once

#include "storage/Database.h"

#include <QJsonObject>

namespace bubenik::sealing {

// NoKeychain, code "office-locked", when the document is a sealed one and there is no key.
[[nodiscard]] Result<QString> toStore(Database &database, const QString &id, const QByteArray &clear);
// The same; a text that stands in the document's row for just this body is used again, so that SQL can compare them.
[[nodiscard]] Result<QString> toCompare(Database &database, const QString &id, const QByteArray &clear);
[[nodiscard]] Result<QByteArray> fromStore(Database &database, const QString &id, const QString &stored);
[[nodiscard]] Result<QJsonObject> objectFrom(Database &database, const QString &id, const QString &stored);
// SHA-256 of the text; of a sealed document a keyed digest.
[[nodiscard]] Result<QString> digestOf(Database &database, const QString &id, const QByteArray &clear);

} // namespace bubenik::sealing
