// What is kept beside posts for lists and search: the row of a list and the search index. Callers hold a transaction
// and call forget() before a post's document changes, remember() after.
#pragma once

#include "storage/Database.h"
#include "storage/PostStore.h"

namespace bubenik::postindex {

// How lists divide posts; the numbers are in the database.
enum class Bucket { Drafts, Waiting, Live, Problems, Archived, Deleted };

[[nodiscard]] Bucket bucketOf(PostState state);
// Private-use characters by which the search indexes know a post's bucket, and that it is in the list; as in the view
// post_text.
inline constexpr char16_t listedMark = 57345;
inline constexpr char16_t bucketMarks = 57360;
[[nodiscard]] QString marksOf(Bucket bucket);
// As a condition on post_row.
[[nodiscard]] QString conditionOf(PostFilter filter);
// The beginning of lead or body without Markdown's marks, at most 160 characters.
[[nodiscard]] QString snippetOf(const Post &post);

// Takes the post out of the search index as it stands in the database; nothing when it is not there.
[[nodiscard]] Result<void> forget(Database &database, qint64 row);
// Writes the row and the index anew.
[[nodiscard]] Result<void> remember(Database &database, qint64 row, const Post &post);
// The same of a post that was never here and has no deliveries.
[[nodiscard]] Result<void> rememberNew(Database &database, qint64 row, const Post &post);
// Brings the row's state up to date after one of the post's deliveries changed.
[[nodiscard]] Result<void> deliveriesChanged(Database &database, const PostId &post);

// Settings of FTS5 (sqlite.org/fts5.html, "special INSERT commands"): for bulk, pieces are larger and stay apart.
[[nodiscard]] Result<void> tune(Database &database, bool forBulk);
// Makes one piece of each search index in short transactions; what is written meanwhile may stay a piece of its own.
[[nodiscard]] Result<void> mergePieces(Database &database);
// The same at once: seconds for 100,000 posts.
[[nodiscard]] Result<void> optimise(Database &database);
// The search indexes against the texts; Damaged.
[[nodiscard]] Result<void> check(Database &database);

} // namespace bubenik::postindex
