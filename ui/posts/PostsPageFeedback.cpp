// What citizens send back, on the page of posts; declared in PostsPage.h.
#include "comments/FeedbackPage.h"
#include "comments/ReachPage.h"
#include "posts/ChannelsPanel.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"

#include <QPushButton>
#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

FeedbackPage &PostsPage::feedback()
{
    if (m_feedback == nullptr) {
        m_feedback = new FeedbackPage(m_context);
        m_center->addWidget(m_feedback);
        connect(m_feedback, &FeedbackPage::closed, this, [this] { showPost(); });
    }
    return *m_feedback;
}

ReachPage &PostsPage::reach()
{
    if (m_reach == nullptr) {
        m_reach = new ReachPage(m_context);
        m_center->addWidget(m_reach);
        connect(m_reach, &ReachPage::closed, this, &PostsPage::back);
        connect(m_reach, &ReachPage::openRequested, this, &Page::openRequested);
    }
    return *m_reach;
}

void PostsPage::showReach()
{
    m_editor->flush();
    reach().refresh();
    showPage(m_reach);
}

void PostsPage::showFeedback()
{
    if (m_editor->session().isOpen() && !m_editor->session().isNew()) {
        m_editor->flush();
        feedback().showPost(m_editor->session().id());
        showPage(m_feedback);
    }
}

void PostsPage::openFeedback(const QString &postId)
{
    if (m_editor->session().id().value == postId) {
        showFeedback();
        return;
    }
    const auto show = [this, postId] {
        if (m_editor->session().id().value == postId) {
            showFeedback();
        }
    };
    connect(m_editor, &PostEditor::shown, this, show, Qt::SingleShotConnection);
    openDocument(postId);
}

void PostsPage::refreshFeedbackButton()
{
    const int waiting = m_channels->waitingComments();
    const auto words = waiting > 0 ? tr("Comments (%1)").arg(waiting) : tr("Comments");
    m_comments->setVisible(m_editor->session().isOpen() && m_channels->isDiscussed());
    m_comments->setText(!isNarrow() ? words : waiting > 0 ? QString::number(waiting) : QString());
    m_comments->setAccessibleName(words);
    m_comments->setToolTip(waiting > 0 ? tr("Comments and figures; %n wait(s) for an answer", nullptr, waiting)
                                       : tr("Comments and figures"));
}

} // namespace bubenik::ui
