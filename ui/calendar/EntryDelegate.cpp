#include "calendar/EntryDelegate.h"

#include "common/Icons.h"
#include "common/StylePaint.h"

#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int smallIcon = 16;
constexpr int timeRoom = 6 * space;
} // namespace

EntryDelegate::EntryDelegate(const EntryListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex &index) const
{
    const int body = QFontMetrics(ui::font(TypeSize::Body)).height();
    const int small = QFontMetrics(ui::font(TypeSize::Caption)).height();
    if (index.data(EntryListModel::HeadingRole).toBool()) {
        return { 20 * space, small + 3 * space };
    }
    const auto *entry = m_model.entryAt(index);
    const bool hasChannels = entry != nullptr && !entry->isWholeDay();
    return { 20 * space, body + (hasChannels ? small + 2 : 0) + 2 * space };
}

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto *entry = m_model.entryAt(index);
    const QRect inner = option.rect.adjusted(2 * space, space, -2 * space, -space);
    if (entry == nullptr) {
        painter->setFont(ui::font(TypeSize::Caption, true));
        painter->setPen(color(Token::Muted));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignBottom, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, color(Token::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, shapes::mix(color(Token::AccentSoft), color(Token::Surface), 0.4));
    }
    const auto body = ui::font(TypeSize::Body);
    const int height = QFontMetrics(body).height();
    int left = inner.left();
    if (const auto time = m_model.timeOf(*entry); !time.isEmpty()) {
        painter->setFont(ui::font(TypeSize::Body, true));
        painter->setPen(color(Token::Text));
        painter->drawText(QRect(left, inner.top(), timeRoom - space, height), Qt::AlignRight | Qt::AlignVCenter, time);
    }
    left += timeRoom;
    ui::icon(entry->look.icon, entry->look.token)
        .paint(painter, QRect(left, inner.top() + (height - smallIcon) / 2, smallIcon, smallIcon));
    left += smallIcon + space;
    const QRect title(left, inner.top(), inner.right() - left, height);
    painter->setFont(body);
    painter->setPen(color(Token::Text));
    painter->drawText(
        title, Qt::AlignVCenter, painter->fontMetrics().elidedText(entry->title, Qt::ElideRight, title.width()));
    if (const auto channels = m_model.channelsOf(*entry); !channels.isEmpty()) {
        painter->setFont(ui::font(TypeSize::Caption));
        painter->setPen(color(Token::Muted));
        const QRect below(left, inner.top() + height + 2, title.width(), painter->fontMetrics().height());
        painter->drawText(
            below, Qt::AlignVCenter, painter->fontMetrics().elidedText(channels, Qt::ElideRight, below.width()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        shapes::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4);
    }
    painter->restore();
}

} // namespace bubenik::ui
