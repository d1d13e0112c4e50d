// Keeps an SmsEngine at work in the background, for the window and for the agent. Lives on the engine's thread;
// sendSoon() and stop() may be called from any thread. Before it or its engine is destroyed: stop(), then wait for
// stopped().
#pragma once

#include "sms/SmsEngine.h"

#include <QTimer>

namespace bubenik {

class SmsRunner final : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis look { 5000 }; // between looks at the clock
    static constexpr Millis afterTrouble { 15 * 60 * 1000 }; // sign-in refused, no credit: not again and again
    static constexpr Millis betweenReports { 3 * 60 * 1000 };
    static constexpr int reportsAtOnce = 200;

    SmsRunner(SmsEngine &engine, Clock &clock, QObject *parent = nullptr);

    void start();
    void sendSoon(); // something was planned, or a channel was changed
    void stop();

Q_SIGNALS:
    void passEnded(const bubenik::SmsSummary &summary);
    void stopped();

private:
    void lookAtClock();
    QCoro::Task<> run(bool sends);
    QCoro::Task<> send();
    QCoro::Task<> readReports();

    SmsEngine &m_engine;
    Clock &m_clock;
    QTimer m_timer;
    std::stop_source m_stop;
    std::optional<Millis> m_notBefore; // by Clock::elapsed()
    std::optional<Millis> m_lastReading; // the same
    bool m_isStarted = false;
    bool m_isRunning = false;
    bool m_isAsked = true; // what the last process left is looked up first
};

} // namespace bubenik
