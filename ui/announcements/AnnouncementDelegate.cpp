#include "announcements/AnnouncementDelegate.h"

#include "words/Words.h"

#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int sideRoom = 2 * space;
constexpr int topRoom = space + 2;
} // namespace

AnnouncementDelegate::AnnouncementDelegate(Workspace &workspace, const AnnouncementModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

void AnnouncementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, color(Token::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, color(Token::Window));
    }
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft() + QPoint(sideRoom, 0), option.rect.bottomRight() - QPoint(sideRoom, 0));
    const auto &row = m_model.at(index.row());
    const auto now = m_workspace.clock().now();
    auto rect = option.rect.adjusted(sideRoom, topRoom, -sideRoom, -topRoom);
    const auto line = [&](const QString &text, const QFont &textFont, Token token) {
        painter->setFont(textFont);
        painter->setPen(color(token));
        const auto height = painter->fontMetrics().height();
        painter->drawText(QRect(rect.left(), rect.top(), rect.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        rect.setTop(rect.top() + height + 2);
    };
    line(index.data().toString(), font(TypeSize::Body, true), Token::Text);
    line(kindName(row.kind) + u" · "_s + words::when(row.createdAt, m_workspace.zone(), now), font(TypeSize::Caption),
        Token::Muted);
    rect.setTop(rect.top() + 2);
    paintState(painter, rect, lookOf(row.state), stateWords(row.state, row.due, m_workspace.zone(), now),
        font(TypeSize::Caption));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize AnnouncementDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const auto small = std::max(QFontMetrics(font(TypeSize::Caption)).height(), iconSize);
    return { 160,
        2 * topRoom + QFontMetrics(font(TypeSize::Body, true)).height() + QFontMetrics(font(TypeSize::Caption)).height()
            + small + 6 };
}

} // namespace bubenik::ui
