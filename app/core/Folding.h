// Texts as people mean them when they search, compare and sort: without case and accents.
#pragma once

#include <QStringList>

namespace bubenik {

// Lower case without accents, every run of other characters one space: "Č. p. 12/A" -> "c p 12 a".
[[nodiscard]] QString folded(const QString &text);
[[nodiscard]] QStringList foldedWords(const QString &text);
// Orders as a Czech dictionary does (ČSN 97 6030, its first level): č after c, ch after h, ř, š, ž after their letters,
// other accents as if they were not there. Plain ASCII, so that SQLite compares it byte by byte.
[[nodiscard]] QString czechSortKey(const QString &text);

} // namespace bubenik
