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
// "At 10:00" asked at 10:00:40 means now, not a mistake.
inline constexpr Millis pastTolerance = 1min;
// A natively scheduled item may appear this long after its time before the site's cron is called dead.
inline constexpr Millis appearGrace = 5min;
// How often a handed-over item past its time is looked for.
inline constexpr Millis appearPoll = 30s;
// How often after it has been told to a person: it may still mend by itself (a cache, a revived cron).
inline constexpr Millis troubledPoll = 5min;
// After that a handed-over item that never appeared is left to the person; "try again" looks once more.
inline constexpr Millis watchFor = 72h;
// Somebody goes on writing in an approved text: what a channel would publish by itself is taken back only when they have
// paused for this long, so that a letter typed and taken away again does nothing...
inline constexpr Millis writingPause = 2min;
// ... but never later than this before its time.
inline constexpr Millis takeBackBefore = 3min;
// Two desks' clocks and the server's may differ by this much before the user is told.
inline constexpr Millis clockTolerance = 2min;
// Look-ups in a row that could not tell (being offline aside) before a person is asked.
inline constexpr int lookupsBeforeAsking = 8;
// Nobody waits longer than this for the next attempt. A nextAttempt that lies further ahead was written before the
// clock was set back, and is ignored. More than the longest back-off (15 min), less than the hour of summer time.
inline constexpr Millis longestWait = 30min;
// No single operation lasts longer; what began longer ago than this has had its settle time after a crash.
inline constexpr Millis longestOperation = 15min;
// How long a pass waits for another process's pass on the same workspace before it answers Busy.
inline constexpr Millis lockWait = 10s;
inline constexpr Millis lockPoll = 200ms;
// While waiting, a pass looks this often whether it is to stop.
inline constexpr Millis stopPoll = 500ms;
// The background runner looks at the clock this often: a PC that slept wakes up to its due times within this.
inline constexpr Millis runnerTick = 20s;
// ... and makes a pass at least this often, for deliveries that came by sync or from another process.
inline constexpr Millis runnerHeartbeat = 5min;
// A pass that leaves something due (another process changed it meanwhile) is not repeated faster than this.
inline constexpr Millis runnerRest = 2s;

} // namespace bubenik::tuning
