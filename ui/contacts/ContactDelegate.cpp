#include "contacts/ContactDelegate.h"

#include "common/Icons.h"
#include "common/StateBadge.h"
#include "contacts/ContactModel.h"

#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int contactSide = 2 * space;
constexpr int contactTop = space;
} // namespace

void ContactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, color(Token::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, color(Token::Window));
    }
    painter->setPen(color(Token::Line));
    painter->drawLine(
        option.rect.bottomLeft() + QPoint(contactSide, 0), option.rect.bottomRight() - QPoint(contactSide, 0));
    const auto row = index.data(ContactModel::RowRole).value<ContactRow>();
    auto rect = option.rect.adjusted(contactSide, contactTop, -contactSide, -contactTop);
    int room = rect.width();
    if (row.consent != ConsentState::NotAsked) {
        const bool isGiven = row.consent == ConsentState::Given;
        const auto words = isGiven ? tr("consent") : tr("withdrawn");
        painter->setFont(font(TypeSize::Caption));
        const int width = iconSize + space + painter->fontMetrics().horizontalAdvance(words);
        paintState(painter, QRect(rect.right() - width, rect.top(), width + 1, iconSize),
            isGiven ? StateLook { u"check"_s, Token::Good } : StateLook { u"stop"_s, Token::Warn }, words,
            font(TypeSize::Caption));
        room -= width + space;
    }
    const auto line = [&](const QString &text, const QFont &textFont, Token token, int width) {
        painter->setFont(textFont);
        painter->setPen(color(token));
        const auto height = painter->fontMetrics().height();
        painter->drawText(QRect(rect.left(), rect.top(), width, height), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
        rect.setTop(rect.top() + height + 2);
    };
    line(row.name, font(TypeSize::Body, true), Token::Text, room);
    line(row.detail, font(TypeSize::Caption), Token::Muted, rect.width());
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize ContactDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return { 160,
        2 * contactTop + QFontMetrics(font(TypeSize::Body, true)).height()
            + QFontMetrics(font(TypeSize::Caption)).height() + 4 };
}

} // namespace bubenik::ui
