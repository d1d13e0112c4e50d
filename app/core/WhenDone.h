// Going on with a future's result on the thread that asks, safely: nothing is called once the context object is gone.
// Not QFuture::then(context, …): in Qt 6.4 a future that finishes at the very moment when then() is called runs its
// continuation twice, the second time without a promise, and the program dies
// (QFutureInterfaceBase::setContinuation and runContinuation).
#pragma once

#include <QFutureWatcher>

namespace bubenik {

// Calls fn(result) on the context's thread, which is the calling one. Not called when the future ends without a result.
template <class T, class Fn>
void whenDone(QFuture<T> future, QObject *context, Fn fn)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, fn = std::move(fn)]() mutable {
        watcher->deleteLater();
        auto done = watcher->future();
        if (done.resultCount() > 0) {
            fn(done.takeResult());
        }
    });
    watcher->setFuture(std::move(future));
}

} // namespace bubenik
