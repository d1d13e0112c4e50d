// Taking a cancel back; declared in Scheduling.h.
#include "publishing/DeliveryChange.h"
#include "publishing/Scheduling.h"
#include "publishing/Subject.h"

namespace bubenik {

using namespace Qt::StringLiterals;

bool canUncancel(const Delivery &before, Instant now)
{
    return before.state != DeliveryState::Cancelled && before.wish == Wish::Publish && !isOut(before, now)
        && !isUnderWay(before, now);
}

Result<Delivery> uncancel(Stores &stores, const Delivery &before, Instant now)
{
    if (!canUncancel(before, now)) {
        return refusal(u"not-scheduled"_s, before.channel.value);
    }
    const auto due = std::max(before.due, now); // it may have come between the two clicks
    const auto active = stores.deliveries.active(before.post, before.channel);
    if (!active) {
        return fail(active.error());
    }
    if (*active) {
        return (*active)->id == before.id ? reschedule(stores, before.post, before.channel, due, now)
                                          : refusal(u"already-scheduled"_s, (*active)->id.value);
    }
    return inTransaction<Delivery>(stores, [&]() -> Result<Delivery> {
        const auto subject = loadSubject(stores, before.post);
        if (!subject) {
            return fail(subject.error());
        }
        if (subject->deletedAt) {
            return refusal(u"deleted"_s);
        }
        auto delivery = newDelivery(before.post, before.channel, due, before.asap, now);
        delivery.own = before.own;
        delivery.released = before.released;
        BUBENIK_TRY(stores.deliveries.save(delivery, now));
        BUBENIK_TRY(noteScheduling(stores, before.post, activity::scheduled, now, before.channel.value));
        return delivery;
    });
}

} // namespace bubenik
