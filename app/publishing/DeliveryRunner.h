// Keeps a DeliveryEngine at work in the background, for the window and for the agent: a pass when something falls due,
// when asked, after the PC slept or its clock was set, and every few minutes for what came from elsewhere (sync,
// another process). Lives on the engine's thread; deliverSoon() and stop() may be called from any thread.
//
// Passes do not wait for settle times (DeliveryEngine::Patience::ReturnSoon): what a person asks for meanwhile is not
// held up. Before the runner or its engine is destroyed: stop(), then wait for stopped().
#pragma once

#include "publishing/DeliveryEngine.h"

#include <QTimer>

namespace bubenik {

class DeliveryRunner final : public QObject
{
    Q_OBJECT
public:
    DeliveryRunner(DeliveryEngine &engine, Clock &clock, QObject *parent = nullptr);

    void start(); // with a first pass at once
    void deliverSoon();
    // Finishes the operation under way, begins no other; then stopped().
    void stop();

    // What the timer does: looks whether it is time for a pass.
    void look();
    [[nodiscard]] std::optional<Instant> nextWake() const { return m_wake; }

Q_SIGNALS:
    void passEnded(const bubenik::PassSummary &summary);
    void passFailed(const bubenik::Error &error); // Busy, Storage, DiskFull …: tried again by itself
    void offlineChanged(bool offline);
    void stopped();

private:
    QCoro::Task<> run();
    void note(const Result<PassSummary> &summary);
    void planNext();
    [[nodiscard]] bool clockJumped();

    DeliveryEngine &m_engine;
    Clock &m_clock;
    QTimer m_timer;
    std::stop_source m_stop;
    std::optional<Instant> m_wake;
    Millis m_lastPass { 0 }; // by Clock::elapsed()
    Instant m_seenWall {};
    Millis m_seenElapsed { 0 };
    bool m_started = false;
    bool m_running = false;
    bool m_again = false;
    bool m_offline = false;
};

} // namespace bubenik
