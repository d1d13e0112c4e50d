#include "chat/QuestionPanel.h"

#include "chat/ProposalsView.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "words/SyncWords.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

bool QuestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_field->setEdge(event->type() == QEvent::FocusIn ? Token::Accent : Token::Control);
    }
    return QWidget::eventFilter(watched, event);
}

bool QuestionPanel::isWriting() const
{
    return m_edit->hasFocus() && (m_isUnsaved || !m_draft.trimmed().isEmpty());
}

bool QuestionPanel::leaveReason()
{
    const bool wasOpen = m_reason->isVisible();
    m_reason->hide();
    if (wasOpen) {
        m_hide->setFocus();
    }
    return wasOpen;
}

void QuestionPanel::clear()
{
    flush();
    m_entry = {};
    m_session.workspace().setPresence({});
}

void QuestionPanel::showEntry(const chat::QuestionEntry &entry)
{
    const bool isSame = entry.question.id == question();
    if (!isSame) {
        flush();
        m_reason->hide();
        m_reasonEdit->clear();
    }
    const bool isFresh = !isSame || (!m_isUnsaved && !m_edit->hasFocus());
    m_entry = entry;
    if (m_saving.value(question()) == entry.question.draft) {
        m_saving.remove(question());
    }
    const auto draft = m_saving.value(question(), entry.question.draft);
    if (isFresh && draft != m_draft) {
        putDraft(draft);
    }
    fillWords();
    fillAnswer();
    fillActions();
    if (!isSame) {
        m_session.workspace().setPresence(question().value);
        askWhoElse();
    }
    if (m_size == ChatSize::Desk) {
        m_proposals->showFor(question(), isOpen(entry.state));
    }
}

void QuestionPanel::askWhoElse()
{
    m_present.ask(m_session.workspace().presentIn(question().value), this, [this](const Result<QStringList> &names) {
        const auto others = names.value_or(QStringList {});
        m_others->setText(bubenik::words::presentHere(others));
        m_others->setVisible(!others.isEmpty());
    });
}

void QuestionPanel::fillWords()
{
    const auto &question = m_entry.question;
    m_head->setText(QuestionLooks::head(m_entry, m_session.timeOf(question.at)));
    m_text->setText(question.text);
    m_state->setState(QuestionLooks::look(m_entry), QuestionLooks::words(m_entry));
    QStringList notes;
    if (question.isGone) {
        notes.append(tr("It was deleted on the Page. What is drafted here stays."));
    } else if (!question.earlierTexts.isEmpty()) {
        notes.append(tr("The citizen has changed it. Before: “%1”").arg(question.earlierTexts.constLast()));
    }
    if (!question.contact.isEmpty()) {
        const auto name = question.name.isEmpty() ? QString() : question.name + u", "_s;
        notes.append(tr("The answer goes to: %1").arg(name + question.contact));
    }
    if (question.hidden && !question.hidden->reason.isEmpty()) {
        notes.append(tr("Hidden by %1: %2").arg(question.hidden->by, question.hidden->reason));
    }
    if (question.proposed) {
        notes.append(tr("Submitted for approval by %1.").arg(question.proposed->by));
    } else if (!question.answer && !question.draft.isEmpty() && !question.draftedBy.isEmpty()) {
        notes.append(tr("Drafted by %1.").arg(question.draftedBy));
    }
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    const auto problem = m_entry.problem();
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->showProblem(*problem);
        const bool canRetry = m_entry.comment && m_entry.comment->answer
            && m_entry.comment->answer->state == CommentAnswer::State::Failed;
        m_problem->setActionVisible(canRetry);
    }
}

void QuestionPanel::fillAnswer()
{
    const auto &answer = m_entry.question.answer;
    m_answerHead->setVisible(answer.has_value());
    m_answerText->setVisible(answer.has_value());
    if (answer) {
        m_answerHead->setText(answer->by.isEmpty() ? tr("Answered on the Page itself")
                : answer->draftedBy.isEmpty() || answer->draftedBy == answer->by
                ? tr("Approved by %1, %2").arg(answer->by, m_session.timeOf(answer->at))
                : tr("Written by %1, approved by %2, %3")
                      .arg(answer->draftedBy, answer->by, m_session.timeOf(answer->at)));
        m_answerText->setText(answer->text);
    }
}

