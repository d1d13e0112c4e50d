#include "editor/DocumentBuilder.h"

#include "common/Theme.h"
#include "editor/EditorStyle.h"

#include <QElapsedTimer>
#include <QTextTable>

namespace bubenik::ui {

using markdown::Block;
using markdown::Inline;

namespace {

// What a QTextDocument takes for its own structure must not come in as text.
QString documentText(QString text, bool keepLines)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\n', keepLines ? QChar(QChar::LineSeparator) : QChar(u' '));
    for (const char16_t c : { u'\r', u'\u2029', u'\ufdd0', u'\ufdd1', u'\ufffc', u'\0' }) {
        text.replace(QChar(c), QChar(u' '));
    }
    return text;
}

QTextTableFormat tableFormat(const QString &path)
{
    QTextTableFormat format;
    format.setProperty(PathProperty, path);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(color(Token::Line));
    format.setBorderCollapse(true);
    format.setCellPadding(space / 2.0);
    format.setLeftMargin(indentOf(decodePath(path)));
    format.setBottomMargin(space);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

} // namespace

void insertPieces(QTextCursor &cursor, const QList<Piece> &pieces, LineKind kind, int level)
{
    for (const auto &piece : pieces) {
        auto format = charFormat(piece.marks, kind, level);
        switch (piece.leaf.kind) {
        case Inline::Kind::Picture:
            format.setObjectType(pictureObject);
            format.setProperty(PictureUrlProperty, piece.leaf.url);
            format.setProperty(PictureAltProperty, piece.leaf.text);
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
            break;
        case Inline::Kind::LineBreak:
            cursor.insertText(QString(QChar::LineSeparator), format);
            break;
        default:
            cursor.insertText(documentText(piece.leaf.text, false), format);
        }
    }
}

DocumentBuilder::DocumentBuilder(QTextCursor cursor, QList<Line> lines, int &nextId)
    : m_cursor(std::move(cursor))
    , m_lines(std::move(lines))
    , m_nextId(nextId)
    , m_fresh(m_cursor.block().length() == 1)
{
}

bool DocumentBuilder::step(std::chrono::microseconds budget)
{
    QElapsedTimer timer;
    timer.start();
    // Laying the text out costs about as much again as putting it in, so only a part of the budget is for this.
    const auto limit = budget.count() * 1000;
    // All portions of one insertion are one undo step, apart from what was done before.
    m_next == 0 ? m_cursor.beginEditBlock() : m_cursor.joinPreviousEditBlock();
    while (m_next < m_lines.size()) {
        insert(m_lines[m_next++]);
        if (timer.nsecsElapsed() > limit) {
            break;
        }
    }
    m_cursor.endEditBlock();
    return m_next == m_lines.size();
}

void DocumentBuilder::startBlock(const QTextBlockFormat &format, const QTextCharFormat &characters)
{
    if (m_fresh) {
        m_cursor.setBlockFormat(format);
        m_cursor.setBlockCharFormat(characters);
        m_fresh = false;
    } else {
        m_cursor.insertBlock(format, characters);
    }
}

void DocumentBuilder::insert(const Line &line)
{
    if (line.kind == LineKind::Table) {
        insertTable(line);
        return;
    }
    startBlock(blockFormat(line.kind, line.level, line.path, line.tight), charFormat({}, line.kind, line.level));
    if (line.kind == LineKind::Code) {
        m_cursor.insertText(documentText(line.code, true), charFormat({}, line.kind, 0));
    } else {
        insertPieces(m_cursor, unnest(line.inlines, m_nextId), line.kind, line.level);
    }
}

void DocumentBuilder::insertTable(const Line &line)
{
    const auto &rows = line.table->children;
    qsizetype columns = 1;
    for (const auto &row : rows) {
        columns = std::max(columns, row.children.size());
    }
    // A table cannot be the first thing in a block that already has text.
    if (!m_fresh) {
        m_cursor.insertBlock(blockFormat(LineKind::Paragraph, 0, {}, false), {});
    }
    auto *table = m_cursor.insertTable(
        static_cast<int>(std::max<qsizetype>(rows.size(), 1)), static_cast<int>(columns), tableFormat(line.path));
    for (qsizetype r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < rows[r].children.size(); ++c) {
            const auto &cell = rows[r].children[c];
            auto cursor = table->cellAt(static_cast<int>(r), static_cast<int>(c)).firstCursorPosition();
            cursor.setBlockFormat(blockFormat(LineKind::Paragraph, 0, {}, true));
            insertPieces(cursor, unnest(cell.inlines, m_nextId), LineKind::Paragraph, 0);
        }
    }
    // The block behind the table takes the next line.
    m_cursor.setPosition(table->lastPosition() + 1);
    m_cursor.setBlockFormat(blockFormat(LineKind::Paragraph, 0, {}, false));
    m_fresh = m_cursor.block().length() == 1;
}

} // namespace bubenik::ui
