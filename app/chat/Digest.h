// The article of a chat: its questions and answers by topic, for the website, where they stay findable. A draft that a
// person reads before it goes out.
#pragma once

#include "chat/ChatQueue.h"

namespace bubenik::chat {

enum class DigestNames { First, None };

struct Digest {
    QString title;
    QString lead;
    QString body; // Markdown
    int answers = 0;
};

// Only what was answered; grouped questions are counted with theirs. Topics in the order of a dictionary, questions
// without one last.
[[nodiscard]] Digest digestOf(const ChatQueue &queue, DigestNames names);
// As a new draft. A draft that was made before is brought up to date as long as nobody has changed it, so that answers
// that came later get in. Invalid, code "digest-empty", while nothing was answered.
[[nodiscard]] Result<PostId> makeDigest(Stores &stores, const ChatId &id, DigestNames names, const Edit &edit);

} // namespace bubenik::chat
