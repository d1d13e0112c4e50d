#include "comments/CommentDetail.h"

#include "comments/CommentLooks.h"
#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto draftSavedAfter = 400ms;

QString linkTo(const QString &address, const QString &words)
{
    return u"<a href=\"%1\">%2</a>"_s.arg(address.toHtmlEscaped(), words.toHtmlEscaped());
}

} // namespace

CommentDetail::CommentDetail(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space);
    column->setSpacing(2 * space);
    column->addWidget(makeWords());
    column->addWidget(makeAnswer());
    column->addWidget(makeWriting());
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_dealt = makeButton({}, ButtonRole::Normal, u"check"_s);
    m_dealt->setObjectName(u"comment-dealt"_s);
    m_hide = makeButton({}, ButtonRole::Quiet);
    m_hide->setObjectName(u"comment-hide"_s);
    row->addWidget(m_dealt);
    row->addStretch();
    row->addWidget(m_hide);
    column->addLayout(row);
    column->addWidget(makeReason());
    column->addStretch();
    m_save.setSingleShot(true);
    m_save.setInterval(draftSavedAfter);
    connect(&m_save, &QTimer::timeout, this, &CommentDetail::flush);
    connect(m_dealt, &QPushButton::clicked, this, [this] { Q_EMIT dealtAsked(id(), !m_shown.comment.dealtWith); });
    connect(m_hide, &QPushButton::clicked, this, [this] {
        if (m_shown.comment.isHidden) {
            Q_EMIT hideAsked(id(), false, {});
        } else {
            m_reason->show();
            m_reasonEdit->setFocus();
        }
    });
}

bool CommentDetail::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        m_field->setEdge(event->type() == QEvent::FocusIn ? Token::Accent : Token::Control);
    }
    return QWidget::eventFilter(watched, event);
}

bool CommentDetail::leaveReason()
{
    const bool wasOpen = m_reason->isVisible();
    m_reason->hide();
    if (wasOpen) {
        m_hide->setFocus();
    }
    return wasOpen;
}

void CommentDetail::showComment(const Shown &shown)
{
    const bool same = shown.comment.id == id();
    if (!same) {
        flush();
        m_reason->hide();
        m_reasonEdit->clear();
    }
    if (!same || shown.comment.answer) {
        putDraft({});
    }
    m_shown = shown;
    m_author->setText(CommentLooks::author(shown.comment));
    m_when->setText(shown.when + u" · "_s + shown.channel);
    m_when->setToolTip(shown.whenInFull);
    m_text->setText(shown.comment.text);
    m_link->setVisible(!shown.comment.permalink.isEmpty() && !shown.comment.isGone);
    m_link->setText(linkTo(shown.comment.permalink, tr("Open on the web")));
    const auto [look, words] = CommentLooks::of(shown.comment);
    m_state->setVisible(!words.isEmpty());
    m_state->setState(look, words);
    fillAnswer();
    fillActions();
}

void CommentDetail::putDraft(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    m_save.stop();
    m_isUnsaved = false;
    m_draft = text;
    m_edit->setPlainText(text);
    m_send->setEnabled(!text.trimmed().isEmpty());
}

void CommentDetail::showDraft(const QString &text)
{
    if (!m_shown.comment.answer && !m_isUnsaved && (!m_edit->hasFocus() || m_draft.isEmpty()) && text != m_draft) {
        putDraft(text);
    }
}

void CommentDetail::fillAnswer()
{
    using State = CommentAnswer::State;
    const auto &comment = m_shown.comment;
    m_answer->setVisible(comment.answer.has_value());
    const bool mayAnswer = !comment.isOurs && !comment.isGone && comment.canAnswer;
    m_writing->setVisible(!comment.answer && mayAnswer);
    if (!comment.answer) {
        return;
    }
    const auto &answer = *comment.answer;
    const bool failed = answer.state == State::Failed;
    const bool asksPerson = answer.state == State::Unconfirmed && answer.problem;
    m_answerHead->setText(tr("Answer by %1").arg(answer.by));
    m_answerText->setText(answer.text);
    m_problem->setVisible(answer.problem.has_value());
    if (answer.problem) {
        m_problem->showProblem(*answer.problem, m_shown.channel);
        m_problem->setActionVisible(false);
    }
    m_there->setVisible(asksPerson);
    m_retry->setVisible(failed || asksPerson);
    m_retry->setText(failed ? tr("Try again") : tr("It is not there: send it again"));
    m_drop->setVisible(failed || answer.state == State::Planned);
    m_drop->setText(failed ? tr("Throw the answer away") : tr("Take it back"));
}

void CommentDetail::fillActions()
{
    const auto &comment = m_shown.comment;
    const bool open = !comment.isOurs && !comment.answer && !comment.isGone;
    m_dealt->setVisible(open || comment.dealtWith.has_value());
    m_dealt->setText(comment.dealtWith ? tr("Back among the waiting") : tr("Dealt with"));
    const bool isUnderWay = comment.hiding && !comment.hiding->problem && comment.hiding->hidden != comment.isHidden;
    m_hide->setVisible(!comment.isOurs && !comment.isGone && !isUnderWay && (comment.canHide || comment.isHidden));
    m_hide->setText(comment.isHidden ? tr("Show it again") : tr("Hide…"));
    QString note;
    if (comment.hiding && comment.hiding->hidden) {
        note = comment.hiding->reason.isEmpty()
            ? tr("Hidden by %1.").arg(comment.hiding->by)
            : tr("Hidden by %1: %2").arg(comment.hiding->by, comment.hiding->reason);
    }
    if (comment.hiding && comment.hiding->problem) {
        const auto message = words::explain(*comment.hiding->problem, m_shown.channel);
        note = message.title + u' ' + message.advice;
    }
    m_note->setVisible(!note.isEmpty());
    m_note->setText(note);
}

void CommentDetail::answer()
{
    if (m_writing->isHidden() || m_draft.trimmed().isEmpty()) {
        focusAnswer();
        return;
    }
    flush();
    Q_EMIT answerAsked(id(), m_draft);
}

void CommentDetail::focusAnswer()
{
    m_writing->isHidden() ? m_dealt->setFocus() : m_edit->setFocus();
}

void CommentDetail::flush()
{
    m_save.stop();
    if (std::exchange(m_isUnsaved, false)) {
        Q_EMIT draftChanged(id(), m_draft);
    }
}

} // namespace bubenik::ui
