// From a citizen's comment to a question of the chat, and from an approved answer back to the comment. Both may be done
// as often as anybody likes: a question has its comment's id, and a comment takes one answer.
#pragma once

#include "storage/Stores.h"

namespace bubenik::chat {

struct Caught {
    int added = 0;
    int changed = 0; // edited, deleted, hidden, answered there

    friend bool operator==(const Caught &, const Caught &) = default;
};

// Brings the questions of a chat to what is known of the comments below its post. An answer that somebody wrote on the
// Page itself counts as one.
[[nodiscard]] Result<Caught> catchQuestions(Stores &stores, const Chat &chat, Instant now);
// On the chat's desk: answers that are approved become answers of their comments (feedback/CommentActions.h), which are
// then sent exactly once. Elsewhere it does nothing.
[[nodiscard]] Result<void> handOver(Stores &stores, const Chat &chat, Instant now);

} // namespace bubenik::chat
