// Earlier texts of posts. A post that came from the server and was never changed here has no row in post_version: its
// text is version 1.
#include "core/Json.h"
#include "storage/PostStore.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto longestVersion = 10min;

bool goesOn(const Edit &begun, const Edit &edit)
{
    const auto age = edit.at - begun.at;
    return begun.by == edit.by && begun.session == edit.session && age >= 0ms && age < longestVersion;
}

Error noSuch(const QString &what, const PostId &id)
{
    return { .kind = ErrorKind::NotFound, .detail = u"no such "_s + what, .subject = id.value };
}

} // namespace

Edit editElsewhere(const Post &post, Instant at)
{
    const auto by = post.changedBy.isEmpty() ? post.author : post.changedBy;
    return { by, u"elsewhere:"_s + by, at };
}

Result<void> PostStore::keepAsVersion(const PostId &id, const Post &snapshot, const Edit &edit)
{
    return m_database.transaction([&]() -> Result<void> {
        const auto now = m_documents.find(id.value);
        if (!now) {
            return fail(now.error());
        }
        if (!*now) {
            return fail(noSuch(u"post"_s, id));
        }
        // The current text goes before the snapshot, and is the newest version again.
        const auto current = postFromJson(id, (*now)->body);
        const auto cut = keepVersion((*now)->row, (*now)->body, edit, Cut::Always);
        if (!cut) {
            return fail(cut.error());
        }
        const auto again
            = keepVersion((*now)->row, toJson(snapshot), { current.changedBy, edit.session, edit.at }, Cut::Always);
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
    Edit last;
    BUBENIK_TRY(m_database.query(u"SELECT version, by, session, begun_at FROM post_version WHERE post = ?"
                                 " ORDER BY version DESC LIMIT 1"_s,
        { row }, [&](const Row &found) {
            newest = int(found.integer(0));
            last = { found.text(1), found.text(2), fromMillis(found.integer(3)) };
        }));
    if (newest == 0) { // came from the server, and was never changed here
        const auto post = postFromJson({}, before);
        last = editElsewhere(post, post.changedAt);
        newest = 1;
        BUBENIK_TRY(beginVersion(row, newest, last));
    }
    if (cut == Cut::WhenDue && goesOn(last, edit)) {
        BUBENIK_TRY(m_database.execute(
            u"UPDATE post_version SET at = ? WHERE post = ? AND version = ?"_s, { toMillis(edit.at), row, newest }));
        return false;
    }
    BUBENIK_TRY(m_database.execute(u"UPDATE post_version SET body = ? WHERE post = ? AND version = ?"_s,
        { QString::fromUtf8(toCompact(before)), row, newest }));
    BUBENIK_TRY(beginVersion(row, newest + 1, edit));
    return true;
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
        return fail(noSuch(u"version"_s, id));
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
        u"SELECT v.version, v.at, v.by, coalesce(v.body, d.body) FROM document AS d LEFT JOIN post_version AS v"
        " ON v.post = d.row WHERE d.id = ? ORDER BY v.version DESC"_s,
        { id.value }, [&](const Row &row) {
            const auto post = postFromJson(id, parseObject(row.text(3).toUtf8()).value_or(QJsonObject {}));
            const auto first = editElsewhere(post, post.changedAt);
            list.append(row.isNull(0)
                    ? PostVersion { 1, first.at, first.by, post }
                    : PostVersion { int(row.integer(0)), fromMillis(row.integer(1)), row.text(2), post });
        }));
    if (list.isEmpty()) {
        return fail(noSuch(u"post"_s, id));
    }
    return list;
}

} // namespace bubenik
