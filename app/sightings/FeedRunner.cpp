#include "sightings/FeedRunner.h"

#include "core/Log.h"
#include "sightings/Tuning.h"

namespace bubenik::sightings {

namespace {

void tellFailure(const Error &error)
{
    qCWarning(logChannel) << "feeds could not be looked at:" << error.detail;
}

} // namespace

FeedRunner::FeedRunner(FeedWatcher &watcher, QObject *parent)
    : QObject(parent)
    , m_watcher(watcher)
{
    connect(&m_timer, &QTimer::timeout, this, &FeedRunner::look);
}

void FeedRunner::start()
{
    m_timer.start(passEvery);
}

void FeedRunner::stop()
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

void FeedRunner::look()
{
    if (!m_isRunning && !m_stop.stop_requested()) {
        run();
    }
}

QCoro::Task<> FeedRunner::run()
{
    m_isRunning = true;
    auto passing = m_watcher.pass({ .stop = m_stop.get_token() });
    const auto passed = co_await std::move(passing);
    if (!passed) {
        tellFailure(passed.error());
    }
    m_isRunning = false;
    if (m_stop.stop_requested()) {
        Q_EMIT stopped();
    }
}

} // namespace bubenik::sightings
