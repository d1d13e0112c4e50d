// Every number that decides how a desk and the server talk, in one place, with its reason.
#pragma once

#include "core/Clock.h"

namespace bubenik::synctuning {

using namespace std::chrono_literals;

// A page of changes: large enough that its round trip costs nothing beside its content, small enough (some 2 MB) that two
// of them in memory are not felt and that the window's saves never wait long for its transaction.
inline constexpr int pageSize = 1000;
// An answer larger than that is no quiet day's: the next page is asked for at once, and read on the pool while the one
// before is written.
inline constexpr qint64 largePage = 1024LL * 1024;
// During a long pull a checkpoint is written after so many pages: a break then costs at most these.
inline constexpr int checkpointPages = 20;
// Until the request for the next page is surely on its way in a local network: two or three turns of the event loop.
inline constexpr Millis requestLeaves = 10ms;
// A batch that is sent: CouchDB takes 64 MB, proxies in front of it often less; a 413 halves it.
inline constexpr int batchDocuments = 500;
inline constexpr qint64 batchBytes = 2LL * 1024 * 1024;
// More changes than that waiting on the server: search indexes are fed in bulk.
inline constexpr qint64 bulkFrom = 3000;
// Rounds of "send, meet a conflict, merge, send again" before the rest is left to the next round: two desks that type in
// the same post must not keep each other busy for ever.
inline constexpr int pushRounds = 8;
// What is typed is sent after this much quiet, or at the latest after pushAtMost.
inline constexpr Millis pushQuiet = 1500ms;
inline constexpr Millis pushAtMost = 6s;
// One waiting request (longpoll) for each database lasts this long: three databases stay below one request a minute, and
// the sign-in cookie (10 minutes) is renewed in time.
inline constexpr Millis longPoll = 270s;
// A restored or replaced server is noticed when a connection broke, when something was sent, or after this.
inline constexpr Millis compareEvery = 30min;
// How far a picture or sound is on its way is told this often.
inline constexpr Millis toldEvery = 250ms;
// The room that pictures and sounds take is looked at this often.
inline constexpr Millis tidyEvery = 1h;
// What goes out within this time keeps its files here, whatever the limit.
inline constexpr Millis keptAhead = 24h * 60;
// After trouble: doubled each time, with jitter, up to the longest.
inline constexpr Millis retryFirst = 3s;
inline constexpr Millis retryLongest = 2min;
// A password that was refused is not tried more often: five wrong ones in five minutes lock the name for everybody.
inline constexpr Millis signInAgain = 10min;
// A claim on a delivery: longer than the longest operation (publishing/Tuning.h: 15 min). A desk that died with one is
// followed by another after this.
inline constexpr Millis claimLease = 20min;
// Who is in a post is told again this often, and believed for a little longer.
inline constexpr Millis presenceRenewal = 4min;
inline constexpr Millis presenceLease = 6min;

} // namespace bubenik::synctuning
