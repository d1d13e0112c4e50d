// Keeps a FeedWatcher at work in the background, for the window and for the agent. Lives on the watcher's thread;
// stop() may be called from any thread. Before it or its watcher is destroyed: stop(), then wait for stopped().
#pragma once

#include "sightings/FeedWatcher.h"

#include <QTimer>

namespace bubenik::sightings {

class FeedRunner final : public QObject
{
    Q_OBJECT
public:
    explicit FeedRunner(FeedWatcher &watcher, QObject *parent = nullptr);

    void start();
    void stop();

Q_SIGNALS:
    void stopped();

private:
    void look();
    QCoro::Task<> run();

    FeedWatcher &m_watcher;
    QTimer m_timer;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace bubenik::sightings
