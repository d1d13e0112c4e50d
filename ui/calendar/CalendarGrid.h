// The weeks of the calendar: a day is chosen by arrows or the mouse, what is planned is dragged to another day. What a
// drop would mean is asked for while it is held (judge), so nobody learns it afterwards. Without a mouse the day's
// panel offers the same.
#pragma once

#include "calendar/CalendarMove.h"

#include <QTableView>
#include <functional>

namespace bubenik::ui {

class CalendarDelegate;
class CalendarModel;

class CalendarGrid final : public QTableView
{
    Q_OBJECT
public:
    using Judge = std::function<MoveVerdict(const CalendarEntry &entry, QDate to)>;

    CalendarGrid(CalendarModel &model, Judge judge, QWidget *parent = nullptr);
    void choose(QDate day);
    [[nodiscard]] QDate chosen() const;
    [[nodiscard]] bool isDragging() const { return m_held.has_value() && m_isMoving; }
    void cancelDrag();

Q_SIGNALS:
    void dayChosen(QDate day);
    void entryOpened(const QString &document);
    void dayOpened(QDate day); // Enter, double click on an empty place
    void turned(int pages); // Page Up, Page Down
    void left(QDate day); // the arrows went past the edge
    void moveAsked(const bubenik::ui::CalendarEntry &entry, QDate to);
    void held(const QString &sentence); // what a drop here would mean; empty: nothing is held any more

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    bool viewportEvent(QEvent *event) override; // tooltips

private:
    [[nodiscard]] std::optional<CalendarEntry> entryAt(const QPoint &point) const;
    [[nodiscard]] QDate dayAt(const QPoint &point) const;
    void target(QDate day);
    void fit();

    CalendarModel &m_days;
    CalendarDelegate *m_delegate;
    Judge m_judge;
    std::optional<CalendarEntry> m_held;
    QPoint m_pressed;
    QDate m_target;
    bool m_isMoving = false;
    bool m_isPossible = false;
};

} // namespace bubenik::ui
