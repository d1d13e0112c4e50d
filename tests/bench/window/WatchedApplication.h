// An application that measures every event of the GUI thread from outside: the longest one, in processor time of the
// thread so that other work on the machine does not count, and when something was last painted.
#pragma once

#include <QApplication>
#include <QThread>
#include <QEvent>
#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>

namespace bubenik::ui {

class WatchedApplication final : public QApplication
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        // The stores' and the deliveries' threads notify through the application, too.
        if (QThread::currentThread() != thread()) {
            return QApplication::notify(receiver, event);
        }
        if (event->type() == QEvent::Paint) {
            m_isPainting = true;
        }
        if (m_depth > 0) {
            return QApplication::notify(receiver, event);
        }
        ++m_depth;
        const double before = processorMs();
        const bool handled = QApplication::notify(receiver, event);
        m_longest = std::max(m_longest, processorMs() - before);
        --m_depth;
        if (std::exchange(m_isPainting, false)) {
            m_painted = std::chrono::steady_clock::now();
        }
        return handled;
    }
    double takeLongest() { return std::exchange(m_longest, 0); }
    [[nodiscard]] Moment lastPainted() const { return m_painted; } // when the window had been drawn

private:
    static double processorMs()
    {
        timespec time {};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    int m_depth = 0;
    double m_longest = 0;
    bool m_isPainting = false;
    Moment m_painted {};
};

} // namespace bubenik::ui
