// Carries out what people asked of comments: answers, exactly once, and hiding. An answer is written down as begun
// before it is sent; one whose outcome is unknown is looked for among the answers below its comment, sent again only
// when it is surely not there, and put before a person when nobody can tell.
#pragma once

#include "channels/Conversation.h"
#include "storage/Stores.h"

namespace bubenik {

class CommentSender final
{
public:
    CommentSender(Stores &stores, Clock &clock);

    // One step for one comment; true when something was written. An error of the way there (no connection, a dead token)
    // leaves the answer waiting and is returned: it concerns the others too.
    [[nodiscard]] Task<bool> work(Conversation &conversation, CommentId id);

private:
    [[nodiscard]] Task<bool> send(Conversation &conversation, Comment comment);
    [[nodiscard]] Task<bool> lookUp(Conversation &conversation, Comment comment);
    [[nodiscard]] Task<bool> hide(Conversation &conversation, Comment comment);
    [[nodiscard]] Result<void> change(const CommentId &id, const std::function<void(Comment &, Instant)> &apply);

    Stores &m_stores;
    Clock &m_clock;
};

} // namespace bubenik
