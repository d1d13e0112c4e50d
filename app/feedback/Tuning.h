// Every number that decides when citizens' comments and figures are asked for, with its reason.
#pragma once

#include "core/Clock.h"

namespace bubenik::feedback {

using namespace std::chrono_literals;

// How often an item's comments are read, by its age: most come in the first two days.
inline constexpr Millis freshFor = 48h;
inline constexpr Millis freshEvery = 5min;
inline constexpr Millis olderFor = 14 * 24h;
inline constexpr Millis olderEvery = 1h;
inline constexpr Millis oldestFor = 60 * 24h;
inline constexpr Millis oldestEvery = 24h;
// An item that a person watches (the on-line chat): one request each, unless something has changed.
inline constexpr Millis watchedEvery = 10s;
// A chat that is followed: the time from one look to the next unless the town says otherwise, and what it may say.
inline constexpr Millis followedEvery = 10s;
inline constexpr Millis followedAtLeast = 5s;
inline constexpr Millis followedAtMost = 60s;
// How often it is seen whether a chat is to be looked at; costs no request.
inline constexpr Millis followedTick = 250ms;
// After a look at a chat that did not get through.
inline constexpr Millis followedPause = 10s;
// How often it is seen whether something is due; costs no request.
inline constexpr Millis passEvery = 60s;
// After a look that failed.
inline constexpr Millis failedPause = 5min;
// Figures change slowly, and Meta counts by the day: they are read once on each of the town's days, for so long.
inline constexpr Millis figuresFor = 30 * 24h;
// The token and the rights of each channel are looked at this often.
inline constexpr Millis checkEvery = 24h;
// After an answer whose outcome is unknown: before "not there" is believed, and how often nobody could tell before a
// person is asked.
inline constexpr Millis answerSettle = 30s;
inline constexpr int looksBeforeAsking = 8;
// An answer is tried again after a passing fault, at most so often; by then the conversation has gone on.
inline constexpr int mostAttempts = 5;
// Comments are kept so long where the workspace says nothing else.
inline constexpr int keptDays = 365;
// Old comments are looked for so often.
inline constexpr Millis cleanEvery = 24h;

} // namespace bubenik::feedback
