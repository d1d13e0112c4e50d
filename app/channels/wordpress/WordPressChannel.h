// One WordPress site as a channel. What is written goes out in one request after its media are there; the answer is
// compared with what was sent. "Far enough ahead" is decided by the server's clock when the media are there: WordPress
// publishes at once what is due within a minute, so that is held back here until its time.
#pragma once

#include "channels/wordpress/Api.h"
#include "channels/wordpress/Categories.h"
#include "channels/wordpress/FeedItem.h"
#include "channels/wordpress/Item.h"
#include "channels/wordpress/MediaLibrary.h"

namespace bubenik::wordpress {

class WordPressChannel final : public Channel
{
public:
    WordPressChannel(Settings settings, QString secretKey, const ChannelContext &context);

    [[nodiscard]] ChannelTraits traits() const override;
    [[nodiscard]] std::optional<Millis> clockSkew() const override { return m_api.clockSkew(); }
    [[nodiscard]] Task<ChannelAccount> check() override;
    [[nodiscard]] Task<RemoteItem> publish(Outgoing outgoing, Progress progress) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> find(Outgoing sent, Instant since) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> locate(QString where) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> fetch(QString remoteId) override;
    [[nodiscard]] Task<RemoteItem> update(QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress) override;
    [[nodiscard]] Task<void> withdraw(QString remoteId) override;
    [[nodiscard]] Task<void> verify(RemoteItem item, Outgoing outgoing) override;

private:
    [[nodiscard]] Task<std::optional<Item>> load(QString remoteId);
    // Media and categories of the outgoing post, made where they are missing.
    [[nodiscard]] Task<Wanted> prepare(Outgoing outgoing, Progress progress);
    [[nodiscard]] Task<RemoteItem> store(QString route, Wanted wanted, QJsonObject timing, Instant due);
    // Whether WordPress can hold it until its time, or has to show it at once.
    [[nodiscard]] bool isAhead(const Outgoing &outgoing) const;
    [[nodiscard]] QCoro::Task<> holdBack(Outgoing outgoing);
    [[nodiscard]] QJsonObject timingOfNew(const Outgoing &outgoing) const;
    [[nodiscard]] QJsonObject timingOfUpdate(const Item &item, const Outgoing &outgoing) const;
    [[nodiscard]] Task<bool> alreadyAsWanted(Item item, Outgoing outgoing);
    [[nodiscard]] Task<void> takeBackToDraft(QString remoteId);
    [[nodiscard]] Task<void> checkMedia(Item item);
    [[nodiscard]] Task<void> checkFeed(Item item);
    [[nodiscard]] Task<std::optional<FeedItem>> inFeed(Item item);
    [[nodiscard]] QCoro::Task<Error> explainRefusal(Error refusal);
    [[nodiscard]] Task<std::optional<Error>> overdueWarning();
    [[nodiscard]] QStringList categoriesOf(const Content &content) const;

    Api m_api;
    Categories m_categories;
    MediaLibrary m_media;
};

} // namespace bubenik::wordpress
