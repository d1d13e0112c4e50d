#include "posts/WordingsView.h"

#include <QResizeEvent>
#include <QTextTable>

#include <cmath>

namespace bubenik::ui {

WordingsView::WordingsView(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setAccessibleName(tr("Both wordings"));
    document()->setDocumentMargin(space);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

QSize WordingsView::sizeHint() const
{
    const int height = static_cast<int>(std::ceil(document()->size().height())) + 2 * frameWidth() + 2;
    return { 60 * space, std::max(height, minimumSizeHint().height()) };
}

void WordingsView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) {
        updateGeometry();
    }
}

void WordingsView::insertParts(QTextCursor cursor, const QList<DiffPart> &parts, bool isMuted)
{
    QTextCharFormat plain;
    plain.setForeground(color(isMuted ? Token::Muted : Token::Text));
    QTextCharFormat marked;
    marked.setForeground(color(Token::Text));
    marked.setBackground(color(Token::AccentSoft));
    marked.setFontUnderline(true);
    marked.setUnderlineColor(color(Token::Accent));
    for (const auto &part : parts) {
        cursor.insertText(part.text, part.changed ? marked : plain);
        m_marked += part.changed ? 1 : 0;
    }
}

void WordingsView::showRows(const QList<ConflictRow> &rows)
{
    clear();
    m_marked = 0;
    if (rows.isEmpty()) {
        return;
    }
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(space);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        { QTextLength(QTextLength::PercentageLength, 50), QTextLength(QTextLength::PercentageLength, 50) });
    QTextCursor cursor(document());
    auto *table = cursor.insertTable(static_cast<int>(rows.size()), 2, format);
    for (int at = 0; at < rows.size(); ++at) {
        const auto &row = rows[at];
        if (row.kind == ConflictRow::Kind::Folded) {
            table->mergeCells(at, 0, 1, 2);
            //: stands for paragraphs that are the same in both wordings
            insertParts(table->cellAt(at, 0).firstCursorPosition(),
                { { tr("… %n paragraph(s) the same …", nullptr, row.folded), false } }, true);
            continue;
        }
        const bool isSame = row.kind == ConflictRow::Kind::Same;
        insertParts(table->cellAt(at, 0).firstCursorPosition(), row.mine, isSame);
        insertParts(table->cellAt(at, 1).firstCursorPosition(), row.theirs, isSame);
    }
    moveCursor(QTextCursor::Start);
    updateGeometry();
}

} // namespace bubenik::ui
