// Figures of items, as documents "figures:<channel>.<remote id>".
#pragma once

#include "domain/ItemFigures.h"
#include "storage/DocumentStore.h"

namespace bubenik {

// One item among all that were counted.
struct ReachedItem {
    PostId post;
    ChannelId channel;
    QString title;
    Instant outSince {}; // as it was asked for; of an item that is no delivery's any more the day it was counted first
    QMap<Metric, qint64> latest; // the last known value of each

    friend bool operator==(const ReachedItem &, const ReachedItem &) = default;
};

class FigureStore final
{
public:
    FigureStore(Database &database, DocumentStore &documents);

    // An empty one when there is none yet.
    [[nodiscard]] Result<ItemFigures> load(const ChannelId &channel, const QString &remoteId);
    [[nodiscard]] Result<void> save(const ItemFigures &figures, Instant now);
    [[nodiscard]] Result<QList<ItemFigures>> ofPost(const PostId &post);
    [[nodiscard]] Result<QList<ItemFigures>> all();
    // Every item with what is known of it, the newest first.
    [[nodiscard]] Result<QList<ReachedItem>> reached();

private:
    [[nodiscard]] Result<QList<ItemFigures>> select(const QString &condition, const QVariantList &values);

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
