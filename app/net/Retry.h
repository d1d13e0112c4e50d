// How long to wait before trying again, by kind of error and number of attempts. Pure, so it can be tabled in tests.
#pragma once

#include "core/Clock.h"
#include "core/Error.h"

#include <QByteArray>

namespace bubenik {

struct HttpAnswer;

// nullopt: do not try again by yourself; a person is needed (Auth, Forbidden, Rejected, Conflict …).
// Offline, Server, RateLimited: 15 s doubling to 15 min, ±20 % jitter (0…1), or the other side's Retry-After if longer.
// NotYet: exactly its retryAfter.
[[nodiscard]] std::optional<std::chrono::seconds> retryDelay(const Error &error, int attempts, double jitter);
// Retry-After (RFC 9110, 10.2.3): seconds, or a date compared with `now`. nullopt when it is neither; never negative.
[[nodiscard]] std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, Instant now);
// An HTTP date in the form that RFC 9110, 5.6.7 asks senders for: Sun, 06 Nov 1994 08:49:37 GMT
[[nodiscard]] std::optional<Instant> parseHttpDate(const QByteArray &value);
// The other side's clock by its Date header; whole seconds, as old as the answer.
[[nodiscard]] std::optional<Instant> serverTime(const HttpAnswer &answer);

} // namespace bubenik
