#include "net/Retry.h"

#include <algorithm>

namespace bubenik {

namespace {

using std::chrono::seconds;

constexpr seconds firstDelay { 15 };
constexpr seconds longestDelay { 15 * 60 };
constexpr double jitterShare = 0.2;

bool passesByWaiting(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Server || kind == ErrorKind::RateLimited || kind == ErrorKind::Busy;
}

} // namespace

std::optional<seconds> retryDelay(const Error &error, int attempts, double jitter)
{
    if (!passesByWaiting(error.kind)) {
        return std::nullopt;
    }
    constexpr int doublings = 6; // 15 s, 30 s, … 16 min: the limit is reached
    auto delay = std::min(firstDelay * (1 << std::clamp(attempts - 1, 0, doublings)), longestDelay);
    const double factor = 1.0 + jitterShare * (2.0 * std::clamp(jitter, 0.0, 1.0) - 1.0);
    delay = seconds { static_cast<qint64>(static_cast<double>(delay.count()) * factor) };
    return std::max(delay, error.retryAfter.value_or(seconds { 0 }));
}

} // namespace bubenik
