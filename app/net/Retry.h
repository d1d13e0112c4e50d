// How long to wait before trying again, by kind of error and number of attempts. Pure, so it can be tabled in tests.
#pragma once

#include "core/Error.h"

namespace bubenik {

// nullopt: do not try again by yourself; a person is needed (Auth, Forbidden, Rejected, Conflict …).
// Offline, Server, RateLimited: 15 s doubling to 15 min, ±20 % jitter (0…1), or the other side's Retry-After if longer.
[[nodiscard]] std::optional<std::chrono::seconds> retryDelay(const Error &error, int attempts, double jitter);

} // namespace bubenik
