// Who comes: the numbers by household, everybody invited with what they answered. An answer by phone is one key: A
// comes, N does not, M perhaps, Delete none yet. Answers come in from the mailbox or by dropping a mail or .ics file
// here.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace bubenik::ui {

class RepliesModel;
class StraysPanel;

class RepliesView final : public QWidget
{
    Q_OBJECT
public:
    explicit RepliesView(const PageContext &context, QWidget *parent = nullptr);
    void showMeeting(const MeetingId &id);
    void refresh();
    void takeFile(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // keys of the table
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFoot();
    void show(const QList<Invitation> &invitations);
    void showChosen();
    void answer(MeetingAnswer answer);
    void resolve(bool wasSent);
    void fetch();
    void tell(const QList<TakenReply> &replies);

    PageContext m_context;
    MeetingId m_meeting;
    RepliesModel *m_model;
    QLabel *m_counts;
    QLabel *m_hint;
    QTableView *m_table;
    StraysPanel *m_strays;
    QPushButton *m_there = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_fetch = nullptr;
    QList<QPushButton *> m_answers;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
