#include "markup/PasteTable.h"

namespace bubenik::markdown {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxColumns = 128;

void collectRows(const GumboNode *node, QList<const GumboNode *> &rows)
{
    for (const auto *child : dom::children(node)) {
        switch (dom::tag(child)) {
        case GUMBO_TAG_TR: rows.append(child); break;
        case GUMBO_TAG_THEAD: case GUMBO_TAG_TBODY: case GUMBO_TAG_TFOOT: collectRows(child, rows); break;
        default: break;
        }
    }
}

QList<Inline> cellInlines(const PastedCell &cell)
{
    QList<Inline> out;
    for (const auto &block : cell.blocks) {
        if (!out.isEmpty()) {
            out.append({ .kind = Inline::Kind::Text, .text = u" "_s });
        }
        out += block.inlines;
    }
    return out;
}

} // namespace

QList<const GumboNode *> rowsOf(const GumboNode *table)
{
    QList<const GumboNode *> rows;
    collectRows(table, rows);
    return rows;
}

bool isPlain(const PastedCell &cell)
{
    return std::all_of(cell.blocks.begin(), cell.blocks.end(),
        [](const Block &block) { return block.kind == Block::Kind::Paragraph; });
}

Block gridOf(const QList<QList<PastedCell>> &rows)
{
    Block table { .kind = Block::Kind::Table };
    QList<int> covered; // by a cell above, rows yet to come, for each column
    for (const auto &row : rows) {
        Block line { .kind = Block::Kind::TableRow };
        const auto add = [&](const QList<Inline> &inlines, int rowsBelow) {
            const auto column = line.children.size();
            line.children.append({ .kind = Block::Kind::TableCell, .inlines = inlines });
            covered.resize(std::max(covered.size(), column + 1));
            covered[column] = rowsBelow;
        };
        const auto skipCovered = [&] {
            while (line.children.size() < covered.size() && covered[line.children.size()] > 0) {
                add({}, covered[line.children.size()] - 1);
            }
        };
        for (const auto &cell : row) {
            skipCovered();
            for (int i = 0; i < cell.columns && line.children.size() < maxColumns; ++i) {
                add(i == 0 ? cellInlines(cell) : QList<Inline>(), cell.rows - 1);
            }
        }
        skipCovered();
        table.children.append(line);
    }
    return table;
}

} // namespace bubenik::markdown
