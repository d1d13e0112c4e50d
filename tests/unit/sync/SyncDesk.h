// A whole client without a window: a workspace in memory, a clock of its own, a signed-in session and the sync engine.
#pragma once

#include "backend/Setup.h"
#include "fakes/clock/TestClock.h"
#include "fakes/couchdb/CouchQueue.h"
#include "storage/WorkspaceFolder.h"
#include "sync/SyncEngine.h"

#include <QTemporaryDir>

namespace bubenik {

// One set-up server and its people: "jana" (editor), "petr" (editor, approver), "eva" (assistant), "starosta" (mayor);
// everybody's password is "secret".
class Newsroom
{
public:
    Newsroom();

    TestClock clock; // the server's
    FakeCouch couch;

    // The rules' scripts are compiled once for all newsrooms of the program.
    [[nodiscard]] static std::shared_ptr<CouchScripts> scripts();
};

class SyncDesk
{
public:
    SyncDesk(QString desk, QString user, const QUrl &server, std::unique_ptr<HttpClient> client);
    ~SyncDesk();

    // The process ends (its requests are to be hung up before) and a new one opens the workspace.
    void restart(std::unique_ptr<HttpClient> client);
    // Of its engine, also after a restart.
    void limitPushes(PushLimits limits);
    void limitPulls(PullLimits limits);

    [[nodiscard]] Result<SyncSummary> sync(); // a round, to its end, on the event loop
    Post add(const QString &title, const QString &body = {});
    void edit(const PostId &id, const std::function<void(Post &)> &change);
    [[nodiscard]] Post post(const PostId &id) const;
    [[nodiscard]] bool has(const PostId &id) const;
    [[nodiscard]] QList<StoredConflict> conflicts() const { return *stores->conflicts.all(); }
    [[nodiscard]] qint64 pending() const;
    [[nodiscard]] Edit by() const;

    QString name;
    QString user;
    QUrl server;
    QTemporaryDir directory;
    TestClock clock;
    std::unique_ptr<HttpClient> http;
    std::unique_ptr<Stores> stores;
    std::unique_ptr<CouchSession> session;
    std::unique_ptr<SyncEngine> engine;

private:
    void open();

    PushLimits m_limits;
    PullLimits m_pullLimits;
};

} // namespace bubenik
