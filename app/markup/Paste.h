// Blocks gathered from pasted HTML, before lists that are only drawn as such (Word) become lists.
#pragma once

#include "markup/Markdown.h"

#include <optional>

namespace bubenik::markdown {

// A paragraph that Word shows as a list item: "mso-list:l0 level2 lfo1" and the sign before it.
struct WordItem {
    int level = 1;
    QString sign; // "·", "o", "1.", "a)" …
};

struct PastedBlock {
    Block block;
    std::optional<WordItem> item = {};
};

// Nested lists of what Word drew as such; neighbouring lists that continue each other become one.
[[nodiscard]] QList<Block> withLists(const QList<PastedBlock> &pasted);

} // namespace bubenik::markdown
