// Posts, their versions, their lists and their search. Lists are built for 100,000 posts: ids first, rows by block.
#pragma once

#include "domain/Post.h"
#include "storage/ActivityStore.h"
#include "storage/Database.h"
#include "storage/DocumentStore.h"

namespace bubenik {

// Who edits: versions are cut when the author or the session changes, or after ten minutes of the same session;
// until then the newest version follows the text, so typing does not make a version a second.
struct Edit {
    QString by;
    QString session; // one opening of the editor, or one command
    Instant at {};
};

// One version for what somebody writes in one go on another desk, as for what is written here.
[[nodiscard]] Edit editElsewhere(const Post &post, Instant at);

struct PostVersion {
    int version = 0; // 1 is the oldest
    Instant at {};
    QString by;
    Post post;
};

// All: neither archived nor deleted. ForReview: handed over to be approved, wherever else it stands.
enum class PostFilter { All, Drafts, Waiting, Live, Problems, Archived, Deleted, ForReview };

// What a row of a list shows; kept in columns, so no JSON is parsed while scrolling.
struct PostRow {
    qint64 row = 0; // the list's key: stable for a document as long as this cache exists
    PostId id;
    QString title;
    QString snippet; // the beginning of lead or body as plain text, at most 160 characters
    PostState state = PostState::Draft;
    Instant changedAt {};
    std::optional<Instant> nextDue; // of its deliveries that wait
    QStringList channels; // ids of the channels it has deliveries for
    int problems = 0; // deliveries that need a person
};

struct PostCounts {
    qint64 all = 0, drafts = 0, waiting = 0, live = 0, problems = 0, archived = 0, deleted = 0, forReview = 0;
};

class PostStore final
{
public:
    PostStore(Database &database, DocumentStore &documents, ActivityStore &activity);

    [[nodiscard]] Result<Post> load(const PostId &id); // NotFound
    // One transaction: document, version, row and search index. Sets changedAt to edit.at (and createdAt when unset);
    // does nothing when nothing but changedAt differs from what is stored.
    [[nodiscard]] Result<void> save(const Post &post, const Edit &edit);
    // Into the bin and back; the content stays.
    [[nodiscard]] Result<void> markDeleted(const PostId &id, const Edit &edit);
    [[nodiscard]] Result<void> restore(const PostId &id, const Edit &edit);
    // Makes version `version` the current text (as a new version).
    [[nodiscard]] Result<Post> bringBack(const PostId &id, int version, const Edit &edit);
    [[nodiscard]] Result<QList<PostVersion>> versions(const PostId &id); // newest first
    // Puts a text that is not the current one among the versions.
    [[nodiscard]] Result<void> keepAsVersion(const PostId &id, const Post &snapshot, const Edit &edit);
    // For sync, in its transaction: `writeDocument` makes `post` the document, versions, row and search follow.
    [[nodiscard]] Result<void> follow(
        const Post &post, const Edit &edit, const std::function<Result<void>()> &writeDocument);

    // The same for a post that was never here and has no deliveries, when its document stands in `row`.
    [[nodiscard]] Result<void> followNew(qint64 row, const Post &post);

    // Keys in list order: newest change first.
    [[nodiscard]] Result<QList<qint64>> keys(PostFilter filter, int limit = -1);
    [[nodiscard]] Result<QList<PostRow>> rows(const QList<qint64> &keys); // in the order of the keys
    [[nodiscard]] Result<std::optional<PostRow>> row(const PostId &id);
    [[nodiscard]] Result<PostCounts> counts();
    // Words of the query are prefixes, all must occur, diacritics do not count; other Czech forms of them (WordSearch)
    // come after what has them as typed. Posts with the most of them in the
    // title come first, then the latest change; when very many posts match, those written here last, titles first.
    // Answers within a frame at 100,000 posts. Never fails because of what was typed.
    [[nodiscard]] Result<QList<qint64>> search(
        const QString &text, PostFilter filter = PostFilter::All, int limit = 200);

    // While thousands are written in large transactions: search indexes collect more before they write, and grow by
    // pieces that are put together only when this is taken back (seconds, in short transactions).
    [[nodiscard]] Result<void> prepareForBulk(bool on);
    // Prepared, and not taken back: perhaps by a process that ended.
    [[nodiscard]] Result<bool> isPreparedForBulk();

private:
    enum class Cut { WhenDue, Always }; // of a new version
    [[nodiscard]] Result<void> write(Post post, const Edit &edit, Cut cut);
    [[nodiscard]] Result<void> change(const PostId &id, const Edit &edit, const std::function<void(Post &)> &with);
    [[nodiscard]] Result<void> writeVersion(const PostId &id, int version, const Edit &edit);
    [[nodiscard]] Result<void> beginVersion(qint64 row, int version, const Edit &edit);
    [[nodiscard]] Result<void> noteActivity(
        const std::optional<Post> &before, const Post &after, const Edit &edit, bool isNewVersion);
    [[nodiscard]] Result<bool> keepVersion(qint64 row, const QJsonObject &before, const Edit &edit, Cut cut);

    Database &m_database;
    DocumentStore &m_documents;
    ActivityStore &m_activity;
};

} // namespace bubenik
