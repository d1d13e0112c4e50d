#include "posts/PostDelegate.h"

#include "common/Icons.h"
#include "common/StateBadge.h"
#include "posts/PostListModel.h"
#include "words/Words.h"

#include <QPainter>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int smallIcon = 16;
constexpr int sideRoom = 2 * space;
constexpr int topRoom = space + space / 4;
constexpr int stateInset = smallIcon + space / 2 + 2; // of its words, behind its icon
} // namespace

PostDelegate::PostDelegate(Workspace &workspace, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_workspace(workspace)
{
    forgetLooks();
}

void PostDelegate::setChannels(const QList<ChannelConfig> &channels)
{
    m_channelIcons.clear();
    for (const auto &channel : channels) {
        const auto *kind = channelKind(channel.kind);
        m_channelIcons.insert(channel.id.value, icon(kind != nullptr ? kind->icon : u"question"_s, Token::Muted));
    }
    m_looks.clear();
}

void PostDelegate::forgetLooks()
{
    m_looks.clear();
    m_titleFont = font(TypeSize::Body, true);
    m_smallFont = font(TypeSize::Caption);
    m_titleHeight = QFontMetrics(m_titleFont).height();
    m_smallHeight = std::max(QFontMetrics(m_smallFont).height(), smallIcon);
}

QString PostDelegate::whenOf(const PostRow &row) const
{
    const auto at = row.nextDue.value_or(row.changedAt);
    return words::when(at, m_workspace.zone(), m_workspace.clock().now());
}

const PostDelegate::Looks &PostDelegate::looksOf(const PostRow &row, int width) const
{
    auto *looks = m_looks.object(row.row);
    const bool same = looks != nullptr && looks->width == width && looks->row.changedAt == row.changedAt
        && looks->row.state == row.state && looks->row.nextDue == row.nextDue && looks->row.channels == row.channels
        && looks->row.problems == row.problems && looks->row.title == row.title && looks->row.snippet == row.snippet;
    if (same) {
        return *looks;
    }
    looks = new Looks { .row = row, .width = width };
    const auto set = [](QStaticText &text, const QString &words, const QFont &textFont, int room) {
        text.setTextFormat(Qt::PlainText);
        text.setText(QFontMetrics(textFont).elidedText(words, Qt::ElideRight, room));
        text.prepare({}, textFont);
    };
    const auto look = lookOf(row.state);
    looks->stateToken = look.token;
    looks->stateIcon = icon(look.icon, look.token);
    set(looks->title, row.title.isEmpty() ? PostListModel::tr("Untitled") : row.title, m_titleFont, width);
    set(looks->snippet, row.snippet, m_smallFont, width);
    set(looks->when, whenOf(row), m_smallFont, width * 2 / 3);
    const int besideWhen = width - static_cast<int>(looks->when.size().width()) - stateInset - space / 2;
    set(looks->state, words::state(row.state), m_smallFont, std::max(besideWhen, 0));
    for (const auto &channel : row.channels) {
        if (const auto found = m_channelIcons.constFind(channel); found != m_channelIcons.constEnd()) {
            looks->channels.append(*found);
        }
    }
    m_looks.insert(row.row, looks);
    return *looks;
}

void PostDelegate::paintPlaceholder(QPainter *painter, const QRect &rect) const
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(Token::Sunken));
    painter->drawRoundedRect(QRect(rect.left(), rect.top() + 3, rect.width() * 2 / 3, m_titleHeight - 6), 4, 4);
    painter->drawRoundedRect(QRect(rect.left(), rect.top() + m_titleHeight + 5, rect.width(), m_smallHeight - 6), 4, 4);
}

void PostDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected) {
        painter->fillRect(option.rect, color(Token::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), color(Token::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(option.rect, color(Token::Window));
    }
    painter->setPen(color(Token::Line));
    painter->drawLine(option.rect.bottomLeft() + QPoint(sideRoom, 0), option.rect.bottomRight() - QPoint(sideRoom, 0));
    auto rect = option.rect.adjusted(sideRoom, topRoom, -sideRoom, -topRoom);
    const auto row = index.data(PostListModel::RowRole).value<PostRow>();
    if (row.row == 0) {
        paintPlaceholder(painter, rect);
        painter->restore();
        return;
    }
    const auto &looks = looksOf(row, rect.width());
    painter->setFont(m_titleFont);
    painter->setPen(color(Token::Text));
    painter->drawStaticText(rect.topLeft(), looks.title);
    rect.setTop(rect.top() + m_titleHeight + 2);
    painter->setFont(m_smallFont);
    painter->setPen(color(Token::Muted));
    painter->drawStaticText(rect.topLeft(), looks.snippet);
    rect.setTop(rect.top() + m_smallHeight + space / 2);
    rect.setHeight(m_smallHeight);
    const auto iconTop = rect.top() + (rect.height() - smallIcon) / 2;
    const auto textTop = rect.top() + (rect.height() - static_cast<int>(looks.state.size().height())) / 2;
    looks.stateIcon.paint(painter, rect.left(), iconTop, smallIcon, smallIcon);
    auto x = rect.left() + stateInset;
    painter->drawStaticText(
        QPoint(rect.right() + 1 - static_cast<int>(looks.when.size().width()), textTop), looks.when);
    painter->setPen(color(looks.stateToken));
    painter->drawStaticText(QPoint(x, textTop), looks.state);
    x += static_cast<int>(looks.state.size().width()) + space;
    const auto roomEnd = rect.right() - static_cast<int>(looks.when.size().width()) - space / 2;
    const auto paintMark = [&](const QIcon &mark) {
        if (x + smallIcon <= roomEnd) { // in a narrow list the time is worth more
            mark.paint(painter, x, iconTop, smallIcon, smallIcon);
            x += smallIcon + space / 2;
        }
    };
    if (index.data(PostListModel::ConflictRole).toBool()) {
        paintMark(icon(u"merge"_s, Token::Warn));
    }
    std::for_each(looks.channels.begin(), looks.channels.end(), paintMark);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(color(Token::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize PostDelegate::sizeHint(const QStyleOptionViewItem & /*option*/, const QModelIndex & /*index*/) const
{
    return { 160, 2 * topRoom + m_titleHeight + 2 + 2 * m_smallHeight + space / 2 };
}

} // namespace bubenik::ui
