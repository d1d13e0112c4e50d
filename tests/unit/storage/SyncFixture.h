// Documents as a server would give them, and what the cache holds of one.
#pragma once

#include "Fixture.h"

#include "core/Json.h"

namespace bubenik {

class SyncTest : public StorageTest
{
protected:
    [[nodiscard]] ServerDocument fromServer(const Post &post, const QString &rev) const
    {
        return { .id = post.id.value, .rev = rev, .body = toJson(post) };
    }
    [[nodiscard]] ServerDocument gone(const QString &id, const QString &rev) const
    {
        return { .id = id, .rev = rev, .deleted = true };
    }
    SyncStore::Applied pull(const QList<ServerDocument> &documents, bool isRescan = false)
    {
        const auto applied = stores->sync.applyPlain(documents, isRescan, clock.now());
        EXPECT_TRUE(applied.has_value());
        return applied.value_or(SyncStore::Applied {});
    }
    [[nodiscard]] QList<Unsent> unsent()
    {
        return stores->sync.unsent(Audience::Newsroom, 1000, 1'000'000'000).value();
    }
    [[nodiscard]] QStringList unsentIds()
    {
        QStringList ids;
        const auto waiting = unsent();
        for (const auto &document : waiting) {
            ids.append(document.id);
        }
        return ids;
    }
    // The server takes everything that waits, as revisions of one generation more.
    void pushAll()
    {
        const auto waiting = unsent();
        EXPECT_TRUE(stores->sync.noteSending(waiting).has_value());
        for (const auto &document : waiting) {
            const auto rev = QStringLiteral("%1-%2").arg(generationOf(document.rev) + 1).arg(document.digest.left(8));
            EXPECT_TRUE(stores->sync.acknowledge(document, rev).has_value());
        }
    }
    [[nodiscard]] LocalVersion local(const QString &id) { return stores->sync.local(id).value(); }
    // A post as another desk wrote it.
    [[nodiscard]] Post foreign(const QString &title, const QString &body = QStringLiteral("text"))
    {
        auto post = draft(title, body);
        post.author = QStringLiteral("jana");
        post.changedBy = QStringLiteral("jana");
        post.createdAt = clock.now();
        post.changedAt = clock.now();
        return post;
    }
    [[nodiscard]] bool hasServerBody(const QString &id)
    {
        return stores->database
            ->scalar(QStringLiteral("SELECT server_body IS NOT NULL FROM document WHERE id = ?"), { id })
            ->toBool();
    }
};

} // namespace bubenik
