#include "settings/SyncSection.h"

#include "common/Toast.h"
#include "settings/CheckView.h"
#include "settings/FilesRoom.h"
#include "settings/ServerSetup.h"
#include "settings/SyncForm.h"
#include "words/Words.h"

#include <QApplication>
#include <QVBoxLayout>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// What people know a document by.
QString titleOf(Stores &stores, const QString &id)
{
    if (id.startsWith("post:"_L1)) {
        const auto post = stores.posts.load({ id });
        return post && !post->title.isEmpty() ? post->title : SyncSection::tr("Untitled");
    }
    if (id.startsWith("delivery:"_L1)) {
        const auto delivery = stores.deliveries.load({ id });
        return delivery ? delivery->released.title : id;
    }
    if (id.startsWith("channel:"_L1)) {
        const auto channel = stores.channels.load({ id.section(u':', 1) });
        return channel ? SyncSection::tr("Channel %1").arg(channel->name.isEmpty() ? channel->id.value : channel->name)
                       : id;
    }
    return id;
}

void focusFirstIn(const QWidget &page)
{
    const auto children = page.findChildren<QWidget *>();
    for (auto *child : children) {
        if ((child->focusPolicy() & Qt::TabFocus) != 0 && child->isEnabled() && child->isVisibleTo(&page)) {
            child->setFocus();
            return;
        }
    }
}

Result<QList<SyncNeed>> gatherNeeds(Stores &stores)
{
    const auto refusals = stores.sync.refusals();
    const auto conflicts = stores.conflicts.all();
    if (!refusals || !conflicts) {
        return fail(refusals ? conflicts.error() : refusals.error());
    }
    QList<SyncNeed> needs;
    QHash<QString, qsizetype> places;
    for (const auto &conflict : *conflicts) {
        if (!places.contains(conflict.document)) {
            places.insert(conflict.document, needs.size());
            needs.append({ conflict.document, titleOf(stores, conflict.document), {}, 0 });
        }
        ++needs[places.value(conflict.document)].places;
    }
    for (const auto &refusal : *refusals) {
        needs.append({ refusal.id, titleOf(stores, refusal.id), refusal.error, 0 });
    }
    return needs;
}

} // namespace

SyncSection::SyncSection(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_form(new SyncForm)
    , m_setup(new ServerSetup)
    , m_state(new SyncState)
    , m_files(new FilesRoom(context))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    for (auto *page :
        { static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_setup), static_cast<QWidget *>(m_state) }) {
        page->hide();
        column->addWidget(page);
    }
    m_files->hide();
    column->addWidget(m_files);
    column->addStretch(1);
    showPage(m_form);
    connectForm();
    connectSetup();
    connectState();
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        showStatus();
        loadNeeds();
    });
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive()) {
            m_soon.start();
        }
    };
    connect(&context.workspace, &Workspace::syncStatusChanged, this, soon);
    connect(&context.workspace, &Workspace::documentsChanged, this, soon);
    load();
}

void SyncSection::showPage(QWidget *page)
{
    if (page == m_current) {
        return;
    }
    const bool hadFocus = m_current != nullptr && m_current->isAncestorOf(QApplication::focusWidget());
    page->show();
    if (hadFocus) {
        focusFirstIn(*page); // before the other one goes: the focus would leave the section with it
    }
    if (m_current != nullptr) {
        m_current->hide();
    }
    m_current = page;
    m_files->setVisible(page == m_state);
    Q_EMIT pageShown();
}

void SyncSection::connectForm()
{
    connect(m_form, &SyncForm::setupAsked, this, [this] {
        m_setup->begin(m_account);
        showPage(m_setup);
    });
    connect(m_form, &SyncForm::connectAsked, this,
        [this](const BackendAccount &account, const QString &password) { connectTo(account, password, true); });
    connect(m_form, &SyncForm::tryAsked, this, [this](const BackendAccount &account, const QString &password) {
        m_form->setBusy(true);
        m_trying.ask(
            m_context.workspace.tryBackend(account, password), this, [this](const Result<BackendCheck> &check) {
                check ? m_form->showCheck(*check, false) : m_form->showError(check.error());
            });
    });
}

