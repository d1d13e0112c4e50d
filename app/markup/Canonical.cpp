#include "markup/CleanText.h"
#include "markup/InlineRuns.h"
#include "markup/Markdown.h"

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

using Kind = Block::Kind;

constexpr int maxDepth = 24; // of lists and quotes; deeper ones are opened up into their parent
constexpr int maxListNumber = 999'999'999; // CommonMark reads nine digits

QList<Block> canonicalBlocks(const QList<Block> &blocks, int depth);

QList<Inline> canonicalInlines(const QList<Inline> &inlines, InlineRuns::Breaks breaks)
{
    InlineRuns runs;
    runs.addTree(inlines);
    return runs.take(breaks);
}

QString canonicalCode(const QString &text)
{
    QString unified = wellFormed(text);
    unified.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').replace(u'\t', u"    "_s);
    QStringList lines;
    for (const auto &line : unified.split(u'\n')) {
        QString kept;
        for (const QChar c : line) {
            if (!isControl(c.unicode())) {
                kept += c;
            }
        }
        lines.append(kept.trimmed().isEmpty() ? QString() : kept);
    }
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    while (!lines.isEmpty() && lines.first().isEmpty()) {
        lines.removeFirst();
    }
    return lines.join(u'\n');
}

Block canonicalTable(const Block &table)
{
    Block out { .kind = Kind::Table };
    qsizetype columns = 0;
    for (const auto &row : table.children) {
        columns = std::max(columns, row.children.size());
    }
    for (const auto &row : table.children) {
        Block line { .kind = Kind::TableRow };
        for (const auto &cell : row.children) {
            line.children.append({ .kind = Kind::TableCell,
                .header = out.children.isEmpty(),
                .inlines = canonicalInlines(cell.inlines, InlineRuns::Breaks::AsSpaces) });
        }
        while (line.children.size() < columns) {
            line.children.append({ .kind = Kind::TableCell, .header = out.children.isEmpty() });
        }
        out.children.append(line);
    }
    if (columns == 0) {
        out.children.clear();
    }
    return out;
}

bool isList(const Block &block)
{
    return block.kind == Kind::BulletList || block.kind == Kind::NumberedList;
}

QList<Block> itemContent(const Block &item, int depth)
{
    QList<Block> content;
    if (!item.inlines.isEmpty()) {
        content.append({ .kind = Kind::Paragraph, .inlines = item.inlines });
    }
    content += item.children;
    if (item.kind != Kind::ListItem) {
        content = { item };
    }
    // A rule or heading within an item says nothing to who jumps from heading to heading; and before an empty line
    // md4c 0.4.8 may end the item after it (see Write.cpp).
    content.removeIf([](const Block &block) { return block.kind == Kind::Rule; });
    for (auto &block : content) {
        if (block.kind == Kind::Heading) {
            block = { .kind = Kind::Paragraph, .inlines = { { .kind = Inline::Kind::Strong, .children = block.inlines } } };
        }
    }
    return canonicalBlocks(content, depth);
}

// An item that begins with a list has nothing of its own before it: the inner items stand in its place.
QList<QList<Block>> itemContents(const Block &item, int depth)
{
    auto content = itemContent(item, depth);
    if (content.isEmpty()) {
        return {};
    }
    if (!isList(content.first())) {
        return { content };
    }
    QList<QList<Block>> out;
    const auto inner = content.takeFirst();
    for (const auto &part : inner.children) {
        QList<Block> blocks = part.children;
        if (!part.inlines.isEmpty()) {
            blocks.prepend({ .kind = Kind::Paragraph, .inlines = part.inlines });
        }
        out.append(blocks);
    }
    out.last() += content;
    return out;
}

// A paragraph at most, then lists: what a tight list can hold.
bool isSimple(const QList<Block> &content)
{
    for (qsizetype i = 0; i < content.size(); ++i) {
        if (!isList(content[i]) && !(i == 0 && content[i].kind == Kind::Paragraph)) {
            return false;
        }
    }
    return true;
}

Block canonicalList(const Block &list, int depth)
{
    Block out { .kind = list.kind };
    if (list.kind == Kind::NumberedList) {
        out.start = std::clamp(list.start, 0, maxListNumber);
    }
    QList<QList<Block>> contents;
    for (const auto &item : list.children) {
        contents += itemContents(item, depth + 1);
    }
    const bool tight = std::all_of(contents.begin(), contents.end(), isSimple);
    for (auto &content : contents) {
        Block item { .kind = Kind::ListItem };
        if (tight && content.first().kind == Kind::Paragraph) {
            item.inlines = content.takeFirst().inlines;
        }
        item.children = std::move(content);
        out.children.append(std::move(item));
    }
    return out;
}

void appendContainer(QList<Block> &out, const Block &block, int depth)
{
    if (depth >= maxDepth) {
        for (const auto &child : block.children) {
            out += child.kind == Kind::ListItem ? itemContent(child, depth) : canonicalBlocks({ child }, depth);
        }
        return;
    }
    auto made = isList(block) ? canonicalList(block, depth)
                              : Block { .kind = Kind::Quote, .children = canonicalBlocks(block.children, depth + 1) };
    if (!made.children.isEmpty()) {
        out.append(std::move(made));
    }
}

void appendLeaf(QList<Block> &out, const Block &block)
{
    Block leaf { .kind = block.kind };
    switch (block.kind) {
    case Kind::Rule: out.append(leaf); return;
    case Kind::CodeBlock:
        leaf.text = canonicalCode(block.text);
        break;
    case Kind::Table:
        leaf = canonicalTable(block);
        break;
    case Kind::Heading:
        leaf.level = std::clamp(block.level, 1, 6);
        leaf.inlines = canonicalInlines(block.inlines, InlineRuns::Breaks::AsSpaces);
        break;
    default:
        leaf.kind = Kind::Paragraph;
        leaf.inlines = canonicalInlines(block.inlines, InlineRuns::Breaks::Keep);
        break;
    }
    if (!leaf.text.isEmpty() || !leaf.inlines.isEmpty() || !leaf.children.isEmpty()) {
        out.append(leaf);
    }
}

QList<Block> canonicalBlocks(const QList<Block> &blocks, int depth)
{
    QList<Block> out;
    for (const auto &block : blocks) {
        switch (block.kind) {
        case Kind::BulletList:
        case Kind::NumberedList:
        case Kind::Quote: appendContainer(out, block, depth); break;
        case Kind::ListItem: out += itemContent(block, depth); break;
        default: appendLeaf(out, block); break;
        }
    }
    return out;
}

} // namespace

// Not defaulted in the class: there QList would look for the operator of a type that is not complete yet.
bool operator==(const Inline &a, const Inline &b)
{
    return a.kind == b.kind && a.text == b.text && a.url == b.url && a.children == b.children;
}

bool operator==(const Block &a, const Block &b)
{
    return a.kind == b.kind && a.level == b.level && a.start == b.start && a.header == b.header && a.text == b.text
        && a.inlines == b.inlines && a.children == b.children;
}

QList<Block> canonical(const QList<Block> &blocks)
{
    return canonicalBlocks(blocks, 0);
}

} // namespace bubenik::markdown
