#include "comments/CommentDelegate.h"

#include "comments/CommentLooks.h"
#include "comments/CommentModel.h"
#include "common/StylePaint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 6; // the whole is beside the list
constexpr int margin = 2 * space;
constexpr int step = 3 * space; // of an answer to the right

int leftOf(int depth)
{
    return margin + depth * step;
}

int textHeight(const QString &text, int width)
{
    const QFontMetrics metrics(ui::font(TypeSize::Body));
    const auto box = metrics.boundingRect(QRect(0, 0, std::max(width, 1), 100000), Qt::TextWordWrap, text);
    return std::min(box.height(), mostLines * metrics.lineSpacing());
}

} // namespace

CommentDelegate::CommentDelegate(const CommentModel &model, const QAbstractItemView &view, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_view(view)
{
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const auto &row = m_model.at(index.row());
    const int width = m_view.viewport()->width();
    const int small = QFontMetrics(ui::font(TypeSize::Caption)).height();
    const int head = QFontMetrics(ui::font(TypeSize::Body)).height();
    const int state = CommentLooks::of(row.comment).words.isEmpty() ? 0 : small + 4;
    return { width,
        2 * (space + 2) + head + 2 + textHeight(row.comment.text, width - leftOf(row.depth) - margin) + state };
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &[comment, depth] = m_model.at(index.row());
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect,
            selected ? color(Token::AccentSoft) : shapes::mix(color(Token::AccentSoft), color(Token::Surface), 0.4));
    }
    if (selected) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    }
    const QRect inner = option.rect.adjusted(leftOf(depth), space + 2, -margin, -(space + 2));
    if (depth > 0) {
        painter->setPen(QPen(color(Token::Line), 2));
        painter->drawLine(inner.left() - space, inner.top(), inner.left() - space, inner.bottom());
    }
    const QFont small = ui::font(TypeSize::Caption);
    const QFontMetrics smallMetrics(small);
    const bool isStrong = isWaiting(comment);
    const QFont name = ui::font(TypeSize::Body, isStrong || comment.isOurs);
    const QFontMetrics nameMetrics(name);
    const auto when = m_model.when(comment);
    const int whenWidth = smallMetrics.horizontalAdvance(when) + 4;
    const QRect head(inner.left(), inner.top(), inner.width(), nameMetrics.height());
    painter->setFont(name);
    painter->setPen(color(comment.author.isEmpty() && !comment.isOurs ? Token::Muted : Token::Text));
    painter->drawText(head.adjusted(0, 0, -whenWidth - space, 0), Qt::AlignVCenter,
        nameMetrics.elidedText(CommentLooks::author(comment), Qt::ElideRight, head.width() - whenWidth - space));
    painter->setFont(small);
    painter->setPen(color(Token::Muted));
    painter->drawText(head, Qt::AlignVCenter | Qt::AlignRight, when);
    const QRect text(inner.left(), head.bottom() + 2, inner.width(), textHeight(comment.text, inner.width()));
    painter->setFont(ui::font(TypeSize::Body));
    painter->setPen(color(comment.isGone || comment.isHidden ? Token::Muted : Token::Text));
    painter->setClipRect(text);
    painter->drawText(text, Qt::TextWordWrap, comment.text);
    painter->setClipping(false);
    if (const auto [look, words] = CommentLooks::of(comment); !words.isEmpty()) {
        paintState(
            painter, QRect(inner.left(), text.bottom() + 4, inner.width(), smallMetrics.height()), look, words, small);
    }
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        shapes::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4);
    }
    painter->restore();
}

} // namespace bubenik::ui
