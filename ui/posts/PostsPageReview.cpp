// Approving on the page of posts: the bar below the text and the remarks beside it; declared in PostsPage.h.
#include "common/Toast.h"
#include "editor/RichTextEdit.h"
#include "posts/ApprovalBar.h"
#include "posts/ChannelsPanel.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "posts/RemarksPanel.h"
#include "words/Words.h"

#include <QStackedWidget>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void PostsPage::connectReview()
{
    const auto write = [this](RemarksPanel::Writing what) {
        showRemarks(true);
        m_remarks->write(what);
    };
    connect(m_approval, &ApprovalBar::returnAsked, this, [write] { write(RemarksPanel::Writing::Return); });
    connect(m_approval, &ApprovalBar::urgentAsked, this, [write] { write(RemarksPanel::Writing::Urgent); });
    connect(m_approval, &ApprovalBar::withdrawAsked, this, [write] { write(RemarksPanel::Writing::Withdraw); });
    connect(m_approval, &ApprovalBar::remarksAsked, this,
        [this, write] { m_remarks->isVisible() ? showRemarks(false) : write(RemarksPanel::Writing::ReviewRemark); });
    connect(m_approval, &ApprovalBar::changed, this,
        [this] { m_remarks->setRemarks(m_approval->review()->review.remarks); });
    connect(m_remarks, &RemarksPanel::closed, this, [this] { showRemarks(false); });
    connect(m_remarks, &RemarksPanel::jumpAsked, this, [this](const ReviewRemark &remark) { jumpTo(remark); });
    connect(m_remarks, &RemarksPanel::resolveAsked, this, [this](const QString &id, bool resolved) {
        auto work = [id, resolved, post = m_editor->session().id(), edit = m_editor->session().edit()](Stores &stores) {
            return resolved ? resolveRemark(stores, post, id, edit) : reopenRemark(stores, post, id, edit);
        };
        whenDone(m_context.workspace.write(std::move(work)), this,
            [this](const Result<Review> &) { m_approval->textChanged(); });
    });
    connect(m_remarks, &RemarksPanel::written, this, [this](RemarksPanel::Writing what, const QString &text) {
        switch (what) {
        case RemarksPanel::Writing::Return:
            m_approval->returnIt(text);
            break;
        case RemarksPanel::Writing::Urgent:
            m_approval->publishUrgently(text);
            break;
        case RemarksPanel::Writing::Withdraw:
            m_approval->withdraw(text);
            break;
        case RemarksPanel::Writing::ReviewRemark:
            sendRemark(text);
        }
    });
    connect(&m_editor->text(), &QTextEdit::selectionChanged, this, [this] {
        if (m_remarks->isVisible()) {
            m_remarks->setQuote(m_editor->text().textCursor().selectedText());
        }
    });
    connect(m_editor, &PostEditor::shown, this, [this] {
        showRemarks(false);
        followReview();
    });
    connect(&m_editor->session(), &PostSession::saved, this, [this] { followReview(); });
    connect(&m_editor->session(), &PostSession::metaChanged, this, [this] { followReview(); });
    connect(&m_editor->session(), &PostSession::reloaded, this, [this] { followReview(); });
    connect(m_editor, &PostEditor::workingChanged, this, [this] {
        if (m_editor->session().isUnsaved()) {
            m_approval->setSeen({}); // whoever approves now approves what they type, once it is saved
        }
    });
}

void PostsPage::followReview()
{
    auto &session = m_editor->session();
    const bool isThere = session.isOpen() && !session.isNew() && !session.post().deletedAt;
    m_approval->setSeen(isThere && !session.isUnsaved() ? approvalDigest(contentOf(session.post())) : QString());
    m_approval->setSubject(isThere ? session.id() : PostId {});
}

void PostsPage::showRemarks(bool shown)
{
    m_remarks->setVisible(shown && m_center->currentWidget() == m_text);
    m_remarks->setQuote(m_editor->text().textCursor().selectedText());
    setChannelsVisible(!isNarrow() && !shown);
}

void PostsPage::sendRemark(const QString &text)
{
    const auto cursor = m_editor->text().textCursor();
    Anchor anchor;
    if (cursor.hasSelection()) {
        anchor = anchorAt(m_editor->text().toPlainText(),
            { cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart() });
    }
    auto work = [text, anchor, post = m_editor->session().id(), edit = m_editor->session().edit()](
                    Stores &stores) { return addRemark(stores, post, anchor, text, edit); };
    whenDone(m_context.workspace.write(std::move(work)), this, [this](const Result<Review> &review) {
        if (!review) {
            m_context.toast.say(words::explain(review.error()).title);
        }
        m_approval->textChanged();
    });
}

void PostsPage::jumpTo(const ReviewRemark &remark)
{
    auto &text = m_editor->text();
    const auto place = locate(remark.anchor, text.toPlainText());
    if (!place) {
        m_context.toast.say(tr("These words are no longer in the text."));
        return;
    }
    auto cursor = text.textCursor();
    cursor.setPosition(int(place->from));
    cursor.setPosition(int(place->from + place->length), QTextCursor::KeepAnchor);
    text.setTextCursor(cursor);
    text.ensureCursorVisible();
    text.setFocus(Qt::OtherFocusReason);
}

} // namespace bubenik::ui
