// The days of some weeks as a table, Monday first. A cell says its day and what goes out on it.
#pragma once

#include "calendar/CalendarData.h"

#include <QAbstractTableModel>

namespace bubenik::ui {

class CalendarModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { DateRole = Qt::UserRole + 1 };

    CalendarModel(const Zone &zone, const Clock &clock, QObject *parent = nullptr);

    // `month`: days of other months stand back; 0: none does.
    void setSpan(QDate monday, int weeks, int month);
    void setData(const CalendarData &data);
    [[nodiscard]] QDate firstDay() const { return m_monday; }
    [[nodiscard]] QDate lastDay() const { return m_monday.addDays(7 * m_weeks - 1); }
    [[nodiscard]] bool isOutside(QDate day) const { return m_month > 0 && day.month() != m_month; }
    [[nodiscard]] const QList<CalendarEntry> &entriesOn(QDate day) const;
    [[nodiscard]] const CalendarData &calendar() const { return m_data; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] QString timeOf(const CalendarEntry &entry) const; // "7:00"; empty for a whole day
    [[nodiscard]] QModelIndex indexOf(QDate day) const; // invalid outside the span

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString spoken(QDate day) const;

    const Zone &m_zone;
    const Clock &m_clock;
    CalendarData m_data;
    QDate m_monday;
    int m_weeks = 6;
    int m_month = 0;
};

} // namespace bubenik::ui
