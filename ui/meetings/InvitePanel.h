// Before anything is sent: who gets what, and what should be thought about once more. Then the order with its minute in
// which it can be taken back, the progress, pause, and letters for those without an e-mail.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace bubenik::ui {

class Banner;

class InvitePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit InvitePanel(const PageContext &context, QWidget *parent = nullptr);
    void showMeeting(const Meeting &meeting); // null id: nothing
    void refresh();
    void order(); // the primary action

Q_SIGNALS:
    void fieldNeeded(const bubenik::Error &problem); // what is missing before anybody can be invited
    void busyChanged();

private:
    struct Look {
        InvitationPlan plan;
        QList<MeetingWarning> warnings;
        InvitationCounts counts;
        std::optional<Instant> goesOutAt; // of what is planned and can still be taken back
    };
    QWidget *makeOrder();
    void offerNothing();
    void show(const Look &look);
    void showWarnings(const QList<MeetingWarning> &warnings);
    void showPlan(const InvitationPlan &plan);
    void showUnderWay();
    void recall();
    void pause();
    void cancelMeeting();
    void askAgain();
    void saveLetters();
    void writeLetters(const QString &file);

    PageContext m_context;
    Meeting m_meeting;
    Look m_look;
    QVBoxLayout *m_warnings;
    QVBoxLayout *m_lines;
    QLabel *m_underWay;
    QProgressBar *m_progress;
    QPushButton *m_order = nullptr;
    QPushButton *m_recall = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_letters = nullptr;
    QPushButton *m_ask = nullptr;
    QPushButton *m_cancel = nullptr;
    Banner *m_problem;
    QTimer m_second; // the minute runs
    LatestOnly m_latest;
};

} // namespace bubenik::ui
