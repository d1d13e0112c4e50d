// Runs the event loop until a task or a future is done. For tests only: the program itself never nests event loops.
#pragma once

#include "core/Task.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFuture>

namespace bubenik {

using QCoro::waitFor;

template <class T>
[[nodiscard]] T waitFor(QFuture<T> future)
{
    while (!future.isFinished()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
    return future.result();
}

// True once the condition holds, false after the limit.
template <class Condition>
[[nodiscard]] bool waitUntil(Condition condition, int limitMs = 5000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.elapsed() > limitMs) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

} // namespace bubenik
