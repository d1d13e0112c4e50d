// One line of inline Markdown, escaped so that it reads back as exactly the same tree wherever it stands.
#pragma once

#include "markup/Markdown.h"

namespace bubenik::markdown {

enum class Place { Paragraph, Heading, Cell };

// Of canonical inlines. Line breaks give a backslash and a new line.
[[nodiscard]] QString writeInlines(const QList<Inline> &inlines, Place place);

} // namespace bubenik::markdown
