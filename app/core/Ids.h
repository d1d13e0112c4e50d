// Ids of documents: "<kind>:<UUID version 7>" (RFC 9562), so they sort by the time they were made. Each kind has
// its own C++ type, so a post's id is never passed where a delivery's is meant.
#pragma once

#include "core/Clock.h"

#include <QHashFunctions>
#include <QString>

namespace bubenik {

template <class Tag>
struct Id {
    QString value;

    [[nodiscard]] bool isNull() const { return value.isEmpty(); }
    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

using PostId = Id<struct PostTag>;
using DeliveryId = Id<struct DeliveryTag>;
using ChannelId = Id<struct ChannelTag>; // chosen by the user: "web"; its document is "channel:web"

// A time-ordered UUID without braces, unique across desks.
[[nodiscard]] QString newUuid(Instant now);

[[nodiscard]] inline PostId newPostId(Instant now) { return { QStringLiteral("post:") + newUuid(now) }; }
[[nodiscard]] inline DeliveryId newDeliveryId(Instant now) { return { QStringLiteral("delivery:") + newUuid(now) }; }

} // namespace bubenik
