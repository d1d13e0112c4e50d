#include "publishing/HandOver.h"

#include "publishing/DeliveryChange.h"
#include "publishing/History.h"

namespace bubenik {

using namespace Qt::StringLiterals;

bool waitsForHandOver(const Delivery &delivery)
{
    return delivery.state == DeliveryState::Failed && delivery.problem && delivery.problem->code == "hand-over"_L1;
}

Result<Delivery> noteHandOver(Stores &stores, const DeliveryId &id, HandOverStep step, const QString &by, Instant now)
{
    return changeOne(stores, id, now, [&](Delivery &delivery) -> Result<void> {
        if (!waitsForHandOver(delivery)) {
            return refusal(u"not-handed-over"_s);
        }
        addHistory(delivery, now, step == HandOverStep::Copied ? history::copied : history::opened, by);
        return {};
    });
}

Result<Delivery> tickOff(Stores &stores, const DeliveryId &id, const QString &by, Instant now)
{
    return changeOne(stores, id, now, [&](Delivery &delivery) -> Result<void> {
        if (!waitsForHandOver(delivery)) {
            return refusal(u"not-handed-over"_s);
        }
        delivery.acknowledged
            = { u"by-hand:"_s + delivery.mark, {}, contentDigest(delivery.released), delivery.due, {} };
        delivery.state = DeliveryState::HandedOver;
        clearWaiting(delivery);
        addHistory(delivery, now, history::tickedOff, by);
        return {};
    });
}

Result<QList<Delivery>> waitingForHandOver(Stores &stores)
{
    auto waiting = stores.deliveries.needingPerson();
    if (waiting) {
        waiting->removeIf([](const Delivery &delivery) { return !waitsForHandOver(delivery); });
    }
    return waiting;
}

} // namespace bubenik
