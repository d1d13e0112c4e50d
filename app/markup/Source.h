// Markdown made fit for the parser: one kind of line end, no control characters or tabs, bounded nesting, UTF-8.
#pragma once

#include <QByteArray>
#include <QString>

namespace bubenik::markdown {

[[nodiscard]] QByteArray preparedSource(const QString &markdown);

} // namespace bubenik::markdown
