// Setkání: the meetings, what is written of the open one, who gets what, and who comes. It only joins the parts.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"
#include "domain/Meeting.h"

#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace bubenik::ui {

class InvitePanel;
class MeetingFields;
class MeetingModel;
class MeetingSession;
class RepliesView;
class StateBadge;

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
    void showReplies(bool replies); // instead of the fields

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeWork();
    void connectParts();
    void showOpened();
    void showSaving();
    void loadKnown(); // groups and streets
    void select();
    void refreshOpened();
    void remove();

    PageContext m_context;
    MeetingModel *m_model;
    MeetingFields *m_fields;
    MeetingSession *m_session;
    InvitePanel *m_invite;
    RepliesView *m_replies;
    QLineEdit *m_search = nullptr;
    QListView *m_list = nullptr;
    QStackedWidget *m_listStack = nullptr;
    QStackedWidget *m_center = nullptr; // nothing open, the work
    QStackedWidget *m_parts = nullptr; // the fields, the replies
    StateBadge *m_saving = nullptr;
    QList<QPushButton *> m_segments;
    QTimer m_soon; // many changes, one look
    bool m_isQuiet = false;
};

} // namespace bubenik::ui
