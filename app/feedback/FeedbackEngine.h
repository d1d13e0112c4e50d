// Brings home what comes back from a channel: comments below what is out, figures, and once a day whether the sign-in
// still works; and sends the answers. A pass does what is due now, one request after the other for a channel; how often
// is Tuning.h's. Errors of a channel pause that channel only. Belongs to the thread of its stores.
#pragma once

#include "channels/Channel.h"
#include "feedback/CommentSender.h"
#include "feedback/FigureCollector.h"

#include <QObject>
#include <QSet>

namespace bubenik {

struct FeedbackSummary {
    int comments = 0; // new ones
    int answers = 0; // steps towards them
    int figures = 0; // items that were counted
    QList<Error> problems; // one for a channel that failed
};

class FeedbackEngine final : public QObject
{
    Q_OBJECT
public:
    using ChannelSource = std::function<Result<std::unique_ptr<Channel>>(const ChannelId &)>;

    FeedbackEngine(Stores &stores, Clock &clock, Zone zone, ChannelSource channels, QObject *parent = nullptr);
    ~FeedbackEngine() override;

    // What is due now. Fails only when the local database does.
    [[nodiscard]] Task<FeedbackSummary> pass(Progress progress = {});
    // All comments of one post now, and whatever is asked of them. NotFound: it is nowhere where people comment.
    [[nodiscard]] Task<FeedbackSummary> readPost(PostId post);
    // The posts of open chats, each with the time from one look to the next, whoever else looks on; others are let go.
    void setFollowed(const QHash<PostId, Millis> &posts);
    [[nodiscard]] bool isFollowing() const { return !m_followed.isEmpty(); }
    [[nodiscard]] bool isFollowedDue() const; // one of them is to be looked at now
    // While a person looks on, a post's comments are asked for every few seconds.
    void setWatched(const PostId &post, bool watched);
    // What a look at a channel told is kept with this machine's settings, unless it tells of the way there only.
    [[nodiscard]] Result<void> noteCheck(const ChannelId &id, const Result<ChannelAccount> &account);
    // Its settings or its secret were saved: it is looked at anew with the next pass.
    void forget(const ChannelId &id);
    [[nodiscard]] bool isWatching() const { return !m_watched.isEmpty(); }

Q_SIGNALS:
    void commentsChanged(const QString &postId);
    void figuresChanged(const QString &postId);
    void followingChanged();
    void followedRead(const QString &postId);
    void followedFailed(const QString &postId, const bubenik::Error &error);
    void channelChecked(const QString &channelId);

private:
    struct Run;
    struct RunEnd;
    // Kept from pass to pass, with what it knows of its account, until its settings change or it fails.
    [[nodiscard]] Result<std::shared_ptr<Channel>> channelOf(const ChannelConfig &config);
    [[nodiscard]] Task<void> passOfChannel(std::shared_ptr<Run> run, ChannelConfig config);
    // Once a day: whether its sign-in works (storage/ChannelHealth.h).
    [[nodiscard]] Task<void> checkChannel(std::shared_ptr<Channel> channel, ChannelId id);
    [[nodiscard]] Task<void> visit(
        std::shared_ptr<Run> run, Conversation *conversation, Figures *figures, DiscussedItem item);
    [[nodiscard]] Task<void> answerAll(std::shared_ptr<Run> run, ChannelId id, Conversation &conversation);
    [[nodiscard]] Task<void> readComments(std::shared_ptr<Run> run, Conversation &conversation, DiscussedItem item);
    [[nodiscard]] Task<void> readFigures(std::shared_ptr<Run> run, Figures &figures, DiscussedItem item);
    [[nodiscard]] Result<QList<DiscussedItem>> itemsOn(const ChannelId &id, Millis youngerThan);
    [[nodiscard]] bool isCommentsTurn(const DiscussedItem &item);
    void noteLook(const DiscussedItem &item);
    void beginFollowed();
    void tellFollowed(const ChannelId &id, const Error &error);
    [[nodiscard]] Task<void> visitAll(
        std::shared_ptr<Run> run, ChannelId id, Conversation *conversation, Figures *figures, QList<DiscussedItem> items);
    void pause(const ChannelId &id, const Error &error);
    [[nodiscard]] Result<void> cleanUp();

    Stores &m_stores;
    Clock &m_clock;
    ChannelSource m_channels;
    CommentReader m_reader;
    CommentSender m_sender;
    FigureCollector m_figures;
    struct Opened {
        ChannelConfig config;
        std::shared_ptr<Channel> channel;
    };
    QHash<ChannelId, Opened> m_opened;
    QSet<PostId> m_watched;
    QHash<PostId, Millis> m_followed;
    QHash<PostId, Instant> m_followedAt; // the beginning of the last look
    QSet<PostId> m_followedDue; // in this pass
    QHash<ChannelId, Instant> m_pausedUntil;
    QHash<QString, Instant> m_lastLook; // by remote id
    std::optional<Instant> m_lastCleaning;
    bool m_isRunning = false;
};

} // namespace bubenik
