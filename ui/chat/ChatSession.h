// What the page of the chat and its evening mode share: the chosen chat with its queue, the state of the connection,
// who is at the desk, and what they do. Everything runs off the GUI thread; what fails is told once by failed().
#pragma once

#include "chat/ChatQueue.h"
#include "chat/Digest.h"
#include "chat/Proposals.h"
#include "chat/QuestionActions.h"
#include "common/Async.h"
#include "common/PageContext.h"

#include <QTimer>

namespace bubenik::ui {

class ChatSession final : public QObject
{
    Q_OBJECT
public:
    using Act = std::function<Result<Question>(Stores &, const Who &)>;
    using Then = std::function<void(const Question &)>;

    explicit ChatSession(const PageContext &context, QObject *parent = nullptr);

    void start(); // the chat of today, else the one that is open, else the latest
    void choose(const ChatId &id);
    void reload();

    [[nodiscard]] const QList<Chat> &chats() const { return m_chats; }
    [[nodiscard]] const ChatId &chat() const { return m_chat; } // null: there is none
    [[nodiscard]] const std::optional<chat::ChatQueue> &queue() const { return m_queue; }
    [[nodiscard]] const chat::ChatConnection &connection() const { return m_connection; }
    [[nodiscard]] bool mayApprove() const { return m_mayApprove; }
    [[nodiscard]] bool sendsHere() const; // this desk sends the chat's answers
    [[nodiscard]] Workspace &workspace() const { return m_context.workspace; }
    [[nodiscard]] QString timeOf(Instant at) const; // 17:05, or the day before it

    // `then` when it is done.
    void act(Act act, Then then = {});
    // In the mayor's name; Forbidden for others.
    void approve(const QuestionId &id, const QString &text, const QString &seen, Then then = {});
    void addInquiry(const chat::NewInquiry &wanted, Then then);
    void open(QDate day, const PostId &post, bool takesOver = false);
    void close();
    void poll(); // all comments now
    void announce(QDate day, std::function<void(const PostId &)> then);
    void makeDigest(chat::DigestNames names, std::function<void(const PostId &)> then);
    void propose(const QuestionId &id, QObject *context, std::function<void(const chat::Proposals &)> then);

Q_SIGNALS:
    void chatsChanged();
    void queueChanged();
    void connectionChanged();
    void failed(const bubenik::Error &error);

private:
    void loadChats();
    void takeChats(const QList<Chat> &chats);
    void note(const QStringList &ids);
    [[nodiscard]] Who who() const;

    PageContext m_context;
    QList<Chat> m_chats;
    ChatId m_chat;
    std::optional<chat::ChatQueue> m_queue;
    chat::ChatConnection m_connection;
    bool m_mayApprove = false;
    QTimer m_soon;
    QTimer m_minute; // a chat's time passes by itself
    LatestOnly m_latest;
    LatestOnly m_listing;
    LatestOnly m_proposing;
};

} // namespace bubenik::ui
