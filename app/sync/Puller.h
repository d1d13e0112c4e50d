// Reads what changed in one of the server's databases, page by page, and writes each page with the place to go on from
// in one transaction: it can end anywhere and goes on from there. Large pages follow one another in a line: while the
// server makes one, the one before is read on the pool, and the one before that is written.
#pragma once

#include "backend/BackendDatabase.h"
#include "sync/Reconciler.h"
#include "sync/Tuning.h"

namespace bubenik {

struct PullLimits {
    int documents = synctuning::pageSize; // of one page
    qint64 aheadFrom = synctuning::largePage; // bytes of a page from which the next one is asked for ahead
};

class Puller final
{
public:
    Puller(BackendDatabase &database, Audience audience, Stores &stores, Clock &clock, SyncSummary &counts,
        PullLimits limits = {});

    // Until nothing more is waiting there. `progress` counts documents.
    [[nodiscard]] Task<void> pull(Progress progress);
    // These documents as they are there now, whatever the feed says.
    [[nodiscard]] Task<void> pullThese(QStringList ids);

private:
    [[nodiscard]] Task<void> readPages(Progress progress);
    [[nodiscard]] Task<ChangesPage> read(Result<ChangesText> text);
    [[nodiscard]] Task<void> takeIn(std::optional<ChangesPage> page, SyncCursor before, Progress progress);
    [[nodiscard]] Task<void> writeCheckpoint();
    [[nodiscard]] Result<void> beginBulk(const ChangesPage &page);
    [[nodiscard]] Task<void> apply(ChangesPage page, SyncCursor before);
    [[nodiscard]] Result<void> applyInTransaction(
        const ChangesPage &page, const SyncCursor &before, const QHash<QString, Reconciler::Descent> &descents);
    [[nodiscard]] Task<QHash<QString, Reconciler::Descent>> descentsOf(QList<ServerDocument> documents);
    [[nodiscard]] Task<void> settleForks(QList<ServerDocument> forked);
    [[nodiscard]] Result<void> endBulk(Result<void> outcome);

    BackendDatabase &m_database;
    Audience m_audience;
    Stores &m_stores;
    Clock &m_clock;
    SyncSummary &m_counts;
    Reconciler m_reconciler;
    PullLimits m_limits;
    qint64 m_changes = 0; // taken in by this pull
    int m_pages = 0;
    bool m_isBulk = false;
};

} // namespace bubenik
