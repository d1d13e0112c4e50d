// What feeds show of what is out, as documents "sighting:<the delivery's UUID>".
#pragma once

#include "domain/Sighting.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class SightingStore final
{
public:
    SightingStore(Database &database, DocumentStore &documents);

    // An empty one of this delivery when there is none yet.
    [[nodiscard]] Result<Sighting> load(const DeliveryId &delivery);
    // Does nothing when it is the same.
    [[nodiscard]] Result<void> save(const Sighting &sighting, Instant now);
    [[nodiscard]] Result<QHash<DeliveryId, Sighting>> ofChannel(const ChannelId &channel);
    [[nodiscard]] Result<QList<Sighting>> ofPost(const PostId &post);
    // Of all channels: what is missing for too long (isOverdue()), for the overview.
    [[nodiscard]] Result<QList<Sighting>> overdue(Instant now);

private:
    [[nodiscard]] Result<QList<Sighting>> select(const QString &condition, const QVariantList &values);

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
