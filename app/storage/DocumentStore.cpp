#include "storage/DocumentStore.h"

#include "core/Json.h"
#include "domain/ServerDocument.h"
#include "storage/Sealing.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const QString &id)
{
    return id.left(qMax(0, id.indexOf(u':')));
}

Result<StoredDocument> documentOf(Database &database, const QString &id, const Row &row)
{
    StoredDocument document;
    document.id = id;
    document.row = row.integer(0);
    const auto body = sealing::objectFrom(database, id, row.text(1));
    if (!body) {
        return fail(body.error());
    }
    document.body = *body;
    document.serverRev = row.text(2);
    document.pending = row.integer(4) != 0;
    if (!row.isNull(3)) {
        const auto serverBody = sealing::objectFrom(database, id, row.text(3));
        if (!serverBody) {
            return fail(serverBody.error());
        }
        document.serverBody = *serverBody;
    } else if (!document.pending && !document.serverRev.isEmpty()) {
        document.serverBody = document.body;
    }
    document.changedAt = fromMillis(row.integer(5));
    return document;
}

// The documents of a query whose rows documentOf() reads; the id stands in column 6.
Result<QList<StoredDocument>> documentsOf(Database &database, const QString &sql, const QVariantList &values)
{
    QList<StoredDocument> documents;
    std::optional<Error> problem;
    BUBENIK_TRY(database.query(sql, values, [&](const Row &row) {
        if (auto document = documentOf(database, row.text(6), row)) {
            documents.append(*std::move(document));
        } else {
            problem = document.error();
        }
    }));
    return problem ? Result<QList<StoredDocument>>(fail(*problem)) : Result<QList<StoredDocument>>(documents);
}

} // namespace

DocumentStore::DocumentStore(Database &database)
    : m_database(database)
{
}

Result<std::optional<StoredDocument>> DocumentStore::find(const QString &id)
{
    const auto found = documentsOf(m_database,
        u"SELECT row, body, server_rev, server_body, pending, changed_at, id FROM document WHERE id = ?"_s, { id });
    if (!found) {
        return fail(found.error());
    }
    return found->isEmpty() ? std::nullopt : std::optional(found->constFirst());
}

Result<void> DocumentStore::put(const QString &id, const QJsonObject &body, Instant now)
{
    if (kindOf(id).isEmpty()) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"a document's id is kind:key"_s, .subject = id });
    }
    const auto stored = sealing::toCompare(m_database, id, toCompact(body));
    if (!stored) {
        return fail(stored.error());
    }
    // What the server has is kept beside from the first edit on; until then it is the body itself. An edit that leads back
    // to it leaves nothing to send, unless an answer is still awaited.
    const auto written = m_database.execute(
        u"INSERT INTO document (id, kind, body, changed_at, pending) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET server_body = CASE WHEN NOT pending AND server_rev <> '' THEN document.body"
        " WHEN server_body = excluded.body AND sent = '' THEN NULL ELSE server_body END,"
        " pending = excluded.pending AND NOT (pending AND sent = '' AND ifnull(server_body = excluded.body, false)),"
        " body = excluded.body, changed_at = excluded.changed_at, refused = NULL,"
        " refused_at = NULL WHERE body <> excluded.body"_s,
        { id, kindOf(id), *stored, toMillis(now), audienceOf(id).has_value() });
    if (!written) {
        return fail(written.error());
    }
    if (*written > 0) {
        m_database.noteChanged(id);
        return reviveFromTombstone(id);
    }
    return {};
}

Result<qint64> DocumentStore::insert(const QString &id, const QJsonObject &body, Instant now)
{
    return insert(id, toCompact(body), now);
}

Result<qint64> DocumentStore::insert(const QString &id, const QByteArray &body, Instant now)
{
    m_database.noteChanged(id);
    return m_database.insert(
        u"INSERT INTO document (id, kind, body, changed_at, pending) VALUES (?, ?, CAST(? AS TEXT), ?, ?)"_s,
        { id, kindOf(id), body, toMillis(now), audienceOf(id).has_value() });
}

// Made again under the id of something that was deleted: it goes on from there.
Result<void> DocumentStore::reviveFromTombstone(const QString &id)
{
    const auto revived = m_database.execute(
        u"UPDATE document SET server_rev = t.rev, sent = t.sent FROM tombstone AS t WHERE t.id = document.id AND document.id = ?"_s, { id });
    if (!revived) {
        return fail(revived.error());
    }
    if (*revived > 0) {
        BUBENIK_TRY(m_database.execute(u"DELETE FROM tombstone WHERE id = ?"_s, { id }));
    }
    return {};
}

Result<void> DocumentStore::remove(const QString &id)
{
    BUBENIK_TRY(m_database.execute(
        u"INSERT OR REPLACE INTO tombstone (id, kind, rev, pending, sent) SELECT id, kind, server_rev, ?, sent FROM document"
        " WHERE id = ? AND (server_rev <> '' OR sent <> '')"_s,
        { audienceOf(id).has_value(), id }));
    const auto removed = m_database.execute(u"DELETE FROM document WHERE id = ?"_s, { id });
    if (!removed) {
        return fail(removed.error());
    }
    if (*removed > 0) {
        m_database.noteChanged(id);
    }
    return {};
}

Result<QList<StoredDocument>> DocumentStore::ofKind(const QString &kind)
{
    return documentsOf(m_database,
        u"SELECT row, body, server_rev, server_body, pending, changed_at, id FROM document WHERE kind = ? ORDER BY row"_s,
        { kind });
}

Result<QStringList> DocumentStore::changedSince(Instant since)
{
    QStringList ids;
    BUBENIK_TRY(m_database.query(u"SELECT id FROM document WHERE changed_at >= ? ORDER BY changed_at DESC LIMIT 1000"_s,
        { toMillis(since) }, [&](const Row &row) { ids.append(row.text(0)); }));
    return ids;
}

Result<QMap<QString, qint64>> DocumentStore::countByKind()
{
    QMap<QString, qint64> counts;
    BUBENIK_TRY(m_database.query(u"SELECT kind, count(*) FROM document GROUP BY kind"_s, {},
        [&](const Row &row) { counts[row.text(0)] = row.integer(1); }));
    return counts;
}

Result<qint64> DocumentStore::countPending()
{
    // In two parts, because each of them is a partial index.
    const auto count = m_database.scalar(
        u"SELECT (SELECT count(*) FROM document WHERE pending AND refused IS NULL) + (SELECT count(*) FROM document WHERE pending AND refused IS NOT NULL) + (SELECT count(*) FROM tombstone WHERE pending)"_s);
    if (!count) {
        return fail(count.error());
    }
    return count->toLongLong();
}

} // namespace bubenik
