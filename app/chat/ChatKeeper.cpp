#include "chat/ChatKeeper.h"

#include "chat/QuestionActions.h"

namespace bubenik::chat {

ChatKeeper::ChatKeeper(Stores &stores, Clock &clock, FeedbackEngine &engine, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_clock(clock)
    , m_engine(engine)
{
    connect(&engine, &FeedbackEngine::commentsChanged, this, &ChatKeeper::takeComments);
    connect(&engine, &FeedbackEngine::followedRead, this, [this](const QString &post) { tell(post, {}); });
    connect(&engine, &FeedbackEngine::followedFailed, this,
        [this](const QString &post, const Error &error) { tell(post, error); });
}

void ChatKeeper::tell(const QString &postId, const std::optional<Error> &problem)
{
    auto &connection = m_connections[{ postId }];
    connection.problem = problem;
    if (!problem) {
        connection.readAt = m_clock.now();
    }
    Q_EMIT connectionChanged(postId);
}

Result<Caught> ChatKeeper::take(const Chat &chat)
{
    const auto caught = catchQuestions(m_stores, chat, m_clock.now());
    if (!caught) {
        return caught;
    }
    const auto handed = handOver(m_stores, chat, m_clock.now());
    if (!handed) {
        return fail(handed.error());
    }
    auto &sum = m_caught[chatId(chat.day)];
    sum.added += caught->added;
    sum.changed += caught->changed;
    if (*caught != Caught {}) {
        Q_EMIT questionsChanged(chatId(chat.day).value);
    }
    return caught;
}

// A database that fails tells so wherever else it is used; the comments are there with the next look.
void ChatKeeper::takeComments(const QString &postId)
{
    for (const auto &chat : m_stores.chats.open().value_or(QList<Chat> {})) {
        if (chat.post.value == postId) {
            (void)take(chat);
        }
    }
}

Result<bool> ChatKeeper::refresh()
{
    const auto chats = m_stores.chats.open();
    if (!chats) {
        return fail(chats.error());
    }
    const auto desk = m_stores.settings.deskId();
    QHash<PostId, Millis> followed;
    for (const auto &chat : *chats) {
        const auto taken = take(chat);
        if (!taken) {
            return fail(taken.error());
        }
        if (chat.desk == desk) {
            followed.insert(chat.post, pollInterval(m_stores.settings));
        }
    }
    m_engine.setFollowed(followed);
    const auto work = m_stores.comments.withWork();
    return work ? Result<bool>(!work->isEmpty()) : fail(work.error());
}

Task<Caught> ChatKeeper::poll(ChatId id)
{
    const auto chat = m_stores.chats.load(id);
    if (!chat) {
        co_return fail(chat.error());
    }
    m_caught.remove(id);
    const auto before = take(*chat); // what was approved goes out with the first request
    if (!before) {
        co_return before;
    }
    auto reading = m_engine.readPost(chat->post);
    const auto read = co_await std::move(reading);
    if (!read) {
        tell(chat->post.value, read.error());
        co_return fail(read.error());
    }
    tell(chat->post.value, {});
    const auto after = take(*chat);
    co_return after ? Result<Caught>(m_caught.take(id)) : after; // most came with the engine's own signals
}

} // namespace bubenik::chat
