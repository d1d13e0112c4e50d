#include "outbox/DeliveryDelegate.h"

#include "common/StateBadge.h"
#include "common/StylePaint.h"
#include "outbox/DeliveryModel.h"

#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

DeliveryDelegate::DeliveryDelegate(const DeliveryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize DeliveryDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const int lines = QFontMetrics(ui::font(TypeSize::Body)).height() + QFontMetrics(ui::font(TypeSize::Caption)).height();
    return { 30 * space, lines + 2 + 2 * (space + 2) };
}

void DeliveryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Delivery *delivery = nullptr;
    if (const int row = m_model.rowOf(index.data(DeliveryModel::IdRole).toString()); row >= 0) {
        delivery = &m_model.at(row);
    }
    if (!delivery) {
        return;
    }
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, selected ? color(Token::AccentSoft) : shapes::mix(color(Token::AccentSoft), color(Token::Surface), 0.4));
    }
    if (selected) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    }
    const QRect inner = option.rect.adjusted(2 * space, space + 2, -2 * space, -(space + 2));
    const QFont small = ui::font(TypeSize::Caption);
    const QFontMetrics smallMetrics(small);
    const QFont body = ui::font(TypeSize::Body, delivery->state != DeliveryState::Cancelled);
    const QFontMetrics bodyMetrics(body);
    const QString channel = faceFor(m_model.channels(), delivery->channel).name;
    const int channelWidth = qMin(smallMetrics.horizontalAdvance(channel) + 4, inner.width() / 2);
    const QRect titleRoom(inner.left(), inner.top(), inner.width() - channelWidth - space, bodyMetrics.height());
    painter->setFont(body);
    painter->setPen(color(delivery->state == DeliveryState::Cancelled ? Token::Muted : Token::Text));
    painter->drawText(titleRoom, Qt::AlignVCenter, bodyMetrics.elidedText(delivery->released.title, Qt::ElideRight, titleRoom.width()));
    painter->setFont(small);
    painter->setPen(color(Token::Muted));
    painter->drawText(QRect(inner.right() - channelWidth, inner.top(), channelWidth, bodyMetrics.height()),
        Qt::AlignVCenter | Qt::AlignRight, smallMetrics.elidedText(channel, Qt::ElideRight, channelWidth));
    const QRect stateRoom(inner.left(), inner.top() + bodyMetrics.height() + 2, inner.width(), smallMetrics.height());
    paintState(painter, stateRoom, lookOf(*delivery), m_model.stateWords(*delivery), small);
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        shapes::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4);
    }
    painter->restore();
}

} // namespace bubenik::ui
