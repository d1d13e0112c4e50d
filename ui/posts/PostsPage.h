// The page of posts: the list, the editor, the channels. It only joins the three and keeps them beside each other on
// any width: the list gives way first, then the channels fold away.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"
#include "domain/Review.h"

class QPushButton;
class QStackedWidget;

namespace bubenik::ui {

class ApprovalBar;
class ChannelsPanel;
class ConflictsPage;
class CropPage;
class FeedbackPage;
class PostEditor;
class PostListPanel;
class PreviewPage;
class ReachPage;
class RemarksPanel;
class SharedLines;
class SmsPage;
class SplitPane;
class VersionsView;

class PostsPage final : public Page
{
    Q_OBJECT
public:
    explicit PostsPage(const PageContext &context, QWidget *parent = nullptr);

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

    [[nodiscard]] PostEditor &editor() { return *m_editor; }
    [[nodiscard]] PostListPanel &list() { return *m_list; }
    [[nodiscard]] ChannelsPanel &channels() { return *m_channels; }
    [[nodiscard]] ConflictsPage &conflicts() { return *m_conflicts; }
    [[nodiscard]] FeedbackPage &feedback(); // made when it is first wanted
    [[nodiscard]] ReachPage &reach(); // made when it is first wanted
    [[nodiscard]] SmsPage &sms(); // made when it is first wanted
    [[nodiscard]] CropPage &crop(); // made when it is first wanted
    [[nodiscard]] ApprovalBar &approval() { return *m_approval; }
    [[nodiscard]] SharedLines &sharedLines() { return *m_shared; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeWork();
    QWidget *makeFoot();
    void connectParts();
    void connectShared();
    void showPost();
    void showVersions();
    void showFeedback();
    void openFeedback(const QString &postId);
    void showReach();
    void showSms();
    void openSms(const QString &postId);
    void orderSms();
    [[nodiscard]] bool isSms() const; // it is what is shown
    void refreshFeedbackButton();
    void showCrop(const Attachment &picture);
    void showPreview(const ChannelId &channel);
    void openConflict(const QString &documentId);
    void showConflicts(const QString &documentId);
    void showPage(QWidget *page); // in the middle, without the channels
    void refreshFoot();
    void connectReview();
    void followReview();
    void showRemarks(bool shown);
    void sendRemark(const QString &text);
    void jumpTo(const ReviewRemark &remark);
    void setChannelsVisible(bool visible);
    void showList(); // when it gave way to the channels
    [[nodiscard]] bool isNarrow() const;

    PageContext m_context;
    PostListPanel *m_list;
    PostEditor *m_editor;
    ChannelsPanel *m_channels;
    SplitPane *m_panes;
    QWidget *m_work = nullptr;
    QStackedWidget *m_center = nullptr; // nothing open, text, preview, versions, conflicts, feedback, reach
    QWidget *m_empty = nullptr;
    QWidget *m_text = nullptr;
    PreviewPage *m_preview = nullptr;
    VersionsView *m_versions = nullptr;
    ConflictsPage *m_conflicts = nullptr;
    FeedbackPage *m_feedback = nullptr; // nullptr: not wanted yet
    ReachPage *m_reach = nullptr; // nullptr: not wanted yet
    SmsPage *m_sms = nullptr; // nullptr: not wanted yet
    CropPage *m_crop = nullptr; // nullptr: not wanted yet
    SharedLines *m_shared = nullptr;
    QPushButton *m_primary = nullptr;
    ApprovalBar *m_approval = nullptr;
    RemarksPanel *m_remarks = nullptr;
    QPushButton *m_fold = nullptr;
    QPushButton *m_history = nullptr;
    QPushButton *m_comments = nullptr;
    bool m_channelsWanted = true;
};

} // namespace bubenik::ui
