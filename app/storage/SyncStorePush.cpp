// What waits to be sent, and the server's answers.
#include "storage/SyncSql.h"
#include "storage/SyncStore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString deletionDigest = u"deleted"_s;

Unsent unsentOf(const Row &row)
{
    const auto text = row.text(2).toUtf8();
    return { .id = row.text(0),
        .rev = row.text(1),
        .body = parseObject(text).value_or(QJsonObject {}),
        .digest = sha256(text),
        .bytes = text.size(),
        .isUnanswered = !row.text(3).isEmpty() };
}

Unsent deletionOf(const Row &row)
{
    return { .id = row.text(0),
        .rev = row.text(1),
        .deleted = true,
        .digest = deletionDigest,
        .isUnanswered = !row.text(2).isEmpty() };
}

} // namespace

Result<QList<Unsent>> SyncStore::unsent(Audience audience, int maxDocuments, qint64 maxBytes)
{
    const auto kinds = syncsql::quoted(kindsOf(audience));
    QList<Unsent> waiting;
    qint64 bytes = 0;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, server_rev, body, sent FROM document WHERE pending AND refused IS NULL AND kind IN (%1)"
        " ORDER BY row LIMIT ?"_s.arg(kinds),
        { maxDocuments }, [&](const Row &row) {
            if (waiting.isEmpty() || bytes < maxBytes) {
                waiting.append(bubenik::unsentOf(row));
                bytes += waiting.constLast().bytes;
            }
        }));
    BUBENIK_TRY(
        m_database.query(u"SELECT id, rev, sent FROM tombstone WHERE pending AND kind IN (%1) LIMIT ?"_s.arg(kinds),
            { maxDocuments - waiting.size() }, [&](const Row &row) { waiting.append(deletionOf(row)); }));
    return waiting;
}

Result<QList<Unsent>> SyncStore::unsentOf(const QStringList &ids)
{
    QList<Unsent> waiting;
    for (const auto &id : ids) {
        BUBENIK_TRY(m_database.query(
            u"SELECT id, server_rev, body, sent FROM document WHERE id = ? AND pending AND refused IS NULL"_s, { id },
            [&](const Row &row) { waiting.append(bubenik::unsentOf(row)); }));
        BUBENIK_TRY(m_database.query(u"SELECT id, rev, sent FROM tombstone WHERE id = ? AND pending"_s, { id },
            [&](const Row &row) { waiting.append(deletionOf(row)); }));
    }
    return waiting;
}

Result<void> SyncStore::noteSending(const QList<Unsent> &documents)
{
    for (const auto &document : documents) {
        const auto table = document.deleted ? u"tombstone"_s : u"document"_s;
        BUBENIK_TRY(m_database.execute(
            u"UPDATE %1 SET sent = trim(sent || ' ' || ?) WHERE id = ? AND instr(sent, ?) = 0"_s.arg(table),
            { document.digest, document.id, document.digest }));
    }
    return {};
}

Result<void> SyncStore::forgetSending(const QList<Unsent> &documents)
{
    for (const auto &document : documents) {
        const auto table = document.deleted ? u"tombstone"_s : u"document"_s;
        BUBENIK_TRY(m_database.execute(u"UPDATE %1 SET sent = trim(replace(sent, ?, '')) WHERE id = ?"_s.arg(table),
            { document.digest, document.id }));
    }
    return {};
}

Result<QStringList> SyncStore::unverified(Audience audience)
{
    QStringList ids;
    BUBENIK_TRY(m_database.query(u"SELECT id FROM unverified WHERE kind IN (%1)"_s.arg(syncsql::quoted(kindsOf(audience))), {},
        [&](const Row &row) { ids.append(row.text(0)); }));
    return ids;
}

Result<void> SyncStore::noteVerified(Audience audience)
{
    BUBENIK_TRY(m_database.execute(
        u"DELETE FROM unverified WHERE kind IN (%1)"_s.arg(syncsql::quoted(kindsOf(audience)))));
    return {};
}

