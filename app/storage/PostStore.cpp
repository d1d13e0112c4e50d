#include "storage/PostStore.h"

#include "core/Json.h"
#include "storage/PostIndex.h"
#include "storage/PostSearch.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestVersion = 10min;
// The usual ones are FTS5's own.
constexpr int usualIndexBytes = 1024 * 1024;
constexpr int bulkIndexBytes = 32 * 1024 * 1024;
constexpr int usualAutomerge = 4;

Error noSuchPost(const PostId &id)
{
    return { .kind = ErrorKind::NotFound, .detail = u"no such post"_s, .subject = id.value };
}

constexpr auto rowColumns
    = u"p.row, p.id, p.title, p.snippet, p.state, p.changed_at, p.next_due, p.channels, p.problems";

PostRow rowOf(const Row &row)
{
    return { .row = row.integer(0),
        .id = { row.text(1) },
        .title = row.text(2),
        .snippet = row.text(3),
        .state = static_cast<PostState>(row.integer(4)),
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

Result<void> PostStore::follow(
    const Post &post, const Edit &edit, const std::function<Result<void>()> &writeDocument)
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

Result<void> PostStore::keepAsVersion(const PostId &id, const Post &snapshot, const Edit &edit)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto now = m_documents.find(id.value);
        if (!now) {
            return fail(now.error());
        }
        if (!*now) {
            return fail(noSuchPost(id));
        }
        // The current text goes before the snapshot, and is the newest version again.
        const auto current = postFromJson(id, (*now)->body);
        const auto cut = keepVersion((*now)->row, (*now)->body, edit, Cut::Always);
        if (!cut) {
            return fail(cut.error());
        }
        const auto again = keepVersion(
            (*now)->row, toJson(snapshot), { current.changedBy, edit.session, edit.at }, Cut::Always);
        return again ? Result<void> {} : fail(again.error());
    });
}

Result<void> PostStore::beginVersion(qint64 row, int version, const Edit &edit)
{
    BUBENIK_TRY(m_database.execute(
        u"INSERT INTO post_version (post, version, begun_at, at, by, session) VALUES (?, ?, ?, ?, ?, ?)"_s,
        { row, version, toMillis(edit.at), toMillis(edit.at), u""_s + edit.by, u""_s + edit.session }));
    return {};
}

// Whether a new version was begun.
Result<bool> PostStore::keepVersion(qint64 row, const QJsonObject &before, const Edit &edit, Cut cut)
{
    int newest = 0;
    bool goesOn = false;
    BUBENIK_TRY(m_database.query(u"SELECT version, by, session, begun_at FROM post_version WHERE post = ?"
                                 " ORDER BY version DESC LIMIT 1"_s,
        { row }, [&](const Row &last) {
            newest = int(last.integer(0));
            const auto age = edit.at - fromMillis(last.integer(3));
            goesOn = last.text(1) == edit.by && last.text(2) == edit.session && age >= 0ms && age < longestVersion;
        }));
    if (goesOn && cut == Cut::WhenDue) {
        BUBENIK_TRY(m_database.execute(
            u"UPDATE post_version SET at = ? WHERE post = ? AND version = ?"_s, { toMillis(edit.at), row, newest }));
        return false;
    }
    BUBENIK_TRY(m_database.execute(u"UPDATE post_version SET body = ? WHERE post = ? AND version = ?"_s,
        { QString::fromUtf8(toCompact(before)), row, newest }));
    BUBENIK_TRY(beginVersion(row, newest + 1, edit));
    return true;
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

Result<Post> PostStore::bringBack(const PostId &id, int version, const Edit &edit)
{
    const auto brought = m_database.transaction([&]() -> Result<void> {
        BUBENIK_TRY(writeVersion(id, version, edit));
        return m_activity.add(id.value, activity::broughtBack, edit.by, edit.at, QString::number(version));
    });
    BUBENIK_TRY(brought);
    return load(id);
}

Result<void> PostStore::writeVersion(const PostId &id, int version, const Edit &edit)
{
    const auto all = versions(id);
    if (!all) {
        return fail(all.error());
    }
    const auto wanted
        = std::find_if(all->cbegin(), all->cend(), [&](const auto &candidate) { return candidate.version == version; });
    auto post = load(id);
    if (!post) {
        return fail(post.error());
    }
    if (wanted == all->cend()) {
        return fail(Error { .kind = ErrorKind::NotFound, .detail = u"no such version"_s, .subject = id.value });
    }
    post->title = wanted->post.title;
    post->lead = wanted->post.lead;
    post->body = wanted->post.body;
    post->categories = wanted->post.categories;
    post->attachments = wanted->post.attachments;
    return write(*post, edit, Cut::Always);
}

Result<QList<PostVersion>> PostStore::versions(const PostId &id)
{
    QList<PostVersion> list;
    BUBENIK_TRY(m_database.query(
        u"SELECT v.version, v.at, v.by, coalesce(v.body, d.body) FROM document AS d JOIN post_version AS v"
        " ON v.post = d.row WHERE d.id = ? ORDER BY v.version DESC"_s,
        { id.value }, [&](const Row &row) {
            const auto body = parseObject(row.text(3).toUtf8()).value_or(QJsonObject {});
            list.append({ int(row.integer(0)), fromMillis(row.integer(1)), row.text(2), postFromJson(id, body) });
        }));
    if (list.isEmpty()) {
        return fail(noSuchPost(id));
    }
    return list;
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
    return PostCounts { by[0] + by[1] + by[2] + by[3], by[0], by[1], by[2], by[3], by[4], by[5] };
}

Result<QList<qint64>> PostStore::search(const QString &text, PostFilter filter, int limit)
{
    return postsearch::search(m_database, text, filter, limit);
}

Result<void> PostStore::prepareForBulk(bool on)
{
    BUBENIK_TRY(postindex::tune(m_database, u"hashsize"_s, on ? bulkIndexBytes : usualIndexBytes));
    BUBENIK_TRY(postindex::tune(m_database, u"automerge"_s, on ? 0 : usualAutomerge));
    return on ? Result<void> {} : postindex::optimise(m_database);
}

} // namespace bubenik
