#include "office/QueueDelegate.h"

#include "common/StateBadge.h"
#include "common/Theme.h"

#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideRoom = 2 * space;
constexpr int topRoom = space + 2;
constexpr int numberRoom = 7 * space;

StateLook lookOf(VisitState state)
{
    switch (state) {
    case VisitState::Waiting:
        return { u"clock"_s, Token::Text };
    case VisitState::Called:
        return { u"megaphone"_s, Token::Warn };
    case VisitState::Talking:
        return { u"door"_s, Token::Accent };
    case VisitState::Done:
        return { u"check"_s, Token::Good };
    case VisitState::Left:
        break;
    }
    return { u"close"_s, Token::Muted };
}

} // namespace

QueueDelegate::QueueDelegate(Workspace &workspace, const QueueModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
    , m_model(model)
{
}

void QueueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
    const auto state = stateOf(row.visit);
    const bool isOver = state == VisitState::Done || state == VisitState::Left;
    auto rect = option.rect.adjusted(sideRoom, topRoom, -sideRoom, -topRoom);
    painter->setFont(font(TypeSize::Page, true));
    painter->setPen(color(isOver ? Token::Muted : Token::Accent));
    painter->drawText(QRect(rect.left(), rect.top(), numberRoom, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(row.label, Qt::ElideRight, numberRoom));
    rect.setLeft(rect.left() + numberRoom + space);
    const auto line = [&](const QString &text, const QFont &textFont, Token token) {
        painter->setFont(textFont);
        painter->setPen(color(token));
        const auto height = painter->fontMetrics().height();
        painter->drawText(QRect(rect.left(), rect.top(), rect.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
        rect.setTop(rect.top() + height + 2);
    };
    line(index.data().toString(), font(TypeSize::Body, true), isOver ? Token::Muted : Token::Text);
    QStringList parts { row.visit.name.isEmpty() ? QString() : row.visit.topic, row.visit.street, row.visit.wish };
    parts.removeAll(QString());
    line(parts.join(u" · "_s), font(TypeSize::Caption), Token::Muted);
    rect.setTop(rect.top() + 2);
    paintState(painter, rect, lookOf(state), queueWords(row, m_workspace.zone(), m_workspace.clock().now()),
        font(TypeSize::Caption));
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const auto small = std::max(QFontMetrics(font(TypeSize::Caption)).height(), iconSize);
    return { 200,
        2 * topRoom + QFontMetrics(font(TypeSize::Body, true)).height() + QFontMetrics(font(TypeSize::Caption)).height()
            + small + 6 };
}

} // namespace bubenik::ui
