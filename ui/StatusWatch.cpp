#include "StatusWatch.h"

#include "Navigation.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

StatusWatch::StatusWatch(Workspace &workspace, Navigation &navigation, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_navigation(navigation)
{
    const auto prepare = [this](QTimer &timer, std::chrono::milliseconds pause, auto act) {
        timer.setSingleShot(true);
        timer.setInterval(pause);
        connect(&timer, &QTimer::timeout, this, act);
    };
    prepare(m_soon, 400ms, [this] { count(); });
    prepare(m_quiet, 1500ms, [this] { showStatus(); });
    prepare(m_lasting, 1s, [this] {
        m_sync = m_newest;
        showStatus();
    });
    prepare(m_minute, 1min, [this] { showStatus(); });
    m_minute.setSingleShot(false);
    m_minute.start();
    connect(&workspace, &Workspace::documentsChanged, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    connect(&workspace, &Workspace::offlineChanged, this, [this](bool offline) {
        m_offline = offline;
        showStatus();
    });
    connect(&workspace, &Workspace::deliveryProgressed, this, [this] {
        m_quiet.start();
        showStatus();
    });
    connect(&workspace, &Workspace::syncStatusChanged, this, &StatusWatch::takeSync);
    m_soon.start();
    m_sync = m_newest = workspace.syncStatus();
    showStatus();
}

void StatusWatch::count()
{
    const auto needing = [](Stores &stores) -> Result<int> {
        const auto found = stores.deliveries.needingPerson();
        if (!found) {
            return fail(found.error());
        }
        return int(found->size());
    };
    m_latest.ask(m_workspace.read(needing), this,
        [this](const Result<int> &number) { m_navigation.setCount(u"outbox"_s, number.value_or(0)); });
}

// A round every few seconds of typing is not worth a flicker: it shows when it lasts, and then twice a second.
void StatusWatch::takeSync(const SyncStatus &status)
{
    m_newest = status;
    const bool isSyncing = status.state == SyncStatus::State::Syncing
        || (status.state == SyncStatus::State::Synced && status.pending > 0 && !needsPerson(status));
    const bool wasInStep = m_sync.state == SyncStatus::State::Synced || m_sync.state == SyncStatus::State::Syncing;
    if (isSyncing && wasInStep) {
        if (!m_lasting.isActive()) {
            m_lasting.start(m_sync.state == SyncStatus::State::Syncing ? 500ms : 1s);
        }
        return;
    }
    m_lasting.stop();
    m_sync = status;
    showStatus();
}

void StatusWatch::showStatus()
{
    auto look = lookOfSync(m_sync, m_workspace.zone(), m_workspace.clock().now());
    if (m_quiet.isActive()) {
        look.look = { u"sync"_s, Token::Accent };
        look.words = tr("Sending…");
    } else if (m_offline && m_sync.state == SyncStatus::State::NotConnected) {
        look.look = { u"cloud-off"_s, Token::Muted };
        look.words = tr("waiting for the network");
    }
    m_navigation.setStatus(look);
    Q_EMIT told(look.words);
}

} // namespace bubenik::ui
