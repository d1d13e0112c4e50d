// Leaving nothing behind: the notice by which all desks erase, and the purge on the server.
#include "sync/SyncEngine.h"

#include "core/Json.h"
#include "core/Log.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// Only administrators may change a notice: whoever purged says so there at once, this desk's person could not.
Task<void> notePurged(BackendDatabase &database, Stores &stores, Clock &clock, QString id, QJsonObject notice)
{
    notice[u"purged"_s] = true;
    const auto ours = stores.sync.local(id);
    if (!ours) {
        co_return fail(ours.error());
    }
    if (ours->rev.isEmpty()) { // not there yet: it goes there as it is then
        BUBENIK_CO_TRY(stores.documents.put(id, notice, clock.now()));
        co_return {};
    }
    const QList<WriteRequest> request { WriteRequest { .id = id, .rev = ours->rev, .body = toCompact(notice) } };
    auto writing = database.write(request);
    const auto written = co_await std::move(writing);
    if (!written) {
        co_return fail(written.error());
    }
    const auto &answer = written->constFirst();
    if (answer.error) {
        // Another desk was faster: the next round reads what it wrote.
        co_return answer.error->kind == ErrorKind::Conflict ? Result<void> {} : fail(*answer.error);
    }
    const ServerDocument theirs { .id = id, .rev = answer.rev, .body = notice };
    co_return stores.sync.writeMerged(theirs, notice, clock.now());
}

} // namespace

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
            auto noting = notePurged(purged, m_stores, m_clock, notice.id, notice.body);
            const auto noted = co_await std::move(noting);
            BUBENIK_CO_TRY(noted);
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
