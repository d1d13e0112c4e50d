// The gate before deliveries that several desks share: one claims, the server decides. A claim is a document
// "claim:<post>.<channel>" on the server, one for each place where a post can stand, so two deliveries of the same post to
// the same channel cannot pass each other either. Who writes it at its known revision has it until its lease (by the
// server's clock) runs out; who follows a claim that was never given back looks up first what its holder may have done.
// After the claim the newest state of the delivery is read; before it is given back, what came of it is sent.
//
// A desk leaves alone what it cannot send: a channel whose password it does not have, or one that is a folder on another
// computer. Without the server nothing is sent: another desk may be doing it.
#pragma once

#include "publishing/DeliveryGate.h"
#include "secrets/SecretStore.h"
#include "sync/SyncEngine.h"

namespace bubenik {

class SharedDeliveries final : public DeliveryGate
{
public:
    SharedDeliveries(SyncEngine &sync, Stores &stores, SecretStore &secrets, Clock &clock);

    [[nodiscard]] Task<Permit> enter(Delivery delivery, bool callsChannel) override;
    Task<void> leave(DeliveryId id) override;
    // Writes into the review on the server what is about to be sent: its rules take that only while the approval that
    // stands there covers it, so a desk that was away learns of a withdrawal before it sends.
    [[nodiscard]] Task<Permit> confirmApproval(Delivery delivery) override;
    [[nodiscard]] std::optional<Instant> notBefore(const DeliveryId &id) const override;

private:
    struct Claim {
        QString rev;
        QString desk;
        bool isFree = true;
        Instant until {};
    };
    [[nodiscard]] Task<bool> canSend(ChannelId id);
    [[nodiscard]] Task<void> fetchFiles(DeliveryId id);
    [[nodiscard]] Task<Permit> claim(Delivery delivery);
    [[nodiscard]] Result<Claim> known(const QString &claimId);
    [[nodiscard]] Task<WriteAnswer> write(QString claimId, QString rev, Delivery delivery, bool isFree);
    [[nodiscard]] Task<WriteAnswer> writeTaking(StoredDocument review, Delivery delivery);
    [[nodiscard]] Permit unapproved(const DeliveryId &id, const Error &error = {});
    [[nodiscard]] Permit refuse(const DeliveryId &id, Millis wait, bool isOffline = false);
    [[nodiscard]] Instant serverNow() const;

    SyncEngine &m_sync;
    Stores &m_stores;
    SecretStore &m_secrets;
    Clock &m_clock;
    QHash<DeliveryId, Instant> m_notBefore;
    QHash<DeliveryId, std::pair<QString, QString>> m_held; // claim and its revision
};

} // namespace bubenik
