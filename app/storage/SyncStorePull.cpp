// Writing what came from the server.
#include "storage/ContactIndex.h"
#include "storage/Sealing.h"
#include "storage/SyncSql.h"
#include "storage/SyncStore.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using syncsql::kindOf;

namespace {

// Revisions that were the server's before; the newest twenty or so.
const QString pushPast
    = u"past = CASE WHEN server_rev IN ('', ?) THEN past ELSE substr(server_rev || ' ' || past, 1, 800) END"_s;

} // namespace

Result<SyncStore::Applied> SyncStore::applyPlain(const QList<ServerDocument> &documents, bool isRescan, Instant now)
{
    Applied applied;
    const auto written = m_database.transaction([&]() -> Result<void> {
        auto known = isRescan ? Result<QSet<QString>>(QSet<QString> {}) : knownOf(documents);
        if (!known) {
            return fail(known.error());
        }
        for (const auto &document : documents) {
            const bool isNew = !isRescan && !document.deleted && !known->contains(document.id);
            known->insert(document.id);
            auto theirs = document;
            if (!isNew) {
                readBody(theirs);
            }
            const auto how = isNew ? writeNew(theirs, now) : applyOne(theirs, isRescan, now);
            if (!how) {
                return fail(how.error());
            }
            if (*how == Plain::Left) {
                applied.left.append(theirs);
            } else if (*how == Plain::Written) {
                ++applied.changed;
            }
        }
        return {};
    });
    return written ? Result<Applied>(applied) : fail(written.error());
}

Result<SyncStore::Plain> SyncStore::applyOne(const ServerDocument &theirs, bool isRescan, Instant now)
{
    if (isRescan) {
        BUBENIK_TRY(m_database.execute(u"INSERT OR IGNORE INTO sync_seen (id) VALUES (?)"_s, { theirs.id }));
    }
    bool isHere = false;
    bool isFree = true;
    QString rev;
    BUBENIK_TRY(m_database.query(
        u"SELECT server_rev, pending FROM document WHERE id = ?"_s, { theirs.id }, [&](const Row &row) {
            isHere = true;
            rev = row.text(0);
            isFree = row.integer(1) == 0;
        }));
    if (!isHere) {
        const auto gone = m_database.scalar(u"SELECT 1 FROM tombstone WHERE id = ?"_s, { theirs.id });
        const auto erased = gone ? isErased(theirs.id) : fail(gone.error());
        if (!erased) {
            return fail(erased.error());
        }
        if (gone->isValid() || *erased) {
            return Plain::Left;
        }
        if (theirs.deleted) {
            return Plain::Known; // never heard of it
        }
        BUBENIK_TRY(writeFromServer(theirs, theirs.body, now));
        return Plain::Written;
    }
    if (rev == theirs.rev) {
        return Plain::Known;
    }
    const int difference = generationOf(theirs.rev) - generationOf(rev);
    if (!isFree || isRescan || difference == 0) {
        return Plain::Left;
    }
    if (difference < 0) {
        return Plain::Known; // asked for before our own write was answered
    }
    BUBENIK_TRY(theirs.deleted ? acceptDeletion(theirs) : writeFromServer(theirs, theirs.body, now));
    return Plain::Written;
}

