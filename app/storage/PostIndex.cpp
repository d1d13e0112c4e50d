#include "storage/PostIndex.h"

#include "domain/Delivery.h"

#include <QRegularExpression>
#include <array>

namespace bubenik::postindex {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype snippetLength = 160;

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

struct SearchIndex {
    QLatin1StringView name;
    QLatin1StringView columns;
};

constexpr std::array searchIndexes { SearchIndex { "post_search"_L1, "title, lead, body, marks"_L1 },
    SearchIndex { "post_quick_search"_L1, "title, lead, body, marks"_L1 },
    SearchIndex { "post_title_search"_L1, "title, marks"_L1 } };

Result<void> index(Database &database, qint64 row)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(database.execute(u"INSERT INTO %1 (rowid, %2) SELECT row, %2 FROM post_text WHERE row = ?"_s.arg(
                                         search.name, search.columns),
            { row }));
    }
    return {};
}

} // namespace

Bucket bucketOf(PostState state)
{
    switch (state) {
    case PostState::Draft:
    case PostState::Approved:
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
    case PostFilter::All:
        break;
    }
    return u"bucket < 4"_s;
}

QString snippetOf(const Post &post)
{
    static const QRegularExpression pictures(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression links(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression lineMarks(
        u"^[ \\t]*(#{1,6}[ \\t]+|[-*+][ \\t]+|\\d{1,9}[.)][ \\t]+|>[ \\t]?)+"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression emphasis(u"[*_`]{1,3}(?=\\S)|(?<=\\S)[*_`]{1,3}"_s);
    QString text = post.lead.trimmed();
    if (text.isEmpty()) {
        text = post.body.left(4 * snippetLength); // marks go, so take more
        text.remove(pictures).replace(links, u"\\1"_s).remove(lineMarks).remove(emphasis);
        static const QRegularExpression escapes(u"\\\\([!-/:-@\\[-`{-~])"_s);
        text.replace(escapes, u"\\1"_s);
    }
    text = text.simplified();
    if (text.size() <= snippetLength) {
        return text;
    }
    text.truncate(snippetLength - 1);
    if (text.back().isHighSurrogate()) {
        text.chop(1);
    }
    return text + u'…';
}

Result<void> forget(Database &database, qint64 row)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(database.execute(
            u"INSERT INTO %1 (%1, rowid, %2) SELECT 'delete', row, %2 FROM post_text WHERE row = ?"_s.arg(
                search.name, search.columns),
            { row }));
    }
    return {};
}

Result<void> tune(Database &database, const QString &setting, int value)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(
            database.execute(u"INSERT INTO %1 (%1, rank) VALUES (?, ?)"_s.arg(search.name), { setting, value }));
    }
    return {};
}

Result<void> optimise(Database &database)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(database.execute(u"INSERT INTO %1 (%1) VALUES ('optimize')"_s.arg(search.name)));
    }
    return {};
}

Result<void> check(Database &database)
{
    for (const auto &search : searchIndexes) {
        BUBENIK_TRY(database.execute(u"INSERT INTO %1 (%1, rank) VALUES ('integrity-check', 1)"_s.arg(search.name)));
    }
    return {};
}

Result<void> remember(Database &database, qint64 row, const Post &post)
{
    const auto own = ownState(post);
    const auto summary = summarise(database, post.id.value, own);
    if (!summary) {
        return fail(summary.error());
    }
    BUBENIK_TRY(database.execute(
        u"INSERT INTO post_row (row, id, title, snippet, own_state, state, bucket, changed_at, next_due, channels,"
        " problems) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (row) DO UPDATE SET title = excluded.title,"
        " snippet = excluded.snippet, own_state = excluded.own_state, state = excluded.state,"
        " bucket = excluded.bucket, changed_at = excluded.changed_at, next_due = excluded.next_due,"
        " channels = excluded.channels, problems = excluded.problems"_s,
        { row, post.id.value, u""_s + post.title, u""_s + snippetOf(post), int(own), int(summary->state),
            int(bucketOf(summary->state)), toMillis(post.changedAt), nullable(summary->nextDue),
            u""_s + summary->channels.join(u'\n'), summary->problems }));
    return index(database, row);
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
