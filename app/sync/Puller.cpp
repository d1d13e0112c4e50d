#include "sync/Puller.h"

#include "core/CrashPoint.h"
#include "core/Log.h"
#include "core/Pool.h"
#include "sync/Checkpoint.h"

#include <QCoro/QCoroTimer>
#include <QTimer>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Documents that carry files are read and written by backend/Files.h alone: any other write would lose their bytes.
bool isUsable(const ServerDocument &document)
{
    return document.id.indexOf(u':') > 0 && !document.id.startsWith(u'_') && !document.id.startsWith("attachment:"_L1);
}

// (Logging macros make a local that GCC 12 cannot keep in a coroutine of a unity build.)
void logSettled(const QString &id)
{
    qCInfo(logSync) << "settled a fork of" << id;
}

QList<WriteRequest> removalOf(const QString &id, const QString &rev)
{
    return { WriteRequest { .id = id, .rev = rev, .deleted = true } };
}

// The server makes the next page while this one is written, if it has been asked by then.
Task<void> letRequestLeave()
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(synctuning::requestLeaves);
    co_await timer;
    co_return {};
}

QFuture<Result<ChangesPage>> readOnPool(ChangesText text)
{
    return inPool<ChangesPage>([text = std::move(text)] { return pageOf(text); });
}

} // namespace

Puller::Puller(
    BackendDatabase &database, Audience audience, Stores &stores, Clock &clock, SyncSummary &counts, PullLimits limits)
    : m_database(database)
    , m_audience(audience)
    , m_stores(stores)
    , m_clock(clock)
    , m_counts(counts)
    , m_reconciler(stores, clock, counts)
    , m_limits(limits)
{
}

Task<void> Puller::pull(Progress progress)
{
    auto reading = readPages(std::move(progress));
    auto outcome = co_await std::move(reading);
    co_return endBulk(std::move(outcome));
}

Task<void> Puller::readPages(Progress progress)
{
    auto cursor = m_stores.sync.cursor(m_audience);
    if (!cursor) {
        co_return fail(cursor.error());
    }
    const auto isUnfinished = m_stores.sync.isPreparedForBulk();
    if (!isUnfinished) {
        co_return fail(isUnfinished.error());
    }
    m_isBulk = *isUnfinished; // by a process that ended
    std::optional<ChangesPage> previous; // read, not written yet
    auto asking = m_database.changesText(cursor->since, m_limits.documents, progress);
    while (true) {
        auto text = co_await std::move(asking);
        const bool goesOn = text && text->json.size() > m_limits.aheadFrom && !text->lastSeq.isEmpty()
            && !progress.stop.stop_requested();
        if (goesOn) {
            asking = m_database.changesText(text->lastSeq, m_limits.documents, progress);
            auto leaving = letRequestLeave();
            (void)co_await std::move(leaving);
        }
        auto reading = read(std::move(text));
        auto writing = takeIn(std::exchange(previous, {}), *cursor, progress);
        auto outcome = co_await std::move(writing);
        auto page = co_await std::move(reading);
        if (outcome && !page) {
            outcome = fail(page.error());
        }
        const bool isLast = !page || page->rows < m_limits.documents;
        if (outcome && goesOn && !isLast && !progress.stop.stop_requested()) {
            previous = *std::move(page);
            continue;
        }
        const auto since = page ? page->lastSeq : QString();
        if (outcome) {
            auto ending = takeIn(*std::move(page), *cursor, progress);
            outcome = co_await std::move(ending);
        }
        if (goesOn) {
            (void)co_await std::move(asking); // its answer is not wanted any more
        }
        if (outcome && progress.stop.stop_requested()) {
            outcome = fail(ErrorKind::Cancelled);
        }
        if (!outcome || isLast) {
            co_return outcome;
        }
        asking = m_database.changesText(since, m_limits.documents, progress);
    }
}

Task<ChangesPage> Puller::read(Result<ChangesText> text)
{
    if (!text) {
        co_return fail(text.error());
    }
    if (text->json.size() <= m_limits.aheadFrom) {
        co_return pageOf(*text);
    }
    auto reading = readOnPool(*std::move(text));
    co_return co_await reading;
}

Task<void> Puller::takeIn(std::optional<ChangesPage> page, SyncCursor before, Progress progress)
{
    if (!page) {
        co_return {};
    }
    BUBENIK_CO_TRY(beginBulk(*page));
    const auto rows = page->rows;
    const auto waiting = std::max<qint64>(page->pending, 0);
    auto applying = apply(*std::move(page), before);
    const auto applied = co_await std::move(applying);
    BUBENIK_CO_TRY(applied);
    m_changes += rows;
    if (progress.report) {
        progress.report(m_changes, m_changes + waiting);
    }
    if (rows < m_limits.documents || ++m_pages % synctuning::checkpointPages != 0) {
        co_return {};
    }
    auto writing = writeCheckpoint();
    co_return co_await std::move(writing);
}

Task<void> Puller::writeCheckpoint()
{
    Checkpoint checkpoint(m_database, m_audience, m_stores);
    auto writing = checkpoint.write();
    const auto written = co_await std::move(writing);
    co_return written ? Result<void> {} : fail(written.error());
}

