#include "storage/PostStore.h"

#include "core/Json.h"
#include "storage/PostIndex.h"
#include "storage/PostSearch.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto bulkKey = u"bulk"_s;

Error noSuchPost(const PostId &id)
{
    return { .kind = ErrorKind::NotFound, .detail = u"no such post"_s, .subject = id.value };
}

// With what its review says; the document of a review is small and found by its id.
constexpr auto rowColumns
    = u"p.row, p.id, p.title, p.snippet, p.state, p.changed_at, p.next_due, p.channels, p.problems,"
      " (SELECT CASE WHEN r.body ->> '$.submission.at' > coalesce(r.body ->> '$.decision.at', '') THEN 'submitted'"
      " ELSE r.body ->> '$.decision.what' END FROM document r WHERE r.id = 'review:' || p.id)";

// What waits for a colleague is said of a post that is on no other way.
PostState stateOf(const Row &row)
{
    const auto state = static_cast<PostState>(row.integer(4));
    if (state != PostState::Draft && state != PostState::Approved) {
        return state;
    }
    const auto review = row.text(9);
    return review == "submitted"_L1 ? PostState::ForReview
        : review == "returned"_L1   ? PostState::Returned
                                    : state;
}

PostRow rowOf(const Row &row)
{
    return { .row = row.integer(0),
        .id = { row.text(1) },
        .title = row.text(2),
        .snippet = row.text(3),
        .state = stateOf(row),
        .changedAt = fromMillis(row.integer(5)),
        .nextDue = row.isNull(6) ? std::nullopt : std::optional(fromMillis(row.integer(6))),
        .channels = row.text(7).split(u'\n', Qt::SkipEmptyParts),
        .problems = int(row.integer(8)) };
}

// Halves of surrogate pairs do not survive UTF-8, and SQLite ends a text at a NUL; what is listed and searched must be
// what is stored.
void makeValid(Post &post)
{
    for (auto *text : { &post.title, &post.lead, &post.body, &post.author }) {
        if (!text->isValidUtf16()) {
            *text = QString::fromUtf8(text->toUtf8());
        }
        text->remove(QChar(u'\0'));
    }
}

bool sameButForTime(const Post &a, const Post &b)
{
    auto timed = a;
    timed.changedAt = b.changedAt;
    timed.changedBy = b.changedBy;
    return timed == b;
}

} // namespace

PostStore::PostStore(Database &database, DocumentStore &documents, ActivityStore &activity)
    : m_database(database)
    , m_documents(documents)
    , m_activity(activity)
{
}

Result<Post> PostStore::load(const PostId &id)
{
    const auto found = m_documents.find(id.value);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return fail(noSuchPost(id));
    }
    return postFromJson(id, (*found)->body);
}

Result<void> PostStore::save(const Post &post, const Edit &edit)
{
    return m_database.transaction([&] { return write(post, edit, Cut::WhenDue); });
}

Result<void> PostStore::write(Post post, const Edit &edit, Cut cut)
{
    if (!post.id.value.startsWith("post:"_L1)) {
        return fail(Error { .kind = ErrorKind::Internal, .detail = u"not a post's id"_s, .subject = post.id.value });
    }
    makeValid(post);
    const auto before = m_documents.find(post.id.value);
    if (!before) {
        return fail(before.error());
    }
    const auto old = *before ? std::optional(postFromJson(post.id, (*before)->body)) : std::nullopt;
    if (old && sameButForTime(post, *old)) {
        return {};
    }
    post.changedAt = edit.at;
    post.changedBy = !old || contentOf(*old) != contentOf(post) ? edit.by : old->changedBy;
    bool isNewVersion = !old;
    if (post.createdAt == Instant {}) {
        post.createdAt = old ? old->createdAt : edit.at;
    }
    if (old) {
        BUBENIK_TRY(postindex::forget(m_database, (*before)->row));
        if (contentOf(*old) != contentOf(post)) {
            const auto cutNow = keepVersion((*before)->row, (*before)->body, edit, cut);
            if (!cutNow) {
                return fail(cutNow.error());
            }
            isNewVersion = *cutNow;
        }
    }
    BUBENIK_TRY(m_documents.put(post.id.value, toJson(post), edit.at));
    qint64 row = *before ? (*before)->row : 0;
    if (!old) {
        const auto made = m_database.scalar(u"SELECT row FROM document WHERE id = ?"_s, { post.id.value });
        if (!made) {
            return fail(made.error());
        }
        row = made->toLongLong();
        BUBENIK_TRY(beginVersion(row, 1, edit));
    }
    BUBENIK_TRY(postindex::remember(m_database, row, post));
    return noteActivity(old, post, edit, isNewVersion);
}

Result<void> PostStore::noteActivity(
    const std::optional<Post> &before, const Post &after, const Edit &edit, bool isNewVersion)
{
    const auto add = [&](QLatin1StringView what) { return m_activity.add(after.id.value, what, edit.by, edit.at); };
    if (!before) {
        return add(activity::created);
    }
    if (isNewVersion) {
        BUBENIK_TRY(add(activity::edited));
    }
    if (isApproved(after) && before->approval != after.approval) {
        BUBENIK_TRY(add(activity::approved));
    }
    if (before->archived != after.archived) {
        BUBENIK_TRY(add(after.archived ? activity::archived : activity::unarchived));
    }
    if (before->deletedAt.has_value() != after.deletedAt.has_value()) {
        BUBENIK_TRY(add(after.deletedAt ? activity::deleted : activity::restored));
    }
    return {};
}

