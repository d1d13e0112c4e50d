// A gateway among the channels: it can be looked at, and takes short messages to single phones, no posts (Unsupported,
// code "no-posts").
#pragma once

#include "channels/Descriptor.h"
#include "channels/ShortMessages.h"

namespace bubenik::smschannel {

class SmsChannel final : public Channel
{
public:
    SmsChannel(const ChannelConfig &config, const ChannelContext &context);

    [[nodiscard]] ChannelTraits traits() const override { return {}; }
    // The account with its credit: "mesto · 1523.32 Kč".
    [[nodiscard]] Task<ChannelAccount> check() override;
    [[nodiscard]] Task<RemoteItem> publish(Outgoing outgoing, Progress progress) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> find(Outgoing sent, Instant since) override;
    [[nodiscard]] Task<std::optional<RemoteItem>> fetch(QString remoteId) override;
    [[nodiscard]] Task<RemoteItem> update(
        QString remoteId, Outgoing outgoing, QString knownFingerprint, Progress progress) override;
    [[nodiscard]] Task<void> withdraw(QString remoteId) override;
    [[nodiscard]] Task<void> verify(RemoteItem item, Outgoing outgoing) override;
    [[nodiscard]] ShortMessages *shortMessages() override { return m_gateway.get(); }

private:
    QString m_user;
    SmsRules m_rules;
    std::unique_ptr<ShortMessages> m_gateway;
};

} // namespace bubenik::smschannel