Result<void> Puller::beginBulk(const ChangesPage &page)
{
    // A server that does not say how many there are has more when the page is full.
    const bool hasMany = page.pending > synctuning::bulkFrom || (page.pending < 0 && page.rows >= m_limits.documents);
    if (m_isBulk || !hasMany) {
        return {};
    }
    BUBENIK_TRY(m_stores.sync.prepareForBulk(true));
    m_isBulk = true;
    return {};
}

Result<void> Puller::endBulk(Result<void> outcome)
{
    if (!std::exchange(m_isBulk, false)) {
        return outcome;
    }
    auto ended = m_stores.sync.prepareForBulk(false);
    return outcome ? ended : outcome;
}

Task<void> Puller::apply(ChangesPage page, SyncCursor before)
{
    erase_if(page.documents, [](const ServerDocument &document) { return !isUsable(document); });
    QHash<QString, Reconciler::Descent> descents;
    if (before.isRescan) {
        std::ranges::for_each(page.documents, readBody);
        auto asking = descentsOf(page.documents);
        auto known = co_await std::move(asking);
        if (!known) {
            co_return fail(known.error());
        }
        descents = *std::move(known);
    }
    BUBENIK_CO_TRY(m_stores.database->transaction([&] { return applyInTransaction(page, before, descents); }));
    crashPoint("sync.page-written");
    QList<ServerDocument> forked;
    for (const auto &document : std::as_const(page.documents)) {
        if (!document.losingRevs.isEmpty()) {
            forked.append(document);
        }
    }
    auto settling = settleForks(std::move(forked));
    co_return co_await std::move(settling);
}

Result<void> Puller::applyInTransaction(
    const ChangesPage &page, const SyncCursor &before, const QHash<QString, Reconciler::Descent> &descents)
{
    const auto now = m_clock.now();
    const auto applied = m_stores.sync.applyPlain(page.documents, before.isRescan, now);
    if (!applied) {
        return fail(applied.error());
    }
    for (const auto &theirs : applied->left) {
        BUBENIK_TRY(m_reconciler.reconcile(theirs, before.isRescan, descents.value(theirs.id)));
    }
    m_counts.pulled += applied->changed;
    auto after = m_stores.sync.cursor(m_audience);
    if (!after) {
        return fail(after.error());
    }
    // The same place may have another name in every answer: only what moved is written.
    after->since = page.rows > 0 || after->since.isEmpty() ? page.lastSeq : after->since;
    return m_stores.sync.setCursor(m_audience, *after);
}

// In a rescan only: few documents differ, and of those each is asked for its history.
Task<QHash<QString, Reconciler::Descent>> Puller::descentsOf(QList<ServerDocument> documents)
{
    QHash<QString, Reconciler::Descent> descents;
    for (const auto &theirs : documents) {
        const auto needed = m_reconciler.needsDescent(theirs);
        if (!needed) {
            co_return fail(needed.error());
        }
        if (!*needed) {
            continue;
        }
        const auto ours = m_stores.sync.local(theirs.id);
        if (!ours) {
            co_return fail(ours.error());
        }
        auto asking = m_database.ancestry(theirs.id);
        const auto ancestry = co_await std::move(asking);
        if (!ancestry) {
            co_return fail(ancestry.error());
        }
        descents[theirs.id] = ancestry->contains(ours->rev) ? Reconciler::Descent::TheirsFollowsOurs
                                                            : Reconciler::Descent::TheirsDoesNotFollowOurs;
    }
    co_return descents;
}

// Two nodes of a cluster took different writes of a document: the losing leaves are merged into the winning one as if
// they were an edit of this desk, then removed.
Task<void> Puller::settleForks(QList<ServerDocument> forked)
{
    for (const auto &winner : forked) {
        for (const auto &rev : winner.losingRevs) {
            auto fetching = m_database.fetchRevision(winner.id, rev);
            auto loser = co_await std::move(fetching);
            if (!loser) {
                co_return fail(loser.error());
            }
            BUBENIK_CO_TRY(m_stores.database->transaction([&] { return m_reconciler.takeIn(*loser); }));
            auto removing = m_database.write(removalOf(winner.id, rev));
            const auto removed = co_await std::move(removing);
            if (!removed) {
                co_return fail(removed.error());
            }
            logSettled(winner.id);
        }
    }
    co_return {};
}

Task<void> Puller::pullThese(QStringList ids)
{
    if (ids.isEmpty()) {
        co_return {};
    }
    const auto cursor = m_stores.sync.cursor(m_audience);
    if (!cursor) {
        co_return fail(cursor.error());
    }
    auto fetching = m_database.fetch(ids);
    const auto fetched = co_await std::move(fetching);
    if (!fetched) {
        co_return fail(fetched.error());
    }
    QHash<QString, Reconciler::Descent> descents;
    if (cursor->isRescan) {
        auto asking = descentsOf(*fetched);
        auto known = co_await std::move(asking);
        if (!known) {
            co_return fail(known.error());
        }
        descents = *std::move(known);
    }
    const auto written = m_stores.database->transaction([&]() -> Result<void> {
        for (const auto &theirs : *fetched) {
            BUBENIK_TRY(m_reconciler.reconcile(theirs, cursor->isRescan, descents.value(theirs.id)));
        }
        return {};
    });
    BUBENIK_CO_TRY(written);
    crashPoint("sync.fetched-written");
    co_return {};
}

} // namespace bubenik
