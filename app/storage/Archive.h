// The file of WorkspaceFolder::backup: an SQLite database like the workspace's own, with one table more,
//   backup_attachment (name, part, bytes)
// that holds the files of attachments/ in parts of one MiB, so nothing large is ever held in memory.
// An automatic backup is the same without that table.
#pragma once

#include "core/Result.h"

namespace bubenik::archive {

[[nodiscard]] Result<void> write(const QString &databaseFile, const QString &attachments, const QString &target);
// Reads all of it: sound, ours, of a known schema, and every attachment as its name says.
[[nodiscard]] Result<void> verify(const QString &archive);
// Writes the database (without the extra table) and the attachments that are missing. Existing files are never
// replaced.
[[nodiscard]] Result<void> unpack(const QString &archive, const QString &databaseFile, const QString &attachments);

} // namespace bubenik::archive
