// Deliveries: the journal of what goes out. Saving one also refreshes what the post's row shows of it.
#pragma once

#include "domain/Delivery.h"
#include "storage/Database.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class DeliveryStore final
{
public:
    DeliveryStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<Delivery> load(const DeliveryId &id); // NotFound
    [[nodiscard]] Result<void> save(const Delivery &delivery, Instant now);
    [[nodiscard]] Result<QList<Delivery>> forPost(const PostId &post); // oldest first
    // The one that is not cancelled, if any: a post has at most one active delivery for a channel.
    [[nodiscard]] Result<std::optional<Delivery>> active(const PostId &post, const ChannelId &channel);
    // Everything that an engine's pass has to look at, by due time: all but cancelled ones, live ones that are
    // acknowledged (isAcknowledged), and failed ones without nextAttempt. Kept as a column by save().
    [[nodiscard]] Result<QList<DeliveryId>> open();
    [[nodiscard]] Result<QList<Delivery>> list(std::optional<DeliveryState> state = {}, int limit = 1000, int offset = 0);
    [[nodiscard]] Result<QList<Delivery>> between(Instant from, Instant to); // by due, for the overview
    [[nodiscard]] Result<QList<Delivery>> needingPerson(); // failed, unconfirmed, or with a problem a person must see
    [[nodiscard]] Result<QMap<QString, qint64>> countByState();

private:
    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
