// Keeps a FeedbackEngine at work in the background, for the window and for the agent. Lives on the engine's thread;
// lookSoon(), watch() and stop() may be called from any thread. Before it or its engine is destroyed: stop(), then wait
// for stopped().
#pragma once

#include "feedback/FeedbackEngine.h"

#include <QTimer>

namespace bubenik {

class FeedbackRunner final : public QObject
{
    Q_OBJECT
public:
    FeedbackRunner(FeedbackEngine &engine, Clock &clock, QObject *parent = nullptr);

    void start();
    void lookSoon(); // somebody has answered
    void watch(const PostId &post, bool watched);
    void stop();

    // What the timer does.
    void look();

Q_SIGNALS:
    void passEnded(const bubenik::FeedbackSummary &summary);
    void stopped();

private:
    void setTick();
    QCoro::Task<> run();

    FeedbackEngine &m_engine;
    Clock &m_clock;
    QTimer m_timer;
    std::stop_source m_stop;
    std::optional<Millis> m_lastPass; // by Clock::elapsed()
    bool m_isStarted = false;
    bool m_isRunning = false;
    bool m_isAsked = false;
};

} // namespace bubenik
