// Files that are whole or not there: written to a temporary name, flushed to the disk, renamed.
#pragma once

#include "core/Result.h"

class QIODevice;

namespace bubenik::files {

// ReadOnly, DiskFull or Storage, from the state of the disk that `path` is on.
[[nodiscard]] Error writeError(const QString &path, const QString &detail);
// Asks the system to put what was written on the disk; best effort where the system cannot.
void syncFile(const QString &path);
void syncDirectory(const QString &path);
// rename(2) over an existing file, then the directory is flushed.
[[nodiscard]] Result<void> moveOver(const QString &from, const QString &to);
// Copies `source` (open) to `target` by way of a temporary name. Returns the SHA-256 of what was copied.
[[nodiscard]] Result<QString> copyWhole(QIODevice &source, const QString &target);
// SHA-256 of a file; Storage when it cannot be read.
[[nodiscard]] Result<QString> digestOf(const QString &file);
// Whether new files can be made in the directory (an existing one).
[[nodiscard]] bool canWriteInto(const QString &directory);

} // namespace bubenik::files
