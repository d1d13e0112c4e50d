// A real workspace with posts on their way, and the calendar over it.
#pragma once

#include "calendar/CalendarDelegate.h"
#include "calendar/CalendarGrid.h"
#include "calendar/CalendarModel.h"
#include "calendar/CalendarPage.h"
#include "common/Toast.h"
#include "fakes/clock/Wait.h"

#include <QTemporaryDir>
#include <QTest>

namespace bubenik::ui {

struct CalendarTown {
    QTemporaryDir folder;
    Theme theme { Scheme::Light };
    UiState state { folder.filePath(QStringLiteral("state.json")) };
    Zone zone { "Europe/Prague" };
    std::unique_ptr<Workspace> workspace;
    QWidget window;
    Toast toast { &window };
    std::unique_ptr<CalendarPage> page;

    explicit CalendarTown(const std::function<void(Stores &)> &prepare)
    {
        const auto path = folder.filePath(QStringLiteral("town"));
        const auto made = WorkspaceFolder::create(path, QStringLiteral("Klášterec nad Ohří"), "Europe/Prague");
        const auto stores = made->stores();
        for (const auto &id : { QStringLiteral("web"), QStringLiteral("face") }) {
            const ChannelConfig config { { id }, QStringLiteral("folder"),
                id == QStringLiteral("web") ? QStringLiteral("Web") : QStringLiteral("Facebook"),
                { { QStringLiteral("path"), QStringLiteral("/nonexistent/site") } } };
            QVERIFY((*stores)->channels.save(config, fromMillis(0)));
        }
        prepare(**stores);
        workspace = std::move(
            *Workspace::open(path, { .secretsFile = folder.filePath(QStringLiteral("secrets")), .deliver = false }));
        window.resize(1080, 720);
        page = std::make_unique<CalendarPage>(PageContext { *workspace, state, theme, toast }, &window);
        page->resize(window.size());
        window.show();
    }

    [[nodiscard]] QDate today() const { return zone.toLocal(SystemClock().now()).date(); }
    [[nodiscard]] Instant at(QDate day, int hour) const { return *zone.fromLocal(day, QTime(hour, 0)); }

    // A post on its way to these channels; the state is what the engine would have written.
    static PostId addPost(Stores &stores, const QString &title, const QList<QPair<QString, Instant>> &ways,
        DeliveryState state = DeliveryState::Planned)
    {
        const auto now = SystemClock().now();
        const Post post {
            .id = newPostId(now), .title = title, .body = QStringLiteral("Text."), .author = QStringLiteral("Jana")
        };
        if (!stores.posts.save(post, { QStringLiteral("Jana"), QStringLiteral("test"), now })) {
            return {};
        }
        for (const auto &[channel, due] : ways) {
            auto delivery = newDelivery(post.id, { channel }, due, false, now);
            delivery.released = contentOf(post);
            delivery.state = state;
            if (state == DeliveryState::Live) {
                delivery.acknowledged = { .remoteId = QStringLiteral("1"), .due = due };
            }
            if (!stores.deliveries.save(delivery, now)) {
                return {};
            }
        }
        return post.id;
    }

    [[nodiscard]] CalendarGrid &grid() const { return *page->findChild<CalendarGrid *>(); }
    [[nodiscard]] const CalendarModel &days() const { return *static_cast<CalendarModel *>(grid().model()); }
    [[nodiscard]] bool shows(QDate day, qsizetype entries) const
    {
        return waitUntil([&] { return days().entriesOn(day).size() == entries; });
    }
    // A point in the place-th entry of a day.
    [[nodiscard]] QPoint lineOf(QDate day, int place) const
    {
        const auto cell = grid().visualRect(days().indexOf(day));
        const auto *delegate = qobject_cast<CalendarDelegate *>(grid().itemDelegate());
        QPoint point = cell.center();
        for (point.setY(cell.top()); point.y() < cell.bottom(); ++point.ry()) {
            if (delegate->entryAt(cell, point, day) == place) {
                break;
            }
        }
        return point;
    }
    [[nodiscard]] Delivery stored(const PostId &post, const QString &channel) const
    {
        return **waitFor(workspace->read([=](Stores &stores) { return stores.deliveries.active(post, { channel }); }));
    }
};

} // namespace bubenik::ui
