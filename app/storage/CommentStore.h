// Comments of citizens, as documents "comment:<channel>.<remote id>", found by post.
#pragma once

#include "domain/Comment.h"
#include "storage/DocumentStore.h"

namespace bubenik {

class CommentStore final
{
public:
    CommentStore(Database &database, DocumentStore &documents);

    [[nodiscard]] Result<Comment> load(const CommentId &id); // NotFound
    // Does nothing when it is the same.
    [[nodiscard]] Result<void> save(const Comment &comment, Instant now);
    [[nodiscard]] Result<QList<Comment>> ofPost(const PostId &post); // oldest first
    // Of all posts: those that wait for a person (isWaiting()), newest first.
    [[nodiscard]] Result<QList<Comment>> waiting(int atMost);
    [[nodiscard]] Result<qint64> countWaiting();
    // With an answer or a hiding that has not come to its end.
    [[nodiscard]] Result<QList<Comment>> withWork();
    // Removes what was written before then, here and on the server; how many.
    [[nodiscard]] Result<int> removeBefore(Instant time);

private:
    [[nodiscard]] Result<QList<Comment>> select(const QString &rest, const QVariantList &values);

    Database &m_database;
    DocumentStore &m_documents;
};

} // namespace bubenik
