// Whether a feed shows one item that is out, as the desks last saw it: programs that read the feed (the town's app, a
// broadcast service) can only show what is in there. One a delivery; the id is made of the delivery's, so that two
// desks that look write the same document. Written when it changes, not with every look.
#pragma once

#include "core/Clock.h"
#include "core/Ids.h"

#include <QJsonObject>
#include <optional>

namespace bubenik {

struct Sighting {
    // NotInFeed: not there, though older items are. NoEnclosure: there, but its sound is not.
    enum class Problem { None, NotInFeed, NoEnclosure };

    DeliveryId delivery;
    PostId post;
    ChannelId channel;
    std::optional<Instant> since; // it was first seen whole; kept when the feed has moved on
    Problem problem = Problem::None;
    std::optional<Instant> problemSince;
    QJsonObject unknown;

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

[[nodiscard]] QString sightingId(const DeliveryId &delivery); // "sighting:<the delivery's UUID>"
[[nodiscard]] QString toString(Sighting::Problem problem); // "", "not-in-feed", "no-enclosure"
[[nodiscard]] QJsonObject toJson(const Sighting &sighting);
[[nodiscard]] Sighting sightingFromJson(const QJsonObject &json);

// What a look at `now` told, laid over what was known. A whole item is seen; one that is merely too old for the feed
// (isAged) has no problem and keeps what was known.
[[nodiscard]] Sighting seen(Sighting known, bool isInFeed, bool lacksEnclosure, bool isAged, Instant now);
// Missing for longer than websites need to write it down (their feeds and sounds come by cron).
[[nodiscard]] bool isOverdue(const Sighting &sighting, Instant now);

} // namespace bubenik
