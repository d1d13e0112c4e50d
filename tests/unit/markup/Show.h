// Trees as text, for the messages of failing tests.
#pragma once

#include "markup/Markdown.h"

#include <ostream>

namespace bubenik::markdown {

inline std::string shown(const Inline &part)
{
    static const char *const names[] = { "Text", "Em", "Strong", "Code", "Link", "Picture", "Break" };
    std::string out = std::string(names[int(part.kind)]) + "(";
    out += '"' + part.text.toStdString() + "\" " + part.url.toStdString();
    for (const auto &child : part.children) {
        out += " " + shown(child);
    }
    return out + ")";
}

inline std::string shown(const Block &block, int depth = 0)
{
    static const char *const names[] = { "Paragraph", "Heading", "BulletList", "NumberedList", "ListItem", "Quote", "Code",
        "Rule", "Table", "Row", "Cell" };
    std::string out = std::string(size_t(depth) * 2, ' ') + names[int(block.kind)] + " " + std::to_string(block.level) + " "
        + std::to_string(block.start) + (block.header ? " header " : " ") + '"' + block.text.toStdString() + '"';
    for (const auto &part : block.inlines) {
        out += " " + shown(part);
    }
    out += "\n";
    for (const auto &child : block.children) {
        out += shown(child, depth + 1);
    }
    return out;
}

inline std::string shown(const QList<Block> &blocks)
{
    std::string out;
    for (const auto &block : blocks) {
        out += shown(block);
    }
    return out;
}

} // namespace bubenik::markdown
