#include "feedback/FeedbackRunner.h"

#include "feedback/Tuning.h"

namespace bubenik {

FeedbackRunner::FeedbackRunner(FeedbackEngine &engine, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_clock(clock)
{
    connect(&m_timer, &QTimer::timeout, this, &FeedbackRunner::look);
    connect(&m_engine, &FeedbackEngine::followingChanged, this, &FeedbackRunner::setTick);
}

void FeedbackRunner::start()
{
    m_isStarted = true;
    setTick();
}

void FeedbackRunner::lookSoon()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isAsked = true;
            look();
        },
        Qt::QueuedConnection);
}

// A chat that is followed is looked at to the second.
void FeedbackRunner::setTick()
{
    if (m_isStarted) {
        m_timer.start(m_engine.isFollowing() ? feedback::followedTick : feedback::watchedEvery);
    }
}

void FeedbackRunner::watch(const PostId &post, bool watched)
{
    QMetaObject::invokeMethod(
        this,
        [this, post, watched] {
            m_engine.setWatched(post, watched);
            m_isAsked = m_isAsked || watched;
            look();
        },
        Qt::QueuedConnection);
}

void FeedbackRunner::stop()
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

void FeedbackRunner::look()
{
    if (!m_isStarted || m_isRunning || m_stop.stop_requested()) {
        return;
    }
    const auto since = m_lastPass ? m_clock.elapsed() - *m_lastPass : feedback::passEvery;
    const bool isTime = since >= feedback::passEvery || (m_engine.isWatching() && since >= feedback::watchedEvery / 2);
    if (m_isAsked || isTime || m_engine.isFollowedDue()) {
        run();
    }
}

QCoro::Task<> FeedbackRunner::run()
{
    m_isRunning = true;
    do {
        m_isAsked = false;
        auto passing = m_engine.pass({ .stop = m_stop.get_token() });
        const auto summary = co_await std::move(passing);
        m_lastPass = m_clock.elapsed();
        if (summary) {
            Q_EMIT passEnded(*summary);
        }
    } while (m_isAsked && !m_stop.stop_requested());
    m_isRunning = false;
    if (m_stop.stop_requested()) {
        Q_EMIT stopped();
    }
}

} // namespace bubenik
