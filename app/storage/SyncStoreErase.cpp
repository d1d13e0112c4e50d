// Leaving nothing behind.
#include "core/Ids.h"
#include "storage/ContactIndex.h"
#include "storage/PostIndex.h"
#include "storage/SyncSql.h"
#include "storage/SyncStore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Result<QStringList> SyncStore::belongingTo(const QStringList &ids)
{
    auto all = ids;
    for (const auto &id : ids) {
        if (id.startsWith("contact:"_L1)) { // what was done to a contact is told without its data
            BUBENIK_TRY(m_database.query(
                u"SELECT id FROM document WHERE kind = 'invitation' AND body ->> '$.contact' = ? UNION ALL"
                " SELECT id FROM document WHERE kind IN ('remark', 'attendance', 'smsto') AND body ->> '$.contact' = ?"_s,
                { id, id }, [&](const Row &row) { all.append(row.text(0)); }));
            continue;
        }
        BUBENIK_TRY(
            m_database.query(u"SELECT id FROM document WHERE kind = 'activity' AND body ->> '$.document' = ? UNION ALL"
                             " SELECT id FROM delivery_row WHERE post = ?"_s,
                { id, id }, [&](const Row &row) { all.append(row.text(0)); }));
    }
    all.removeDuplicates();
    return all;
}

Result<void> SyncStore::erase(const QStringList &ids)
{
    const auto all = belongingTo(ids);
    if (!all) {
        return fail(all.error());
    }
    const auto gone = m_database.transaction([&]() -> Result<void> {
        bool isIndexed = false;
        bool isContact = false;
        for (const auto &id : *all) {
            isIndexed = isIndexed || id.startsWith("post:"_L1);
            isContact = isContact || id.startsWith("contact:"_L1);
            BUBENIK_TRY(eraseOne(id));
        }
        // Words of a deleted text stay in the pieces of a search index until these become one.
        if (isContact) {
            BUBENIK_TRY(contactindex::optimise(m_database));
        }
        return isIndexed ? postindex::optimise(m_database) : Result<void> {};
    });
    m_database.emptyJournal();
    return gone;
}

Result<void> SyncStore::eraseEverywhere(
    Audience audience, const QStringList &ids, const QJsonObject &told, Instant now)
{
    const auto all = belongingTo(ids);
    if (!all) {
        return fail(all.error());
    }
    auto notice = told;
    notice[u"ids"_s] = QJsonArray::fromStringList(*all);
    notice[u"at"_s] = toIso(now);
    const auto gone = m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(m_documents.put(erasureKindOf(audience) + u':' + newUuid(now), notice, now));
        return erase(ids);
    });
    m_database.emptyJournal();
    return gone;
}

Result<void> SyncStore::eraseOne(const QString &id)
{
    BUBENIK_TRY(m_database.execute(u"INSERT OR IGNORE INTO erased (id_digest) VALUES (?)"_s, { sha256(id.toUtf8()) }));
    BUBENIK_TRY(m_database.execute(u"DELETE FROM conflict WHERE document = ?"_s, { id }));
    // What is on the server goes there by a deletion; a purge follows (sync/SyncEngine.h).
    BUBENIK_TRY(m_database.execute(u"INSERT OR IGNORE INTO tombstone (id, kind, rev, pending, sent) SELECT id, kind, "
                                   u"server_rev, 1, '' FROM document"
                                   " WHERE id = ? AND (server_rev <> '' OR sent <> '')"_s,
        { id }));
    return removeDocument(id);
}

Result<SyncStore::SealedCount> SyncStore::countSealed()
{
    SealedCount count;
    BUBENIK_TRY(m_database.query(u"SELECT count(*), ifnull(sum(pending), 0) FROM document WHERE kind IN (%1)"_s.arg(
                                     syncsql::quoted(sealedKinds())),
        {}, [&](const Row &row) { count = { row.integer(0), row.integer(1) }; }));
    return count;
}

Result<void> SyncStore::dropSealed()
{
    const auto kinds = syncsql::quoted(sealedKinds());
    const auto dropped = m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(m_database.execute(u"DELETE FROM document WHERE kind IN (%1)"_s.arg(kinds)));
        BUBENIK_TRY(m_database.execute(
            u"DELETE FROM conflict WHERE substr(document, 1, instr(document, ':') - 1) IN (%1)"_s.arg(kinds)));
        return setCursor(Audience::Office, {});
    });
    m_database.emptyJournal();
    return dropped;
}

Result<bool> SyncStore::isErased(const QString &id)
{
    const auto found = m_database.scalar(u"SELECT 1 FROM erased WHERE id_digest = ?"_s, { sha256(id.toUtf8()) });
    return found ? Result<bool>(found->isValid()) : fail(found.error());
}

} // namespace bubenik
