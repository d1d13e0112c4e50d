// Links in a text to the post's own files: [words](attachment:DIGEST). Where they lead is known only where the text is
// published.
#pragma once

#include "markup/Markdown.h"

#include <functional>

namespace bubenik::markdown {

[[nodiscard]] QString fileLink(const QString &digest);
// The digest; empty: a link to something else.
[[nodiscard]] QString linkedFile(const QString &url);
// Every link to a file leads where `addressOf` says; where that is empty, only its words stay.
[[nodiscard]] QList<Block> withFileLinks(
    QList<Block> blocks, const std::function<QString(const QString &digest)> &addressOf);

} // namespace bubenik::markdown
