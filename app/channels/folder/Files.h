// Files of the site, written so that a reader, or we after a power cut, finds each whole or as it was before. All
// temporary names live in one folder of the same file system. Errors: Offline (the folder is not there: a share or a
// drive that is not connected), ReadOnly, DiskFull, Storage (subject is the path).
#pragma once

#include "core/Result.h"

#include <QByteArray>
#include <QStringList>
#include <system_error>

namespace bubenik::folder {

[[nodiscard]] Error fileError(const std::error_code &code, const QString &path);
[[nodiscard]] Error notAFolder(const QString &path); // Storage, code "not-a-folder"

// Written under `temporary`, flushed to the disk, then renamed to `path`. Nothing happens when the file already holds
// these bytes. Missing folders above `path` are made.
[[nodiscard]] Result<void> writeWhole(const QString &path, const QByteArray &bytes, const QString &temporary);
// A new file in a folder that nobody reads yet.
[[nodiscard]] Result<void> writeNew(const QString &path, const QByteArray &bytes);
[[nodiscard]] Result<void> copyNew(const QString &from, const QString &to);
[[nodiscard]] Result<QByteArray> readWhole(const QString &path); // NotFound when it is not there
[[nodiscard]] Result<void> makeFolder(const QString &path); // with those above it
[[nodiscard]] Result<void> moveInto(const QString &from, const QString &to); // atomic, replaces files
// Fine when it is gone already.
[[nodiscard]] Result<void> removeAll(const QString &path);
// The names of folders in a folder, without hidden ones; empty when it does not exist.
[[nodiscard]] QStringList foldersIn(const QString &path);

} // namespace bubenik::folder
