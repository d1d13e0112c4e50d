// Setkání: the meetings, what is written of the open one, who gets what, who comes and who came, what was said and the
// minutes. It only joins the parts.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"
#include "domain/Meeting.h"

#include <QTimer>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace bubenik::ui {

class AttendanceView;
class InvitePanel;
class MeetingFields;
class MeetingListPanel;
class MeetingSession;
class MinutesView;
class RemarksView;
class RepliesView;
class StateBadge;
class TextsPanel;

class MeetingsPage final : public Page
{
    Q_OBJECT
public:
    explicit MeetingsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString iconName() const override;
    void createNew() override;
    void find() override;
    void primaryAction() override;
    void back() override;
    void openDocument(const QString &documentId) override;
    void flush() override;
    [[nodiscard]] bool isUnsaved() const override;
    [[nodiscard]] QString openedDocument() const override;

    [[nodiscard]] MeetingSession &session() { return *m_session; }
    [[nodiscard]] MeetingFields &fields() { return *m_fields; }
    [[nodiscard]] InvitePanel &inviting() { return *m_invite; }
    [[nodiscard]] RepliesView &replies() { return *m_replies; }
    [[nodiscard]] AttendanceView &attendance() { return *m_attendance; }
    [[nodiscard]] RemarksView &remarks() { return *m_remarks; }
    [[nodiscard]] MinutesView &minutes() { return *m_minutes; }
    enum class Part { Details, Replies, Attendance, Remarks, Minutes };
    void showPart(Part part);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeWork();
    QLayout *makeHead();
    void connectParts();
    void showOpened();
    void showSaving();
    void loadKnown(); // groups and streets
    [[nodiscard]] bool concernsTexts(const QStringList &ids) const;
    void askForField(const Error &problem);
    void refreshOpened();
    void keepAsTemplate();
    void remove();

    PageContext m_context;
    MeetingListPanel *m_list;
    MeetingFields *m_fields;
    MeetingSession *m_session;
    InvitePanel *m_invite;
    TextsPanel *m_texts;
    RepliesView *m_replies;
    AttendanceView *m_attendance;
    RemarksView *m_remarks;
    MinutesView *m_minutes;
    QStackedWidget *m_center = nullptr; // nothing open, the work
    QStackedWidget *m_parts = nullptr; // one for each Part
    QScrollArea *m_side = nullptr; // inviting and texts; none with large text
    StateBadge *m_saving = nullptr;
    QList<QPushButton *> m_segments;
    QTimer m_soon; // many changes, one look
};

} // namespace bubenik::ui
