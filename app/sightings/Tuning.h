// Every number that decides when feeds are read, with its reason.
#pragma once

#include "core/Clock.h"

namespace bubenik::sightings {

using namespace std::chrono_literals;

// Something that is out is not in its feed yet: websites write their feeds at once or by cron within minutes.
inline constexpr Millis unseenEvery = 1min;
inline constexpr Millis unseenFreshFor = 1h;
// … and when it did not come, somebody may still mend it.
inline constexpr Millis missingEvery = 15min;
// Everything was seen: whether it is still there.
inline constexpr Millis seenEvery = 6h;
// Older items are no longer looked for; feeds show the last ten to fifty.
inline constexpr Millis lookedForSo = 30 * 24h;
// How often it is seen whether a feed's turn has come; costs no request.
inline constexpr Millis passEvery = 60s;

} // namespace bubenik::sightings
