// What pasting needs to know of a parsed HTML element (gumbo's tree), in Qt's types.
#pragma once

#include <QString>
#include <gumbo.h>
#include <span>

namespace bubenik::markdown::dom {

[[nodiscard]] inline bool isElement(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE;
}
// GUMBO_TAG_UNKNOWN for text and for elements that HTML does not know (o:p, st1:place …).
[[nodiscard]] GumboTag tag(const GumboNode *node);
[[nodiscard]] std::span<GumboNode *const> children(const GumboNode *node);
[[nodiscard]] QString attribute(const GumboNode *node, const char *name);
// One property of the style attribute, lower case: "font-weight" -> "bold". Empty when it is not set.
[[nodiscard]] QString style(const GumboNode *node, QLatin1StringView property);
// All text below, without recursion.
[[nodiscard]] QString textOf(const GumboNode *node);

// Never seen by a reader, or of no use in a text: scripts, navigation, forms, Word's deletions and comments.
[[nodiscard]] bool isDropped(const GumboNode *node);
// Begins a new paragraph.
[[nodiscard]] bool isBlock(const GumboNode *node);

} // namespace bubenik::markdown::dom
