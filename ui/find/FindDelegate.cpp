#include "find/FindDelegate.h"

#include "common/Icons.h"
#include "common/StylePaint.h"
#include "find/FindModel.h"

#include <QPainter>

namespace bubenik::ui {

namespace {

constexpr int sideRoom = 2 * space;
constexpr int topRoom = 6;

} // namespace

FindDelegate::FindDelegate(const FindModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

// Piece by piece, as long as there is room; the last one ends in dots.
void FindDelegate::paintTitle(QPainter &painter, const QRect &rect, const QString &title, bool isEnabled) const
{
    const QFont usual = font(TypeSize::Body);
    const QFont strong = font(TypeSize::Body, true);
    painter.setPen(color(isEnabled ? Token::Text : Token::Muted));
    int x = rect.left();
    const auto paint = [&](qsizetype from, qsizetype to, const QFont &in) {
        if (from >= to || x >= rect.right()) {
            return;
        }
        const QFontMetrics metrics(in);
        const auto piece = metrics.elidedText(title.sliced(from, to - from), Qt::ElideRight, rect.right() - x + 1);
        painter.setFont(in);
        painter.drawText(QRect(x, rect.top(), rect.right() - x + 1, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, piece);
        x += metrics.horizontalAdvance(title.sliced(from, to - from));
    };
    qsizetype painted = 0;
    for (const auto &[from, length] : m_model.wanted().places(title)) {
        paint(painted, from, usual);
        paint(from, from + length, strong);
        painted = from + length;
    }
    paint(painted, title.size(), usual);
}

void FindDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const FindRow &row = m_model.at(index.row());
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, color(Token::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, color(Token::Window));
    }
    auto rect = option.rect.adjusted(sideRoom, topRoom, -sideRoom, -topRoom);
    icon(row.iconName, Token::Muted)
        .paint(painter, rect.left(), rect.top() + (rect.height() - iconSize) / 2, iconSize, iconSize);
    rect.setLeft(rect.left() + iconSize + space + space / 2);

    const QFont small = font(TypeSize::Caption);
    const QFontMetrics smallMetrics(small);
    const int badge = smallMetrics.horizontalAdvance(row.kind) + 2 * space;
    const QRect badgeRect(rect.right() + 1 - badge, rect.top() + (rect.height() - smallMetrics.height() - 4) / 2, badge,
        smallMetrics.height() + 4);
    shapes::box(painter, badgeRect, color(Token::Sunken), {}, 0, 4);
    painter->setFont(small);
    painter->setPen(color(Token::Muted));
    painter->drawText(badgeRect, Qt::AlignCenter, row.kind);
    rect.setRight(badgeRect.left() - space);

    const int titleHeight = QFontMetrics(font(TypeSize::Body)).height();
    if (row.detail.isEmpty()) {
        paintTitle(*painter, rect, row.title, row.isEnabled);
    } else {
        paintTitle(*painter, QRect(rect.left(), rect.top(), rect.width(), titleHeight), row.title, row.isEnabled);
        painter->setFont(small);
        painter->setPen(color(Token::Muted));
        painter->drawText(rect.adjusted(0, titleHeight, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            smallMetrics.elidedText(row.detail, Qt::ElideRight, rect.width()));
    }
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    const int lines = QFontMetrics(font(TypeSize::Body)).height() + QFontMetrics(font(TypeSize::Caption)).height();
    return { 20 * space, lines + 2 * topRoom };
}

} // namespace bubenik::ui
