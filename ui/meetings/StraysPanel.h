// Answers of people who were not invited: taken in among those invited, or put aside.
#pragma once

#include "common/Async.h"
#include "common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace bubenik::ui {

class StraysPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit StraysPanel(const PageContext &context, QWidget *parent = nullptr);
    void showMeeting(const MeetingId &id);
    void refresh();

Q_SIGNALS:
    void admitted();

private:
    void show(const QList<StrayReply> &strays);
    QWidget *makeRow(const StrayReply &stray);
    void admit(const QString &id);
    void dismiss(const QString &id);
    void bringBack(const QString &id);

    PageContext m_context;
    MeetingId m_meeting;
    QVBoxLayout *m_rows;
    LatestOnly m_latest;
};

} // namespace bubenik::ui
