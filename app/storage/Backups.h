// Automatic copies of the database in backups/ beside it: one before each migration (the last three are kept) and
// one a day (seven are kept). Attachments are never changed or removed, so they need no copies.
#pragma once

#include "core/Clock.h"
#include "storage/Database.h"

namespace bubenik::backups {

[[nodiscard]] QString directoryOf(const QString &databaseFile);
[[nodiscard]] Result<void> beforeMigration(Database &database, int version);
// Today's copy, unless it is there already. Slow for a large database: not on a thread that somebody waits for.
[[nodiscard]] Result<void> daily(const QString &databaseFile, Instant now);
[[nodiscard]] bool isDailyDue(const QString &databaseFile, Instant now);
// Full paths, newest first.
[[nodiscard]] QStringList list(const QString &databaseFile);

} // namespace bubenik::backups
