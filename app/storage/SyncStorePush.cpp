// What waits to be sent, and the server's answers.
#include "storage/Sealing.h"
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

Unsent deletionOf(const Row &row)
{
    return { .id = row.text(0),
        .rev = row.text(1),
        .deleted = true,
        .digest = deletionDigest,
        .isUnanswered = !row.text(2).isEmpty() };
}

// As the database has it, bound as bytes where it may be.
Result<QByteArray> comparable(Database &database, const Unsent &sent)
{
    if (!isSealed(sent.id)) {
        return sent.body;
    }
    const auto stored = sealing::toCompare(database, sent.id, sent.body);
    return stored ? Result<QByteArray>(stored->toLatin1()) : fail(stored.error());
}

} // namespace

Result<Unsent> SyncStore::unsentOf(const Row &row)
{
    const auto id = row.text(0);
    auto text = row.value(2).toByteArray();
    if (isSealed(id)) {
        auto opened = sealing::fromStore(m_database, id, QString::fromLatin1(text));
        if (!opened) {
            return fail(opened.error());
        }
        text = *std::move(opened);
    }
    const auto digest = sealing::digestOf(m_database, id, text);
    if (!digest) {
        return fail(digest.error());
    }
    return Unsent { .id = id,
        .rev = row.text(1),
        .body = std::move(text),
        .digest = *digest,
        .row = row.integer(4),
        .isUnanswered = !row.text(3).isEmpty() };
}

Result<QList<Unsent>> SyncStore::unsentWhere(const QString &condition, const QVariantList &values, qint64 maxBytes)
{
    QList<Unsent> waiting;
    qint64 bytes = 0;
    std::optional<Error> problem;
    BUBENIK_TRY(m_database.query(u"SELECT id, server_rev, CAST(body AS BLOB), sent, row FROM document "_s + condition,
        values, [&](const Row &row) {
            if (problem || (!waiting.isEmpty() && bytes >= maxBytes)) {
                return;
            }
            if (auto document = unsentOf(row)) {
                bytes += document->body.size();
                waiting.append(*std::move(document));
            } else {
                problem = document.error();
            }
        }));
    return problem ? Result<QList<Unsent>>(fail(*problem)) : Result<QList<Unsent>>(waiting);
}

Result<QList<Unsent>> SyncStore::unsent(Audience audience, int maxDocuments, qint64 maxBytes, qint64 afterRow)
{
    const auto kinds = syncsql::quoted(kindsOf(audience));
    auto found = unsentWhere(
        u"INDEXED BY document_pending WHERE pending AND refused IS NULL AND kind IN (%1) AND row > ? ORDER BY row LIMIT ?"_s.arg(
            kinds),
        { afterRow, maxDocuments }, maxBytes);
    if (!found || afterRow > 0) {
        return found;
    }
    auto waiting = *std::move(found);
    BUBENIK_TRY(
        m_database.query(u"SELECT id, rev, sent FROM tombstone WHERE pending AND kind IN (%1) LIMIT ?"_s.arg(kinds),
            { maxDocuments - waiting.size() }, [&](const Row &row) { waiting.append(deletionOf(row)); }));
    return waiting;
}

Result<QList<Unsent>> SyncStore::unsentOf(const QStringList &ids)
{
    QList<Unsent> waiting;
    for (const auto &id : ids) {
        const auto found = unsentWhere(u"WHERE id = ? AND pending AND refused IS NULL"_s, { id }, 1);
        if (!found) {
            return fail(found.error());
        }
        waiting += *found;
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
    const auto stored = comparable(m_database, sent);
    if (!stored) {
        return fail(stored.error());
    }
    const auto here = m_database.execute(acknowledgement, { rev, *stored, *stored, *stored, sent.id });
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
    const auto stored = comparable(m_database, sent);
    if (!stored) {
        return fail(stored.error());
    }
    BUBENIK_TRY(m_database.execute(
        u"UPDATE document SET refused = ?, refused_at = ?, sent = '' WHERE id = ? AND body = CAST(? AS TEXT)"_s,
        { QString::fromUtf8(toCompact(toJson(why))), toMillis(now), sent.id, *stored }));
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
