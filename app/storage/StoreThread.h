// A thread with its own connection that runs closures over the stores, in order: how the window reads and writes
// without ever waiting. Results come back as futures; continue them with .then(context, …) on the GUI thread.
#pragma once

#include "storage/WorkspaceFolder.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

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
            if (stores) {
                promise->addResult(work(**stores));
            } else {
                promise->addResult(R(fail(stores.error())));
            }
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
    void post(std::function<void(Result<Stores *>)> work);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
