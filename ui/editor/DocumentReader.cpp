#include "editor/DocumentReader.h"

#include "editor/EditorStyle.h"

#include <QTextBlock>
#include <QTextTable>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using markdown::Block;
using markdown::Inline;

namespace {

class RememberedLine final : public QTextBlockUserData
{
public:
    explicit RememberedLine(Line line)
        : m_line(std::move(line))
    {
    }
    [[nodiscard]] const Line &line() const { return m_line; }

private:
    Line m_line;
};

void appendText(QList<Piece> &pieces, const Marks &marks, const QString &text)
{
    qsizetype from = 0;
    while (from <= text.size()) {
        auto end = text.indexOf(QChar(QChar::LineSeparator), from);
        const bool broken = end >= 0;
        end = broken ? end : text.size();
        if (end > from) {
            pieces.append({ marks, { .kind = Inline::Kind::Text, .text = text.mid(from, end - from) } });
        }
        if (broken) {
            pieces.append({ marks, { .kind = Inline::Kind::LineBreak } });
        }
        from = end + 1;
    }
}

QList<Inline> readInlines(const QTextBlock &block, int from, int to)
{
    QList<Piece> pieces;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const auto fragment = it.fragment();
        const auto start = std::max(from, fragment.position());
        const auto end = std::min(to, fragment.position() + fragment.length());
        if (start >= end) {
            continue;
        }
        const auto format = fragment.charFormat();
        const auto marks = marksOf(format);
        if (format.objectType() == pictureObject) {
            for (auto i = start; i < end; ++i) {
                pieces.append({ marks,
                    { .kind = Inline::Kind::Picture, .text = format.stringProperty(PictureAltProperty),
                        .url = format.stringProperty(PictureUrlProperty) } });
            }
        } else {
            appendText(pieces, marks, fragment.text().mid(start - fragment.position(), end - start));
        }
    }
    return nest(std::move(pieces));
}

Line readBlock(const QTextBlock &block, int from, int to)
{
    const auto format = block.blockFormat();
    Line line { .path = format.stringProperty(PathProperty),
        .kind = lineKind(block),
        .level = format.headingLevel(),
        .tight = format.boolProperty(TightProperty) };
    if (line.kind == LineKind::Code) {
        const auto start = std::max(from - block.position(), 0);
        line.code = block.text().mid(start, std::max(std::min(to, block.position() + block.length() - 1) - block.position() - start, 0));
        line.code.replace(QChar(QChar::LineSeparator), u'\n');
    } else {
        line.inlines = readInlines(block, from, to);
    }
    return line;
}

Line readTable(const QTextTable &table)
{
    Block block { .kind = Block::Kind::Table };
    for (int r = 0; r < table.rows(); ++r) {
        Block row { .kind = Block::Kind::TableRow };
        for (int c = 0; c < table.columns(); ++c) {
            Block cell { .kind = Block::Kind::TableCell, .header = r == 0 };
            const auto tableCell = table.cellAt(r, c);
            for (auto it = tableCell.begin(); !it.atEnd(); ++it) {
                const auto inCell = it.currentBlock();
                if (!cell.inlines.isEmpty()) {
                    cell.inlines.append({ .kind = Inline::Kind::Text, .text = u" "_s });
                }
                cell.inlines += readInlines(inCell, inCell.position(), inCell.position() + inCell.length());
            }
            row.children.append(cell);
        }
        block.children.append(row);
    }
    return { .path = table.format().stringProperty(PathProperty), .kind = LineKind::Table, .table = block };
}

bool isEmptyParagraph(const Line &line)
{
    return line.kind == LineKind::Paragraph && line.inlines.isEmpty() && line.path.isEmpty();
}

} // namespace

DocumentReader::DocumentReader(QTextDocument &document)
    : QObject(&document)
    , m_document(document)
{
    connect(&document, &QTextDocument::contentsChange, this,
        [this](int position, int /*removed*/, int added) { forget(position, added); });
}

void DocumentReader::forget(int position, int added)
{
    const auto last = m_document.findBlock(position + added);
    for (auto block = m_document.findBlock(position); block.isValid(); block = block.next()) {
        block.setUserData(nullptr);
        if (block == last) {
            break;
        }
    }
}

QList<Line> DocumentReader::snapshot()
{
    QList<Line> lines;
    lines.reserve(m_document.blockCount());
    const auto *root = m_document.rootFrame();
    for (auto it = root->begin(); !it.atEnd(); ++it) {
        if (const auto *table = qobject_cast<QTextTable *>(it.currentFrame())) {
            lines.append(readTable(*table));
            continue;
        }
        auto block = it.currentBlock();
        if (!block.isValid()) {
            continue;
        }
        const auto *remembered = static_cast<RememberedLine *>(block.userData());
        if (remembered == nullptr) {
            auto fresh = std::make_unique<RememberedLine>(readBlock(block, block.position(), block.position() + block.length()));
            remembered = fresh.get();
            block.setUserData(fresh.release());
        }
        if (!isEmptyParagraph(remembered->line())) {
            lines.append(remembered->line());
        }
    }
    return lines;
}

QList<Line> DocumentReader::between(int from, int to) const
{
    QList<Line> lines;
    const QTextFrame *done = nullptr;
    for (auto block = m_document.findBlock(from); block.isValid() && block.position() < to; block = block.next()) {
        auto *frame = QTextCursor(block).currentFrame();
        if (auto *table = qobject_cast<QTextTable *>(frame)) {
            const bool whole = from <= table->firstPosition() && to >= table->lastPosition();
            if (whole && table != done) {
                lines.append(readTable(*table));
            } else if (!whole) {
                lines.append({ .inlines = readInlines(block, from, to) });
            }
            done = table;
            continue;
        }
        lines.append(readBlock(block, from, to));
    }
    return lines;
}

} // namespace bubenik::ui
