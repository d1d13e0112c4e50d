#include "meetings/InvitationRunner.h"

namespace bubenik {

using namespace std::chrono_literals;

InvitationRunner::InvitationRunner(InvitationEngine &engine, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &InvitationRunner::lookAtClock);
}

void InvitationRunner::start()
{
    m_isStarted = true;
    m_timer.start(look);
}

void InvitationRunner::sendSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAsked = true;
            m_notBefore.reset();
            lookAtClock();
        },
        Qt::QueuedConnection);
}

void InvitationRunner::stop()
{
    m_stop.request_stop();
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_timer.stop();
            if (!m_isRunning) {
                Q_EMIT stopped();
            }
        },
        Qt::QueuedConnection);
}

void InvitationRunner::lookAtClock()
{
    if (!m_isStarted || m_isRunning || m_stop.stop_requested() || (m_notBefore && m_clock.elapsed() < *m_notBefore)) {
        return;
    }
    const auto due = m_engine.nextDue();
    if (m_isAsked || (due && *due <= m_clock.now())) {
        run();
    }
}

QCoro::Task<> InvitationRunner::run()
{
    m_isRunning = true;
    m_isAsked = false;
    auto passing = m_engine.pass({ .stop = m_stop.get_token() });
    const auto summary = co_await std::move(passing);
    const auto *trouble = !summary ? &summary.error() : summary->stoppedBy ? &*summary->stoppedBy : nullptr;
    if (trouble != nullptr) {
        const bool passes = trouble->kind == ErrorKind::Busy
            || (trouble->kind == ErrorKind::Offline && trouble->code == QLatin1StringView("no-connection"));
        m_notBefore = m_clock.elapsed() + (passes ? Millis(30s) : afterTrouble);
    }
    if (summary) {
        Q_EMIT passEnded(*summary);
    }
    m_isRunning = false;
    if (m_stop.stop_requested()) {
        Q_EMIT stopped();
    }
}

} // namespace bubenik
