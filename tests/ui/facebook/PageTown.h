// A workspace with a Page on the strict stand-in of the Graph API, one post that is out there, and the pages of the
// window over it. The engines run as they do in the window.
#pragma once

#include "common/Toast.h"
#include "fakes/clock/Wait.h"
#include "fakes/graph/FakeGraph.h"
#include "overview/OverviewPage.h"
#include "posts/PostEditor.h"
#include "posts/PostsPage.h"
#include "secrets/SecretStore.h"
#include "settings/SettingsPage.h"

#include <QTemporaryDir>
#include <QTest>

namespace bubenik::ui {

struct PageTown {
    static constexpr int patience = 20'000; // ms; on a busy machine

    FakeGraph graph { std::make_shared<GraphClock>() };
    QTemporaryDir folder;
    Theme theme { Scheme::Light };
    UiState state { folder.filePath(QStringLiteral("state.json")) };
    QString remoteId; // of the post on the Page
    PostId post;
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    Toast toast { &window };
    std::unique_ptr<PostsPage> posts;

    explicit PageTown(const std::function<void(Stores &, const PostId &)> &prepare = {}, bool deliver = true)
    {
        const auto url = graph.listen();
        remoteId = graph.addPost(QStringLiteral("Uzavírka\n\nText."), FakeGraph::appId());
        const auto path = folder.filePath(QStringLiteral("town"));
        const auto secrets = folder.filePath(QStringLiteral("secrets"));
        const auto made = WorkspaceFolder::create(path, QStringLiteral("Klášterec nad Ohří"), "Europe/Prague");
        const auto stores = made->stores();
        fill(**stores, url);
        if (prepare) {
            prepare(**stores, post);
        }
        auto writing = fileSecretStore(secrets)->write(secretKey({ QStringLiteral("fb") }), FakeGraph::pageToken());
        static_cast<void>(bubenik::waitFor(std::move(writing)));
        workspace = std::move(*Workspace::open(path, { .secretsFile = secrets, .deliver = deliver }));
        window.resize(1280, 720);
        window.show();
    }

    void fill(Stores &stores, const QUrl &url)
    {
        const auto now = SystemClock().now();
        const ChannelConfig config { { QStringLiteral("fb") }, QStringLiteral("facebook"), QStringLiteral("Facebook"),
            { { QStringLiteral("page"), FakeGraph::pageId() }, { QStringLiteral("api"), url.toString() } } };
        static_cast<void>(stores.settings.set(QStringLiteral("author"), QStringLiteral("Jana")));
        static_cast<void>(stores.channels.save(config, now));
        Post made { .id = newPostId(now),
            .title = QStringLiteral("Uzavírka"),
            .body = QStringLiteral("Text."),
            .author = QStringLiteral("Jana") };
        post = made.id;
        static_cast<void>(stores.posts.save(made, { QStringLiteral("Jana"), QStringLiteral("before"), now }));
        auto delivery = newDelivery(made.id, config.id, now - std::chrono::hours(1), false, now);
        delivery.released = contentFor(made, {});
        delivery.state = DeliveryState::Live;
        delivery.acknowledged = { remoteId, QStringLiteral("https://www.facebook.com/1"),
            contentDigest(delivery.released), delivery.due, {} };
        static_cast<void>(stores.deliveries.save(delivery, now));
    }

    [[nodiscard]] PageContext context() { return { *workspace, state, theme, toast }; }
    // The page of posts with the post's comments open.
    bool openComments()
    {
        posts = std::make_unique<PostsPage>(context(), &window);
        posts->resize(window.size());
        posts->show();
        posts->openDocument(QStringLiteral("comments:") + post.value);
        return waitUntil([this] { return posts->editor().session().id() == post; }, patience);
    }
    template <class Work>
    auto ask(Work work)
    {
        return bubenik::waitFor(workspace->write(std::move(work)));
    }
    [[nodiscard]] QList<Comment> stored()
    {
        return ask([id = post](Stores &stores) { return stores.comments.ofPost(id); }).value_or(QList<Comment> {});
    }
};

} // namespace bubenik::ui
