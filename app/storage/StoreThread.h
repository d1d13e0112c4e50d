// A thread with its own connection that runs closures over the stores, in order: how the window reads and writes
// without ever waiting. Results come back as futures; go on with them by whenDone() (core/WhenDone.h).
// The connection is opened with the first closure; when that fails each closure's future carries the error.
#pragma once

#include "storage/WorkspaceFolder.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>
#include <exception>
#include <memory>

namespace bubenik {

class StoreThread final : public QObject
{
    Q_OBJECT
public:
    explicit StoreThread(const WorkspaceFolder &folder, QObject *parent = nullptr);
    ~StoreThread() override; // finishes what is queued

    // `work` is called as work(Stores &) on the thread; it must return a Result<…>.
    template <class Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work, Stores &>>
    {
        using R = std::invoke_result_t<Work, Stores &>;
        auto promise = std::make_shared<QPromise<R>>();
        auto future = promise->future();
        promise->start();
        post([promise, work = std::move(work)](Result<Stores *> stores) mutable {
            promise->addResult(stores ? guarded<R>(work, **stores) : R(fail(stores.error())));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    // After a closure whose transaction changed documents; emitted on the object's (GUI) thread.
    void documentsChanged(const QStringList &ids);
    // Another process has written to the workspace.
    void changedOutside();

private:
    // A stray exception (of a library, or bad_alloc) must not end the thread.
    template <class R, class Work>
    [[nodiscard]] static R guarded(Work &work, Stores &stores)
    {
        try {
            return work(stores);
        } catch (const std::exception &exception) {
            return fail(ErrorKind::Internal, QString::fromUtf8(exception.what()));
        } catch (...) {
            return fail(ErrorKind::Internal, QStringLiteral("unknown exception"));
        }
    }

    void post(std::function<void(Result<Stores *>)> work);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
