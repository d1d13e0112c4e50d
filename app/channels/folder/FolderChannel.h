// A website in a folder as a channel. Publishes at once; the engine waits for the time. Everything runs on the pool:
// decoding pictures and a slow share must not hold up other deliveries.
#pragma once

#include "channels/Descriptor.h"
#include "channels/folder/Settings.h"
#include "channels/folder/Site.h"

namespace bubenik::folder {

class FolderChannel final : public Channel
{
public:
    FolderChannel(Settings settings, const ChannelContext &context);

    [[nodiscard]] ChannelTraits traits() const override;
    [[nodiscard]] Task<ChannelAccount> check() override;
    [[nodiscard]] Task<RemoteItem> publish(Outgoing outgoing, Progress progress) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> find(Outgoing sent, Instant since) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> fetch(QString remoteId) override;
    [[nodiscard]] Task<RemoteItem> update(QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress) override;
    [[nodiscard]] Task<void> withdraw(QString remoteId) override;
    [[nodiscard]] Task<void> verify(RemoteItem item, Outgoing outgoing) override;

private:
    [[nodiscard]] Site site() const;
    void rememberSite();

    Settings m_settings;
    ChannelContext m_context;
};

[[nodiscard]] SiteInfo siteInfo(const Settings &settings, const ChannelContext &context);
[[nodiscard]] AttachmentPaths attachmentPaths(const Content &content, const ChannelContext &context);

} // namespace bubenik::folder
