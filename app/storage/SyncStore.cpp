// Cursors, what is here of a document, rescans.
#include "storage/SyncStore.h"

#include "core/Json.h"
#include "storage/Sealing.h"
#include "storage/SyncSql.h"

#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

void collectDigests(const QJsonValue &value, QStringList &digests)
{
    static const QRegularExpression digest(u"^[0-9a-f]{64}$"_s);
    if (value.isArray()) {
        for (const auto &element : value.toArray()) {
            collectDigests(element, digests);
        }
        return;
    }
    const auto object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "digest"_L1 && digest.match(it.value().toString()).hasMatch()) {
            digests.append(it.value().toString());
        } else {
            collectDigests(it.value(), digests);
        }
    }
}

} // namespace

SyncStore::SyncStore(Database &database, DocumentStore &documents, PostStore &posts, DeliveryStore &deliveries)
    : m_database(database)
    , m_documents(documents)
    , m_posts(posts)
    , m_deliveries(deliveries)
{
}

Result<SyncCursor> SyncStore::cursor(Audience audience)
{
    SyncCursor cursor;
    BUBENIK_TRY(m_database.query(u"SELECT since, checked_since, identity, round, rescan FROM sync_cursor WHERE audience = ?"_s,
        { toString(audience) }, [&](const Row &row) {
            cursor = { row.text(0), row.text(1), row.text(2), row.integer(3), row.integer(4) != 0 };
        }));
    return cursor;
}

Result<void> SyncStore::setCursor(Audience audience, const SyncCursor &cursor)
{
    BUBENIK_TRY(m_database.execute(u"INSERT OR REPLACE INTO sync_cursor (audience, since, checked_since, identity, round,"
                                   " rescan) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { toString(audience), u""_s + cursor.since, u""_s + cursor.checkedSince, u""_s + cursor.identity, cursor.round, cursor.isRescan }));
    return {};
}

Result<void> SyncStore::forgetServer()
{
    return m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(m_database.execute(u"DELETE FROM document WHERE kind IN (%1)"_s.arg(syncsql::serverKinds())));
        BUBENIK_TRY(m_database.execute(
            u"UPDATE document SET server_rev = '', server_body = NULL, sent = '', past = '', refused = NULL,"
            " refused_at = NULL, pending = kind IN (%1)"_s.arg(syncsql::sentKinds())));
        for (const auto &table : { u"tombstone"_s, u"sync_cursor"_s, u"sync_seen"_s, u"uploaded"_s, u"unverified"_s }) {
            BUBENIK_TRY(m_database.execute(u"DELETE FROM "_s + table));
        }
        return {};
    });
}

Result<LocalVersion> SyncStore::local(const QString &id)
{
    LocalVersion here;
    Result<QJsonObject> body;
    Result<QJsonObject> base;
    BUBENIK_TRY(m_database.query(
        u"SELECT body, server_rev, server_body, pending, sent, past, refused FROM document WHERE id = ?"_s, { id },
        [&](const Row &row) {
            here.exists = true;
            body = sealing::objectFrom(m_database, id, row.text(0));
            here.rev = row.text(1);
            here.pending = row.integer(3) != 0;
            if (!row.isNull(2)) {
                base = sealing::objectFrom(m_database, id, row.text(2));
                here.base = base.value_or(QJsonObject {});
            } else if (!here.pending && !here.rev.isEmpty()) {
                here.base = body.value_or(QJsonObject {});
            }
            here.sent = row.text(4).split(u' ', Qt::SkipEmptyParts);
            here.past = row.text(5).split(u' ', Qt::SkipEmptyParts);
            if (!row.isNull(6)) {
                here.refused = errorFromJson(syncsql::objectOf(row.text(6)));
            }
        }));
    if (!body || !base) {
        return fail(body ? base.error() : body.error());
    }
    here.body = *std::move(body);
    if (!here.exists) {
        BUBENIK_TRY(
            m_database.query(u"SELECT rev, pending, sent FROM tombstone WHERE id = ?"_s, { id }, [&](const Row &row) {
                here.isDeleted = true;
                here.rev = row.text(0);
                here.pending = row.integer(1) != 0;
                here.sent = row.text(2).split(u' ', Qt::SkipEmptyParts);
            }));
    }
    return here;
}

Result<QString> SyncStore::digestOf(const QString &id, const QJsonObject &body)
{
    return sealing::digestOf(m_database, id, toCompact(body));
}

Result<void> SyncStore::beginRescan(Audience audience)
{
    BUBENIK_TRY(m_database.execute(u"DELETE FROM sync_seen WHERE substr(id, 1, instr(id, ':') - 1) IN (%1)"_s.arg(
        syncsql::quoted(kindsOf(audience)))));
    return {};
}

Result<int> SyncStore::finishRescan(Audience audience)
{
    const auto kinds = syncsql::quoted(kindsOf(audience));
    BUBENIK_TRY(m_database.execute(
        u"DELETE FROM document WHERE kind IN (%1) AND kind IN (%2) AND id NOT IN (SELECT id FROM sync_seen)"_s.arg(
            kinds, syncsql::serverKinds())));
    const auto lost = m_database.execute(
        u"UPDATE document SET server_rev = '', server_body = NULL, sent = '', pending = 1 WHERE kind IN (%1)"
        " AND server_rev <> '' AND id NOT IN (SELECT id FROM sync_seen)"_s.arg(kinds));
    if (!lost) {
        return fail(lost.error());
    }
    BUBENIK_TRY(beginRescan(audience));
    return static_cast<int>(*lost);
}

Result<int> SyncStore::dropAudience(Audience audience)
{
    const auto kinds = syncsql::quoted(kindsOf(audience));
    const auto dropped = m_database.execute(u"DELETE FROM document WHERE kind IN (%1) AND NOT pending"_s.arg(kinds));
    if (!dropped) {
        return fail(dropped.error());
    }
    BUBENIK_TRY(m_database.execute(u"DELETE FROM tombstone WHERE kind IN (%1) AND NOT pending"_s.arg(kinds)));
    BUBENIK_TRY(m_database.execute(u"DELETE FROM conflict WHERE substr(document, 1, instr(document, ':') - 1) IN (%1)"
                                   " AND document NOT IN (SELECT id FROM document)"_s.arg(kinds)));
    return static_cast<int>(*dropped);
}

Result<bool> SyncStore::isUploaded(const QString &digest)
{
    const auto found = m_database.scalar(u"SELECT 1 FROM uploaded WHERE digest = ?"_s, { digest });
    return found ? Result<bool>(found->isValid()) : fail(found.error());
}

Result<void> SyncStore::noteUploaded(const QString &digest)
{
    BUBENIK_TRY(m_database.execute(u"INSERT OR IGNORE INTO uploaded (digest) VALUES (?)"_s, { digest }));
    return {};
}

Result<void> SyncStore::forgetUploads()
{
    BUBENIK_TRY(m_database.execute(u"DELETE FROM uploaded"_s));
    return {};
}

Result<void> SyncStore::prepareForBulk(bool on)
{
    return m_posts.prepareForBulk(on);
}

Result<bool> SyncStore::isPreparedForBulk()
{
    return m_posts.isPreparedForBulk();
}

QStringList digestsIn(const QByteArray &body)
{
    QStringList digests;
    if (!body.contains("\"digest\":")) { // most, and this is asked of every one
        return digests;
    }
    collectDigests(parseObject(body).value_or(QJsonObject {}), digests);
    digests.removeDuplicates();
    return digests;
}

} // namespace bubenik
