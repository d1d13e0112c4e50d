// Ctrl+K: the box that finds anything, over the window.
#include "MainWindow.h"

#include "Navigation.h"
#include "Pages.h"
#include "WindowCommands.h"
#include "find/FindBox.h"
#include "storage/SavedFilters.h"

namespace bubenik::ui {

using namespace Qt::StringLiterals;

void MainWindow::showFinder()
{
    if (!m_workspace) {
        return;
    }
    if (!m_finder) {
        m_finder = new FindBox(*m_workspace, m_state, centralWidget());
        connect(m_finder, &FindBox::openRequested, this, &MainWindow::openDocument);
    }
    CommandScope scope { .isConnected = m_workspace->syncStatus().state != SyncStatus::State::NotConnected,
        .synchronise = [this] { m_workspace->syncNow(); },
        .help = [this](const QString &chapter) { showHelp(true, chapter); } };
    const auto kinds = pageKinds();
    QStringList names;
    for (const PageKind &kind : kinds) {
        names.append(kind.name);
        if (!kind.isOfOffice || m_mayUseOffice) {
            scope.pages.append(kind.name);
        }
    }
    m_finder->open(windowCommands(*this, scope), m_mayUseOffice);
    using Filters = QMap<QString, QStringList>;
    auto work = [names, user = m_workspace->userName()](Stores &stores) -> Result<Filters> {
        Filters filters;
        for (const auto &name : names) {
            for (const auto &one : savedFilters(stores.settings, name, user)) {
                filters[name].append(one.name);
            }
        }
        return filters;
    };
    whenDone(m_workspace->read(std::move(work)), m_finder, [this, scope](const Result<Filters> &filters) mutable {
        if (filters && !filters->isEmpty()) {
            scope.filters = *filters;
            m_finder->setCommands(windowCommands(*this, scope));
        }
    });
}

} // namespace bubenik::ui
