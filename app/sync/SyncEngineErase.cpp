// Leaving nothing behind: the notice by which all desks erase, and the purge on the server.
#include "sync/SyncEngine.h"

#include "core/Json.h"
#include "core/Log.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Task<void> SyncEngine::erase(Audience audience, QStringList ids)
{
    {
        const auto held = co_await turn();
        const auto now = m_clock.now();
        BUBENIK_CO_TRY(m_stores.sync.eraseEverywhere(audience, ids, {}, now));
        tellChanged();
    }
    auto going = round({});
    const auto gone = co_await std::move(going);
    if (!gone) {
        co_return fail(gone.error());
    }
    auto purging = purgeErased();
    const auto purged = co_await std::move(purging);
    // Deleted it is, on all desks; the notice waits for somebody who may purge, and for a server that can.
    const bool isLeft = !purged
        && (purged.error().kind == ErrorKind::Forbidden || purged.error().kind == ErrorKind::Rejected);
    if (!purged && !isLeft) {
        co_return fail(purged.error());
    }
    co_return {};
}

Result<void> SyncEngine::obeyErasures(Audience audience)
{
    const auto notices = m_stores.documents.ofKind(erasureKindOf(audience));
    if (!notices) {
        return fail(notices.error());
    }
    for (const auto &notice : *notices) {
        QStringList known;
        for (const auto &id : toStringList(notice.body[u"ids"_s])) {
            const auto local = m_stores.sync.local(id);
            if (!local) {
                return fail(local.error());
            }
            const auto erased = m_stores.sync.isErased(id);
            if (!erased) {
                return fail(erased.error());
            }
            if (!*erased || local->exists) {
                known.append(id);
            }
        }
        if (!known.isEmpty()) {
            BUBENIK_TRY(m_stores.database->transaction([&] { return m_stores.sync.erase(known); }));
        }
    }
    return {};
}

Task<int> SyncEngine::purgeErased(CouchSession *administrator)
{
    const auto held = co_await turn();
    int count = 0;
    const auto readable = m_readable;
    for (const auto audience : readable) {
        const auto notices = m_stores.documents.ofKind(erasureKindOf(audience));
        if (!notices) {
            co_return fail(notices.error());
        }
        BackendDatabase purged(administrator != nullptr ? *administrator : m_session, database(audience).name());
        const auto before = count;
        for (const auto &notice : *notices) {
            if (notice.body[u"purged"_s].toBool()) {
                continue;
            }
            const auto ids = toStringList(notice.body[u"ids"_s]);
            auto purging = purged.purge(ids);
            const auto gone = co_await std::move(purging);
            BUBENIK_CO_TRY(gone);
            auto done = notice.body;
            done[u"purged"_s] = true;
            BUBENIK_CO_TRY(m_stores.documents.put(notice.id, done, m_clock.now()));
            count += static_cast<int>(ids.size());
        }
        if (count > before) {
            auto compacting = purged.compact();
            const auto compacted = co_await std::move(compacting);
            BUBENIK_CO_TRY(compacted);
        }
    }
    co_return count;
}

} // namespace bubenik
