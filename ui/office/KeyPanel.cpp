#include "office/KeyPanel.h"

#include "common/Buttons.h"
#include "common/Cards.h"
#include "common/Labels.h"
#include "common/Toast.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

KeyPanel::KeyPanel(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_problem(new ProblemPanel)
    , m_recovery(new Card)
    , m_typed(new QLineEdit)
    , m_counts(makeLabel({}, TypeSize::Body, Weight::Normal, true))
    , m_startOver(makeButton(tr("Start over without the key"), ButtonRole::Danger))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * space, 3 * space, 3 * space, 3 * space);
    column->setSpacing(2 * space);
    column->addWidget(m_problem);
    auto *card = static_cast<Card *>(m_recovery);
    card->body()->addWidget(makeLabel(tr("Recovery key"), TypeSize::Body, Weight::Strong));
    card->body()->addWidget(makeLabel(tr("It was printed when the office was set up: 14 groups of four signs. Blanks, "
                                         "dashes and case do not matter."),
        TypeSize::Body, Weight::Normal, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    m_typed->setObjectName(u"recovery-key"_s);
    m_typed->setAccessibleName(tr("Recovery key"));
    row->addWidget(m_typed, 1);
    auto *use = makeButton(tr("Open with it"), ButtonRole::Primary);
    use->setObjectName(u"use-recovery-key"_s);
    row->addWidget(use);
    card->body()->addLayout(row);
    card->body()->addWidget(m_counts);
    m_startOver->setObjectName(u"office-start-over"_s);
    card->body()->addWidget(m_startOver, 0, Qt::AlignLeft);
    column->addWidget(m_recovery);
    column->addStretch();
    connect(m_problem, &ProblemPanel::actionTriggered, this,
        [this] { m_recovery->isHidden() ? Q_EMIT tryAgain() : m_typed->setFocus(); });
    connect(use, &QPushButton::clicked, this, &KeyPanel::recover);
    connect(m_typed, &QLineEdit::returnPressed, this, &KeyPanel::recover);
    connect(m_startOver, &QPushButton::clicked, this, &KeyPanel::startOver);
}

void KeyPanel::showProblem(const Error &error)
{
    const bool isLost = error.code == "office-key-lost"_L1;
    m_problem->showProblem(error);
    m_recovery->setVisible(isLost);
    m_isAsked = false;
    m_startOver->setText(tr("Start over without the key"));
    if (isLost) {
        showCounts();
    }
}

void KeyPanel::showCounts()
{
    whenDone(m_context.workspace.read([](Stores &stores) { return stores.sync.countSealed(); }), this,
        [this](const Result<SyncStore::SealedCount> &count) {
            if (count) {
                m_unsent = count->unsent;
                m_counts->setText(
                    tr("Encrypted records here: %1. Of these not on the server, and lost without the key: %2.")
                        .arg(count->all)
                        .arg(count->unsent));
            }
        });
}

void KeyPanel::recover()
{
    whenDone(m_context.workspace.recoverOffice(m_typed->text()), this, [this](const Result<void> &recovered) {
        if (!recovered) {
            m_context.toast.say(words::explain(recovered.error()).title);
            m_typed->setFocus();
            return;
        }
        m_typed->clear();
        Q_EMIT opened();
    });
}

// What is lost is said on the button before it does it.
void KeyPanel::startOver()
{
    if (!std::exchange(m_isAsked, true)) {
        m_startOver->setText(m_unsent > 0
                ? tr("%n record(s) will be lost for good: start over all the same", nullptr, static_cast<int>(m_unsent))
                : tr("Nothing is lost: start over"));
        return;
    }
    whenDone(m_context.workspace.startOfficeOver(), this, [this](const Result<void> &started) {
        if (!started) {
            m_context.toast.say(words::explain(started.error()).title);
            return;
        }
        m_context.workspace.syncNow();
        Q_EMIT opened();
    });
}

} // namespace bubenik::ui
