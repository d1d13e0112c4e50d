// Work that computes or waits for a disk, done on the thread pool so that everything else goes on meanwhile. The work
// takes what it needs by value: whoever asked may be gone when it is done.
#pragma once

#include "core/Result.h"

#include <QCoro/QCoroFuture>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace bubenik {

template <class T>
[[nodiscard]] QFuture<Result<T>> inPool(std::function<Result<T>()> work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    auto future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace bubenik
