// A real workspace in a folder of its own with the page of posts over it, for window tests.
#pragma once

#include "common/Toast.h"
#include "fakes/clock/Wait.h"
#include "posts/ChannelsPanel.h"
#include "posts/PostEditor.h"
#include "posts/PostListPanel.h"
#include "posts/PostsPage.h"

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
    std::unique_ptr<PostsPage> page;

    // `prepare` fills the stores before the window opens.
    explicit Town(const std::function<void(Stores &)> &prepare = {}, const QString &at = {})
    {
        const auto path = at.isEmpty() ? folder.filePath(QStringLiteral("town")) : at;
        const auto made = WorkspaceFolder::create(path, QStringLiteral("Klášterec nad Ohří"), "Europe/Prague");
        const auto opened = made ? made : WorkspaceFolder::open(path);
        if (prepare && opened) {
            const auto stores = opened->stores();
            if (stores) {
                prepare(**stores);
            }
        }
        state = std::make_unique<UiState>(folder.filePath(QStringLiteral("state.json")));
        workspace = std::move(*Workspace::open(path, { .secretsFile = folder.filePath(QStringLiteral("secrets")), .deliver = false }));
        window.resize(1080, 720);
        toast = std::make_unique<Toast>(&window);
        page = std::make_unique<PostsPage>(PageContext { *workspace, *state, theme, *toast }, &window);
        page->resize(window.size());
        window.show();
    }

    static void addChannel(Stores &stores, const QString &id, const QString &kind = QStringLiteral("folder"))
    {
        const ChannelConfig config { { id }, kind, id, { { QStringLiteral("path"), QStringLiteral("/nonexistent/site") } } };
        QVERIFY(stores.channels.save(config, fromMillis(0)));
    }

    static PostId addPost(Stores &stores, const QString &title, const QString &body, Instant at = SystemClock().now())
    {
        Post post { .id = newPostId(at), .title = title, .body = body, .author = QStringLiteral("Jana") };
        if (!stores.posts.save(post, { QStringLiteral("Jana"), QStringLiteral("earlier"), at })) {
            return {};
        }
        return post.id;
    }

    template <class Work>
    auto ask(Work work)
    {
        return waitFor(workspace->read(std::move(work)));
    }
    Result<Post> stored(const PostId &id)
    {
        return ask([id](Stores &stores) { return stores.posts.load(id); });
    }
    bool open(const PostId &id)
    {
        page->openDocument(id.value);
        return waitUntil([&] { return page->editor().session().id() == id; });
    }
};

// As a keyboard does; QTest::keyClicks gives up on letters such as ů.
inline void typeText(QWidget &widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, c == u' ' ? Qt::Key_Space : 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&widget, &press);
    }
}

} // namespace bubenik::ui
