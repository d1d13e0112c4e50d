// What citizens write below an item of a channel, and the town's answers. Only channels that hold a conversation have
// one (Channel::conversation()). Holds no state that matters: comments are known by their ids, and what was answered is
// found again by its text.
#pragma once

#include "core/Clock.h"
#include "core/Task.h"

#include <QList>

namespace bubenik {

struct RemoteComment {
    QString id;
    QString parent; // the comment it answers; empty: the item itself
    QString author; // empty: the other side does not tell
    QString text;
    Instant at {};
    QString permalink;
    bool isOurs = false; // written by the town's own account
    bool isHidden = false; // only its author and their friends see it
    bool canHide = false;
    bool canAnswer = true;

    friend bool operator==(const RemoteComment &, const RemoteComment &) = default;
};

// One reading: what came, and how much of the whole it was.
struct CommentsRead {
    QList<RemoteComment> comments; // newest first as far as the other side obeys; without repetitions
    bool isWhole = false; // everything that is there was read: what is not among it was deleted or cannot be seen
    std::optional<int> total; // how many there are by the other side's own count
    QString next; // cursor for read() to go on from; empty: from the start
};

class Conversation
{
public:
    Conversation() = default;
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;
    virtual ~Conversation() = default;

    // One request: the page at the cursor, the newest one for an empty cursor. A late comment may stand anywhere, so
    // only readAll() finds every one.
    [[nodiscard]] virtual Task<CommentsRead> read(QString remoteId, QString cursor) = 0;
    // All pages.
    [[nodiscard]] virtual Task<CommentsRead> readAll(QString remoteId) = 0;
    // Answers below the comment. Outcomes as of Channel::publish(); after UnknownOutcome see findAnswer().
    [[nodiscard]] virtual Task<RemoteComment> answer(QString commentId, QString text) = 0;
    // The answer with exactly this text that our own account gave since then; nullopt: surely not there now.
    [[nodiscard]] virtual Task<std::optional<RemoteComment>> findAnswer(QString commentId, QString text, Instant since)
        = 0;
    // Hiding what is hidden, or is gone, is fine.
    [[nodiscard]] virtual Task<void> setHidden(QString commentId, bool hidden) = 0;
};

} // namespace bubenik
