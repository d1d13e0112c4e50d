// What goes out, as a list under the headings of its days: one day's panel, and the agenda of many.
#pragma once

#include "calendar/CalendarData.h"

#include <QAbstractListModel>

namespace bubenik::ui {

class EntryListModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { HeadingRole = Qt::UserRole + 1 }; // true: a day's name, nothing to choose

    EntryListModel(const Zone &zone, const Clock &clock, QObject *parent = nullptr);
    // Only days with something. `withHeadings`: each under the name of its day.
    void setDays(const CalendarData &data, QDate from, QDate to, bool withHeadings);
    [[nodiscard]] const CalendarEntry *entryAt(const QModelIndex &index) const; // null: a heading
    [[nodiscard]] int rowOfDay(QDate day) const; // its heading, or that of the next day; -1: none
    [[nodiscard]] const ChannelFaces &channels() const { return m_channels; }
    [[nodiscard]] QString timeOf(const CalendarEntry &entry) const;
    [[nodiscard]] QString channelsOf(const CalendarEntry &entry) const; // "Web 7:00, Facebook 8:00"

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QDate day;
        std::optional<CalendarEntry> entry; // nullopt: a heading
    };
    const Zone &m_zone;
    const Clock &m_clock;
    QList<Line> m_lines;
    ChannelFaces m_channels;
};

} // namespace bubenik::ui
