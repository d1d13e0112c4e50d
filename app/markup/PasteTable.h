// Tables in pasted HTML: their cells, and the regular grid that Markdown can hold.
#pragma once

#include "markup/Dom.h"
#include "markup/Markdown.h"

namespace bubenik::markdown {

struct PastedCell {
    QList<Block> blocks;
    int columns = 1; // that it spans
    int rows = 1;
};

[[nodiscard]] QList<const GumboNode *> rowsOf(const GumboNode *table);
// Nothing but paragraphs: fits a cell of Markdown.
[[nodiscard]] bool isPlain(const PastedCell &cell);
// Cells over several columns or rows keep their place: the rest of their area stays empty.
[[nodiscard]] Block gridOf(const QList<QList<PastedCell>> &rows);

} // namespace bubenik::markdown
