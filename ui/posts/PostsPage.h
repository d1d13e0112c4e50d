// The page of posts: the list, the editor, the channels. It only joins the three and keeps them beside each other on
// any width: the list gives way first, then the channels fold away.
#pragma once

#include "common/Page.h"
#include "common/PageContext.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace bubenik::ui {

class ChannelsPanel;
class PostEditor;
class PostListPanel;
class PreviewView;
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

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeWork();
    QWidget *makePreview();
    QWidget *makeFoot();
    void connectParts();
    void showPost();
    void showVersions();
    void showPreview(const ChannelId &channel);
    void refreshFoot();
    void approvePost();
    void setChannelsVisible(bool visible);
    void showList(); // when it gave way to the channels
    [[nodiscard]] bool isNarrow() const;

    PageContext m_context;
    PostListPanel *m_list;
    PostEditor *m_editor;
    ChannelsPanel *m_channels;
    SplitPane *m_panes;
    QWidget *m_work = nullptr;
    QStackedWidget *m_center = nullptr; // nothing open, text, preview, versions
    QWidget *m_empty = nullptr;
    QWidget *m_text = nullptr;
    QWidget *m_previewPage = nullptr;
    QLabel *m_previewName = nullptr;
    PreviewView *m_preview = nullptr;
    VersionsView *m_versions = nullptr;
    QPushButton *m_primary = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_fold = nullptr;
    QPushButton *m_history = nullptr;
    bool m_channelsWanted = true;
};

} // namespace bubenik::ui
