// Where several desks share their deliveries: says whether this desk may work on one now, so that no two do. The engine
// enters before it does anything for a delivery, whether on the channel or in its document, and leaves after it, when what
// came of it is told to the others. Without a gate there is only this desk.
#pragma once

#include "core/Task.h"
#include "domain/Delivery.h"

namespace bubenik {

class DeliveryGate
{
public:
    DeliveryGate() = default;
    DeliveryGate(const DeliveryGate &) = delete;
    DeliveryGate &operator=(const DeliveryGate &) = delete;
    virtual ~DeliveryGate() = default;

    struct Permit {
        bool isGranted = false;
        // Another desk was at work on it and never said what came of it: what it may have done is looked up first.
        bool wasInterrupted = false;
        bool isOffline = false; // refused because the server that decides cannot be asked
        std::optional<Error> error = {}; // refused for this, until something changes
    };

    // After a granted one the delivery has to be loaded anew. `callsChannel`: its channel's password is needed here.
    // Errors: of the local database only.
    [[nodiscard]] virtual Task<Permit> enter(Delivery delivery, bool callsChannel) = 0;
    virtual Task<void> leave(DeliveryId id) = 0;
    // Before content goes out where the newsroom wants it approved: asks whoever keeps the approvals whether it still is.
    [[nodiscard]] virtual Task<Permit> confirmApproval(Delivery delivery) = 0;
    // When it is worth while to try again what was refused; nullopt: it was not.
    [[nodiscard]] virtual std::optional<Instant> notBefore(const DeliveryId &id) const = 0;
};

} // namespace bubenik
