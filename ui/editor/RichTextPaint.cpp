// What RichTextEdit draws behind its text: markers of lists, bars of quotes, the ground of code, rules.
#include "common/Theme.h"
#include "editor/EditorStyle.h"
#include "editor/RichTextEdit.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextTable>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

// The number of an item in its list, counted from the items above it.
int numberOf(const QTextBlock &block, const Path &path, qsizetype item)
{
    int number = path[item - 1].start;
    auto id = path[item].id;
    for (auto above = block.previous(); above.isValid(); above = above.previous()) {
        const auto other = pathOf(above);
        if (other.size() <= item || other[item - 1].id != path[item - 1].id) {
            break;
        }
        if (other[item].id != id) {
            id = other[item].id;
            ++number;
        }
    }
    return number;
}

} // namespace

QString RichTextEdit::markerOf(const QTextBlock &block) const
{
    const auto path = pathOf(block);
    const auto item = innermostItem(path);
    if (item < 1) {
        return {};
    }
    const auto above = pathOf(block.previous());
    const bool first = above.size() <= item || above[item].id != path[item].id;
    if (!first) {
        return {};
    }
    if (path[item - 1].kind == Container::Kind::Numbers) {
        return QString::number(numberOf(block, path, item)) + u'.';
    }
    return item > 1 ? u"–"_s : u"•"_s;
}

void RichTextEdit::paintLine(
    QPainter &painter, const QTextBlock &block, const QRectF &rect, const QString &marker) const
{
    const auto path = pathOf(block);
    const auto margin = document()->documentMargin();
    const auto kind = lineKind(block);
    Path outer;
    for (const auto &container : path) {
        if (container.kind == Container::Kind::Quote) {
            painter.fillRect(
                QRectF(rect.left() + indentOf(outer), rect.top(), 3, rect.height()), color(Token::Control));
        }
        outer.append(container);
    }
    if (kind == LineKind::Code) {
        const auto left = rect.left() + indentOf(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Sunken));
        painter.drawRoundedRect(
            QRectF(left, rect.top(), viewport()->width() - margin - left, rect.height() - space), 4, 4);
    } else if (kind == LineKind::Rule) {
        const auto y = rect.center().y();
        painter.setPen(QPen(color(Token::Control), 1));
        painter.drawLine(QPointF(rect.left(), y), QPointF(viewport()->width() - margin, y));
    }
    if (!marker.isEmpty() && block.layout()->lineCount() > 0) {
        const auto line = block.layout()->lineAt(0);
        const auto right = rect.left() + indentOf(path) - space;
        painter.setPen(color(Token::Muted));
        painter.setFont(document()->defaultFont());
        const auto top = rect.top() + line.position().y() + block.blockFormat().topMargin();
        painter.drawText(QRectF(right - 4 * listIndent, top, 4 * listIndent, line.height()),
            Qt::AlignRight | Qt::AlignBottom, marker);
    }
}

void RichTextEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(0, -verticalScrollBar()->value());
        const auto bottom = verticalScrollBar()->value() + viewport()->height();
        auto *layout = document()->documentLayout();
        for (auto block = cursorForPosition({ 1, 1 }).block(); block.isValid(); block = block.next()) {
            if (QTextCursor(block).currentTable() != nullptr) {
                continue;
            }
            auto rect = layout->blockBoundingRect(block);
            if (rect.top() > bottom) {
                break;
            }
            rect.setLeft(document()->documentMargin());
            paintLine(painter, block, rect, markerOf(block));
        }
    }
    QTextEdit::paintEvent(event);
    paintSpelling();
}

} // namespace bubenik::ui
