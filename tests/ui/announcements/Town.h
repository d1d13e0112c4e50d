// A real workspace in a folder of its own with the page of announcements over it, for window tests.
#pragma once

#include "announcements/AnnouncementListPanel.h"
#include "announcements/AnnouncementSession.h"
#include "announcements/AnnouncementsPage.h"
#include "announcements/Announcing.h"
#include "announcements/ScriptEditor.h"
#include "common/Toast.h"
#include "fakes/clock/Wait.h"

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
    std::unique_ptr<AnnouncementsPage> page;

    // A channel that gets its deliveries, with its password. Without one nothing is delivered.
    struct Delivering {
        ChannelConfig channel;
        QString secret;
    };

    // `prepare` fills the stores before the window opens.
    explicit Town(const std::function<void(Stores &)> &prepare = {}, const std::optional<Delivering> &delivering = {})
    {
        const auto path = folder.filePath(QStringLiteral("town"));
        const auto made = WorkspaceFolder::create(path, QStringLiteral("Klášterec nad Ohří"), "Europe/Prague");
        if (prepare && made) {
            const auto stores = made->stores();
            if (stores) {
                prepare(**stores);
            }
        }
        state = std::make_unique<UiState>(folder.filePath(QStringLiteral("state.json")));
        workspace = std::move(*Workspace::open(path, { .secretsFile = folder.filePath(QStringLiteral("secrets")), .deliver = delivering.has_value() }));
        if (delivering) {
            (void)waitFor(workspace->saveChannel(delivering->channel, delivering->secret));
        }
        window.resize(1080, 720);
        toast = std::make_unique<Toast>(&window);
        page = std::make_unique<AnnouncementsPage>(PageContext { *workspace, *state, theme, *toast }, &window);
        page->resize(window.size());
        window.show();
    }

    template <class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    Result<Announcement> stored(const AnnouncementId &id)
    {
        return waitFor(workspace->read([id](Stores &stores) { return stores.announcements.load(id); }));
    }
    bool open(const AnnouncementId &id)
    {
        page->openDocument(id.value);
        return waitUntil([&] { return page->session().id() == id; });
    }
};

} // namespace bubenik::ui
