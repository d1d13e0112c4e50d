// What waits to be sent, and the server's answers.
#include "storage/SyncSql.h"
#include "storage/SyncStore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString deletionDigest = u"deleted"_s;

// Bodies are bound as bytes: a QString would become UTF-16 and UTF-8 again.
const QString acknowledgement
    = u"UPDATE document SET past = CASE WHEN server_rev = '' THEN past ELSE substr(server_rev || ' ' || past, 1, 800) END,"
      " server_rev = ?, pending = body <> CAST(? AS TEXT),"
      " server_body = CASE WHEN body <> CAST(? AS TEXT) THEN CAST(? AS TEXT) END, sent = '', refused = NULL,"
      " refused_at = NULL WHERE id = ?"_s;

Unsent unsentOf(const Row &row)
{
    auto text = row.value(2).toByteArray();
    const auto digest = sha256(text);
    return { .id = row.text(0),
        .rev = row.text(1),
        .body = std::move(text),
        .digest = digest,
        .row = row.integer(4),
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

Result<QList<Unsent>> SyncStore::unsent(Audience audience, int maxDocuments, qint64 maxBytes, qint64 afterRow)
{
    const auto kinds = syncsql::quoted(kindsOf(audience));
    QList<Unsent> waiting;
    qint64 bytes = 0;
    BUBENIK_TRY(m_database.query(
        u"SELECT id, server_rev, CAST(body AS BLOB), sent, row FROM document INDEXED BY document_pending"
        " WHERE pending AND refused IS NULL AND kind IN (%1) AND row > ? ORDER BY row LIMIT ?"_s.arg(kinds),
        { afterRow, maxDocuments }, [&](const Row &row) {
            if (waiting.isEmpty() || bytes < maxBytes) {
                waiting.append(bubenik::unsentOf(row));
                bytes += waiting.constLast().body.size();
            }
        }));
    if (afterRow > 0) {
        return waiting;
    }
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
            u"SELECT id, server_rev, CAST(body AS BLOB), sent, row FROM document WHERE id = ? AND pending AND refused IS NULL"_s, { id },
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
    const auto here = m_database.execute(acknowledgement, { rev, sent.body, sent.body, sent.body, sent.id });
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
    BUBENIK_TRY(m_database.execute(
        u"UPDATE document SET refused = ?, refused_at = ?, sent = '' WHERE id = ? AND body = CAST(? AS TEXT)"_s,
        { QString::fromUtf8(toCompact(toJson(why))), toMillis(now), sent.id, sent.body }));
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
        = m_database.scalar(u"SELECT (SELECT count(*) FROM document INDEXED BY document_pending WHERE pending AND refused IS NULL"
                            " AND kind IN (%1))"
                            " + (SELECT count(*) FROM tombstone WHERE pending AND kind IN (%1))"_s.arg(kinds));
    return count ? Result<qint64>(count->toLongLong()) : fail(count.error());
}

} // namespace bubenik
