// Time as the program sees it. Everything that asks for the time or waits takes a Clock, so tests can move it.
// Instants are UTC with millisecond resolution; towns' local time exists only at the edges (core/Zone.h).
#pragma once

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace bubenik {

using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Millis = std::chrono::milliseconds;

class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    // Wall time; may jump when the system's clock is set.
    [[nodiscard]] virtual Instant now() const = 0;
    // Time since an arbitrary start; never jumps. For retries and time-outs.
    [[nodiscard]] virtual Millis elapsed() const = 0;
    // Waits on the calling thread's event loop, measured by elapsed().
    [[nodiscard]] virtual QCoro::Task<> sleep(Millis duration) = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] Millis elapsed() const override;
    [[nodiscard]] QCoro::Task<> sleep(Millis duration) override;
};

// ISO 8601 in UTC with milliseconds: 2026-12-01T09:00:00.000Z
[[nodiscard]] QString toIso(Instant instant);
[[nodiscard]] std::optional<Instant> instantFromIso(const QString &text);
[[nodiscard]] QDateTime toQDateTime(Instant instant); // UTC
[[nodiscard]] Instant toInstant(const QDateTime &dateTime);
[[nodiscard]] constexpr qint64 toMillis(Instant instant) { return instant.time_since_epoch().count(); }
[[nodiscard]] constexpr Instant fromMillis(qint64 millis) { return Instant { Millis { millis } }; }

} // namespace bubenik
