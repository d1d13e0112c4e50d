// SQLite's result codes (sqlite.org/rescode.html) as kinds of our own. Details hold no values, only SQLite's words.
#pragma once

#include "core/Error.h"

#include <QSqlError>

namespace bubenik {

// `file` is the database, for telling a full disk from another failed write.
[[nodiscard]] Error errorFromSql(const QSqlError &error, const QString &file);

} // namespace bubenik
