// Every number that decides when things are sent, in one place, with its reason.
#pragma once

#include "core/Clock.h"

namespace bubenik::tuning {

using namespace std::chrono_literals;

// A delivery that nothing could send is told as missed when it is later than this: the news may be stale by then,
// and a person chooses. Shorter than that is a PC that started a little late.
inline constexpr Millis lateGrace = 30min;
// The same for "publish now": the person is waiting, but a site that is down over lunch is no reason to give up.
inline constexpr Millis asapGrace = 4h;
// A natively scheduled item may appear this long after its time before the site's cron is called dead.
inline constexpr Millis appearGrace = 5min;
// How often a handed-over item past its time is looked for.
inline constexpr Millis appearPoll = 30s;
// Two desks' clocks and the server's may differ by this much before the user is told.
inline constexpr Millis clockTolerance = 2min;
// The outcome of a lookup is trusted when it is repeated after the channel's settle time.
inline constexpr int lookupsBeforeAsking = 8;

} // namespace bubenik::tuning
