// Brings the comments of one item into the store: each exactly once whatever the channel's order, late ones too.
// Reading all costs a request a page; watch() costs one request unless something has changed: by turns it looks at the
// newest page and goes on through the older ones, so that a late comment that stands anywhere is met within a round.
#pragma once

#include "channels/Conversation.h"
#include "storage/Stores.h"

#include <QHash>

namespace bubenik {

struct DiscussedItem {
    PostId post;
    ChannelId channel;
    QString remoteId;
    Instant since {}; // when citizens were to see it
};

struct CommentsChange {
    int added = 0;
    int changed = 0; // text, hidden, gone
};

class CommentReader final
{
public:
    CommentReader(Stores &stores, Clock &clock);

    [[nodiscard]] Task<CommentsChange> readAll(Conversation &conversation, DiscussedItem item);
    [[nodiscard]] Task<CommentsChange> watch(Conversation &conversation, DiscussedItem item);

private:
    struct Watch {
        bool wasRead = false;
        std::optional<int> total;
        QString sweep; // cursor of the next older page; empty: the newest one's turn
        bool isSweepsTurn = false;
    };
    [[nodiscard]] Result<CommentsChange> store(const DiscussedItem &item, const CommentsRead &read);

    Stores &m_stores;
    Clock &m_clock;
    QHash<QString, Watch> m_watches; // by remote id
};

} // namespace bubenik
