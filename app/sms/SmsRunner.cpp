#include "sms/SmsRunner.h"

namespace bubenik {

using namespace std::chrono_literals;

SmsRunner::SmsRunner(SmsEngine &engine, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &SmsRunner::lookAtClock);
}

void SmsRunner::start()
{
    m_isStarted = true;
    m_timer.start(look);
}

void SmsRunner::sendSoon()
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

void SmsRunner::stop()
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

void SmsRunner::lookAtClock()
{
    if (!m_isStarted || m_isRunning || m_stop.stop_requested()) {
        return;
    }
    const bool mayGo = !m_notBefore || m_clock.elapsed() >= *m_notBefore;
    const auto due = m_engine.nextDue();
    const bool sends = mayGo && (m_isAsked || (due && *due <= m_clock.now()));
    const bool isTime = !m_lastReading || m_clock.elapsed() - *m_lastReading >= betweenReports;
    if (sends || isTime) {
        run(sends);
    }
}

QCoro::Task<> SmsRunner::run(bool sends)
{
    m_isRunning = true;
    if (sends) {
        auto sending = send();
        co_await std::move(sending);
    } else {
        auto reading = readReports();
        co_await std::move(reading);
    }
    m_isRunning = false;
    if (m_stop.stop_requested()) {
        Q_EMIT stopped();
    }
}

QCoro::Task<> SmsRunner::send()
{
    m_isAsked = false;
    auto passing = m_engine.pass({ .stop = m_stop.get_token() });
    const auto summary = co_await std::move(passing);
    const auto *trouble = !summary ? &summary.error() : summary->stoppedBy ? &*summary->stoppedBy : nullptr;
    if (trouble != nullptr) {
        const bool isBusy = trouble->kind == ErrorKind::Busy || trouble->kind == ErrorKind::Offline
            || trouble->kind == ErrorKind::Server || trouble->kind == ErrorKind::UnknownOutcome
            || trouble->kind == ErrorKind::RateLimited;
        m_notBefore = m_clock.elapsed() + (isBusy ? Millis(30s) : afterTrouble);
    }
    if (summary) {
        Q_EMIT passEnded(*summary);
    }
}

// A gateway that cannot be asked now is asked the next time.
QCoro::Task<> SmsRunner::readReports()
{
    m_lastReading = m_clock.elapsed();
    if (m_engine.hasUnreported()) {
        auto reading = m_engine.readReports(reportsAtOnce);
        (void)co_await std::move(reading);
    }
}

} // namespace bubenik
