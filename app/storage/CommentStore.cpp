#include "storage/CommentStore.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// The same words as in the index of migration 3, so that it is used.
const QString isWaitingSql
    = u"kind = 'comment' AND NOT (body ->> '$.ours') AND NOT (body ->> '$.gone') AND NOT (body ->> '$.hidden')"
      " AND (body ->> '$.dealtWith') IS NULL AND (body ->> '$.answer') IS NULL"_s;
const QString hasWorkSql
    = u"kind = 'comment' AND ((body ->> '$.answer') IS NOT NULL OR (body ->> '$.hiding') IS NOT NULL)"_s;

} // namespace

CommentStore::CommentStore(Database &database, DocumentStore &documents)
    : m_database(database)
    , m_documents(documents)
{
}

Result<Comment> CommentStore::load(const CommentId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(Error {
            .kind = ErrorKind::NotFound, .detail = u"no such comment"_s, .code = u"comment"_s, .subject = id.value });
    }
    return commentFromJson(id, (*found)->body);
}

Result<void> CommentStore::save(const Comment &comment, Instant now)
{
    return m_documents.put(comment.id.value, toJson(comment), now);
}

Result<QList<Comment>> CommentStore::select(const QString &rest, const QVariantList &values)
{
    QList<Comment> comments;
    BUBENIK_TRY(m_database.query(u"SELECT id, body FROM document WHERE "_s + rest, values, [&](const Row &row) {
        if (const auto body = parseObject(row.text(1).toUtf8())) {
            comments.append(commentFromJson({ row.text(0) }, *body));
        }
    }));
    return comments;
}

Result<QList<Comment>> CommentStore::ofPost(const PostId &post)
{
    return select(u"kind = 'comment' AND body ->> '$.post' = ? ORDER BY body ->> '$.at', id"_s, { post.value });
}

Result<QList<Comment>> CommentStore::waiting(int atMost)
{
    return select(isWaitingSql + u" ORDER BY body ->> '$.at' DESC, id LIMIT ?"_s, { atMost });
}

Result<qint64> CommentStore::countWaiting()
{
    const auto count = m_database.scalar(u"SELECT count(*) FROM document WHERE "_s + isWaitingSql);
    if (!count) {
        return fail(count.error());
    }
    return count->toLongLong();
}

Result<QList<Comment>> CommentStore::withWork()
{
    return select(hasWorkSql
            + u" AND (coalesce(body ->> '$.answer.state', 'sent') NOT IN ('sent', 'failed')"
              " OR (body ->> '$.hiding.hidden') <> (body ->> '$.hidden')) ORDER BY row"_s,
        {});
}

Result<int> CommentStore::removeBefore(Instant time)
{
    const auto old = select(u"kind = 'comment' AND body ->> '$.at' < ? ORDER BY row"_s, { toIso(time) });
    if (!old) {
        return fail(old.error());
    }
    const auto removed = m_database.transaction([&]() -> Result<void> {
        for (const auto &comment : *old) {
            BUBENIK_TRY(m_documents.remove(comment.id.value));
        }
        return {};
    });
    return removed ? Result<int>(static_cast<int>(old->size())) : fail(removed.error());
}

} // namespace bubenik
