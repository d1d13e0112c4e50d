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
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(1500ms);
    connect(&m_soon, &QTimer::timeout, this, &StatusWatch::count);
    connect(&m_quiet, &QTimer::timeout, this, &StatusWatch::showStatus);
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
    m_soon.start();
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

void StatusWatch::showStatus()
{
    if (m_offline) {
        m_navigation.setStatus(u"cloud-off"_s, Token::Muted, tr("Waiting for the network"));
    } else if (m_quiet.isActive()) {
        m_navigation.setStatus(u"sync"_s, Token::Accent, tr("Sending…"));
    } else {
        m_navigation.setStatus(u"check"_s, Token::Muted, tr("Everything is saved"));
    }
}

} // namespace bubenik::ui
