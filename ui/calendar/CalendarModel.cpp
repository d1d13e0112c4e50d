#include "calendar/CalendarModel.h"

#include <QLocale>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

CalendarModel::CalendarModel(const Zone &zone, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(zone)
    , m_clock(clock)
{
    const auto day = today();
    setSpan(day.addDays(1 - day.dayOfWeek()), 6, 0);
}

void CalendarModel::setSpan(QDate monday, int weeks, int month)
{
    if (monday == m_monday && weeks == m_weeks && month == m_month) {
        return;
    }
    beginResetModel();
    m_monday = monday;
    m_weeks = weeks;
    m_month = month;
    endResetModel();
}

void CalendarModel::setData(const CalendarData &data)
{
    m_data = data;
    Q_EMIT dataChanged(index(0, 0), index(m_weeks - 1, 6));
}

const QList<CalendarEntry> &CalendarModel::entriesOn(QDate day) const
{
    static const QList<CalendarEntry> none;
    const auto found = m_data.days.constFind(day);
    return found == m_data.days.cend() ? none : *found;
}

QDate CalendarModel::today() const
{
    return m_zone.toLocal(m_clock.now()).date();
}

QString CalendarModel::timeOf(const CalendarEntry &entry) const
{
    return ui::timeOf(entry, m_zone);
}

QModelIndex CalendarModel::indexOf(QDate day) const
{
    const auto days = m_monday.daysTo(day);
    return days < 0 || days >= 7 * m_weeks ? QModelIndex() : index(int(days / 7), int(days % 7));
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_weeks;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

QString CalendarModel::spoken(QDate day) const
{
    QStringList parts { QLocale().toString(day, QLocale::LongFormat) };
    if (day == today()) {
        parts.prepend(tr("Today"));
    }
    const auto &entries = entriesOn(day);
    if (entries.isEmpty()) {
        parts.append(tr("nothing goes out"));
    }
    for (const auto &entry : entries) {
        parts.append((timeOf(entry) + u' ' + entry.title).trimmed());
    }
    return parts.join(u", "_s);
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto day = m_monday.addDays(7 * index.row() + index.column());
    switch (role) {
    case DateRole:
        return day;
    case Qt::AccessibleTextRole:
        return spoken(day);
    default:
        return {};
    }
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Horizontal) {
        return QLocale().standaloneDayName(section + 1, QLocale::ShortFormat);
    }
    return m_monday.addDays(7 * section).weekNumber();
}

} // namespace bubenik::ui
