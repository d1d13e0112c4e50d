// A real workspace in a folder of its own with the page of the open door over it, for window tests.
#pragma once

#include "common/Toast.h"
#include "fakes/clock/Wait.h"
#include "office/OfficePage.h"
#include "office/QueueModel.h"
#include "office/Visiting.h"

#include <QDateEdit>
#include <QTemporaryDir>
#include <QTest>

namespace bubenik::ui {

struct Town {
    QTemporaryDir folder;
    Theme theme { Scheme::Light };
    std::unique_ptr<UiState> state;
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    std::unique_ptr<Toast> toast;
    std::unique_ptr<OfficePage> page;

    Town()
    {
        const auto made = WorkspaceFolder::create(path(), QStringLiteral("Klášterec nad Ohří"), "Europe/Prague");
        Q_UNUSED(made)
        state = std::make_unique<UiState>(folder.filePath(QStringLiteral("state.json")));
        window.resize(1180, 720);
        toast = std::make_unique<Toast>(&window);
        open();
    }
    ~Town()
    {
        page.reset();
        workspace.reset();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("town")); }
    [[nodiscard]] QString secrets() const { return folder.filePath(QStringLiteral("secrets")); }

    // The program starts.
    void open()
    {
        page.reset();
        workspace = std::move(*Workspace::open(path(), { .secretsFile = secrets(), .deliver = false }));
        page = std::make_unique<OfficePage>(PageContext { *workspace, *state, theme, *toast }, &window);
        page->resize(window.size());
        window.show();
        page->show();
    }
    template <class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    QList<Visit> visits()
    {
        return waitFor(workspace->read([](Stores &stores) { return stores.visits.all(); })).value_or(QList<Visit> {});
    }
    Visit add(const QString &name, const QString &topic)
    {
        const office::NewVisit wanted { .day = page->queue().day(), .name = name, .topic = topic };
        return waitFor(workspace->write([wanted, now = workspace->clock().now()](Stores &stores) {
            return office::takeIn(stores, wanted, QStringLiteral("Jana"), now);
        })).value_or(Visit {});
    }
    bool isOpen()
    {
        auto *line = find<QWidget>(QStringLiteral("visit-name"));
        auto *day = find<QDateEdit>(QStringLiteral("queue-day"));
        return waitUntil([&] { return line->isVisible() && day->date() == page->queue().day(); });
    }
};

} // namespace bubenik::ui
