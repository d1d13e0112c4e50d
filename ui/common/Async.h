// Going on with a future's result on the GUI thread, safely: nothing is called once the context object is gone, and
// answers that a newer question has overtaken are dropped.
#pragma once

#include "core/WhenDone.h"

#include <QPromise>
#include <QThreadPool>
#include <memory>

namespace bubenik::ui {

// Runs work() in the pool: for what needs no stores, such as opening them.
template <class Work>
[[nodiscard]] auto inPool(Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

// Only the latest question's answer counts: typing in a search box, clicking through a list.
class LatestOnly final
{
public:
    template <class T, class Fn>
    void ask(QFuture<T> future, QObject *context, Fn fn)
    {
        const quint64 number = ++*m_number;
        whenDone(std::move(future), context, [number, current = m_number, fn = std::move(fn)](T result) mutable {
            if (number == *current) {
                fn(std::move(result));
            }
        });
    }
    void drop() { ++*m_number; }

private:
    std::shared_ptr<quint64> m_number = std::make_shared<quint64>(0);
};

} // namespace bubenik::ui
