// Which server this is and what of it may be read: rights, checkpoints, and reading everything anew after a restore.
#include "sync/SyncEngine.h"

#include "core/Log.h"
#include "sync/Tuning.h"

namespace bubenik {

// Which databases this person may read; asked again after every trouble.
Task<void> SyncEngine::findReadable()
{
    if (!m_readable.isEmpty()) {
        co_return {};
    }
    QList<Audience> readable;
    for (const auto audience : allAudiences()) {
        auto asking = database(audience).info();
        const auto info = co_await std::move(asking);
        if (info) {
            readable.append(audience);
        } else if (info.error().kind == ErrorKind::Forbidden && audience != Audience::Newsroom) {
            BUBENIK_CO_TRY(lostRight(audience));
        } else if (info.error().kind == ErrorKind::NotFound) {
            readable.append(audience); // the comparison says what that means
        } else {
            co_return fail(info.error());
        }
    }
    m_readable = readable;
    co_return {};
}

// Personal data stays only where its audience is.
Result<void> SyncEngine::lostRight(Audience audience)
{
    auto cursor = m_stores.sync.cursor(audience);
    if (!cursor) {
        return fail(cursor.error());
    }
    if (cursor->identity.isEmpty()) {
        return {};
    }
    const auto dropped = m_stores.database->transaction([&]() -> Result<void> {
        const auto count = m_stores.sync.dropAudience(audience);
        return count ? m_stores.sync.setCursor(audience, {}) : fail(count.error());
    });
    qCWarning(logSync) << "no right to" << toString(audience)
                       << "any more; what was not waiting to be sent left this cache";
    return dropped;
}

// At calm times: nothing waits to be sent. What is to go out soon stays.
Task<void> SyncEngine::tidyFiles()
{
    const auto now = m_clock.elapsed();
    const auto limit = filesLimit(m_stores.settings);
    if (!limit || (m_tidied && now - *m_tidied < synctuning::tidyEvery)) {
        co_return {};
    }
    m_tidied = now;
    QStringList needed;
    const auto coming = m_stores.deliveries.between(m_clock.now(), m_clock.now() + synctuning::keptAhead);
    if (!coming) {
        co_return fail(coming.error());
    }
    for (const auto &delivery : *coming) {
        for (const auto &attachment : delivery.released.attachments) {
            needed.append(attachment.digest);
        }
    }
    auto tidying = m_files->tidy(*limit, needed);
    co_return co_await std::move(tidying);
}

Task<void> SyncEngine::compare(Audience audience)
{
    const auto last = m_compared.constFind(audience);
    if (last != m_compared.cend() && m_clock.elapsed() - *last < synctuning::compareEvery) {
        co_return {};
    }
    Checkpoint checkpoint(database(audience), audience, m_stores);
    auto comparing = checkpoint.compare();
    const auto standing = co_await std::move(comparing);
    if (!standing) {
        co_return fail(standing.error());
    }
    bool isRestored = *standing == Checkpoint::Standing::Restored;
    if (*standing == Checkpoint::Standing::Same) {
        auto verifying = hasForgotten(audience);
        const auto forgotten = co_await std::move(verifying);
        if (!forgotten) {
            co_return fail(forgotten.error());
        }
        isRestored = *forgotten;
        BUBENIK_CO_TRY(goBackToCheckpoint(audience));
    }
    if (isRestored) {
        BUBENIK_CO_TRY(beginRescan(audience));
    }
    m_compared[audience] = m_clock.elapsed();
    co_return {};
}

// Restored to a moment between our last checkpoint and what it took from us since.
Task<bool> SyncEngine::hasForgotten(Audience audience)
{
    const auto taken = m_stores.sync.unverified(audience);
    if (!taken) {
        co_return fail(taken.error());
    }
    for (qsizetype i = 0; i < taken->size(); i += synctuning::batchDocuments) {
        auto fetching = database(audience).fetch(taken->mid(i, synctuning::batchDocuments));
        const auto there = co_await std::move(fetching);
        if (!there) {
            co_return fail(there.error());
        }
        for (const auto &document : *there) {
            const auto here = m_stores.sync.local(document.id);
            if (!here) {
                co_return fail(here.error());
            }
            const bool isOther = document.rev != here->rev && !here->rev.isEmpty();
            if (isOther && generationOf(document.rev) <= generationOf(here->rev)) {
                co_return true;
            }
        }
    }
    co_return false;
}

// What was read after the last checkpoint is read again: places in a feed that was put back mean something else now.
Result<void> SyncEngine::goBackToCheckpoint(Audience audience)
{
    auto cursor = m_stores.sync.cursor(audience);
    if (!cursor) {
        return fail(cursor.error());
    }
    if (cursor->since == cursor->checkedSince) {
        return {};
    }
    cursor->since = cursor->checkedSince;
    return m_stores.sync.setCursor(audience, *cursor);
}

Task<void> SyncEngine::writeCheckpoint(Audience audience, bool hasPushed)
{
    const auto cursor = m_stores.sync.cursor(audience);
    if (!cursor) {
        co_return fail(cursor.error());
    }
    if (!hasPushed && cursor->since == cursor->checkedSince) {
        co_return {};
    }
    Checkpoint checkpoint(database(audience), audience, m_stores);
    auto writing = checkpoint.write();
    const auto standing = co_await std::move(writing);
    if (!standing) {
        co_return fail(standing.error());
    }
    if (*standing == Checkpoint::Standing::Restored) {
        BUBENIK_CO_TRY(beginRescan(audience));
        SyncSummary counts;
        auto again = roundOf(audience, {}, counts);
        co_return co_await std::move(again);
    }
    co_return {};
}

Result<void> SyncEngine::beginRescan(Audience audience)
{
    qCWarning(logSync) << toString(audience) << "was restored from a backup: everything is compared anew";
    return m_stores.database->transaction([&]() -> Result<void> {
        auto cursor = m_stores.sync.cursor(audience);
        if (!cursor) {
            return fail(cursor.error());
        }
        cursor->since.clear();
        cursor->checkedSince.clear();
        cursor->isRescan = true;
        cursor->round = 0;
        BUBENIK_TRY(m_stores.sync.beginRescan(audience));
        BUBENIK_TRY(m_stores.sync.forgetUploads());
        return m_stores.sync.setCursor(audience, *cursor);
    });
}

Result<void> SyncEngine::endRescan(Audience audience, SyncSummary &counts)
{
    auto cursor = m_stores.sync.cursor(audience);
    if (!cursor) {
        return fail(cursor.error());
    }
    if (!cursor->isRescan) {
        return {};
    }
    return m_stores.database->transaction([&]() -> Result<void> {
        const auto back = m_stores.sync.finishRescan(audience);
        if (!back) {
            return fail(back.error());
        }
        counts.restored += *back;
        cursor->isRescan = false;
        return m_stores.sync.setCursor(audience, *cursor);
    });
}

} // namespace bubenik
