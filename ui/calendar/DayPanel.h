// The chosen day: what goes out on it, opened or put on another day without a mouse.
#pragma once

#include "calendar/CalendarMove.h"
#include "common/PageContext.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QListView;
class QPushButton;

namespace bubenik::ui {

class EntryListModel;

class DayPanel final : public QWidget
{
    Q_OBJECT
public:
    using Judge = std::function<MoveVerdict(const CalendarEntry &entry, QDate to)>;

    DayPanel(const PageContext &context, Judge judge, QWidget *parent = nullptr);
    void showDay(QDate day, const CalendarData &calendar);
    void takeFocus(); // the list, or what is there when the day is empty

Q_SIGNALS:
    void entryOpened(const QString &document);
    void moveAsked(const bubenik::ui::CalendarEntry &entry, QDate to);

private:
    QWidget *makeMove();
    void showEntry();
    void judgeNow();
    [[nodiscard]] const CalendarEntry *chosen() const;

    Judge m_judge;
    EntryListModel *m_model;
    QDate m_day;
    QLabel *m_heading;
    QLabel *m_nothing;
    QListView *m_list;
    QWidget *m_actions;
    QPushButton *m_open;
    QWidget *m_moving;
    QDateEdit *m_to;
    QPushButton *m_move;
    QLabel *m_sentence;
};

} // namespace bubenik::ui
