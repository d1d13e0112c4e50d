#include "posts/PostsPage.h"

#include "comments/FeedbackPage.h"
#include "comments/ReachPage.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/SplitPane.h"
#include "common/TextScale.h"
#include "posts/ApprovalBar.h"
#include "posts/ChannelsPanel.h"
#include "posts/ConflictPanel.h"
#include "posts/ConflictsPage.h"
#include "posts/CropPage.h"
#include "posts/PostEditor.h"
#include "posts/PostListPanel.h"
#include "posts/PreviewPage.h"
#include "posts/RemarksPanel.h"
#include "posts/SharedLines.h"
#include "posts/VersionsView.h"

#include <QBoxLayout>
#include <QResizeEvent>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowBelow = 980; // pixels of the page: three columns need that much
constexpr int channelsWidth = 304;
} // namespace

PostsPage::PostsPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_list(new PostListPanel(context))
    , m_editor(new PostEditor(context))
    , m_channels(new ChannelsPanel(context, *m_editor))
    , m_panes(new SplitPane(context.state, u"posts"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_panes);
    m_list->setAutoFillBackground(true);
    m_list->setBackgroundRole(QPalette::Base);
    m_panes->addWidget(m_list);
    m_work = makeWork();
    m_panes->addWidget(m_work);
    m_panes->restore({ 300, 800 });
    connectParts();
    m_center->setCurrentWidget(m_empty);
    refreshFoot();
}

QString PostsPage::title() const
{
    return tr("Posts");
}

QString PostsPage::iconName() const
{
    return u"posts"_s;
}

QWidget *PostsPage::makeWork()
{
    auto *work = new QWidget;
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_center = new QStackedWidget(work);
    auto *empty = new EmptyPage(
        u"edit"_s, tr("Nothing is open"), tr("Choose a post on the left, or write a new one."), tr("New post"));
    connect(empty, &EmptyPage::actionTriggered, this, [this] { createNew(); });
    m_empty = empty;
    m_text = new QWidget;
    auto *column = new QVBoxLayout(m_text);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_shared = new SharedLines(m_context);
    column->addWidget(m_shared);
    column->addWidget(m_editor, 1);
    column->addWidget(makeLine());
    m_approval = new ApprovalBar(
        m_context, [this] { return m_editor->session().edit(); }, [this] { m_editor->flush(); });
    column->addWidget(m_approval);
    column->addWidget(makeFoot());
    m_preview = new PreviewPage(m_context);
    m_versions = new VersionsView(m_context);
    m_conflicts = new ConflictsPage(m_context);
    for (auto *page : { m_empty, m_text, static_cast<QWidget *>(m_preview), static_cast<QWidget *>(m_versions),
             static_cast<QWidget *>(m_conflicts) }) {
        m_center->addWidget(page);
    }
    m_channels->setFixedWidth(withText(channelsWidth));
    m_channels->setAutoFillBackground(true);
    row->addWidget(m_center, 1);
    m_remarks = new RemarksPanel(m_context);
    m_remarks->setFixedWidth(channelsWidth);
    m_remarks->hide();
    row->addWidget(m_remarks);
    row->addWidget(m_channels);
    return work;
}

void PostsPage::connectParts()
{
    connect(m_list, &PostListPanel::opened, this, [this](const PostId &id) { m_editor->open(id); });
    connect(m_list, &PostListPanel::newAsked, this, [this] { createNew(); });
    connect(m_list, &PostListPanel::flushAsked, m_editor, [this] { m_editor->flush(); });
    connect(m_list, &PostListPanel::problemsCounted, this, &Page::attentionChanged);
    connect(m_editor, &PostEditor::shown, this, [this] {
        m_channels->showPost();
        showPost();
    });
    connect(m_editor, &PostEditor::cropAsked, this, &PostsPage::showCrop);
    connect(m_editor, &PostEditor::versionsAsked, this, [this] { showVersions(); });
    connect(m_editor, &PostEditor::workingChanged, this, [this] { refreshFoot(); });
    connect(&m_editor->session(), &PostSession::saved, this, [this, known = PostId()](const Post &post) mutable {
        // A new post comes into the list with its first words.
        if (known != post.id) {
            known = post.id;
            m_list->select(post.id);
        }
    });
    connect(m_channels, &ChannelsPanel::primaryChanged, this, [this] { refreshFoot(); });
    connect(m_channels, &ChannelsPanel::helpNeeded, this, [this] { setChannelsVisible(true); });
    connect(m_channels, &ChannelsPanel::previewAsked, this, [this](const ChannelId &channel) { showPreview(channel); });
    connect(m_channels, &ChannelsPanel::openAsked, this, &Page::openRequested);
    connect(m_channels, &ChannelsPanel::smsAsked, this, [this] { showSms(); });
    connect(m_versions, &VersionsView::closed, this, [this] { showPost(); });
    connect(m_preview, &PreviewPage::closed, this, [this] { showPost(); });
    connect(m_preview, &PreviewPage::ready, this, [this] { m_center->setCurrentWidget(m_preview); });
    connectShared();
    connectReview();
}

