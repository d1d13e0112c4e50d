// The engine's writing to disk: each step of a delivery as one transaction over the document as it is at that moment,
// because people change deliveries from other threads and processes meanwhile. Tells of every change by the engine's
// signal.
#pragma once

#include "publishing/DeliveryEngine.h"
#include "publishing/Step.h"

namespace bubenik {

[[nodiscard]] std::optional<OperationKind> operationOf(Action action);

class DeliveryJournal final
{
public:
    using Change = std::function<void(Delivery &, Instant now)>;

    DeliveryJournal(Stores &stores, Clock &clock, DeliveryEngine &engine);

    // nullopt: it was removed meanwhile.
    [[nodiscard]] Result<std::optional<Delivery>> load(const DeliveryId &id);
    // Writes the intent, but only if the operation is still what is next; the delivery with it, else nullopt.
    // `articleLink` is kept with what is made new.
    [[nodiscard]] Result<std::optional<Delivery>> begin(
        const DeliveryId &id, OperationKind kind, const ChannelTraits &traits, Millis skew, const QString &articleLink);
    // As permissionFor().
    [[nodiscard]] Permission permission(const Delivery &delivery);
    [[nodiscard]] Result<void> change(const DeliveryId &id, const Change &apply);
    // A step that needs no call; nothing when it is no longer what is next.
    [[nodiscard]] Result<void> take(const DeliveryId &id, Action action, const ChannelTraits &traits, Millis skew);

private:
    Stores &m_stores;
    Clock &m_clock;
    DeliveryEngine &m_engine;
};

} // namespace bubenik
