#include "calendar/CalendarDelegate.h"

#include "common/Icons.h"
#include "common/StylePaint.h"

#include <QPainter>
#include <QPixmapCache>
#include <QTextLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mark = 14; // icons in a line
constexpr int pad = space / 2;
constexpr int mostBelow = 3; // lines of a title
constexpr qreal standingBack = 0.55;

} // namespace

CalendarDelegate::CalendarDelegate(const CalendarModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
    forgetLooks();
}

void CalendarDelegate::forgetLooks()
{
    m_small = ui::font(TypeSize::Caption);
    m_strong = ui::font(TypeSize::Caption, true);
    m_line = std::max(QFontMetrics(m_small).height(), mark) + pad;
    m_head = std::max(QFontMetrics(m_strong).height(), 20) + pad;
}

void CalendarDelegate::setTarget(QDate day, bool isPossible)
{
    m_target = day;
    m_isPossible = isPossible;
}

void CalendarDelegate::setHeld(const QString &document, QDate day)
{
    m_held = document;
    m_heldFrom = day;
}

CalendarDelegate::Room CalendarDelegate::roomIn(const QRect &cell, QDate day) const
{
    Room room;
    room.lines = cell.adjusted(pad, pad + m_head, -pad, -pad);
    const auto count = int(m_model.entriesOn(day).size());
    // Titles get lines of their own where all of the day has room that way.
    const int text = QFontMetrics(m_small).height();
    for (int below = mostBelow; below >= 0; --below) {
        room.below = below;
        room.step = m_line + below * text + (below > 0 ? pad : 0) + 2;
        if (count * room.step <= room.lines.height() + 2) {
            break;
        }
    }
    const int fitting = std::max(0, (room.lines.height() + 2) / room.step);
    room.shown = count <= fitting ? count : std::max(0, fitting - 1);
    room.hidden = count - room.shown;
    return room;
}

int CalendarDelegate::entryAt(const QRect &cell, const QPoint &point, QDate day) const
{
    const auto room = roomIn(cell, day);
    if (!room.lines.contains(point)) {
        return -1;
    }
    const int place = (point.y() - room.lines.top()) / room.step;
    return place < room.shown ? place : -1;
}

void CalendarDelegate::paintIcon(QPainter *painter, const QRect &place, const QString &name, Token token) const
{
    const auto ratio = painter->device()->devicePixelRatioF();
    const auto key = u"calendar/%1/%2/%3"_s.arg(name).arg(color(token).rgba()).arg(ratio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = ui::icon(name, token).pixmap(QSize(mark, mark), ratio);
        QPixmapCache::insert(key, pixmap);
    }
    painter->drawPixmap(place.left(), place.top() + (place.height() - mark) / 2, pixmap);
}

void CalendarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto day = index.data(CalendarModel::DateRole).toDate();
    const bool isOutside = m_model.isOutside(day);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto &cell = option.rect;
    const bool isFree = day.dayOfWeek() > 5;
    painter->save();
    painter->fillRect(cell,
        color(isSelected              ? Token::AccentSoft
                : isFree || isOutside ? Token::Window
                                      : Token::Surface));
    painter->setPen(color(Token::Line));
    painter->drawLine(cell.topRight(), cell.bottomRight());
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    paintHead(painter, cell, day);
    const auto room = roomIn(cell, day);
    const auto &entries = m_model.entriesOn(day);
    QRect line(room.lines.left(), room.lines.top(), room.lines.width(), room.step - 2);
    for (int i = 0; i < room.shown; ++i) {
        paintEntry(painter, line, entries[i], room.below, isOutside);
        line.translate(0, room.step);
    }
    if (room.hidden > 0) {
        painter->setFont(m_small);
        painter->setPen(color(Token::Muted));
        painter->drawText(line.adjusted(pad, 0, 0, 0), Qt::AlignVCenter, tr("%n more", nullptr, room.hidden));
    }
    if (day == m_target) {
        shapes::box(
            painter, QRectF(cell).adjusted(1, 1, -2, -2), {}, color(m_isPossible ? Token::Accent : Token::Bad), 2, 4);
    } else if (option.state.testFlag(QStyle::State_HasFocus)) {
        shapes::focusRing(painter, QRectF(cell).adjusted(1, 1, -2, -2), 4);
    }
    painter->restore();
}

