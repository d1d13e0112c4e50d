#include "editor/Lines.h"

namespace bubenik::ui {

using markdown::Block;

namespace {

struct Flattener {
    QList<Line> lines;
    int &nextId;

    void leaf(const Block &block, const Path &path)
    {
        Line line { .path = encode(path) };
        switch (block.kind) {
        case Block::Kind::Heading:
            line.kind = LineKind::Heading;
            line.level = block.level;
            line.inlines = block.inlines;
            break;
        case Block::Kind::CodeBlock:
            line.kind = LineKind::Code;
            line.code = block.text;
            break;
        case Block::Kind::Rule:
            line.kind = LineKind::Rule;
            break;
        case Block::Kind::Table:
            line.kind = LineKind::Table;
            line.table = block;
            break;
        default:
            line.inlines = block.inlines;
        }
        lines.append(line);
    }

    void item(const Block &block, const Path &path)
    {
        const bool empty = block.inlines.isEmpty() && block.children.isEmpty();
        if (!block.inlines.isEmpty() || empty) {
            lines.append({ .path = encode(path), .tight = true, .inlines = block.inlines });
        }
        all(block.children, path);
    }

    void all(const QList<Block> &blocks, const Path &path)
    {
        for (const auto &block : blocks) {
            switch (block.kind) {
            case Block::Kind::Quote:
                container(block, path, { Container::Kind::Quote, nextId++ });
                break;
            case Block::Kind::BulletList:
                container(block, path, { Container::Kind::Bullets, nextId++ });
                break;
            case Block::Kind::NumberedList:
                container(block, path, { Container::Kind::Numbers, nextId++, block.start });
                break;
            case Block::Kind::ListItem:
                item(block, path + Path { { Container::Kind::Item, nextId++ } });
                break;
            default:
                leaf(block, path);
            }
        }
    }

    void container(const Block &block, const Path &path, const Container &inner)
    {
        const auto deeper = path + Path { inner };
        if (block.children.isEmpty()) {
            lines.append({ .path = encode(deeper) });
        }
        all(block.children, deeper);
    }
};

struct Decoded {
    Path path;
    const Line *line = nullptr;
};

Block blockOf(const Container &container)
{
    switch (container.kind) {
    case Container::Kind::Quote:
        return { .kind = Block::Kind::Quote };
    case Container::Kind::Bullets:
        return { .kind = Block::Kind::BulletList };
    case Container::Kind::Numbers:
        return { .kind = Block::Kind::NumberedList, .start = container.start };
    case Container::Kind::Item:
        break;
    }
    return { .kind = Block::Kind::ListItem };
}

void appendLeaf(QList<Block> &blocks, const Line &line)
{
    switch (line.kind) {
    case LineKind::Paragraph:
        if (!line.inlines.isEmpty()) {
            blocks.append({ .kind = Block::Kind::Paragraph, .inlines = line.inlines });
        }
        break;
    case LineKind::Heading:
        blocks.append({ .kind = Block::Kind::Heading, .level = line.level, .inlines = line.inlines });
        break;
    case LineKind::Code:
        blocks.append({ .kind = Block::Kind::CodeBlock, .text = line.code });
        break;
    case LineKind::Rule:
        blocks.append({ .kind = Block::Kind::Rule });
        if (!line.inlines.isEmpty()) {
            blocks.append({ .kind = Block::Kind::Paragraph, .inlines = line.inlines });
        }
        break;
    case LineKind::Table:
        blocks.append(*line.table);
        break;
    }
}

// The lines [from, to) all stand in `parent`, whose depth is `depth`.
void assembleInto(Block &parent, const QList<Decoded> &lines, qsizetype from, qsizetype to, qsizetype depth)
{
    for (auto i = from; i < to;) {
        const auto &[path, line] = lines[i];
        if (path.size() <= depth) {
            const bool ofItem = parent.kind == Block::Kind::ListItem && line->tight
                && line->kind == LineKind::Paragraph && parent.inlines.isEmpty() && parent.children.isEmpty();
            if (ofItem) {
                parent.inlines = line->inlines;
            } else {
                appendLeaf(parent.children, *line);
            }
            ++i;
            continue;
        }
        auto end = i + 1;
        while (end < to && lines[end].path.size() > depth && lines[end].path[depth] == path[depth]) {
            ++end;
        }
        auto block = blockOf(path[depth]);
        assembleInto(block, lines, i, end, depth + 1);
        parent.children.append(std::move(block));
        i = end;
    }
}

} // namespace

QList<Line> flatten(const QList<Block> &blocks, int &nextId)
{
    Flattener flattener { {}, nextId };
    flattener.all(blocks, {});
    return flattener.lines;
}

QList<Block> assemble(const QList<Line> &lines)
{
    QList<Decoded> decoded;
    decoded.reserve(lines.size());
    for (const auto &line : lines) {
        decoded.append({ decodePath(line.path), &line });
    }
    Block root;
    assembleInto(root, decoded, 0, decoded.size(), 0);
    return root.children;
}

} // namespace bubenik::ui
