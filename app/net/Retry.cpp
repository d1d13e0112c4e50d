#include "net/Retry.h"

#include "net/HttpClient.h"

#include <QLocale>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::seconds;

constexpr seconds firstDelay { 15 };
constexpr seconds longestDelay { 15 * 60 };
constexpr double jitterShare = 0.2;

bool passesByWaiting(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Server || kind == ErrorKind::RateLimited
        || kind == ErrorKind::Busy || kind == ErrorKind::NotYet;
}

} // namespace

std::optional<seconds> retryDelay(const Error &error, int attempts, double jitter)
{
    if (!passesByWaiting(error.kind)) {
        return std::nullopt;
    }
    if (error.kind == ErrorKind::NotYet && error.retryAfter) {
        return std::max(*error.retryAfter, seconds { 1 });
    }
    constexpr int doublings = 6; // 15 s, 30 s, … 16 min: the limit is reached
    auto delay = std::min(firstDelay * (1 << std::clamp(attempts - 1, 0, doublings)), longestDelay);
    const double factor = 1.0 + jitterShare * (2.0 * std::clamp(jitter, 0.0, 1.0) - 1.0);
    delay = seconds { static_cast<qint64>(static_cast<double>(delay.count()) * factor) };
    return std::max(delay, error.retryAfter.value_or(seconds { 0 }));
}

std::optional<seconds> parseRetryAfter(const QByteArray &value, Instant now)
{
    bool isNumber = false;
    const auto number = value.trimmed().toLongLong(&isNumber);
    if (isNumber) {
        return number >= 0 ? std::optional(seconds(number)) : std::nullopt;
    }
    const auto date = parseHttpDate(value);
    return date ? std::optional(std::max(seconds(0), std::chrono::ceil<seconds>(*date - now))) : std::nullopt;
}

std::optional<Instant> parseHttpDate(const QByteArray &value)
{
    auto date = QLocale::c().toDateTime(QString::fromLatin1(value.trimmed()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return toInstant(date);
}

std::optional<Instant> serverTime(const HttpAnswer &answer)
{
    return parseHttpDate(answer.header("date"));
}

} // namespace bubenik