Result<void> SyncStore::acknowledge(const Unsent &sent, const QString &rev)
{
    BUBENIK_TRY(m_database.execute(u"INSERT OR IGNORE INTO unverified (id, kind) VALUES (?, ?)"_s,
        { sent.id, sent.id.section(u':', 0, 0) }));
    if (sent.deleted) {
        BUBENIK_TRY(m_database.execute(
            u"UPDATE tombstone SET rev = ?, pending = 0, sent = '' WHERE id = ?"_s, { rev, sent.id }));
        const auto erased = isErased(sent.id);
        if (!erased) {
            return fail(erased.error());
        }
        if (*erased) { // its digest is remembered, that is enough
            BUBENIK_TRY(m_database.execute(u"DELETE FROM tombstone WHERE id = ?"_s, { sent.id }));
        }
        // Made again meanwhile: it goes on from the deletion.
        BUBENIK_TRY(m_database.execute(
            u"UPDATE document SET server_rev = ?, server_body = NULL, sent = '' WHERE id = ?"_s, { rev, sent.id }));
        return {};
    }
    const auto body = QString::fromUtf8(toCompact(sent.body));
    const auto here = m_database.execute(
        u"UPDATE document SET past = CASE WHEN server_rev = '' THEN past ELSE substr(server_rev || ' ' || past, 1, "
        u"800) END,"
        " server_rev = ?, pending = body <> ?, server_body = CASE WHEN body <> ? THEN ? END, sent = '', refused = NULL,"
        " refused_at = NULL WHERE id = ?"_s,
        { rev, body, body, body, sent.id });
    if (!here) {
        return fail(here.error());
    }
    if (*here == 0) { // deleted here while it was under way
        BUBENIK_TRY(m_database.execute(u"UPDATE tombstone SET rev = ?, sent = '' WHERE id = ?"_s, { rev, sent.id }));
    }
    return {};
}

Result<void> SyncStore::refuse(const Unsent &sent, const Error &why, Instant now)
{
    if (sent.deleted) {
        // The server keeps it: it comes back with the next look at it.
        BUBENIK_TRY(m_database.execute(u"DELETE FROM tombstone WHERE id = ?"_s, { sent.id }));
        return {};
    }
    const auto body = QString::fromUtf8(toCompact(sent.body));
    BUBENIK_TRY(
        m_database.execute(u"UPDATE document SET refused = ?, refused_at = ?, sent = '' WHERE id = ? AND body = ?"_s,
            { QString::fromUtf8(toCompact(toJson(why))), toMillis(now), sent.id, body }));
    m_database.noteChanged(sent.id);
    return {};
}

Result<QList<Refusal>> SyncStore::refusals()
{
    QList<Refusal> refused;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, refused, refused_at FROM document WHERE refused IS NOT NULL ORDER BY row"_s, {},
        [&](const Row &row) {
            refused.append({ row.text(0), errorFromJson(syncsql::objectOf(row.text(1))), fromMillis(row.integer(2)) });
        }));
    return refused;
}

Result<void> SyncStore::retryRefused()
{
    BUBENIK_TRY(
        m_database.execute(u"UPDATE document SET refused = NULL, refused_at = NULL WHERE refused IS NOT NULL"_s));
    return {};
}

Result<qint64> SyncStore::countUnsent(Audience audience)
{
    const auto kinds = syncsql::quoted(kindsOf(audience));
    const auto count
        = m_database.scalar(u"SELECT (SELECT count(*) FROM document WHERE pending AND refused IS NULL AND kind IN (%1))"
                            " + (SELECT count(*) FROM tombstone WHERE pending AND kind IN (%1))"_s.arg(kinds));
    return count ? Result<qint64>(count->toLongLong()) : fail(count.error());
}

} // namespace bubenik
