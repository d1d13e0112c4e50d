// A town's workspace in the middle of a working week: the demonstration's posts with deliveries in every state that
// a page has to show. For pictures and window tests.
#pragma once

#include "storage/WorkspaceFolder.h"

namespace bubenik {

// Makes the workspace in `path`, which must not be one yet.
[[nodiscard]] Result<void> makeScene(const QString &path, Instant now);

// A colleague changed the same places of the newest post and of one of its deliveries; something is in its log.
[[nodiscard]] Result<void> addSharing(const QString &path, Instant now);

// Invented people in groups, two of whom are the same.
[[nodiscard]] Result<void> addContacts(const QString &path, Instant now);

// The town's Page: a post that is out there with comments in every state and figures, and a sign-in that ends soon. Its post.
[[nodiscard]] Result<PostId> addPage(const QString &path, Instant now);

} // namespace bubenik
