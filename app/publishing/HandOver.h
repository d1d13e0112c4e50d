// What a person does with a delivery that is handed over by hand (ChannelDescriptor::isHandedOver): once it is due the
// engine gives it to the person, with the problem "hand-over", and looks for it in the service's feed after it was
// ticked off. Pure store work; who did what and when stands in the delivery's history. Refusals are Invalid, code
// "not-handed-over".
#pragma once

#include "storage/Stores.h"

namespace bubenik {

enum class HandOverStep { Copied, Opened };

// It waits for somebody to hand it over.
[[nodiscard]] bool waitsForHandOver(const Delivery &delivery);
[[nodiscard]] Result<Delivery> noteHandOver(
    Stores &stores, const DeliveryId &id, HandOverStep step, const QString &by, Instant now);
// "I have sent it": from then on the engine looks for it.
[[nodiscard]] Result<Delivery> tickOff(Stores &stores, const DeliveryId &id, const QString &by, Instant now);
// Those that wait, what is due first.
[[nodiscard]] Result<QList<Delivery>> waitingForHandOver(Stores &stores);

} // namespace bubenik
