// Brings every delivery to what is wanted, exactly once. Works on one thread, over its own stores; talks to channels
// through the Channel interface only. Each operation: intent written (state sending) -> the call -> outcome written.
// Found in state `sending` at the start of a pass = the process died: unconfirmed, looked up by the mark first.
// The rules are in Step.h (what is next) and Transition.h (what an outcome means), the numbers in Tuning.h.
//
// Limits: one pass at a time for a workspace, across processes (a lock file that dies with its process), so that
// nobody else's `sending` is taken for a crash. Channels run in parallel, each one operation at a time.
//
// What was published at once is `handed-over` until it was read back. When that finds something else than was sent
// (Mismatch) or nothing long after its time (CronDead), it stays handed-over with that problem, is looked at again
// now and then in case it mends by itself, and a person is told.
#pragma once

#include "channels/Channel.h"
#include "publishing/DeliveryGate.h"
#include "storage/Stores.h"

#include <QObject>

namespace bubenik {

struct PassSummary {
    int sent = 0; // created, updated or withdrawn on the other side
    int handedOver = 0; // of these: will appear by themselves
    int live = 0; // became live in this pass
    int unconfirmed = 0; // stand unconfirmed after the pass
    int failed = 0; // stand failed after the pass
    int needPerson = 0; // all that only a person can settle
    bool offline = false; // something waits for the network
};

class DeliveryEngine final : public QObject
{
    Q_OBJECT
public:
    // Makes a channel from its id, with its settings of this moment; NotFound when it was removed.
    using ChannelSource = std::function<Result<std::unique_ptr<Channel>>(const ChannelId &)>;

    // Whether a pass waits for a channel's settle time before it looks up a second time, or leaves that to the next.
    enum class Patience { WaitToSettle, ReturnSoon };

    DeliveryEngine(Stores &stores, Clock &clock, ChannelSource channels, QObject *parent = nullptr);
    ~DeliveryEngine() override; // no pass may be under way

    // For deliveries that other desks work on too. Not owned; set before the first pass.
    void setGate(DeliveryGate *gate);

    // One pass over everything open. Passes do not overlap: a second call joins the one under way. A stop is obeyed
    // between two operations. Errors: Busy (another process delivers), Storage and its kin (nothing further is sent).
    [[nodiscard]] Task<PassSummary> pass(Progress progress = {}, Patience patience = Patience::WaitToSettle);
    // A person may cancel what is being sent at this moment: what can still be broken off, a long upload, is. Seen by the
    // pass under way; nothing without one. On the engine's thread.
    void obeyWithdrawals();
    // When the next pass has something to do; nullopt: nothing waits.
    [[nodiscard]] Result<std::optional<Instant>> nextWake();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void deliveryChanged(const QString &deliveryId);
    void progressed(const QString &deliveryId, qint64 done, qint64 total);
    void passEnded();

private:
    struct Private;
    struct PassEnd;
    std::unique_ptr<Private> d;
};

// Whether only a person can bring this delivery further.
[[nodiscard]] bool isPersonsTurn(const Delivery &delivery);

} // namespace bubenik
