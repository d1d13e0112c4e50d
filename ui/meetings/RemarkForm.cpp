#include "meetings/RemarkForm.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/Toast.h"
#include "core/WhenDone.h"
#include "editor/PlainEdit.h"
#include "meetings/AtMeeting.h"
#include "meetings/RemarksModel.h"
#include "posts/PostSession.h"
#include "words/Words.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int answerLines = 3;
constexpr int daysToAnswer = 14;
} // namespace

RemarkForm::RemarkForm(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_said(makeLabel({}))
    , m_answer(new PlainEdit)
    , m_responsible(new QLineEdit)
    , m_hasDue(new QCheckBox(tr("By")))
    , m_due(new QDateEdit)
    , m_state(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    m_answer->setObjectName(u"remark-answer"_s);
    m_answer->setPlaceholderText(tr("What the town answers"));
    m_answer->setAccessibleName(tr("Answer to the remark"));
    m_answer->setTabChangesFocus(true);
    m_answer->setFixedHeight(m_answer->fontMetrics().lineSpacing() * answerLines + 2 * space);
    column->addWidget(m_answer);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_responsible->setObjectName(u"remark-responsible"_s);
    m_responsible->setPlaceholderText(tr("Who sees to it"));
    m_responsible->setAccessibleName(tr("Who sees to it"));
    m_due->setCalendarPopup(true);
    m_due->setDisplayFormat(u"d. M. yyyy"_s);
    m_due->setAccessibleName(tr("By when"));
    m_state->setObjectName(u"remark-state"_s);
    m_state->setAccessibleName(tr("State of the remark"));
    for (const auto state : { RemarkState::Open, RemarkState::UnderWay, RemarkState::Settled }) {
        m_state->addItem(remarkStateWords(state), toString(state));
    }
    auto *remove = makeIconButton(u"trash"_s, tr("Remove the remark"));
    remove->setObjectName(u"remark-remove"_s);
    row->addWidget(m_responsible, 1);
    row->addWidget(m_hasDue);
    row->addWidget(m_due);
    row->addWidget(m_state);
    row->addWidget(remove);
    column->addLayout(row);
    m_timer.setSingleShot(true);
    m_timer.setInterval(PostSession::saveAfter);
    connect(&m_timer, &QTimer::timeout, this, &RemarkForm::save);
    connect(m_answer, &QPlainTextEdit::textChanged, this, &RemarkForm::touch);
    connect(m_responsible, &QLineEdit::textEdited, this, &RemarkForm::touch);
    connect(m_due, &QDateEdit::dateChanged, this, &RemarkForm::touch);
    connect(m_state, &QComboBox::activated, this, &RemarkForm::touch);
    connect(m_hasDue, &QCheckBox::toggled, this, [this](bool has) {
        m_due->setEnabled(has);
        touch();
    });
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removed(m_remark.id); });
    hide();
}

void RemarkForm::showRemark(const Remark *remark)
{
    const auto shown = remark != nullptr ? *remark : Remark {};
    if (shown.id == m_remark.id && (isUnsaved() || shown == m_remark)) {
        return;
    }
    flush();
    m_remark = shown;
    setVisible(!m_remark.id.isNull());
    fill();
}

void RemarkForm::fill()
{
    m_isQuiet = true;
    m_said->setText(m_remark.name.isEmpty() ? m_remark.text : m_remark.name + u": "_s + m_remark.text);
    m_answer->setPlainText(m_remark.answer);
    m_responsible->setText(m_remark.responsible);
    m_hasDue->setChecked(m_remark.due.isValid());
    m_due->setEnabled(m_remark.due.isValid());
    const auto today = m_context.workspace.zone().toLocal(m_context.workspace.clock().now()).date();
    m_due->setDate(m_remark.due.isValid() ? m_remark.due : today.addDays(daysToAnswer));
    m_state->setCurrentIndex(m_state->findData(toString(m_remark.state)));
    m_isQuiet = false;
}

Remark RemarkForm::filled() const
{
    auto remark = m_remark;
    remark.answer = m_answer->text();
    remark.responsible = m_responsible->text();
    remark.due = m_hasDue->isChecked() ? m_due->date() : QDate();
    remark.state = remarkStateFromString(m_state->currentData().toString()).value_or(RemarkState::Open);
    return remark;
}

void RemarkForm::touch()
{
    if (!m_isQuiet && !m_remark.id.isNull() && !m_timer.isActive()) {
        m_timer.start();
    }
}

void RemarkForm::flush()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        save();
    }
}

void RemarkForm::save()
{
    const auto base = m_remark;
    const auto ours = filled();
    // Over what the store has now: the fields that were touched here.
    auto work = [base, ours, now = m_context.workspace.clock().now()](Stores &stores) {
        return changeRemark(stores, base.id, now, [&](Remark &remark) {
            remark.answer = ours.answer == base.answer ? remark.answer : ours.answer;
            remark.responsible = ours.responsible == base.responsible ? remark.responsible : ours.responsible;
            remark.due = ours.due == base.due ? remark.due : ours.due;
            remark.state = ours.state == base.state ? remark.state : ours.state;
        });
    };
    m_remark = ours;
    ++m_saving;
    whenDone(m_context.workspace.write(std::move(work)), this, [this, base](const Result<Remark> &stored) {
        --m_saving;
        if (stored) {
            if (stored->id == m_remark.id && !isUnsaved()) {
                m_remark = *stored;
            }
            Q_EMIT saved();
            return;
        }
        m_context.toast.say(words::explain(stored.error()).title);
        if (base.id == m_remark.id) {
            m_remark = base;
            m_timer.start(PostSession::saveAfter * 3);
        }
    });
}

void RemarkForm::setSpelling(spelling::Checker &checker, const std::function<void(const QString &)> &addWord)
{
    m_answer->setSpelling(checker, addWord);
}

} // namespace bubenik::ui
