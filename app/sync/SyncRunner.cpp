#include "sync/SyncRunner.h"

#include "core/Log.h"
#include "sync/Tuning.h"

#include <QRandomGenerator>

namespace bubenik {

using namespace std::chrono_literals;

namespace {

constexpr Millis tick { 500 };

} // namespace

SyncRunner::SyncRunner(SyncEngine &engine, Stores &stores, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_stores(stores)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SyncRunner::syncNow);
    connect(&m_engine, &SyncEngine::fileProgressed, this, &SyncRunner::tellFile);
}

void SyncRunner::start()
{
    syncNow();
}

void SyncRunner::changedHere()
{
    if (isStopping()) {
        return;
    }
    const auto now = m_clock.elapsed();
    m_changedSince = m_changedSince.value_or(now);
    countWaiting();
    if (m_status.state == SyncStatus::State::Waiting) {
        return; // goes with the next attempt
    }
    const auto latest = *m_changedSince + synctuning::pushAtMost - now;
    m_timer.start(std::clamp(latest, Millis { 0 }, synctuning::pushQuiet));
}

void SyncRunner::syncNow()
{
    if (isStopping()) {
        return;
    }
    m_timer.stop();
    if (m_isRunning) {
        m_again = true;
        return;
    }
    run();
}

QCoro::Task<> SyncRunner::run()
{
    m_isRunning = true;
    ++m_working;
    do {
        m_again = false;
        m_changedSince.reset();
        auto status = m_status;
        status.state = SyncStatus::State::Syncing;
        setStatus(status);
        const Progress progress { .stop = m_stop.get_token(), .report = [this](qint64 done, qint64 total) {
                                     auto going = m_status;
                                     going.done = done;
                                     going.total = total;
                                     setStatus(going);
                                 } };
        auto going = m_engine.round(progress);
        const auto summary = co_await std::move(going);
        note(summary);
        if (!summary) {
            break;
        }
    } while (m_again && !isStopping());
    m_isRunning = false;
    if (m_status.state == SyncStatus::State::Synced && !isStopping()) {
        const auto readable = m_engine.readable();
        for (const auto audience : readable) {
            if (!m_listening.contains(audience)) {
                listen(audience);
            }
        }
    }
    --m_working;
    tellWhenStopped();
}

QCoro::Task<> SyncRunner::listen(Audience audience)
{
    m_listening.insert(audience);
    ++m_working;
    auto waiting = m_engine.waitForChange(audience, synctuning::longPoll, { .stop = m_stop.get_token() });
    const auto changed = co_await std::move(waiting);
    m_listening.remove(audience);
    --m_working;
    if (!isStopping()) {
        if (!changed && changed.error().kind != ErrorKind::Cancelled) {
            m_timer.start(std::max(tick, Millis { m_timer.isActive() ? m_timer.remainingTime() : 0 }));
        } else if (changed && *changed) {
            syncNow();
        } else if (m_status.state == SyncStatus::State::Synced) {
            listen(audience);
        }
    }
    tellWhenStopped();
}

// A quick line reports thousands of times a second; nobody reads more than a few.
void SyncRunner::tellFile(qint64 done, qint64 total)
{
    const auto now = m_clock.elapsed();
    if (m_toldFile && now - *m_toldFile < synctuning::toldEvery && done < total) {
        return;
    }
    m_toldFile = now;
    auto status = m_status;
    const bool isGoing = done < total;
    status.fileDone = isGoing ? done : 0;
    status.fileTotal = isGoing ? total : 0;
    setStatus(status);
}

void SyncRunner::note(const Result<SyncSummary> &summary)
{
    auto status = m_status;
    status.done = 0;
    status.total = 0;
    status.fileDone = 0;
    status.fileTotal = 0;
    if (summary) {
        status.state = SyncStatus::State::Synced;
        status.problem.reset();
        status.syncedAt = m_clock.now();
        m_retry = Millis { 0 };
    } else {
        status.problem = summary.error();
        status.state = passesByItself(summary.error().kind) ? SyncStatus::State::Waiting : SyncStatus::State::Trouble;
        qCInfo(logSync) << "a round ended:" << toString(summary.error().kind) << summary.error().detail;
        retryLater();
    }
    setStatus(status);
    countWaiting();
}

// Trouble too is looked at again: a password may be mended on the server, a disk be emptied.
void SyncRunner::retryLater()
{
    const bool isSignIn = m_status.problem && m_status.problem->kind == ErrorKind::Auth;
    m_retry = isSignIn
        ? Millis { synctuning::signInAgain }
        : std::clamp(m_retry * 2, Millis { synctuning::retryFirst }, Millis { synctuning::retryLongest });
    const auto asked = m_status.problem ? m_status.problem->retryAfter.value_or(0s) : 0s;
    const auto jitter = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    const Millis delay { static_cast<qint64>(double(m_retry.count()) * jitter) };
    if (!isStopping()) {
        m_timer.start(std::max(delay, Millis(asked)));
    }
}

void SyncRunner::countWaiting()
{
    auto status = m_status;
    status.pending = 0;
    for (const auto audience : allAudiences()) {
        status.pending += m_stores.sync.countUnsent(audience).value_or(0);
    }
    const auto refused = m_stores.sync.refusals();
    status.refused = refused ? refused->size() : 0;
    status.conflicts = m_stores.conflicts.count().value_or(0);
    setStatus(status);
}

void SyncRunner::setStatus(SyncStatus status)
{
    m_status = std::move(status);
    Q_EMIT statusChanged(m_status);
}

void SyncRunner::stop()
{
    m_timer.stop();
    m_stop.request_stop();
    tellWhenStopped();
}

void SyncRunner::tellWhenStopped()
{
    if (isStopping() && m_working == 0) {
        QMetaObject::invokeMethod(this, &SyncRunner::stopped, Qt::QueuedConnection);
    }
}

} // namespace bubenik
