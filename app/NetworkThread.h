// The thread on which the window's deliveries and its sync run: a HeadlessWorkspace and the two runners, with their own
// connection to the database and their own network. Made, used and destroyed on the GUI thread, which it never holds
// up. The destructor lets the operation under way end, for `patience` at most; what is abandoned then is as after a
// power cut: found by its journal and looked up at the next start.
#pragma once

#include "HeadlessWorkspace.h"
#include "sync/SyncStatus.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

namespace bubenik {

class NetworkWorker;

class NetworkThread final : public QObject
{
    Q_OBJECT
public:
    static constexpr Millis patience { 2500 };

    NetworkThread(QString path, QString secretsFile, bool deliver, std::shared_ptr<office::Vault> vault);
    ~NetworkThread() override;

    void deliverSoon();
    void syncNow();
    void feedbackSoon(); // somebody has answered a comment
    void openDaysChanged(); // the site shows them
    void chatSoon(); // a chat was opened, an answer approved
    void inviteSoon(); // invitations were planned, or a channel was changed
    void textSoon();
    // While a person looks on, its comments are asked for every few seconds.
    void watchComments(const PostId &post, bool watched);
    void changedHere(); // something was written in this workspace: goes to the server after a moment's quiet

    // Runs one multi-step piece of work there.
    // Alone: after the runners came to rest; they begin anew after it. For what takes their ground away.
    enum class Beside { Runners, Nobody };
    template <class T>
    [[nodiscard]] QFuture<Result<T>> run(
        std::function<Task<T>(HeadlessWorkspace &)> work, Beside beside = Beside::Runners)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        auto future = promise->future();
        promise->start();
        post([promise, work = std::move(work)](
                 Result<HeadlessWorkspace *> workspace) { return serve<T>(promise, work, std::move(workspace)); },
            beside);
        return future;
    }

Q_SIGNALS:
    void documentsChanged(const QStringList &ids);
    void progressed(const QString &deliveryId, qint64 done, qint64 total);
    void offlineChanged(bool offline);
    void syncStatusChanged(const bubenik::SyncStatus &status);
    void feedbackChanged(const QString &postId); // comments or figures of it
    void channelChecked(const QString &channelId);
    void invitationsProgressed(int done, int total);
    void invitationsStopped(const bubenik::Error &error);
    void feedChecked(const QString &channelId);
    void questionsChanged(const QString &chatId);
    void chatConnectionChanged(const QString &postId, const bubenik::chat::ChatConnection &connection);
    void smsProgressed(int done, int total);
    void smsStopped(const bubenik::Error &error);

private:
    template <class T>
    static QCoro::Task<> serve(std::shared_ptr<QPromise<Result<T>>> promise,
        std::function<Task<T>(HeadlessWorkspace &)> work, Result<HeadlessWorkspace *> workspace)
    {
        if (!workspace) {
            promise->addResult(Result<T>(fail(workspace.error())));
        } else {
            auto working = work(**workspace);
            auto outcome = co_await std::move(working);
            promise->addResult(std::move(outcome));
        }
        promise->finish();
    }

    void post(std::function<QCoro::Task<>(Result<HeadlessWorkspace *>)> work, Beside beside);

    std::unique_ptr<QThread> m_thread;
    NetworkWorker *m_worker = nullptr; // lives on the thread
};

} // namespace bubenik
