// How a day of the grid looks: its number, the name of a holiday, what goes out as lines with time, state and channels.
#pragma once

#include "calendar/CalendarModel.h"

#include <QStyledItemDelegate>

namespace bubenik::ui {

class CalendarDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CalendarDelegate(const CalendarModel &model, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The place in the day's entries of what lies under this point of the cell; -1: nothing.
    [[nodiscard]] int entryAt(const QRect &cell, const QPoint &point, QDate day) const;
    // Where something is held over: that day's frame tells whether it may be dropped.
    void setTarget(QDate day, bool isPossible);
    void setHeld(const QString &document, QDate day); // stands back while it is held; empty: nothing is
    void forgetLooks(); // another theme, font or scale

private:
    struct Room {
        QRect lines;
        int below = 0; // lines for the title under the line of time and state; 0: all in one line
        int step = 0; // from one entry to the next
        int shown = 0;
        int hidden = 0;
    };
    [[nodiscard]] Room roomIn(const QRect &cell, QDate day) const;
    void paintHead(QPainter *painter, const QRect &cell, QDate day) const;
    void paintEntry(QPainter *painter, const QRect &place, const CalendarEntry &entry, int below, bool isOutside) const;
    void paintTitle(QPainter *painter, const QRect &room, const CalendarEntry &entry, int lines) const;
    void paintIcon(QPainter *painter, const QRect &place, const QString &name, Token token) const;

    const CalendarModel &m_model;
    QFont m_small;
    QFont m_strong;
    int m_line = 0;
    int m_head = 0;
    QDate m_target;
    bool m_isPossible = false;
    QString m_held;
    QDate m_heldFrom;
};

} // namespace bubenik::ui