// `body` as ours, `theirs` as the last common version.
Result<void> SyncStore::writeFromServer(const ServerDocument &theirs, const QJsonObject &body, Instant now)
{
    const bool isSame = body == theirs.body;
    const auto ours = sealing::toStore(m_database, theirs.id, toCompact(body));
    const auto base
        = isSame ? Result<QString> {} : sealing::toStore(m_database, theirs.id, toCompact(theirs.body));
    if (!ours || !base) {
        return fail(ours ? base.error() : ours.error());
    }
    const auto writeDocument = [&]() -> Result<void> {
        const QVariant serverBody = isSame ? QVariant() : QVariant(*base);
        BUBENIK_TRY(m_database.execute(
            u"INSERT INTO document (id, kind, body, server_rev, server_body, pending, changed_at) VALUES (?, ?, ?, ?, "
            u"?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET body = excluded.body, %1, server_rev = excluded.server_rev,"
            " server_body = excluded.server_body, pending = excluded.pending, sent = '', refused = NULL,"
            " refused_at = NULL, changed_at = excluded.changed_at"_s.arg(pushPast),
            { theirs.id, kindOf(theirs.id), *ours, theirs.rev, serverBody, !isSame, toMillis(now),
                theirs.rev }));
        m_database.noteChanged(theirs.id);
        return {};
    };
    const auto kind = kindOf(theirs.id);
    if (kind == "post"_L1) {
        const auto post = postFromJson({ theirs.id }, body);
        return m_posts.follow(post, editElsewhere(post, now), writeDocument);
    }
    BUBENIK_TRY(writeDocument());
    if (kind == "contact"_L1) {
        return contactindex::remember(m_database, contactFromJson({ theirs.id }, body));
    }
    return kind == "delivery"_L1 ? m_deliveries.follow(deliveryFromJson({ theirs.id }, body)) : Result<void> {};
}

Result<void> SyncStore::writeMerged(const ServerDocument &theirs, const QJsonObject &body, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(m_database.execute(u"DELETE FROM tombstone WHERE id = ?"_s, { theirs.id }));
        return writeFromServer(theirs, body, now);
    });
}

Result<void> SyncStore::keepMine(const ServerDocument &theirs, Instant now)
{
    return m_database.transaction([&]() -> Result<void> {
        const bool isGone = theirs.deleted || theirs.rev.isEmpty();
        const auto base = isGone ? Result<QString> {} : sealing::toStore(m_database, theirs.id, toCompact(theirs.body));
        if (!base) {
            return fail(base.error());
        }
        BUBENIK_TRY(m_database.execute(
            u"UPDATE tombstone SET rev = ?, pending = 1, sent = '' WHERE id = ?"_s, { u""_s + theirs.rev, theirs.id }));
        const auto kept = m_database.execute(
            u"UPDATE document SET %1, server_rev = ?, server_body = ?, pending = 1, sent = '', refused = NULL,"
            " refused_at = NULL, changed_at = ? WHERE id = ?"_s.arg(pushPast),
            { u""_s + theirs.rev, isGone ? u""_s : u""_s + theirs.rev,
                isGone ? QVariant() : QVariant(*base), toMillis(now), theirs.id });
        if (!kept) {
            return fail(kept.error());
        }
        m_database.noteChanged(theirs.id);
        return {};
    });
}

Result<void> SyncStore::deleteThere(const ServerDocument &theirs)
{
    BUBENIK_TRY(m_database.execute(u"INSERT OR REPLACE INTO tombstone (id, kind, rev, pending) VALUES (?, ?, ?, 1)"_s,
        { theirs.id, kindOf(theirs.id), theirs.rev }));
    return {};
}

Result<void> SyncStore::acceptDeletion(const ServerDocument &theirs)
{
    return m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(removeDocument(theirs.id));
        const auto erased = isErased(theirs.id);
        if (!erased) {
            return fail(erased.error());
        }
        if (*erased) {
            BUBENIK_TRY(m_database.execute(u"DELETE FROM tombstone WHERE id = ?"_s, { theirs.id }));
            return {};
        }
        BUBENIK_TRY(
            m_database.execute(u"INSERT OR REPLACE INTO tombstone (id, kind, rev, pending) VALUES (?, ?, ?, 0)"_s,
                { theirs.id, kindOf(theirs.id), u""_s + theirs.rev }));
        return {};
    });
}

// Without a memory of it; whoever calls knows what the server has.
Result<void> SyncStore::removeDocument(const QString &id)
{
    QString delivery;
    BUBENIK_TRY(m_database.query(u"SELECT body FROM document WHERE id = ? AND kind = 'delivery'"_s, { id },
        [&](const Row &row) { delivery = row.text(0); }));
    BUBENIK_TRY(m_database.execute(u"DELETE FROM document WHERE id = ?"_s, { id }));
    m_database.noteChanged(id);
    if (delivery.isEmpty()) {
        return {};
    }
    return m_deliveries.forgotten(deliveryFromJson({ id }, syncsql::objectOf(delivery)));
}

} // namespace bubenik
