// Deliveries: the journal of what goes out. Saving one also refreshes what the post's row shows of it.
#pragma once

#include "domain/Delivery.h"
#include "storage/Database.h"
#include "storage/DocumentStore.h"

namespace bubenik {

// Whether an engine's pass has to look at it: all but cancelled ones, live ones that are acknowledged (and hold without
// end, or are over), and failed ones without nextAttempt.
[[nodiscard]] bool isOpen(const Delivery &delivery);
// Failed, unconfirmed, or with a problem that does not pass by itself (waiting for the network or a busy site does).
[[nodiscard]] bool needsPerson(const Delivery &delivery);

class DeliveryStore final
{
public:
    DeliveryStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<Delivery> load(const DeliveryId &id); // NotFound
    // Conflict with code "second-delivery" when the post already has another active one for the channel.
    [[nodiscard]] Result<void> save(const Delivery &delivery, Instant now);
    // Another delivery of the same post to the same channel goes before this one (two desks planned it): the engine leaves it
    // alone until the other is cancelled, and a person is told.
    [[nodiscard]] Result<bool> isRival(const DeliveryId &id);
    // For sync, after its document was written: the row follows; of several active ones the one that was sent, else the
    // eldest, goes before the others.
    [[nodiscard]] Result<void> follow(const Delivery &delivery);
    // The same after its document went.
    [[nodiscard]] Result<void> forgotten(const Delivery &delivery);
    [[nodiscard]] Result<QList<Delivery>> forPost(const PostId &post); // oldest first
    // The one that is not cancelled, if any: a post has at most one active delivery for a channel.
    [[nodiscard]] Result<std::optional<Delivery>> active(const PostId &post, const ChannelId &channel);
    // Those that isOpen(), by due time.
    [[nodiscard]] Result<QList<DeliveryId>> open();
    [[nodiscard]] Result<QList<Delivery>> list(
        std::optional<DeliveryState> state = {}, int limit = 1000, int offset = 0); // latest due first
    [[nodiscard]] Result<QList<Delivery>> between(Instant from, Instant to); // by due, for the overview
    [[nodiscard]] Result<QList<Delivery>> needingPerson(); // failed, unconfirmed, or with a problem a person must see
    [[nodiscard]] Result<QMap<QString, qint64>> countByState();

private:
    [[nodiscard]] Result<QList<Delivery>> select(const QString &condition, const QVariantList &values);
    [[nodiscard]] Result<void> write(const Delivery &delivery, Instant now);
    [[nodiscard]] Result<void> writeRow(const Delivery &delivery, bool isRival);
    [[nodiscard]] Result<void> settleRivals(const Delivery &changed);

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
