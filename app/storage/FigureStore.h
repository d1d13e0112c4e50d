// Figures of items, as documents "figures:<channel>.<remote id>".
#pragma once

#include "domain/ItemFigures.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class FigureStore final
{
public:
    FigureStore(Database &database, DocumentStore &documents);

    // An empty one when there is none yet.
    [[nodiscard]] Result<ItemFigures> load(const ChannelId &channel, const QString &remoteId);
    [[nodiscard]] Result<void> save(const ItemFigures &figures, Instant now);
    [[nodiscard]] Result<QList<ItemFigures>> ofPost(const PostId &post);
    [[nodiscard]] Result<QList<ItemFigures>> all();

private:
    [[nodiscard]] Result<QList<ItemFigures>> select(const QString &condition, const QVariantList &values);

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
