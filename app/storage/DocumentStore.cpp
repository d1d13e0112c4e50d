#include "storage/DocumentStore.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const QString &id)
{
    return id.left(qMax(0, id.indexOf(u':')));
}

QJsonObject objectOf(const QString &text)
{
    return parseObject(text.toUtf8()).value_or(QJsonObject {});
}

StoredDocument documentOf(const QString &id, const Row &row)
{
    StoredDocument document;
    document.id = id;
    document.row = row.integer(0);
    document.body = objectOf(row.text(1));
    document.serverRev = row.text(2);
    if (!row.isNull(3)) {
        document.serverBody = objectOf(row.text(3));
    }
    document.pending = row.integer(4) != 0;
    document.changedAt = fromMillis(row.integer(5));
    return document;
}

} // namespace

DocumentStore::DocumentStore(Database &database)
    : m_database(database)
{
}

Result<std::optional<StoredDocument>> DocumentStore::find(const QString &id)
{
    std::optional<StoredDocument> found;
    BUBENIK_TRY(
        m_database.query(u"SELECT row, body, server_rev, server_body, pending, changed_at FROM document WHERE id = ?"_s,
            { id }, [&](const Row &row) { found = documentOf(id, row); }));
    return found;
}

Result<void> DocumentStore::put(const QString &id, const QJsonObject &body, Instant now)
{
    if (kindOf(id).isEmpty()) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"a document's id is kind:key"_s, .subject = id });
    }
    const auto written = m_database.execute(
        u"INSERT INTO document (id, kind, body, changed_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE"
        " SET body = excluded.body, changed_at = excluded.changed_at, pending = 1 WHERE body <> excluded.body"_s,
        { id, kindOf(id), QString::fromUtf8(toCompact(body)), toMillis(now) });
    if (!written) {
        return fail(written.error());
    }
    if (*written > 0) {
        m_database.noteChanged(id);
    }
    return {};
}

Result<void> DocumentStore::remove(const QString &id)
{
    const auto removed = m_database.execute(u"DELETE FROM document WHERE id = ?"_s, { id });
    if (!removed) {
        return fail(removed.error());
    }
    if (*removed > 0) {
        m_database.noteChanged(id);
    }
    return {};
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
    const auto count = m_database.scalar(u"SELECT count(*) FROM document WHERE pending"_s);
    if (!count) {
        return fail(count.error());
    }
    return count->toLongLong();
}

} // namespace bubenik
