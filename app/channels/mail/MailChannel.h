// A way for mail among the channels: it can be looked at, and takes no posts (Unsupported, code "no-posts").
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::mailchannel {

class MailChannel final : public Channel
{
public:
    MailChannel(ChannelConfig config, const ChannelContext &context);

    [[nodiscard]] ChannelTraits traits() const override { return {}; }
    // Signs in at the mail server, and where there is one at the mailbox.
    [[nodiscard]] Task<ChannelAccount> check() override;
    [[nodiscard]] Task<RemoteItem> publish(Outgoing outgoing, Progress progress) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> find(Outgoing sent, Instant since) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> fetch(QString remoteId) override;
    [[nodiscard]] Task<RemoteItem> update(
        QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress) override;
    [[nodiscard]] Task<void> withdraw(QString remoteId) override;
    [[nodiscard]] Task<void> verify(RemoteItem item, Outgoing outgoing) override;

private:
    [[nodiscard]] Task<void> checkMailbox();

    ChannelConfig m_config;
    SecretStore &m_secrets;
    HttpClient &m_http;
    Clock &m_clock;
};

} // namespace bubenik::mailchannel
