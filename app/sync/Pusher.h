// Sends what waits to one of the server's databases, each document at the revision it is based on. What is sent is
// written down first, so that a lost answer is recognised by comparing and never answered by a blind repetition. A
// document that somebody else changed meanwhile is fetched, merged and sent again; one that a rule refuses stays here
// with the reason.
//
// Batches follow one another in a line: while one is under way, the answers to the one before and the one that follows
// are written down in one transaction, so that neither side waits for the other. The process may end anywhere in it.
#pragma once

#include "sync/Departure.h"
#include "sync/FileSync.h"
#include "sync/Puller.h"
#include "sync/Tuning.h"

#include <QSet>

namespace bubenik {

struct PushLimits {
    int documents = synctuning::batchDocuments; // of one batch
    qint64 bytes = synctuning::batchBytes;
};

class Pusher final
{
public:
    Pusher(BackendDatabase &database, Audience audience, Stores &stores, Clock &clock, SyncSummary &counts,
        PushLimits limits = {});

    // Until nothing waits any more, or what waits has to wait. `files` sends the pictures and sounds that documents
    // refer to, before them, and tells their bytes by `progress`; may be null.
    [[nodiscard]] Task<void> push(FileSync *files, Progress progress);
    // Only these.
    [[nodiscard]] Task<void> pushThese(QStringList ids);

private:
    enum class Outcome { Progress, NoProgress };
    enum class Follow { Nothing, WhatWaits };
    struct Line {
        QList<Unsent> underWay = {};
        QList<Unsent> next = {}; // noted, to be sent as soon as the answer is here
        QList<Unsent> answered = {}; // with their answers, not written down yet
        QList<WriteAnswer> answers = {};
        QStringList clashing = {}; // changed by somebody else meanwhile
        bool moved = false;
    };
    [[nodiscard]] Task<Outcome> sendBatch(QList<Unsent> batch, FileSync *files, Follow follow, std::stop_token stop);
    [[nodiscard]] Task<Outcome> sendLine(Line line, FileSync *files, Follow follow, std::stop_token stop);
    [[nodiscard]] Task<QList<WriteAnswer>> write(
        QList<Unsent> batch, std::stop_token stop, std::shared_ptr<Departure> departure);
    [[nodiscard]] Result<void> writeAnswers(Line &line);
    [[nodiscard]] Result<void> prepareNext(Line &line, FileSync *files);
    [[nodiscard]] Task<Outcome> settle(Line line);
    [[nodiscard]] Task<Outcome> onFailure(QList<Unsent> batch, Error error);
    [[nodiscard]] Result<void> divide(const QList<Unsent> &batch, const Error &error);
    [[nodiscard]] QStringList unansweredOf(const QList<Unsent> &batch) const;
    [[nodiscard]] Task<void> lookUp(QStringList ids);

    BackendDatabase &m_database;
    Audience m_audience;
    Stores &m_stores;
    Clock &m_clock;
    SyncSummary &m_counts;
    PushLimits m_limits;
    Puller m_puller;
    QSet<QString> m_lookedUp; // of this run: their unanswered sending did not arrive
    int m_batchDocuments; // fewer while a batch is too large for the server
};

} // namespace bubenik
