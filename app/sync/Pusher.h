// Sends what waits to one of the server's databases, each document at the revision it is based on. What is sent is written
// down first, so that a lost answer is recognised by comparing and never answered by a blind repetition. A document that
// somebody else changed meanwhile is fetched, merged and sent again; one that a rule refuses stays here with the reason.
#pragma once

#include "sync/FileSync.h"
#include "sync/Puller.h"

#include <QSet>

namespace bubenik {

class Pusher final
{
public:
    // `files` sends the pictures and sounds that documents refer to, before them; may be null.
    Pusher(BackendDatabase &database, Audience audience, Stores &stores, Clock &clock, SyncSummary &counts);

    // Until nothing waits any more, or what waits has to wait.
    [[nodiscard]] Task<void> push(FileSync *files, Progress progress);
    // Only these.
    [[nodiscard]] Task<void> pushThese(QStringList ids);

private:
    enum class Outcome { Progress, NoProgress };
    [[nodiscard]] Task<Outcome> sendBatch(QList<Unsent> batch, Progress progress);
    [[nodiscard]] QStringList unansweredOf(const QList<Unsent> &batch) const;
    [[nodiscard]] Task<void> lookUp(QStringList ids);
    [[nodiscard]] Task<Outcome> settle(QList<Unsent> batch, QList<WriteAnswer> answers);
    [[nodiscard]] Result<QStringList> writeAnswers(const QList<Unsent> &batch, const QList<WriteAnswer> &answers, bool &moved);
    [[nodiscard]] Task<Outcome> onRefusedBatch(QList<Unsent> batch, Error error);

    BackendDatabase &m_database;
    Audience m_audience;
    Stores &m_stores;
    Clock &m_clock;
    SyncSummary &m_counts;
    Puller m_puller;
    QSet<QString> m_lookedUp; // of this run: their unanswered sending did not arrive
    int m_batchDocuments;
};

} // namespace bubenik
