// Kalendář: everything that the town says, by month, week or as an agenda, with the mayor's days and holidays; what is
// planned is put on another day by dragging or by keyboard, and taken back if it was a mistake.
#pragma once

#include "calendar/CalendarMove.h"
#include "common/Async.h"
#include "common/Page.h"
#include "common/PageContext.h"

class QAbstractButton;
class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace bubenik::ui {

class CalendarGrid;
class CalendarModel;
class DayPanel;
class EntryListModel;

class CalendarPage final : public Page
{
    Q_OBJECT
public:
    explicit CalendarPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override;
    void back() override;
    void openDocument(const QString &documentId) override; // "calendar:2026-12-07"

    enum class View { Month, Week, Agenda };
    void show(View view);
    void goTo(QDate day);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFilter();
    QWidget *makeAgenda();
    void connectParts();
    void setSpan();
    void gather();
    void gatherSoon();
    void take(const CalendarData &calendar);
    void showDay(QDate day);
    void turn(int pages);
    void move(const CalendarEntry &entry, QDate to);
    void print();
    [[nodiscard]] MoveVerdict judge(const CalendarEntry &entry, QDate to) const;
    [[nodiscard]] QString spanName() const;

    PageContext m_context;
    CalendarModel *m_model;
    EntryListModel *m_agendaModel;
    CalendarGrid *m_grid;
    DayPanel *m_day;
    QListView *m_agenda = nullptr;
    QStackedWidget *m_views;
    QLabel *m_span = nullptr;
    QLabel *m_held = nullptr;
    QComboBox *m_channels = nullptr;
    QList<QAbstractButton *> m_segments;
    CalendarFilter m_filter;
    View m_view = View::Month;
    QDate m_chosen;
    QSet<QString> m_troubled; // channels
    QTimer m_soon;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
