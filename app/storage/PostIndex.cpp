#include "storage/PostIndex.h"

#include "domain/Delivery.h"
#include "storage/PostIndexTables.h"

#include <algorithm>

namespace bubenik::postindex {

using namespace Qt::StringLiterals;

namespace {

struct Summary {
    PostState state = PostState::Draft;
    std::optional<qint64> nextDue;
    QStringList channels;
    int problems = 0;

    friend bool operator==(const Summary &, const Summary &) = default;
};

PostState ownState(const Post &post)
{
    if (post.deletedAt) {
        return PostState::Deleted;
    }
    if (post.archived) {
        return PostState::Archived;
    }
    return isApproved(post) ? PostState::Approved : PostState::Draft;
}

bool waits(DeliveryState state)
{
    return state == DeliveryState::Planned || state == DeliveryState::Sending || state == DeliveryState::HandedOver;
}

PostState combined(PostState own, const Summary &deliveries, bool waiting, bool live)
{
    if (own == PostState::Deleted || own == PostState::Archived) {
        return own;
    }
    if (deliveries.problems > 0) {
        return PostState::Problem;
    }
    if (waiting) {
        return PostState::Scheduled;
    }
    return live ? PostState::Live : own;
}

Result<Summary> summarise(Database &database, const QString &postId, PostState own)
{
    Summary summary;
    bool waiting = false;
    bool live = false;
    BUBENIK_TRY(
        database.query(u"SELECT state, due, needs_person, channel FROM delivery_row WHERE post = ? ORDER BY row"_s,
            { postId }, [&](const Row &row) {
                const auto state = static_cast<DeliveryState>(row.integer(0));
                if (state == DeliveryState::Cancelled) {
                    return;
                }
                summary.problems += row.integer(2) != 0 ? 1 : 0;
                summary.channels.append(row.text(3));
                live = live || state == DeliveryState::Live;
                if (waits(state)) {
                    waiting = true;
                    summary.nextDue = qMin(summary.nextDue.value_or(row.integer(1)), row.integer(1));
                }
            }));
    summary.state = combined(own, summary, waiting, live);
    return summary;
}

QVariant nullable(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant();
}

// From what is stored, for any text. (Each such statement makes FTS5 write a piece of its index; those with bound texts
// collect.)
Result<void> index(Database &database, qint64 row)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(database.execute(u"INSERT INTO %1 (rowid, %2) SELECT row, %2 FROM post_text WHERE row = ?"_s.arg(
                                         search.name, search.columns),
            { row }));
    }
    return {};
}

Result<void> forgetStored(Database &database, qint64 row)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(database.execute(
            u"INSERT INTO %1 (%1, rowid, %2) SELECT 'delete', row, %2 FROM post_text WHERE row = ?"_s.arg(
                search.name, search.columns),
            { row }));
    }
    return {};
}

// SQLite ends a text at a NUL, and halves of surrogate pairs do not survive UTF-8.
bool isPlain(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

// The same from the post itself, which spares reading it.
Result<void> index(Database &database, qint64 row, const Post &post, Bucket bucket)
{
    if (!isPlain(post.title) || !isPlain(post.lead) || !isPlain(post.body)) {
        return index(database, row);
    }
    static const auto intoText
        = u"INSERT INTO post_quick_search (rowid, title, lead, body, marks) VALUES (?, ?, ?, ?, ?)"_s;
    static const auto intoTitles = u"INSERT INTO post_title_search (rowid, title, marks) VALUES (?, ?, ?)"_s;
    const auto marks = marksOf(bucket);
    BUBENIK_TRY(database.execute(intoText, { row, post.title, post.lead, post.body, marks }));
    BUBENIK_TRY(database.execute(intoTitles, { row, post.title, marks }));
    return {};
}

Result<void> writeRow(Database &database, qint64 row, const Post &post, const Summary &summary)
{
    static const auto sql
        = u"INSERT INTO post_row (row, id, title, snippet, own_state, state, bucket, changed_at, next_due, channels,"
          " problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (row) DO UPDATE SET title = excluded.title,"
          " snippet = excluded.snippet, own_state = excluded.own_state, state = excluded.state,"
          " bucket = excluded.bucket, changed_at = excluded.changed_at, next_due = excluded.next_due,"
          " channels = excluded.channels, problems = excluded.problems"_s;
    const auto bucket = bucketOf(summary.state);
    BUBENIK_TRY(database.execute(sql,
        { row, post.id.value, u""_s + post.title, u""_s + snippetOf(post), int(ownState(post)), int(summary.state),
            int(bucket), toMillis(post.changedAt), nullable(summary.nextDue), u""_s + summary.channels.join(u'\n'),
            summary.problems }));
    return index(database, row, post, bucket);
}

} // namespace

