// Leaving nothing behind.
#include "storage/SyncSql.h"
#include "storage/SyncStore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Result<void> SyncStore::erase(const QStringList &ids)
{
    return m_database.transaction([&]() -> Result<void> {
        for (const auto &id : ids) {
            BUBENIK_TRY(eraseOne(id));
        }
        return {};
    });
}

Result<void> SyncStore::eraseOne(const QString &id)
{
    BUBENIK_TRY(m_database.execute(u"INSERT OR IGNORE INTO erased (id_digest) VALUES (?)"_s, { sha256(id.toUtf8()) }));
    BUBENIK_TRY(m_database.execute(u"DELETE FROM conflict WHERE document = ?"_s, { id }));
    // What is on the server goes there by a deletion; a purge follows (sync/SyncEngine.h).
    BUBENIK_TRY(m_database.execute(
        u"INSERT OR IGNORE INTO tombstone (id, kind, rev, pending, sent) SELECT id, kind, server_rev, 1, '' FROM document"
        " WHERE id = ? AND server_rev <> ''"_s,
        { id }));
    return removeDocument(id);
}

Result<bool> SyncStore::isErased(const QString &id)
{
    const auto found = m_database.scalar(u"SELECT 1 FROM erased WHERE id_digest = ?"_s, { sha256(id.toUtf8()) });
    return found ? Result<bool>(found->isValid()) : fail(found.error());
}

} // namespace bubenik