void CalendarDelegate::paintHead(QPainter *painter, const QRect &cell, QDate day) const
{
    const QRect head(cell.left() + pad, cell.top() + pad, cell.width() - 2 * pad, m_head - pad);
    const bool isToday = day == m_model.today();
    const auto number = day.day() == 1 ? QLocale().toString(day, tr("d MMM", "the first day of a month in a calendar"))
                                       : QString::number(day.day());
    painter->setFont(m_strong);
    const int wide = std::max(painter->fontMetrics().horizontalAdvance(number) + space, head.height());
    const QRect badge(head.left(), head.top(), wide, head.height());
    if (isToday) {
        shapes::box(painter, badge, color(Token::Accent), {}, 1, head.height() / 2.0);
    }
    painter->setPen(color(isToday ? Token::OnAccent : m_model.isOutside(day) ? Token::Muted : Token::Text));
    painter->drawText(badge, Qt::AlignCenter, number);
    const auto crowd = crowdOf(m_model.entriesOn(day));
    if (crowd.count < crowdFrom) {
        return;
    }
    painter->setFont(m_small);
    painter->setPen(color(Token::Warn));
    const auto words = tr("%1 on %2", "how many things go out to one channel in a day")
                           .arg(crowd.count)
                           .arg(faceFor(m_model.calendar().channels, { crowd.channel }).name);
    const QRect rest = head.adjusted(wide + mark + 2 * pad, 0, 0, 0);
    paintIcon(painter, QRect(badge.right() + pad, head.top(), mark, head.height()), u"warn"_s, Token::Warn);
    painter->drawText(rest, Qt::AlignVCenter, painter->fontMetrics().elidedText(words, Qt::ElideRight, rest.width()));
}

void CalendarDelegate::paintEntry(
    QPainter *painter, const QRect &place, const CalendarEntry &entry, int below, bool isOutside) const
{
    const bool isHeld = entry.document == m_held && entry.day == m_heldFrom && !m_held.isEmpty();
    painter->setOpacity(isHeld || isOutside ? standingBack : 1);
    if (!entry.isWholeDay() || entry.kind != CalendarKind::Holiday) {
        shapes::box(painter, place, color(entry.isWholeDay() ? Token::AccentSoft : Token::Sunken), {}, 1, 4);
    }
    QRect rest(place.left() + pad, place.top(), place.width() - 2 * pad, m_line);
    const int left = rest.left();
    if (entry.kind != CalendarKind::Holiday) {
        paintIcon(painter, rest, entry.look.icon, entry.look.token);
        rest.setLeft(rest.left() + mark + pad);
    }
    if (entry.kind == CalendarKind::Announcement) {
        paintIcon(painter, rest, u"megaphone"_s, Token::Muted);
        rest.setLeft(rest.left() + mark + pad);
    }
    const auto &faces = m_model.calendar().channels;
    int icons = 0;
    for (qsizetype i = entry.parts.size() - 1; i >= 0 && icons < 3 && (below > 0 || rest.width() > 12 * space);
         --i, ++icons) {
        rest.setRight(rest.right() - mark - 2);
        paintIcon(painter, QRect(rest.right() + 2, rest.top(), mark, rest.height()),
            faceFor(faces, entry.parts[i].channel).icon, Token::Muted);
    }
    const auto time = m_model.timeOf(entry);
    if (!time.isEmpty()) {
        painter->setFont(m_strong);
        painter->setPen(color(Token::Text));
        painter->drawText(rest, Qt::AlignVCenter, time);
        rest.setLeft(rest.left() + painter->fontMetrics().horizontalAdvance(time) + pad);
    }
    if (below > 0 && !time.isEmpty()) {
        rest = QRect(left, place.top() + m_line, place.width() - 2 * pad, place.height() - m_line);
        paintTitle(painter, rest, entry, below);
    } else if (below > 0) {
        rest.setBottom(place.bottom()); // what has no time has its title beside the icon
        paintTitle(painter, rest.adjusted(0, pad / 2, 0, 0), entry, below + 1);
    } else {
        paintTitle(painter, rest, entry, 1);
    }
    painter->setOpacity(1);
}

void CalendarDelegate::paintTitle(QPainter *painter, const QRect &room, const CalendarEntry &entry, int lines) const
{
    painter->setFont(m_small);
    painter->setPen(color(entry.kind == CalendarKind::Holiday ? Token::Muted : Token::Text));
    const auto metrics = painter->fontMetrics();
    const int width = std::max(0, room.width());
    if (lines == 1) {
        painter->drawText(QRect(room.left(), room.top(), width, std::max(room.height(), metrics.height())),
            Qt::AlignVCenter, metrics.elidedText(entry.title, Qt::ElideRight, width));
        return;
    }
    QTextLayout layout(entry.title, m_small);
    layout.beginLayout();
    int top = 0;
    for (int i = 0; i < lines; ++i) {
        auto line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        const bool isCut = i == lines - 1 && line.textStart() + line.textLength() < entry.title.size();
        const auto text = isCut ? metrics.elidedText(entry.title.mid(line.textStart()), Qt::ElideRight, width)
                                : entry.title.mid(line.textStart(), line.textLength());
        painter->drawText(QRect(room.left(), room.top() + top, width, metrics.height()), Qt::AlignVCenter, text);
        top += metrics.height();
    }
    layout.endLayout();
}

} // namespace bubenik::ui
