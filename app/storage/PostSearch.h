// Full-text search of posts by FTS5, fast for rare and for very common words (see PostStore::search).
#pragma once

#include "storage/PostStore.h"

namespace bubenik::postsearch {

// The words of what was typed: runs of letters and digits without separate accents, at most `most` of them.
[[nodiscard]] QStringList wordsOf(const QString &text, qsizetype most = 12);
[[nodiscard]] Result<QList<qint64>> search(Database &database, const QString &text, PostFilter filter, int limit);

} // namespace bubenik::postsearch
