// What Scheduling.cpp and Decisions.cpp share: a change of one delivery as one transaction. Of use in this folder only.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// Invalid with a code of Scheduling.h.
[[nodiscard]] tl::unexpected<Error> refusal(const QString &code, const QString &subject = {});

// No attempt is waited for and no trouble is shown any more.
void clearWaiting(Delivery &delivery);
// What failed is planned again (anew, with a fresh mark, when it was deleted on the other side); what is there and had
// trouble goes on. Leaves alone what is being sent or unconfirmed.
void bringBack(Delivery &delivery, Instant now);

// The other side shows it, or is being made to at this moment.
[[nodiscard]] bool isOut(const Delivery &delivery, Instant now);
// Being sent for citizens to see at once, or nobody knows whether it was.
[[nodiscard]] bool isUnderWay(const Delivery &delivery, Instant now);

// What was done, for the history of the post that colleagues see; `what` from storage's activity::.
[[nodiscard]] Result<void> noteScheduling(
    Stores &stores, const PostId &post, QLatin1StringView what, Instant now, const QString &detail = {});

template <class T>
[[nodiscard]] Result<T> inTransaction(Stores &stores, const std::function<Result<T>()> &body)
{
    Result<T> value = fail(ErrorKind::Internal);
    const auto committed = stores.database->transaction([&]() -> Result<void> {
        value = body();
        return value ? Result<void> {} : fail(value.error());
    });
    return committed ? value : fail(committed.error());
}

using DeliveryEdit = std::function<Result<void>(Delivery &)>;
[[nodiscard]] Result<Delivery> changeOne(Stores &stores, const DeliveryId &id, Instant now, const DeliveryEdit &edit);
// The post's active delivery on the channel; "not-scheduled" when there is none.
[[nodiscard]] Result<Delivery> changeActive(
    Stores &stores, const PostId &post, const ChannelId &channel, Instant now, const DeliveryEdit &edit);

} // namespace bubenik
