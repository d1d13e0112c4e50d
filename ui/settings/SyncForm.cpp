#include "settings/SyncForm.h"

#include "common/Buttons.h"
#include "common/Labels.h"
#include "settings/AccountFields.h"
#include "settings/CheckView.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

SyncForm::SyncForm(QWidget *parent)
    : QWidget(parent)
    , m_fields(new AccountFields(u"sync"_s, tr("Your name on the server")))
    , m_progress(new QProgressBar)
    , m_outcome(makeLabel({}, TypeSize::Body, Weight::Strong))
    , m_check(new CheckView)
    , m_connect(makeButton(tr("Connect"), ButtonRole::Primary))
    , m_try(makeButton(tr("Only try")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * space);
    column->addWidget(
        makeLabel(tr("With a shared server the whole newsroom sees the same posts, whoever writes them and wherever. "
                     "Work goes on without a network too; everything comes together as soon as there is one again.")));
    column->addWidget(m_fields);
    m_progress->setRange(0, 0);
    m_progress->setFixedHeight(6);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Looking at the server"));
    column->addWidget(m_progress);
    column->addWidget(m_outcome);
    column->addWidget(m_check);
    auto *row = new QHBoxLayout;
    row->setSpacing(space);
    auto *setup = makeButton(tr("Prepare a new server…"), ButtonRole::Quiet);
    setup->setObjectName(u"sync-setup"_s);
    setup->setToolTip(tr("For the administrator of a CouchDB that Bubeník has not used yet."));
    m_connect->setObjectName(u"sync-connect"_s);
    m_try->setObjectName(u"sync-try"_s);
    m_try->setToolTip(tr("Signs in and looks at the server; changes nothing."));
    row->addWidget(m_connect);
    row->addWidget(m_try);
    row->addStretch();
    row->addWidget(setup);
    column->addLayout(row);
    column->addStretch();
    connect(m_connect, &QPushButton::clicked, this, &SyncForm::submit);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryAsked(m_fields->account(), m_fields->password()); });
    connect(setup, &QPushButton::clicked, this, &SyncForm::setupAsked);
    connect(m_fields, &AccountFields::edited, this, &SyncForm::refresh);
    connect(m_fields, &AccountFields::returnPressed, this, &SyncForm::submit);
    setBusy(false);
}

void SyncForm::setAccount(const BackendAccount &account)
{
    m_fields->setAccount(account);
    refresh();
}

void SyncForm::submit()
{
    if (m_connect->isEnabled()) {
        Q_EMIT connectAsked(m_fields->account(), m_fields->password());
    } else if (!m_busy) {
        m_fields->focusFirstEmpty();
    }
}

void SyncForm::refresh()
{
    const bool ready = !m_busy && m_fields->isComplete();
    m_connect->setEnabled(ready);
    m_try->setEnabled(ready);
}

void SyncForm::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    if (busy) {
        m_outcome->hide();
        m_check->clear();
    }
    refresh();
}

void SyncForm::showCheck(const BackendCheck &check, bool connecting)
{
    setBusy(false);
    const bool usable = CheckView::isUsable(check);
    m_outcome->setText(usable ? tr("You can connect to this server.")
            : connecting      ? tr("This computer was not connected: the server must be put right first.")
                              : tr("This server must not be used like this yet."));
    m_outcome->show();
    m_check->showCheck(check);
}

void SyncForm::showError(const Error &error)
{
    setBusy(false);
    m_outcome->hide();
    m_check->showError(error);
    if (error.kind == ErrorKind::Auth) {
        m_fields->focusFirstEmpty();
    }
}

void SyncForm::clear()
{
    setBusy(false);
    m_fields->clearPassword();
    m_outcome->hide();
    m_check->clear();
    refresh();
}

} // namespace bubenik::ui
