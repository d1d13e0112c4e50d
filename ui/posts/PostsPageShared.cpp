// What colleagues have to do with the same posts, on the page of posts; declared in PostsPage.h.
#include "posts/ConflictsPage.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "posts/SharedLines.h"

#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void PostsPage::connectShared()
{
    connect(m_editor, &PostEditor::shown, m_shared, [this] {
        const auto &session = m_editor->session();
        m_shared->setDocument(session.isNew() ? QString() : session.id().value);
    });
    connect(&m_editor->session(), &PostSession::saved, m_shared, [this, known = PostId()](const Post &post) mutable {
        if (known != post.id) {
            known = post.id;
            m_shared->setDocument(post.id.value);
        }
    });
    connect(m_shared, &SharedLines::decisionAsked, this, [this] { showConflicts(m_editor->session().id().value); });
    connect(m_conflicts, &ConflictsPage::closed, this, [this] {
        if (m_center->currentWidget() == m_conflicts) {
            m_editor->session().isOpen() ? showPost() : m_center->setCurrentWidget(m_empty);
        }
    });
}

void PostsPage::showConflicts(const QString &documentId)
{
    m_editor->flush();
    const bool isOpen = m_editor->session().id().value == documentId;
    m_conflicts->showDocument(documentId, isOpen ? m_editor->session().post().title : QString());
    showPage(m_conflicts);
}

void PostsPage::openConflict(const QString &documentId)
{
    if (!documentId.startsWith("post:"_L1) || m_editor->session().id().value == documentId) {
        showConflicts(documentId);
        return;
    }
    const auto show = [this, documentId] {
        if (m_editor->session().id().value == documentId) {
            showConflicts(documentId);
        }
    };
    connect(m_editor, &PostEditor::shown, this, show, Qt::SingleShotConnection);
    openDocument(documentId);
}

} // namespace bubenik::ui
