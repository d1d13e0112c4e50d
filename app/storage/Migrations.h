// The numbered steps from an empty file to the present schema (resources/migrations). A step is one transaction.
#pragma once

#include "storage/Database.h"

namespace bubenik::migrations {

inline constexpr int newest = 8;
// "Bube": tells our files from any other SQLite database.
inline constexpr int applicationId = 0x42756265;

// Brings the database to `newest`; before each step of a file that holds something, a backup is written.
[[nodiscard]] Result<void> run(Database &database);
// The same with other steps: `statementsOf(n)` are those that lead to version n.
[[nodiscard]] Result<void> run(
    Database &database, int last, const std::function<Result<QStringList>(int version)> &statementsOf);

} // namespace bubenik::migrations
