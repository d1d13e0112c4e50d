#include "meetings/MeetingDelegate.h"

#include "common/StylePaint.h"

#include <QPainter>

namespace bubenik::ui {

MeetingDelegate::MeetingDelegate(const MeetingModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize MeetingDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const int body = QFontMetrics(ui::font(TypeSize::Body, true)).height();
    const int small = QFontMetrics(ui::font(TypeSize::Caption)).height();
    return { 30 * space, body + 2 * small + 4 + 2 * (space + 2) };
}

void MeetingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *row = m_model.at(index);
    if (row == nullptr) {
        return;
    }
    painter->save();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect,
            isSelected ? color(Token::AccentSoft) : shapes::mix(color(Token::AccentSoft), color(Token::Surface), 0.4));
    }
    if (isSelected) {
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    }
    QRect line = option.rect.adjusted(2 * space, space + 2, -2 * space, 0);
    const bool isBack = m_model.isPast(row->meeting) || row->meeting.cancelledAt;
    const auto write = [&](const QString &text, const QFont &font, Token token) {
        painter->setFont(font);
        painter->setPen(color(token));
        line.setHeight(painter->fontMetrics().height());
        painter->drawText(
            line, Qt::AlignVCenter, painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, line.height() + 2);
    };
    write(index.data().toString(), ui::font(TypeSize::Body, !isBack), isBack ? Token::Muted : Token::Text);
    const auto place = row->meeting.place.isEmpty() ? QString() : QStringLiteral(" · ") + row->meeting.place;
    write(m_model.whenOf(row->meeting) + place, ui::font(TypeSize::Caption), Token::Muted);
    write(m_model.countsOf(*row), ui::font(TypeSize::Caption), row->counts.failed > 0 ? Token::Bad : Token::Muted);
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        shapes::focusRing(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), 4);
    }
    painter->restore();
}

} // namespace bubenik::ui
