// Every kind of document as JSON, beside it what the server last said of it, and the mark that says it still has to
// be sent there. Typed stores (PostStore, DeliveryStore, …) are built on this one and keep lists and search beside the
// documents: posts and deliveries are written through them only.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"
#include "storage/Database.h"

#include <QJsonObject>

namespace bubenik {

struct StoredDocument {
    QString id; // "<kind>:<key>"
    QJsonObject body;
    QString serverRev; // empty = the server has never seen it
    std::optional<QJsonObject> serverBody;
    bool pending = false; // marked for sync
    Instant changedAt {};
    qint64 row = 0; // the cache's own key, stable as long as this cache exists
};

class DocumentStore final
{
public:
    explicit DocumentStore(Database &database);

    [[nodiscard]] Result<std::optional<StoredDocument>> find(const QString &id);
    // Writes the body and marks it for sync, in one statement. Does nothing when the body is the same.
    [[nodiscard]] Result<void> put(const QString &id, const QJsonObject &body, Instant now);
    // The same of one that is surely not here, nor remembered as deleted; its row.
    [[nodiscard]] Result<qint64> insert(const QString &id, const QJsonObject &body, Instant now);
    // `body`: as toCompact() writes it.
    [[nodiscard]] Result<qint64> insert(const QString &id, const QByteArray &body, Instant now);
    // What the server knows of leaves the memory of its deletion, which is sent there.
    [[nodiscard]] Result<void> remove(const QString &id);
    [[nodiscard]] Result<QList<StoredDocument>> ofKind(const QString &kind); // oldest first
    // Ids of what was written at or after that moment, at most 1,000, the newest first.
    [[nodiscard]] Result<QStringList> changedSince(Instant since);
    [[nodiscard]] Result<QMap<QString, qint64>> countByKind();
    [[nodiscard]] Result<qint64> countPending(); // deletions included

private:
    [[nodiscard]] Result<void> reviveFromTombstone(const QString &id);

    Database &m_database;
};

} // namespace bubenik
