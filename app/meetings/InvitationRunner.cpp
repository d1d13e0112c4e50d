#include "meetings/InvitationRunner.h"

namespace bubenik {

using namespace std::chrono_literals;

InvitationRunner::InvitationRunner(InvitationEngine &engine, ReplyReader &replies, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_replies(replies)
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
    if (!m_isStarted || m_isRunning || m_stop.stop_requested()) {
        return;
    }
    const bool mayGo = !m_notBefore || m_clock.elapsed() >= *m_notBefore;
    const auto due = m_engine.nextDue();
    const bool sends = mayGo && (m_isAsked || (due && *due <= m_clock.now()));
    const bool reads = !m_lastReading || m_clock.elapsed() - *m_lastReading >= betweenReplies;
    if (sends || reads) {
        run(sends);
    }
}

QCoro::Task<> InvitationRunner::run(bool sends)
{
    m_isRunning = true;
    if (sends) {
        auto sending = send();
        co_await std::move(sending);
    } else {
        auto reading = readReplies();
        co_await std::move(reading);
    }
    m_isRunning = false;
    if (m_stop.stop_requested()) {
        Q_EMIT stopped();
    }
}

QCoro::Task<> InvitationRunner::send()
{
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
}

QCoro::Task<> InvitationRunner::readReplies()
{
    m_lastReading = m_clock.elapsed();
    auto reading = m_replies.fetchAll({ .stop = m_stop.get_token() });
    const auto read = co_await std::move(reading);
    if (read && (!read->replies.isEmpty() || read->bounced > 0)) {
        Q_EMIT repliesRead(*read);
    }
}

} // namespace bubenik
