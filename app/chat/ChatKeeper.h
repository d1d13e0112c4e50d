// Keeps the open chats of this desk going beside a FeedbackEngine: has their comments asked for often, makes questions
// of them as soon as they are read, hands approved answers over. Belongs to the engine's thread.
#pragma once

#include "chat/Catching.h"
#include "feedback/FeedbackEngine.h"

namespace bubenik::chat {

// How things stand with the Page during a chat.
struct ChatConnection {
    std::optional<Instant> readAt; // the last time its comments came
    std::optional<Error> problem; // since then
};

class ChatKeeper final : public QObject
{
    Q_OBJECT
public:
    ChatKeeper(Stores &stores, Clock &clock, FeedbackEngine &engine, QObject *parent = nullptr);

    // A chat was opened or closed, or questions and comments were changed by others: goes by what the stores say.
    // True when there is something to send.
    [[nodiscard]] Result<bool> refresh();
    // Everything for one chat now: reads, makes questions, sends what is approved. Errors of the channel.
    [[nodiscard]] Task<Caught> poll(ChatId id);
    [[nodiscard]] ChatConnection connection(const PostId &post) const { return m_connections.value(post); }

Q_SIGNALS:
    void questionsChanged(const QString &chatId);
    void connectionChanged(const QString &postId);

private:
    void takeComments(const QString &postId);
    [[nodiscard]] Result<Caught> take(const Chat &chat);
    void tell(const QString &postId, const std::optional<Error> &problem);

    Stores &m_stores;
    Clock &m_clock;
    FeedbackEngine &m_engine;
    QHash<PostId, ChatConnection> m_connections;
    QHash<ChatId, Caught> m_caught; // since the last poll began
};

} // namespace bubenik::chat
