// What helps to write in RichTextEdit: spelling, typography while typing, keys of the tools, tables.
#include "common/Icons.h"
#include "editor/EditorStyle.h"
#include "editor/Paragraphs.h"
#include "editor/RichTextEdit.h"
#include "editor/SpellingMenu.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<WritingTool> toolOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Find)) {
        return WritingTool::Find;
    }
    if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_H) {
        return WritingTool::Replace;
    }
    if (event.modifiers() == Qt::NoModifier && event.key() == Qt::Key_F7) {
        return WritingTool::Spelling;
    }
    return std::nullopt;
}

// New cells look like the others.
void lookLikeCells(QTextTable *table)
{
    for (int row = 0; table != nullptr && row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            auto cursor = table->cellAt(row, column).firstCursorPosition();
            if (!cursor.blockFormat().hasProperty(LineKindProperty)) {
                cursor.setBlockFormat(blockFormat(LineKind::Paragraph, 0, {}, true));
            }
        }
    }
}

bool hasHeaderRow(const QTextTable &table)
{
    for (int column = 0; column < table.columns(); ++column) {
        const auto cell = table.cellAt(0, column);
        if (cell.firstPosition() != cell.lastPosition()) {
            return true;
        }
    }
    return false;
}

} // namespace

void RichTextEdit::setSpelling(spelling::Checker &checker, std::function<void(const QString &)> addWord)
{
    m_marks = new SpellingMarks(*document(), checker, this);
    m_addWord = std::move(addWord);
    connect(m_marks, &SpellingMarks::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QTextEdit::cursorPositionChanged, m_marks, [this] {
        m_marks->setTypingAt(-1);
        viewport()->update();
    });
}

bool RichTextEdit::event(QEvent *event)
{
    // Keys that the window would otherwise take for the page.
    if (event->type() == QEvent::ShortcutOverride && m_toolsWanted && toolOf(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTextEdit::event(event);
}

bool RichTextEdit::toolKey(QKeyEvent *event)
{
    const auto tool = m_toolsWanted ? toolOf(*event) : std::nullopt;
    if (tool) {
        Q_EMIT toolAsked(*tool);
    }
    return tool.has_value();
}

bool RichTextEdit::asksForTemplates(QKeyEvent *event) const
{
    const auto cursor = textCursor();
    return m_toolsWanted && event->text() == "/"_L1 && cursor.atBlockStart() && !cursor.hasSelection()
        && currentKind() == LineKind::Paragraph && cursor.currentTable() == nullptr;
}

void RichTextEdit::typed()
{
    const bool prose = currentKind() != LineKind::Code && !hasMark(currentMarks(), Mark::Kind::Code);
    if (m_typographic && prose && !textCursor().hasSelection()) {
        typesetBefore(textCursor());
    }
    if (m_marks != nullptr) {
        m_marks->setTypingAt(textCursor().position());
    }
}

void RichTextEdit::paintSpelling()
{
    if (m_marks == nullptr || !m_marks->isEnabled()) {
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(0, -verticalScrollBar()->value());
    const auto bottom = verticalScrollBar()->value() + viewport()->height();
    auto *layout = document()->documentLayout();
    for (auto block = cursorForPosition({ 1, 1 }).block(); block.isValid(); block = block.next()) {
        const auto rect = layout->blockBoundingRect(block);
        if (rect.top() > bottom) {
            break;
        }
        if (const auto marks = m_marks->marksIn(block); !marks.isEmpty()) {
            paintWaves(painter, block, rect.topLeft(), marks);
        }
    }
}

void RichTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    const auto word = m_marks != nullptr && !isReadOnly() ? m_marks->wordAt(position) : std::nullopt;
    if (isInTable() && !isReadOnly()) {
        addTableActions(*menu);
    }
    if (word) {
        addSpelling(*menu, *m_marks, *word, m_addWord);
    }
    menu->popup(event->globalPos());
}

void RichTextEdit::addTableActions(QMenu &menu)
{
    auto *table = new QMenu(tr("Table"), &menu);
    table->setIcon(icon(u"table"_s));
    const auto add = [&](const QString &words, TableEdit edit) {
        table->addAction(words, this, [this, edit] { editTable(edit); });
    };
    add(tr("Row above"), TableEdit::RowAbove);
    add(tr("Row below"), TableEdit::RowBelow);
    add(tr("Column before"), TableEdit::ColumnBefore);
    add(tr("Column behind"), TableEdit::ColumnAfter);
    table->addSeparator();
    auto *header = table->addAction(tr("Header row"), this, [this] { editTable(TableEdit::HeaderRow); });
    header->setCheckable(true);
    header->setChecked(hasHeaderRow(*textCursor().currentTable()));
    table->addSeparator();
    add(tr("Remove the row"), TableEdit::RemoveRow);
    add(tr("Remove the column"), TableEdit::RemoveColumn);
    add(tr("Remove the table"), TableEdit::RemoveTable);
    menu.addSeparator();
    menu.addMenu(table);
}

void RichTextEdit::editTable(TableEdit edit)
{
    auto cursor = textCursor();
    auto *table = cursor.currentTable();
    if (table == nullptr) {
        return;
    }
    const auto cell = table->cellAt(cursor);
    const auto row = cell.row();
    const auto column = cell.column();
    cursor.beginEditBlock();
    switch (edit) {
    case TableEdit::RowAbove:
        table->insertRows(row, 1);
        break;
    case TableEdit::RowBelow:
        table->insertRows(row + 1, 1);
        break;
    case TableEdit::ColumnBefore:
        table->insertColumns(column, 1);
        break;
    case TableEdit::ColumnAfter:
        table->insertColumns(column + 1, 1);
        break;
    case TableEdit::RemoveRow:
        if (table->rows() > 1) {
            table->removeRows(row, 1);
        }
        break;
    case TableEdit::RemoveColumn:
        if (table->columns() > 1) {
            table->removeColumns(column, 1);
        }
        break;
    case TableEdit::HeaderRow:
        if (hasHeaderRow(*table)) {
            table->insertRows(0, 1);
        } else if (table->rows() > 1) {
            table->removeRows(0, 1);
        }
        break;
    case TableEdit::RemoveTable:
        table->removeRows(0, table->rows());
        break;
    }
    lookLikeCells(textCursor().currentTable());
    cursor.endEditBlock();
}

} // namespace bubenik::ui
