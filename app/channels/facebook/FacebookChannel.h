// One Facebook Page as a channel. A post goes out by one final request after its photos are there; nothing repeats that
// request by itself, for Facebook may have published behind an error. There is no mark: what was sent is found by its
// exact text and time. Facebook schedules within its window only; what comes too near to its time while photos are
// uploaded is NotYet, to be published at its time.
//
// What it cannot edit (a card's link, a card against photos) is Unsupported "replace". The public page needs no
// reading: a visitor who is not signed in gets a page of Facebook's own, so verify() asks the API what the Page shows.
#pragma once

#include "channels/facebook/Comments.h"
#include "channels/facebook/Item.h"
#include "channels/facebook/Message.h"
#include "channels/facebook/Photos.h"
#include "channels/facebook/PostFigures.h"

namespace bubenik::facebook {

class FacebookChannel final : public Channel
{
public:
    FacebookChannel(Settings settings, QString secretKey, const ChannelContext &context);

    [[nodiscard]] ChannelTraits traits() const override;
    [[nodiscard]] std::optional<Millis> clockSkew() const override { return m_api.clockSkew(); }
    [[nodiscard]] Task<ChannelAccount> check() override;
    [[nodiscard]] Task<RemoteItem> publish(Outgoing outgoing, Progress progress) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> find(Outgoing sent, Instant since) override;
    [[nodiscard]] Task<QList<Candidate>> candidates(Outgoing sent, Instant since) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> locate(QString where) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> fetch(QString remoteId) override;
    [[nodiscard]] Task<RemoteItem> update(
        QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress) override;
    [[nodiscard]] Task<void> withdraw(QString remoteId) override;
    [[nodiscard]] Task<void> verify(RemoteItem item, Outgoing outgoing) override;
    [[nodiscard]] Conversation *conversation() override { return &m_comments; }
    [[nodiscard]] Figures *figures() override { return &m_figures; }

private:
    // How a post of that time goes out now.
    enum class Timing { Now, Scheduled, TooNear };
    struct Ready {
        Fields fields; // of the final request
        bool isScheduled = false;
    };
    [[nodiscard]] Task<Ready> prepare(Outgoing outgoing, Progress progress);
    [[nodiscard]] Timing timingOf(const Outgoing &outgoing) const;
    [[nodiscard]] Error notYet(const Outgoing &outgoing) const;
    // What stands at the time that was asked for, or came out since then; scheduled ones first.
    [[nodiscard]] Task<QList<Item>> itemsSince(Outgoing sent, Instant since);
    [[nodiscard]] bool mayBe(const Item &item, const Outgoing &sent) const;
    [[nodiscard]] Task<std::optional<Item>> load(QString remoteId);
    [[nodiscard]] Task<std::optional<Item>> loadOwn(QString remoteId); // PAGE_POST or POST; nullopt: not this Page's
    [[nodiscard]] Task<std::optional<Item>> itemAt(QString path); // of its address
    [[nodiscard]] Task<Fields> fieldsOf(Outgoing outgoing, bool scheduled, Progress progress);
    [[nodiscard]] Task<Fields> changesOf(Item item, Outgoing outgoing, Progress progress);
    [[nodiscard]] Task<RemoteItem> readBack(QString remoteId, Outgoing outgoing, bool scheduled);
    [[nodiscard]] Result<void> acceptable(const Message &message) const;
    [[nodiscard]] RemoteItem described(const Item &item) const;
    void rememberShown(const QString &remoteId, const Outgoing &outgoing);

    GraphApi m_api;
    Photos m_photos;
    Comments m_comments;
    PostFigures m_figures;
    const ChannelContext m_context;
};

} // namespace bubenik::facebook
