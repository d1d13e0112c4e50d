#include "storage/ActivityStore.h"

#include "core/Ids.h"

namespace bubenik {

using namespace Qt::StringLiterals;

ActivityStore::ActivityStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<void> ActivityStore::add(
    const QString &document, QLatin1StringView what, const QString &by, Instant at, const QString &detail)
{
    if (m_isPaused) {
        return {};
    }
    QJsonObject body { { u"document"_s, document }, { u"what"_s, what }, { u"by"_s, by }, { u"at"_s, toIso(at) } };
    if (!detail.isEmpty()) {
        body[u"detail"_s] = detail;
    }
    return m_documents.put(u"activity:"_s + newUuid(at), body, at);
}

Result<QList<ActivityEntry>> ActivityStore::of(const QString &document, int limit)
{
    QList<ActivityEntry> entries;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, body ->> '$.at', body ->> '$.by', body ->> '$.what', body ->> '$.detail' FROM document"
        " WHERE kind = 'activity' AND body ->> '$.document' = ? ORDER BY 2 DESC, row DESC LIMIT ?"_s,
        { document, limit }, [&](const Row &row) {
            entries.append({ row.text(0), document, instantFromIso(row.text(1)).value_or(Instant {}), row.text(2),
                row.text(3), row.text(4) });
        }));
    return entries;
}

} // namespace bubenik