void SyncSection::connectSetup()
{
    connect(m_setup, &ServerSetup::closed, this, &SyncSection::back);
    connect(
        m_setup, &ServerSetup::setUpAsked, this, [this](const BackendAccount &administrator, const QString &password) {
            m_setup->setBusy(true);
            whenDone(m_context.workspace.setUpBackend(administrator, password), this,
                [this, administrator](const Result<SetupReport> &report) {
                    if (!report) {
                        m_setup->showError(report.error());
                        return;
                    }
                    m_setup->showReport(*report);
                    if (m_account.url.isEmpty()) {
                        m_form->setAccount({ administrator.url, {}, administrator.prefix });
                    }
                });
        });
    connect(m_setup, &ServerSetup::addAsked, this,
        [this](const BackendAccount &administrator, const QString &password, const BackendUser &user) {
            m_setup->setBusy(true);
            whenDone(m_context.workspace.setBackendUser(administrator, password, user), this,
                [this, user](const Result<void> &done) {
                    done ? m_setup->showAdded(user) : m_setup->showAddError(done.error());
                });
        });
}

void SyncSection::connectState()
{
    connect(m_state, &SyncState::syncAsked, this, [this] { m_context.workspace.syncNow(); });
    connect(m_state, &SyncState::disconnectAsked, this, &SyncSection::leave);
    connect(m_state, &SyncState::openAsked, this, &SyncSection::openRequested);
    connect(m_state, &SyncState::setupAsked, this, [this] {
        m_setup->begin(m_account);
        showPage(m_setup);
    });
    auto &trouble = m_state->trouble();
    connect(&trouble, &SyncTrouble::againAsked, this, [this] { m_context.workspace.syncNow(); });
    connect(&trouble, &SyncTrouble::passwordGiven, this,
        [this](const QString &password) { connectTo(m_account, password, false); });
    connect(&trouble, &SyncTrouble::adopted, this, [this](SyncEngine::Adopt choice) {
        m_state->trouble().setBusy(true);
        whenDone(m_context.workspace.adoptServer(choice), this, [this](const Result<void> &done) {
            if (done) {
                showStatus();
            } else {
                m_state->trouble().showError(done.error());
            }
        });
    });
}

void SyncSection::load()
{
    whenDone(m_context.workspace.backendAccount(), this, [this](const Result<BackendAccount> &account) {
        if (!account) {
            m_form->showError(account.error());
            return;
        }
        m_account = *account;
        if (m_current != m_setup) {
            showPage(m_account.url.isEmpty() ? static_cast<QWidget *>(m_form) : m_state);
        }
        m_state->showAccount(m_account);
        showStatus();
        loadNeeds();
    });
}

void SyncSection::showStatus()
{
    m_state->showStatus(
        m_context.workspace.syncStatus(), m_context.workspace.zone(), m_context.workspace.clock().now());
}

void SyncSection::loadNeeds()
{
    if (m_account.url.isEmpty()) {
        return;
    }
    m_needing.ask(m_context.workspace.read(gatherNeeds), this, [this](const Result<QList<SyncNeed>> &needs) {
        if (needs) {
            m_state->showNeeds(*needs);
        }
    });
}

void SyncSection::connectTo(const BackendAccount &account, const QString &password, bool isNew)
{
    isNew ? m_form->setBusy(true) : m_state->trouble().setBusy(true);
    m_trying.ask(
        m_context.workspace.connectBackend(account, password), this, [this, isNew](const Result<BackendCheck> &check) {
            if (!check) {
                isNew ? m_form->showError(check.error()) : m_state->trouble().showError(check.error());
                return;
            }
            if (!CheckView::isUsable(*check)) {
                m_form->showCheck(*check, true);
                return;
            }
            m_form->clear();
            m_context.toast.say(
                isNew ? tr("Connected. What the newsroom has is coming here.") : tr("Signed in again."));
            load();
        });
}

void SyncSection::leave()
{
    whenDone(m_context.workspace.disconnectBackend(), this, [this, former = m_account](const Result<void> &done) {
        m_context.toast.say(
            done ? tr("Disconnected. Everything stays on this computer.") : explainServer(done.error()).title);
        if (done) {
            m_form->setAccount(former);
        }
        load();
    });
}

void SyncSection::primaryAction()
{
    if (m_current == m_form) {
        m_form->submit();
    } else if (m_current == m_state) {
        m_state->syncNow();
    }
}

bool SyncSection::isUnsaved() const
{
    return m_current == m_setup;
}

void SyncSection::back()
{
    if (m_current == m_setup) {
        m_setup->clear();
        showPage(m_account.url.isEmpty() ? static_cast<QWidget *>(m_form) : m_state);
    }
}

void SyncSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    load();
}

} // namespace bubenik::ui
