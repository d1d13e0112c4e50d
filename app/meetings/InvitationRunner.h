// Keeps an InvitationEngine at work in the background, for the window and for the agent. Lives on the engine's thread;
// sendSoon() and stop() may be called from any thread. Before it or its engine is destroyed: stop(), then wait for
// stopped().
#pragma once

#include "meetings/InvitationEngine.h"

#include <QTimer>

namespace bubenik {

class InvitationRunner final : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis look { 5000 }; // between looks at the clock
    static constexpr Millis afterTrouble { 15 * 60 * 1000 }; // sign-in or certificate refused: not again and again

    InvitationRunner(InvitationEngine &engine, Clock &clock, QObject *parent = nullptr);

    void start();
    void sendSoon(); // something was planned, or a channel was changed
    void stop();

Q_SIGNALS:
    void passEnded(const bubenik::InvitationSummary &summary);
    void stopped();

private:
    void lookAtClock();
    QCoro::Task<> run();

    InvitationEngine &m_engine;
    Clock &m_clock;
    QTimer m_timer;
    std::stop_source m_stop;
    std::optional<Millis> m_notBefore; // by Clock::elapsed()
    bool m_isStarted = false;
    bool m_isRunning = false;
    bool m_isAsked = true; // what the last process left is looked up first
};

} // namespace bubenik
