#include "fakes/clock/TestClock.h"

#include <QCoro/QCoroSignal>

namespace bubenik {

TestClock::TestClock(Instant start)
    : m_now(start)
{
}

QCoro::Task<> TestClock::sleep(Millis duration)
{
    if (m_auto) {
        advance(duration);
        co_return;
    }
    const auto until = m_elapsed + duration;
    ++m_sleepers;
    while (m_elapsed < until) {
        co_await qCoro(this, &TestClock::moved);
    }
    --m_sleepers;
}

void TestClock::advance(Millis by)
{
    m_now += by;
    m_elapsed += by;
    Q_EMIT moved();
}

} // namespace bubenik
