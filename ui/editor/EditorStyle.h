// How each line and mark looks: formats made from the kind of line and its marks alone, so they can be made again when
// the palette changes. Sizes are in logical pixels.
#pragma once

#include "editor/Marks.h"

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextDocument>

namespace bubenik::ui {

inline constexpr int listIndent = 26;
inline constexpr int quoteIndent = 16;

[[nodiscard]] LineKind lineKind(const QTextBlock &block);
[[nodiscard]] Path pathOf(const QTextBlock &block);
[[nodiscard]] Marks marksOf(const QTextCharFormat &format);

[[nodiscard]] QTextBlockFormat blockFormat(LineKind kind, int level, const QString &path, bool tight);
[[nodiscard]] QTextCharFormat charFormat(const Marks &marks, LineKind kind, int level);
// The left edge of what stands in these containers.
[[nodiscard]] int indentOf(const Path &path);

// Gives every character of the block the look that its line and marks ask for; pictures keep what they are.
void restyle(const QTextBlock &block);
// The same for the whole document, as part of the last undo step (the palette has changed).
void restyle(QTextDocument &document);

} // namespace bubenik::ui
