#include "calendar/EntryListModel.h"

#include <QLocale>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

EntryListModel::EntryListModel(const Zone &zone, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_zone(zone)
    , m_clock(clock)
{
}

void EntryListModel::setDays(const CalendarData &data, QDate from, QDate to, bool withHeadings)
{
    beginResetModel();
    m_channels = data.channels;
    m_lines.clear();
    for (auto day = data.days.lowerBound(from); day != data.days.cend() && day.key() <= to; ++day) {
        if (withHeadings && !day->isEmpty()) {
            m_lines.append({ day.key(), std::nullopt });
        }
        for (const auto &entry : *day) {
            m_lines.append({ day.key(), entry });
        }
    }
    endResetModel();
}

const CalendarEntry *EntryListModel::entryAt(const QModelIndex &index) const
{
    const auto row = index.row();
    return row >= 0 && row < m_lines.size() && m_lines[row].entry ? &*m_lines[row].entry : nullptr;
}

int EntryListModel::rowOfDay(QDate day) const
{
    const auto found
        = std::find_if(m_lines.cbegin(), m_lines.cend(), [day](const Line &line) { return line.day >= day; });
    return found == m_lines.cend() ? -1 : int(found - m_lines.cbegin());
}

QString EntryListModel::timeOf(const CalendarEntry &entry) const
{
    return ui::timeOf(entry, m_zone);
}

QString EntryListModel::channelsOf(const CalendarEntry &entry) const
{
    QStringList parts;
    for (const auto &part : entry.parts) {
        const auto name = faceFor(m_channels, part.channel).name;
        const bool isSameTime = part.due == entry.at;
        parts.append(isSameTime ? name : name + u' ' + m_zone.toLocal(part.due).toString(u"H:mm"_s));
    }
    return parts.join(u", "_s);
}

int EntryListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant EntryListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto &line = m_lines[index.row()];
    if (role == HeadingRole) {
        return !line.entry.has_value();
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    if (!line.entry) {
        const auto today = m_zone.toLocal(m_clock.now()).date();
        const auto pattern = line.day.year() == today.year() ? tr("dddd d MMMM", "a day of this year")
                                                             : tr("dddd d MMMM yyyy", "a day of another year");
        const auto name = QLocale().toString(line.day, pattern);
        return line.day == today ? tr("Today, %1").arg(name) : name;
    }
    QStringList spoken { (timeOf(*line.entry) + u' ' + line.entry->title).trimmed() };
    if (const auto channels = channelsOf(*line.entry); !channels.isEmpty()) {
        spoken.append(channels);
    }
    return spoken.join(u", "_s);
}

Qt::ItemFlags EntryListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return entryAt(index) == nullptr ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace bubenik::ui
