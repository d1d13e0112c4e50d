// A thread of its own for blocking work of one connection, in order. Its owner waits by coroutine and is never held up;
// the destructor lets the work under way end.
#pragma once

#include "core/Result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>

namespace bubenik {

class WorkThread final
{
public:
    explicit WorkThread(const QString &name);
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    template <class T>
    [[nodiscard]] QFuture<Result<T>> run(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        auto future = promise->future();
        promise->start();
        post([promise, work = std::move(work)] {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }
    // Without an answer.
    void post(std::function<void()> work);

private:
    QThread m_thread;
    QObject m_place; // lives on the thread
};

} // namespace bubenik
