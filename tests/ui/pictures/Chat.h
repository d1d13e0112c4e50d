// An evening of the mayor's chat, for pictures: questions in every state, others like them, an earlier answer, one that
// came by telephone.
#pragma once

#include "core/Clock.h"
#include "core/Ids.h"
#include "core/Result.h"

namespace bubenik {

// Its post.
[[nodiscard]] Result<PostId> addChat(const QString &path, const QString &secretsFile, Instant now);

} // namespace bubenik
