#include "publishing/DeliveryChange.h"

namespace bubenik {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refusal(const QString &code, const QString &subject)
{
    return fail(Error { .kind = ErrorKind::Invalid, .code = code, .subject = subject });
}

void clearWaiting(Delivery &delivery)
{
    delivery.nextAttempt.reset();
    delivery.problem.reset();
    delivery.theirs.reset();
    delivery.attempts = 0;
}

void bringBack(Delivery &delivery, Instant now)
{
    if (delivery.state == DeliveryState::Sending || delivery.state == DeliveryState::Unconfirmed) {
        return;
    }
    if (delivery.state == DeliveryState::Failed) {
        const bool gone = delivery.problem && delivery.problem->kind == ErrorKind::NotFound;
        if (gone) {
            delivery.acknowledged = {};
            delivery.mark = newUuid(now); // the old one finds what lies in the other side's bin
        }
        delivery.state = delivery.acknowledged.remoteId.isEmpty() ? DeliveryState::Planned : DeliveryState::HandedOver;
    }
    clearWaiting(delivery);
}

bool isOut(const Delivery &delivery, Instant now)
{
    if (delivery.state == DeliveryState::Live) {
        return true;
    }
    return !delivery.acknowledged.remoteId.isEmpty() && delivery.state != DeliveryState::Failed
        && (delivery.asap || delivery.acknowledged.due <= now);
}

bool isUnderWay(const Delivery &delivery, Instant now)
{
    const bool between = delivery.state == DeliveryState::Sending || delivery.state == DeliveryState::Unconfirmed;
    return between && (delivery.asap || !delivery.operation || delivery.operation->due <= now);
}

Result<void> noteScheduling(
    Stores &stores, const PostId &post, QLatin1StringView what, Instant now, const QString &detail)
{
    const auto by = stores.settings.value(u"author"_s, qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER")));
    return stores.activity.add(post.value, what, by, now, detail);
}

Result<Delivery> changeOne(Stores &stores, const DeliveryId &id, Instant now, const DeliveryEdit &edit)
{
    return inTransaction<Delivery>(stores, [&]() -> Result<Delivery> {
        auto delivery = stores.deliveries.load(id);
        if (!delivery) {
            return fail(delivery.error());
        }
        BUBENIK_TRY(edit(*delivery));
        BUBENIK_TRY(stores.deliveries.save(*delivery, now));
        return *delivery;
    });
}

Result<Delivery> changeActive(
    Stores &stores, const PostId &post, const ChannelId &channel, Instant now, const DeliveryEdit &edit)
{
    return inTransaction<Delivery>(stores, [&]() -> Result<Delivery> {
        const auto active = stores.deliveries.active(post, channel);
        if (!active) {
            return fail(active.error());
        }
        if (!*active) {
            return refusal(u"not-scheduled"_s, channel.value);
        }
        return changeOne(stores, (*active)->id, now, edit);
    });
}

} // namespace bubenik
