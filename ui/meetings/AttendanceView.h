// At the door: a few letters of a name and Enter tick who came; a name that nobody has is written down as it is. The
// list to sign is saved as a PDF.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"
#include "meetings/AtMeeting.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTableView;

namespace bubenik::ui {

class AttendanceModel;

class AttendanceView final : public QWidget
{
    Q_OBJECT
public:
    explicit AttendanceView(const PageContext &context, QWidget *parent = nullptr);
    void showMeeting(const MeetingId &id);
    void refresh();
    void focusEntry();
    void addWalkIn(); // what stands in the fields, also when somebody invited is called alike
    void writeList(const QString &file);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // arrows out of the field

private:
    QLayout *makeHead();
    QLayout *makeEntry();
    void show(const QList<Attendee> &attendees);
    void enter();
    void tick(const Attendee &attendee, bool came);
    void saveList();
    void tell(const Error &error);

    PageContext m_context;
    MeetingId m_meeting;
    AttendanceModel *m_model;
    QLabel *m_counts;
    QLabel *m_hint;
    QLineEdit *m_name;
    QLineEdit *m_organisation;
    QTableView *m_table;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
