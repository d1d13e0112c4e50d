// Keeps a SyncEngine at work in the background, for the window and for the agent: a round at the start and after trouble,
// what is typed sent after a moment's quiet, one waiting request a database so that a colleague's change is here within a
// second. Lives on the engine's thread. Before it or its engine is destroyed: stop(), then wait for stopped().
#pragma once

#include "sync/SyncEngine.h"
#include "sync/SyncStatus.h"

#include <QTimer>

namespace bubenik {

class SyncRunner final : public QObject
{
    Q_OBJECT
public:
    SyncRunner(SyncEngine &engine, Stores &stores, Clock &clock, QObject *parent = nullptr);

    void start();
    // Something was written here: sent after tuning's quiet. Cheap; may be called for every keystroke.
    void changedHere();
    // Now: a person asks, the network is back, the PC woke up.
    void syncNow();
    void stop();

    [[nodiscard]] const SyncStatus &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const bubenik::SyncStatus &status);
    void stopped();

private:
    QCoro::Task<> run();
    QCoro::Task<> listen(Audience audience);
    void note(const Result<SyncSummary> &summary);
    void tellFile(qint64 done, qint64 total);
    void setStatus(SyncStatus status);
    void countWaiting();
    void retryLater();
    [[nodiscard]] bool isStopping() const { return m_stop.stop_requested(); }
    void tellWhenStopped();

    SyncEngine &m_engine;
    Stores &m_stores;
    Clock &m_clock;
    QTimer m_timer;
    std::stop_source m_stop;
    SyncStatus m_status;
    QSet<Audience> m_listening;
    Millis m_retry { 0 };
    std::optional<Millis> m_changedSince; // by Clock::elapsed(): the first change that was not sent
    std::optional<Millis> m_toldFile; // by Clock::elapsed()
    int m_working = 0; // coroutines under way
    bool m_isRunning = false;
    bool m_again = false;
};

} // namespace bubenik
