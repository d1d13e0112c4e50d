// Pages of a first pull: documents that nobody has here yet, without a question for each.
#include "domain/ListedPost.h"
#include "storage/ContactIndex.h"
#include "storage/Sealing.h"
#include "storage/SyncSql.h"
#include "storage/SyncStore.h"

#include <QJsonDocument>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString listOf(const QList<ServerDocument> &documents)
{
    QJsonArray ids;
    for (const auto &document : documents) {
        ids.append(document.id);
    }
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace

// Of these ids those that need a look: documents and deletions that are here, and posts that deliveries wait for.
Result<QSet<QString>> SyncStore::knownOf(const QList<ServerDocument> &documents)
{
    QSet<QString> known;
    const auto ids = listOf(documents);
    BUBENIK_TRY(m_database.query(
        u"SELECT k.value FROM json_each(?) AS k WHERE EXISTS (SELECT 1 FROM document WHERE id = k.value)"
        " OR EXISTS (SELECT 1 FROM tombstone WHERE id = k.value)"
        " OR EXISTS (SELECT 1 FROM delivery_row WHERE post = k.value)"_s,
        { ids }, [&](const Row &row) { known.insert(row.text(0)); }));
    const auto erased = m_database.scalar(u"SELECT 1 FROM erased LIMIT 1"_s);
    if (!erased) {
        return fail(erased.error());
    }
    for (qsizetype i = 0; erased->isValid() && i < documents.size(); ++i) {
        const auto gone = isErased(documents[i].id);
        if (!gone) {
            return fail(gone.error());
        }
        if (*gone) {
            known.insert(documents[i].id);
        }
    }
    return known;
}

Result<SyncStore::Plain> SyncStore::writeNew(ServerDocument theirs, Instant now)
{
    static const auto sql = u"INSERT INTO document (id, kind, body, server_rev, pending, changed_at)"
                            " VALUES (?, ?, CAST(? AS TEXT), ?, 0, ?)"_s;
    const auto kind = syncsql::kindOf(theirs.id);
    auto text = theirs.text.isEmpty() ? toCompact(theirs.body) : theirs.text; // bound as bytes: a QString would become UTF-16 and UTF-8 again
    if (isSealed(theirs.id)) {
        const auto sealed = sealing::toStore(m_database, theirs.id, text);
        if (!sealed) {
            return fail(sealed.error());
        }
        text = sealed->toLatin1();
    }
    const auto row = m_database.insert(sql, { theirs.id, kind, text, theirs.rev, toMillis(now) });
    if (!row) {
        return fail(row.error());
    }
    m_database.noteChanged(theirs.id);
    const auto listed = kind == "post"_L1 ? listedPost({ theirs.id }, text) : std::nullopt;
    if (listed) {
        BUBENIK_TRY(m_posts.followNew(*row, *listed));
        return Plain::Written;
    }
    readBody(theirs);
    if (kind == "post"_L1) {
        BUBENIK_TRY(m_posts.followNew(*row, postFromJson({ theirs.id }, theirs.body)));
    } else if (kind == "delivery"_L1) {
        BUBENIK_TRY(m_deliveries.follow(deliveryFromJson({ theirs.id }, theirs.body)));
    } else if (kind == "contact"_L1) {
        BUBENIK_TRY(contactindex::rememberNew(m_database, *row, contactFromJson({ theirs.id }, theirs.body)));
    }
    return Plain::Written;
}

} // namespace bubenik