void PostsPage::showPage(QWidget *page)
{
    m_center->setCurrentWidget(page);
    setChannelsVisible(false);
}

void PostsPage::showPost()
{
    m_center->setCurrentWidget(m_text);
    setChannelsVisible(!isNarrow() || (m_channelsWanted && m_fold->isChecked()));
    refreshFoot();
}

void PostsPage::showVersions()
{
    if (m_editor->session().isOpen() && !m_editor->session().isNew()) {
        m_editor->flush();
        m_versions->showVersions(m_editor->session().id(), m_editor->session().edit().session);
        showPage(m_versions);
    }
}

void PostsPage::showPreview(const ChannelId &channel)
{
    m_editor->flush();
    m_preview->showPost(m_editor->session().id(), channel);
}

bool PostsPage::isNarrow() const
{
    return width() < withText(narrowBelow);
}

void PostsPage::setChannelsVisible(bool visible)
{
    const auto *page = m_center->currentWidget();
    const bool wide
        = page == m_versions || page == m_conflicts || page == m_feedback || page == m_reach || (m_crop != nullptr && page == static_cast<QWidget *>(m_crop)) || isSms();
    const bool shown = visible && m_editor->session().isOpen() && !wide && (!m_remarks->isVisible() || page != m_text);
    m_channels->setVisible(shown);
    if (shown || wide) {
        m_remarks->hide();
    }
    m_fold->setChecked(shown);
    // There is no room for three columns: the list gives way; and to what is of all posts.
    m_list->setVisible(page != m_reach && (!shown || !isNarrow()));
}

void PostsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < withText(narrowBelow);
    if (wasNarrow != isNarrow() || !event->oldSize().isValid()) {
        setChannelsVisible(!isNarrow());
        refreshFoot();
    }
}

void PostsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_shared->setSeen(true);
}

void PostsPage::hideEvent(QHideEvent *event)
{
    flush();
    m_shared->setSeen(false);
    Page::hideEvent(event);
}

void PostsPage::createNew()
{
    m_list->select({});
    m_editor->openNew();
}

void PostsPage::find()
{
    showList();
    m_list->focusSearch();
}

void PostsPage::primaryAction()
{
    if (isSms()) {
        orderSms();
    } else if (m_center->currentWidget() == m_feedback) {
        m_feedback->primaryAction();
    } else if (m_editor->session().isOpen()) {
        m_channels->doPrimary();
    }
}

void PostsPage::back()
{
    if ((m_center->currentWidget() == m_conflicts && m_conflicts->panel().leaveEditor())
        || (m_center->currentWidget() == m_feedback && m_feedback->back())) {
        return;
    }
    if (m_center->currentWidget() != m_text && m_center->currentWidget() != m_empty && m_editor->session().isOpen()) {
        showPost();
        m_editor->focusText();
    } else if (m_center->currentWidget() == m_reach) {
        m_center->setCurrentWidget(m_empty);
        setChannelsVisible(false);
        m_list->focusList();
    } else if (!m_list->clearSearch()) {
        showList();
        m_list->focusList();
    }
}

void PostsPage::showList()
{
    if (m_center->currentWidget() == m_reach) {
        m_center->setCurrentWidget(m_editor->session().isOpen() ? m_text : m_empty);
    }
    if (m_list->isHidden()) {
        setChannelsVisible(false);
    }
}

void PostsPage::openDocument(const QString &documentId)
{
    if (documentId.startsWith("conflict:"_L1)) {
        openConflict(documentId.section(u':', 1));
    } else if (documentId.startsWith("comments:"_L1)) {
        openFeedback(documentId.section(u':', 1));
    } else if (documentId.startsWith("sms-of:"_L1)) {
        openSms(documentId.section(u':', 1));
    } else if (documentId == "reach:"_L1) {
        showReach();
    } else if (documentId.startsWith("post:"_L1)) {
        m_list->select({ documentId });
        m_editor->open({ documentId });
    }
}

void PostsPage::flush()
{
    m_editor->flush();
    if (m_feedback != nullptr) {
        m_feedback->flush();
    }
}

bool PostsPage::isUnsaved() const
{
    return m_editor->session().isUnsaved() || m_conflicts->panel().isWriting();
}

QString PostsPage::openedDocument() const
{
    return m_editor->session().isNew() ? QString() : m_editor->session().id().value;
}

} // namespace bubenik::ui
