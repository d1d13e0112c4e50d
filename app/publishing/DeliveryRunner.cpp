#include "publishing/DeliveryRunner.h"

#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik {

DeliveryRunner::DeliveryRunner(DeliveryEngine &engine, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeliveryRunner::look);
}

void DeliveryRunner::start()
{
    m_started = true;
    m_seenWall = m_clock.now();
    m_seenElapsed = m_clock.elapsed();
    deliverSoon();
}

void DeliveryRunner::deliverSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_again = true;
            m_engine.obeyWithdrawals();
            look();
        },
        Qt::QueuedConnection);
}

void DeliveryRunner::stop()
{
    m_stop.request_stop(); // seen by a pass under way at once, whichever thread asks
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_timer.stop();
            if (!m_running) {
                Q_EMIT stopped();
            }
        },
        Qt::QueuedConnection);
}

void DeliveryRunner::look()
{
    if (!m_started || m_running || m_stop.stop_requested()) {
        return;
    }
    const bool jumped = clockJumped();
    const bool due = m_wake && *m_wake <= m_clock.now();
    const bool heartbeat = m_clock.elapsed() - m_lastPass >= tuning::runnerHeartbeat;
    if (m_again || jumped || due || heartbeat) {
        run();
    } else {
        planNext();
    }
}

// The wall clock went another way than time did: the PC slept, or somebody set the clock.
bool DeliveryRunner::clockJumped()
{
    const auto wall = m_clock.now() - m_seenWall;
    const auto passed = m_clock.elapsed() - m_seenElapsed;
    m_seenWall = m_clock.now();
    m_seenElapsed = m_clock.elapsed();
    return wall - passed > tuning::runnerTick || passed - wall > tuning::runnerTick;
}

QCoro::Task<> DeliveryRunner::run()
{
    m_running = true;
    do {
        m_again = false;
        auto pass = m_engine.pass({ .stop = m_stop.get_token() }, DeliveryEngine::Patience::ReturnSoon);
        const auto summary = co_await std::move(pass);
        m_lastPass = m_clock.elapsed();
        note(summary);
    } while (m_again && !m_stop.stop_requested());
    m_running = false;
    if (m_stop.stop_requested()) {
        Q_EMIT stopped();
    } else {
        planNext();
    }
}

void DeliveryRunner::note(const Result<PassSummary> &summary)
{
    const auto soonest = m_clock.now() + tuning::runnerRest;
    const auto wake = m_engine.nextWake();
    m_wake = wake ? *wake : std::optional(soonest);
    if (m_wake) {
        m_wake = std::max(*m_wake, soonest);
    }
    if (!summary) {
        Q_EMIT passFailed(summary.error());
        return;
    }
    if (summary->offline != m_offline) {
        m_offline = summary->offline;
        Q_EMIT offlineChanged(m_offline);
    }
    Q_EMIT passEnded(*summary);
}

// The timer measures time that passed, not the wall's, and does not run while the PC sleeps: so it never waits long.
void DeliveryRunner::planNext()
{
    auto wait = tuning::runnerTick;
    if (m_wake) {
        wait = std::clamp(*m_wake - m_clock.now(), Millis { 0 }, wait);
    }
    m_timer.start(wait);
}

} // namespace bubenik
