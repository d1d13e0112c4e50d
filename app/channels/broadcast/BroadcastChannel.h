// publish() never sends anything: it ends in Unsupported, code "hand-over", so that the delivery waits for a person
// (publishing/HandOver.h). Once the person has ticked it off, verify() looks for it in the service's feed.
#pragma once

#include "channels/Descriptor.h"
#include "channels/broadcast/Settings.h"

namespace bubenik::broadcast {

class BroadcastChannel final : public Channel
{
public:
    BroadcastChannel(Settings settings, const ChannelContext &context);

    [[nodiscard]] ChannelTraits traits() const override;
    [[nodiscard]] Task<ChannelAccount> check() override;
    [[nodiscard]] Task<RemoteItem> publish(Outgoing outgoing, Progress progress) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> find(Outgoing sent, Instant since) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> fetch(QString remoteId) override;
    [[nodiscard]] Task<RemoteItem> update(
        QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress) override;
    [[nodiscard]] Task<void> withdraw(QString remoteId) override;
    [[nodiscard]] Task<void> verify(RemoteItem item, Outgoing outgoing) override;

private:
    Settings m_settings;
    ChannelContext m_context;
};

} // namespace bubenik::broadcast
