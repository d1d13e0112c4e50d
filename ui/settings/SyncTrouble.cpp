#include "settings/SyncTrouble.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "common/SyncLooks.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

bool asksForChoice(const Error &error)
{
    return error.code == "server-emptied"_L1 || error.code == "server-replaced"_L1;
}

} // namespace

SyncTrouble::SyncTrouble(QWidget *parent)
    : QWidget(parent)
    , m_problem(new ProblemPanel)
{
    m_passwordCard = makePassword();
    m_choices = makeChoices();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(m_problem);
    column->addWidget(m_passwordCard);
    column->addWidget(m_choices);
    connect(m_problem, &ProblemPanel::actionTriggered, this, &SyncTrouble::againAsked);
    hide();
}

QWidget *SyncTrouble::makePassword()
{
    auto *card = new Card(this);
    card->body()->addWidget(makeLabel(tr("Sign in again"), TypeSize::Body, Weight::Strong));
    m_locked = makeLabel({}, TypeSize::Body, Weight::Normal, true);
    card->body()->addWidget(m_locked);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("new password"));
    m_password->setAccessibleName(tr("New password"));
    m_password->setObjectName(u"sync-new-password"_s);
    m_signIn = makeButton(tr("Sign in"), ButtonRole::Primary);
    m_signIn->setObjectName(u"sync-sign-in"_s);
    m_signIn->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    row->addWidget(m_password, 1);
    row->addWidget(m_signIn);
    card->body()->addLayout(row);
    connect(m_password, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_signIn->setEnabled(!text.isEmpty()); });
    connect(m_password, &QLineEdit::returnPressed, this, &SyncTrouble::submitPassword);
    connect(m_signIn, &QPushButton::clicked, this, &SyncTrouble::submitPassword);
    return card;
}

QWidget *SyncTrouble::makeChoices()
{
    auto *both = new QWidget(this);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    const auto add = [this, column](const QString &title, const QString &consequence, const QString &action,
                         SyncEngine::Adopt choice, const QString &objectName) {
        auto *card = new Card;
        card->body()->addWidget(makeLabel(title, TypeSize::Body, Weight::Strong));
        card->body()->addWidget(makeLabel(consequence, TypeSize::Body, Weight::Normal, true));
        auto *button = makeButton(action);
        button->setObjectName(objectName);
        card->body()->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, choice] { Q_EMIT adopted(choice); });
        m_choiceButtons.append(button);
        column->addWidget(card);
    };
    add(tr("Send everything from here"),
        tr("The server gets all posts, deliveries and contacts that are on this computer, and the colleagues get them "
           "from there. "
           "Right when the server was emptied or set up anew by mistake or on purpose."),
        tr("Send everything"), SyncEngine::Adopt::Upload, u"adopt-upload"_s);
    add(tr("Take what is there"),
        tr("This computer gives up what it has from the earlier server and takes what the new one has. "
           "What you have not sent yet stays and is sent. Right when this computer moves to another newsroom."),
        tr("Take what is there"), SyncEngine::Adopt::TakeTheirs, u"adopt-theirs"_s);
    return both;
}

void SyncTrouble::submitPassword()
{
    if (!m_password->text().isEmpty()) {
        Q_EMIT passwordGiven(m_password->text());
    }
}

void SyncTrouble::showStatus(const SyncStatus &status)
{
    const bool isTrouble = status.state == SyncStatus::State::Trouble && status.problem;
    setVisible(isTrouble);
    if (!isTrouble) {
        m_password->clear();
        m_code.clear();
        return;
    }
    showError(*status.problem);
}

void SyncTrouble::showError(const Error &error)
{
    const auto code = toString(error.kind) + error.code;
    if (m_code != code) {
        m_code = code;
        m_problem->showProblem(explainServer(error), error);
    }
    const bool isSignIn = error.kind == ErrorKind::Auth || error.kind == ErrorKind::NoKeychain;
    m_problem->setActionVisible(!isSignIn && !asksForChoice(error));
    m_passwordCard->setVisible(isSignIn);
    m_choices->setVisible(asksForChoice(error));
    const bool isLocked = error.code == "locked"_L1;
    m_locked->setVisible(isLocked);
    if (isLocked) {
        const auto minutes = error.retryAfter ? int((error.retryAfter->count() + 59) / 60) : 5;
        m_locked->setText(
            tr("After five wrong passwords the server lets nobody in under this name for about %n minute(s) more, "
               "not even with the right password. Bubeník tries again by itself then.",
                nullptr, qMax(1, minutes)));
    }
    setBusy(false);
}

void SyncTrouble::setBusy(bool busy)
{
    m_signIn->setEnabled(!busy && !m_password->text().isEmpty());
    for (auto *button : std::as_const(m_choiceButtons)) {
        button->setEnabled(!busy);
    }
}

} // namespace bubenik::ui
