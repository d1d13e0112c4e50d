// Otevřené dveře: the afternoon's queue with its notes and promises, the days of the year, what is owed, the figures.
// It only joins the parts. Shown to those who may use the office; until its key is there it says what is wrong.
#pragma once

#include "common/Async.h"
#include "common/Page.h"
#include "common/PageContext.h"
#include "domain/Visit.h"

#include <QPointer>

class QBoxLayout;
class QButtonGroup;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace bubenik::ui {

class Banner;
class DaysView;
class EntryLine;
class FollowupsView;
class KeyPanel;
class QueueModel;
class VisitPanel;
class WaitingRoom;
class YearView;

class OfficePage final : public Page
{
    Q_OBJECT
public:
    explicit OfficePage(const PageContext &context, QWidget *parent = nullptr);
    ~OfficePage() override;

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override; // the first field of the line
    void find() override;
    void primaryAction() override; // the next step of the afternoon: done, begin, call
    void back() override;
    void openDocument(const QString &documentId) override;
    void flush() override;
    [[nodiscard]] bool isUnsaved() const override;
    [[nodiscard]] QString openedDocument() const override;
    [[nodiscard]] QueueModel &queue() { return *m_queue; }
    WaitingRoom *showWaitingRoom(); // the one there is, or a new one
    void setDay(QDate day);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    enum View { Queue, Days, Promises, Year };
    QWidget *makeHead();
    QWidget *makeQueue();
    QWidget *makeQueueHead();
    void connectParts();
    void openOffice();
    void showOpen(const Result<void> &opened);
    void chooseDay();
    void showView(View view);
    void showLoaded();
    void showCurrent();
    void showBanner();
    void select(const VisitId &id);
    void erase(const VisitId &id);
    void showRecoveryKey();
    void printList();
    void printPage(const QString &html);
    void offerLetter(const VisitId &id);
    void search(const QString &words);

    PageContext m_context;
    QueueModel *m_queue;
    QStackedWidget *m_states; // the key is asked for, or what is wrong, or all
    KeyPanel *m_key;
    Banner *m_banner;
    QButtonGroup *m_segments;
    QStackedWidget *m_views;
    EntryLine *m_entry = nullptr;
    QDateEdit *m_day = nullptr;
    QLineEdit *m_search = nullptr;
    QLabel *m_found = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_lists = nullptr;
    QStackedWidget *m_right = nullptr;
    QPushButton *m_next = nullptr;
    VisitPanel *m_panel = nullptr;
    DaysView *m_days = nullptr;
    FollowupsView *m_promises = nullptr;
    YearView *m_year = nullptr;
    QPointer<WaitingRoom> m_room;
    VisitId m_selected;
    QString m_wanted; // a document to open once the office is open
    QString m_recoveryKey; // while it is shown
    bool m_isOpen = false;
    bool m_quiet = false;
    LatestOnly m_latest;
    LatestOnly m_searching;
};

} // namespace bubenik::ui
