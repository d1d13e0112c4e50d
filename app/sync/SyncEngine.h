// Brings the cache and the shared server together: one round reads what changed there, merges, sends what waits here, for
// every database that this person may read. Belongs to one thread and its stores; rounds and single steps follow one
// another (a second call waits for the first). Ends anywhere and goes on from there.
//
// Errors beside those of backend/CouchSession.h: Conflict with code "server-emptied" or "server-replaced" (a person
// decides: adoptServer()), Storage and its kin (nothing is lost: the page is read again).
#pragma once

#include "sync/Checkpoint.h"
#include "sync/FileSync.h"
#include "sync/Pusher.h"

#include <QObject>

namespace bubenik {

class SyncEngine final : public QObject
{
    Q_OBJECT
public:
    SyncEngine(Stores &stores, Clock &clock, CouchSession &session, QString prefix, QObject *parent = nullptr);
    ~SyncEngine() override;

    [[nodiscard]] Task<SyncSummary> round(Progress progress = {});
    // Only what changed there, in one database.
    [[nodiscard]] Task<void> pull(Audience audience);
    // Only these documents as they are there now.
    [[nodiscard]] Task<void> pullThese(Audience audience, QStringList ids);
    // Only these documents, now.
    [[nodiscard]] Task<void> push(Audience audience, QStringList ids);
    // Waits for a change there, at most `atMost`. Does not hold up anything else.
    [[nodiscard]] Task<bool> waitForChange(Audience audience, Millis atMost, Progress progress);
    // The databases that the last round found readable.
    [[nodiscard]] const QList<Audience> &readable() const { return m_readable; }
    [[nodiscard]] QString desk() const { return m_desk; }
    [[nodiscard]] std::optional<Millis> clockSkew() const { return m_session.clockSkew(); } // the server's minus ours
    [[nodiscard]] BackendDatabase &database(Audience audience);
    [[nodiscard]] FileSync &files();
    // Called before each round of a database; when it fails, that database waits and the others go on.
    void setPreparation(std::function<Task<void>(Audience)> prepare) { m_prepare = std::move(prepare); }
    // Smaller batches and pages, for tests.
    void setPushLimits(PushLimits limits) { m_pushLimits = limits; }
    void setPullLimits(PullLimits limits) { m_pullLimits = limits; }

    // After "server-emptied" or "server-replaced": Upload sends everything that is here; TakeTheirs gives up what is not
    // waiting to be sent, then reads what is there.
    enum class Adopt { Upload, TakeTheirs };
    [[nodiscard]] Task<void> adoptServer(Adopt choice);
    // Removes documents here, on the server and, by a notice, on all other desks, so that nothing of them stays. Where
    // this person may not purge, the notice waits for an administrator's purge().
    [[nodiscard]] Task<void> erase(Audience audience, QStringList ids);
    // Purges what the notices that are here ask for; server administrators only, so perhaps by another session than this
    // one (null: this one). Returns how many documents.
    [[nodiscard]] Task<int> purgeErased(CouchSession *administrator = nullptr);

Q_SIGNALS:
    void documentsChanged(const QStringList &ids);
    void fileProgressed(qint64 done, qint64 total); // bytes of the picture or sound that is on its way to the server
    void released(); // of the turn; internal

private:
    struct Turn;
    [[nodiscard]] QCoro::Task<std::shared_ptr<Turn>> turn();
    [[nodiscard]] Task<void> findReadable();
    [[nodiscard]] Task<void> roundOf(Audience audience, Progress progress, SyncSummary &counts);
    [[nodiscard]] Task<void> pullAll(Audience audience, Progress progress, SyncSummary &counts);
    [[nodiscard]] Progress tellingBytes(std::stop_token stop);
    [[nodiscard]] Task<void> tidyFiles();
    [[nodiscard]] Task<void> compare(Audience audience);
    [[nodiscard]] Task<bool> hasForgotten(Audience audience);
    [[nodiscard]] Result<void> goBackToCheckpoint(Audience audience);
    [[nodiscard]] Task<void> writeCheckpoint(Audience audience, bool hasPushed);
    [[nodiscard]] Result<void> beginRescan(Audience audience);
    [[nodiscard]] Result<void> endRescan(Audience audience, SyncSummary &counts);
    [[nodiscard]] Result<void> lostRight(Audience audience);
    [[nodiscard]] Result<void> obeyErasures(Audience audience);
    void tellChanged();

    Stores &m_stores;
    Clock &m_clock;
    CouchSession &m_session;
    QString m_prefix;
    QString m_desk;
    std::map<Audience, std::unique_ptr<BackendDatabase>> m_databases;
    std::unique_ptr<FileSync> m_files;
    QList<Audience> m_readable;
    QHash<Audience, Millis> m_compared; // with its checkpoint, when (Clock::elapsed()), since there was trouble last
    std::function<Task<void>(Audience)> m_prepare;
    PushLimits m_pushLimits;
    PullLimits m_pullLimits;
    std::optional<Millis> m_tidied; // by Clock::elapsed()
    bool m_isTaken = false;
};

} // namespace bubenik