Result<void> PostStore::follow(const Post &post, const Edit &edit, const std::function<Result<void>()> &writeDocument)
{
    const auto before = m_documents.find(post.id.value);
    if (!before) {
        return fail(before.error());
    }
    if (*before) {
        BUBENIK_TRY(postindex::forget(m_database, (*before)->row));
        if (contentOf(postFromJson(post.id, (*before)->body)) != contentOf(post)) {
            const auto kept = keepVersion((*before)->row, (*before)->body, edit, Cut::WhenDue);
            if (!kept) {
                return fail(kept.error());
            }
        }
    }
    BUBENIK_TRY(writeDocument());
    const auto row = m_database.scalar(u"SELECT row FROM document WHERE id = ?"_s, { post.id.value });
    if (!row) {
        return fail(row.error());
    }
    if (!*before) {
        BUBENIK_TRY(beginVersion(row->toLongLong(), 1, edit));
    }
    return postindex::remember(m_database, row->toLongLong(), post);
}

Result<void> PostStore::followNew(qint64 row, const Post &post)
{
    return postindex::rememberNew(m_database, row, post);
}

Result<void> PostStore::change(const PostId &id, const Edit &edit, const std::function<void(Post &)> &with)
{
    return m_database.transaction([&]() -> Result<void> {
        auto post = load(id);
        if (!post) {
            return fail(post.error());
        }
        with(*post);
        return write(*post, edit, Cut::WhenDue);
    });
}

Result<void> PostStore::markDeleted(const PostId &id, const Edit &edit)
{
    return change(id, edit, [&](Post &post) { post.deletedAt = post.deletedAt.value_or(edit.at); });
}

Result<void> PostStore::restore(const PostId &id, const Edit &edit)
{
    return change(id, edit, [](Post &post) { post.deletedAt.reset(); });
}

Result<QList<qint64>> PostStore::keys(PostFilter filter, int limit)
{
    QList<qint64> keys;
    BUBENIK_TRY(m_database.query(u"SELECT row FROM post_row WHERE %1 ORDER BY changed_at DESC, row DESC LIMIT ?"_s.arg(
                                     postindex::conditionOf(filter)),
        { limit }, [&](const Row &row) { keys.append(row.integer(0)); }));
    return keys;
}

Result<QList<PostRow>> PostStore::rows(const QList<qint64> &keys)
{
    QStringList list;
    list.reserve(keys.size());
    for (const auto key : keys) {
        list.append(QString::number(key));
    }
    QList<PostRow> found;
    found.reserve(keys.size());
    BUBENIK_TRY(m_database.query(
        u"SELECT %1 FROM json_each(?) AS k JOIN post_row AS p ON p.row = k.value ORDER BY k.key"_s.arg(rowColumns),
        { u'[' + list.join(u',') + u']' }, [&](const Row &row) { found.append(rowOf(row)); }));
    return found;
}

Result<std::optional<PostRow>> PostStore::row(const PostId &id)
{
    std::optional<PostRow> found;
    BUBENIK_TRY(m_database.query(u"SELECT %1 FROM post_row AS p WHERE p.id = ?"_s.arg(rowColumns), { id.value },
        [&](const Row &row) { found = rowOf(row); }));
    return found;
}

Result<PostCounts> PostStore::counts()
{
    std::array<qint64, 6> by {};
    BUBENIK_TRY(m_database.query(u"SELECT bucket, count(*) FROM post_row GROUP BY bucket"_s, {}, [&](const Row &row) {
        if (const auto bucket = row.integer(0); bucket >= 0 && bucket < qint64(by.size())) {
            by[size_t(bucket)] = row.integer(1);
        }
    }));
    const auto forReview = m_database.scalar(
        u"SELECT count(*) FROM post_row WHERE %1"_s.arg(postindex::conditionOf(PostFilter::ForReview)));
    if (!forReview) {
        return fail(forReview.error());
    }
    return PostCounts { by[0] + by[1] + by[2] + by[3], by[0], by[1], by[2], by[3], by[4], by[5],
        forReview->toLongLong() };
}

Result<QList<qint64>> PostStore::search(const QString &text, PostFilter filter, int limit)
{
    return postsearch::search(m_database, text, filter, limit);
}

Result<void> PostStore::prepareForBulk(bool on)
{
    const auto tuned = m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(m_database.execute(u"INSERT OR REPLACE INTO setting (key, value) VALUES (?, '')"_s, { bulkKey }));
        return postindex::tune(m_database, on);
    });
    if (!tuned || on) {
        return tuned;
    }
    BUBENIK_TRY(postindex::mergePieces(m_database));
    BUBENIK_TRY(m_database.execute(u"DELETE FROM setting WHERE key = ?"_s, { bulkKey }));
    return {};
}

Result<bool> PostStore::isPreparedForBulk()
{
    const auto found = m_database.scalar(u"SELECT 1 FROM setting WHERE key = ?"_s, { bulkKey });
    return found ? Result<bool>(found->isValid()) : fail(found.error());
}

} // namespace bubenik
