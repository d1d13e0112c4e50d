// Pictures and sounds on the server, by the SHA-256 of their bytes: a document "attachment:<digest>" {bytes, mime,
// suffix} that never changes, with the bytes as CouchDB attachments, each named by its offset ("000000000000",
// "000004194304" …). In chunks, so that a break costs one chunk in either direction, memory is bounded by one, and a
// proxy that takes small bodies only is no wall. Files of several desks are one: by their digest.
#pragma once

#include "backend/BackendDatabase.h"

namespace bubenik::backend {

inline constexpr qint64 chunkBytes = 4LL * 1024 * 1024;
// After a 413 chunks are halved down to this.
inline constexpr qint64 smallestChunk = 256LL * 1024;

[[nodiscard]] QString fileDocument(const QString &digest);

// Goes on where the chunks that are there, and are right, end. TooLarge: not even the smallest chunk is taken. Storage:
// the file cannot be read here. `progress` counts bytes.
[[nodiscard]] Task<void> uploadFile(
    BackendDatabase &database, QString digest, QString path, QString mime, QString suffix, Progress progress);
// Into `target`, going on with what a break left there; the suffix for its name. NotFound: not there, or not yet all of
// it. Mismatch: what came is not what the digest says; `target` is removed then.
[[nodiscard]] Task<QString> downloadFile(BackendDatabase &database, QString digest, QString target, Progress progress);

} // namespace bubenik::backend
