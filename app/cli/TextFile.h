// Texts and secrets that come from files or from standard input.
#pragma once

#include "core/Result.h"

namespace bubenik::cli {

// The text of a file, or of standard input for "-": UTF-8, or UTF-16 with a byte order mark; the mark goes,
// line ends become \n. Invalid with code "unreadable" or "not-text".
[[nodiscard]] Result<QString> readText(const QString &file);
// The same for bytes that are here already; `name` is told in the error.
[[nodiscard]] Result<QString> decodeText(const QByteArray &bytes, const QString &name);
// One secret from standard input, without the end of its line. A usage error when there is none.
[[nodiscard]] Result<QString> readSecret();

} // namespace bubenik::cli