void QuestionPanel::fillActions()
{
    const auto &question = m_entry.question;
    const auto state = m_entry.state;
    const bool mayWrite = !question.answer && !question.isGone && !question.hidden;
    m_writing->setVisible(mayWrite);
    const bool hasText = !m_draft.trimmed().isEmpty();
    m_approve->setVisible(mayWrite && m_session.mayApprove());
    m_approve->setEnabled(hasText);
    m_edit->setPlaceholderText(isInquiry(question.id)
            ? tr("The answer in the mayor's name. You send it to whoever asked; the article shows it to everybody.")
            : tr("The answer in the mayor's name. Everybody sees it below the question."));
    m_approve->setText(isInquiry(question.id) ? tr("Approve") : tr("Approve and send"));
    const bool isDesk = m_size == ChatSize::Desk;
    m_propose->setVisible(mayWrite && (isDesk || !m_session.mayApprove()));
    m_propose->setEnabled(hasText && !question.proposed);
    m_dismiss->setVisible(isOpen(state) || state == QuestionState::Dismissed);
    m_dismiss->setText(state == QuestionState::Dismissed ? tr("It does need an answer") : tr("Needs no answer"));
    const bool canHide = m_entry.comment && m_entry.comment->canHide && !question.isGone;
    m_hide->setVisible(isDesk && (question.hidden || (canHide && isOpen(state))));
    m_hide->setText(question.hidden ? tr("Show it again") : tr("Hide…"));
    m_ungroup->setVisible(isDesk && state == QuestionState::Grouped);
    m_topic->parentWidget()->setVisible(isDesk);
    if (!m_topic->hasFocus()) {
        m_topic->setText(question.topic);
    }
}

void QuestionPanel::putDraft(const QString &text)
{
    m_quiet = true;
    m_save.stop();
    m_isUnsaved = false;
    m_draft = text;
    m_edit->setPlainText(text);
    m_quiet = false;
}

void QuestionPanel::flush()
{
    m_save.stop();
    if (std::exchange(m_isUnsaved, false)) {
        save();
    }
}

void QuestionPanel::save()
{
    m_saving.insert(question(), m_draft);
    m_session.act([id = question(), text = m_draft](
                      Stores &stores, const Who &who) { return chat::saveDraft(stores, id, text, who); });
}

void QuestionPanel::sent()
{
    m_save.stop();
    m_isUnsaved = false;
}

void QuestionPanel::approve()
{
    if (!m_session.mayApprove()) {
        propose();
        return;
    }
    if (m_writing->isHidden() || m_draft.trimmed().isEmpty()) {
        focusAnswer();
        return;
    }
    flush(); // whatever comes of it, the text is kept
    m_session.approve(
        question(), m_draft, m_entry.question.text, [this](const Question &done) { Q_EMIT answered(done.id); });
}

void QuestionPanel::propose()
{
    if (m_writing->isHidden() || m_draft.trimmed().isEmpty()) {
        focusAnswer();
        return;
    }
    sent();
    m_session.act([id = question(), text = m_draft, seen = m_entry.question.text](
                      Stores &stores, const Who &who) { return chat::propose(stores, id, text, seen, who); },
        [this](const Question &done) { Q_EMIT answered(done.id); });
}

void QuestionPanel::retry()
{
    m_session.act([id = question()](Stores &stores, const Who &who) -> Result<Question> {
        const auto question = stores.chats.loadQuestion(id);
        if (!question) {
            return fail(question.error());
        }
        BUBENIK_TRY(retryAnswer(stores, question->comment, who));
        return question;
    });
}

void QuestionPanel::hideIt()
{
    if (m_reasonEdit->text().trimmed().isEmpty()) {
        m_reasonEdit->setFocus();
        return;
    }
    m_session.act([id = question(), reason = m_reasonEdit->text()](
                      Stores &stores, const Who &who) { return chat::hide(stores, id, reason, who); },
        [this](const Question &done) {
            m_reason->hide();
            Q_EMIT answered(done.id);
        });
}

void QuestionPanel::focusAnswer()
{
    if (!m_writing->isHidden()) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->moveCursor(QTextCursor::End);
    }
}

} // namespace bubenik::ui
