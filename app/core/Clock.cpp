#include "core/Clock.h"

#include <QCoro/QCoroTimer>
#include <QTimer>

namespace bubenik {

Instant SystemClock::now() const
{
    return std::chrono::floor<Millis>(std::chrono::system_clock::now());
}

Millis SystemClock::elapsed() const
{
    return std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now().time_since_epoch());
}

QCoro::Task<> SystemClock::sleep(Millis duration)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    timer.start(duration);
    co_await timer;
}

QString toIso(Instant instant)
{
    return toQDateTime(instant).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromIso(const QString &text)
{
    const auto dateTime = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!dateTime.isValid()) {
        return std::nullopt;
    }
    return toInstant(dateTime);
}

QDateTime toQDateTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC);
}

Instant toInstant(const QDateTime &dateTime)
{
    return fromMillis(dateTime.toMSecsSinceEpoch());
}

} // namespace bubenik