QString marksOf(Bucket bucket)
{
    const QString own(QChar(char16_t(bucketMarks + int(bucket))));
    return bucket < Bucket::Archived ? own + u' ' + QChar(listedMark) : own;
}

Bucket bucketOf(PostState state)
{
    switch (state) {
    case PostState::Draft:
    case PostState::Approved:
    case PostState::ForReview:
    case PostState::Returned:
        return Bucket::Drafts;
    case PostState::Scheduled:
        return Bucket::Waiting;
    case PostState::Live:
        return Bucket::Live;
    case PostState::Problem:
        return Bucket::Problems;
    case PostState::Archived:
        return Bucket::Archived;
    case PostState::Deleted:
        break;
    }
    return Bucket::Deleted;
}

QString conditionOf(PostFilter filter)
{
    const auto bucket = [](Bucket wanted) { return u"bucket = %1"_s.arg(int(wanted)); };
    switch (filter) {
    case PostFilter::Drafts:
        return bucket(Bucket::Drafts);
    case PostFilter::Waiting:
        return bucket(Bucket::Waiting);
    case PostFilter::Live:
        return bucket(Bucket::Live);
    case PostFilter::Problems:
        return bucket(Bucket::Problems);
    case PostFilter::Archived:
        return bucket(Bucket::Archived);
    case PostFilter::Deleted:
        return bucket(Bucket::Deleted);
    case PostFilter::ForReview:
        return u"bucket < 4 AND id IN (SELECT substr(id, 8) FROM document WHERE kind = 'review'"
               " AND body ->> '$.submission.at' > coalesce(body ->> '$.decision.at', ''))"_s;
    case PostFilter::All:
        break;
    }
    return u"bucket < 4"_s;
}

Result<void> forget(Database &database, qint64 row)
{
    QVariantList texts;
    BUBENIK_TRY(database.query(
        u"SELECT title, lead, body, marks FROM post_text WHERE row = ?"_s, { row }, [&](const Row &found) {
            texts = { found.text(0), found.text(1), found.text(2), found.text(3) };
        }));
    if (texts.isEmpty()) {
        return {};
    }
    const bool arePlain = std::ranges::all_of(texts, [](const QVariant &text) { return isPlain(text.toString()); });
    if (!arePlain) {
        return forgetStored(database, row);
    }
    static const auto ofText = u"INSERT INTO post_quick_search (post_quick_search, rowid, title, lead, body, marks)"
                               " VALUES ('delete', ?, ?, ?, ?, ?)"_s;
    static const auto ofTitles
        = u"INSERT INTO post_title_search (post_title_search, rowid, title, marks) VALUES ('delete', ?, ?, ?)"_s;
    BUBENIK_TRY(database.execute(ofText, { row, texts[0], texts[1], texts[2], texts[3] }));
    BUBENIK_TRY(database.execute(ofTitles, { row, texts[0], texts[3] }));
    return {};
}

Result<void> remember(Database &database, qint64 row, const Post &post)
{
    const auto summary = summarise(database, post.id.value, ownState(post));
    return summary ? writeRow(database, row, post, *summary) : fail(summary.error());
}

Result<void> rememberNew(Database &database, qint64 row, const Post &post)
{
    return writeRow(database, row, post, { .state = ownState(post) });
}

Result<void> deliveriesChanged(Database &database, const PostId &post)
{
    qint64 row = 0;
    auto own = PostState::Draft;
    Summary shown;
    BUBENIK_TRY(
        database.query(u"SELECT row, own_state, state, next_due, channels, problems FROM post_row WHERE id = ?"_s,
            { post.value }, [&](const Row &found) {
                row = found.integer(0);
                own = static_cast<PostState>(found.integer(1));
                shown = { static_cast<PostState>(found.integer(2)),
                    found.isNull(3) ? std::nullopt : std::optional(found.integer(3)),
                    found.text(4).split(u'\n', Qt::SkipEmptyParts), int(found.integer(5)) };
            }));
    const auto summary = summarise(database, post.value, own);
    if (!summary) {
        return fail(summary.error());
    }
    if (row == 0 || *summary == shown) {
        return {}; // not here (yet), or nothing to be seen of it
    }
    const bool moves = bucketOf(summary->state) != bucketOf(shown.state);
    if (moves) {
        BUBENIK_TRY(forget(database, row));
    }
    BUBENIK_TRY(database.execute(
        u"UPDATE post_row SET state = ?, bucket = ?, next_due = ?, channels = ?, problems = ? WHERE row = ?"_s,
        { int(summary->state), int(bucketOf(summary->state)), nullable(summary->nextDue),
            u""_s + summary->channels.join(u'\n'), summary->problems, row }));
    if (moves) {
        BUBENIK_TRY(index(database, row));
    }
    database.noteChanged(post.value);
    return {};
}

} // namespace bubenik::postindex
