// Brings every delivery to what is wanted, exactly once. Works on one thread, over its own stores; talks to channels
// through the Channel interface only. Each operation: intent written (state sending) -> the call -> outcome written.
// Found in state `sending` at the start of a pass = the process died: unconfirmed, looked up by the mark first.
#pragma once

#include "channels/Channel.h"
#include "storage/Stores.h"

#include <QObject>

namespace bubenik {

struct PassSummary {
    int sent = 0; // created, updated or withdrawn on the other side
    int handedOver = 0; // of these: will appear by themselves
    int live = 0; // became live in this pass
    int unconfirmed = 0; // stand unconfirmed after the pass
    int failed = 0; // stand failed after the pass
    int needPerson = 0; // unconfirmed or failed that only a person can settle
    bool offline = false; // something waits for the network
};

class DeliveryEngine final : public QObject
{
    Q_OBJECT
public:
    // Makes a channel from its id, with its settings of this moment; NotFound when it was removed.
    using ChannelSource = std::function<Result<std::unique_ptr<Channel>>(const ChannelId &)>;

    DeliveryEngine(Stores &stores, Clock &clock, ChannelSource channels, QObject *parent = nullptr);
    ~DeliveryEngine() override;

    // One pass over everything open. Passes do not overlap: a second call joins the one under way.
    [[nodiscard]] Task<PassSummary> pass(Progress progress = {});
    // When the next pass has something to do; nullopt: nothing waits.
    [[nodiscard]] Result<std::optional<Instant>> nextWake();

Q_SIGNALS:
    void deliveryChanged(const QString &deliveryId);
    void progressed(const QString &deliveryId, qint64 done, qint64 total);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace bubenik
