// One pass's work for one channel: one operation at a time, in the order of due times. Each operation is intent
// written -> the call -> outcome written; whatever people changed in between is loaded anew before it is written.
// Ends when nothing more can be done now; a patient one also waits for the channel's settle time.
#pragma once

#include "publishing/DeliveryJournal.h"
#include "publishing/ServerClock.h"

namespace bubenik {

// The operations being carried out, each with the way to break it off.
using UnderWay = QMap<DeliveryId, std::stop_source>;

// What the workers of one pass share.
struct PassContext {
    DeliveryJournal journal;
    Clock &clock;
    DeliveryEngine &engine; // emits its signals
    DeliveryGate *gate = nullptr;
    UnderWay *underWay = nullptr; // of the engine
    std::function<QString(const Delivery &)> articleLink
        = {}; // where the town's website has the same; empty: not known
    Progress progress;
    DeliveryEngine::Patience patience = DeliveryEngine::Patience::WaitToSettle;
    PassSummary summary = {};
    qint64 done = 0;
    qint64 total = 0;
};

class ChannelWorker final
{
public:
    // Without a channel (it was removed, say) `noChannel` is what each of its deliveries meets.
    ChannelWorker(PassContext &context, std::unique_ptr<Channel> channel, ServerClock serverClock,
        std::optional<Error> noChannel);

    void add(const DeliveryId &id) { m_queue.append(id); }
    // Fails only when the local database does: then nothing further is sent.
    [[nodiscard]] Task<void> run();
    [[nodiscard]] const ChannelTraits &traits() const { return m_traits; }
    // What the channel's answers told, for the next pass.
    [[nodiscard]] ServerClock serverClock() const { return m_serverClock; }

private:
    // Brings one delivery as far as it gets now; a value: how long until its settle time is over.
    Task<std::optional<Millis>> advance(DeliveryId id);
    Task<std::optional<Millis>> takeSteps(DeliveryId id);
    // nullopt: another desk's turn, or nothing to be done.
    Task<std::optional<Delivery>> enter(DeliveryId id);
    Task<void> perform(Delivery delivery, Step step);
    Task<void> lookUp(Delivery delivery);
    Task<void> learnFingerprint(Delivery delivery);
    Task<void> operate(Delivery delivery, OperationKind kind);
    // Whether it may go out, as far as the other desks know.
    Task<bool> confirm(Delivery delivery);
    Task<RemoteItem> call(Delivery intent);
    Task<void> settleOutcome(Delivery delivery, Result<RemoteItem> answer);
    Task<void> watch(Delivery delivery);
    QCoro::Task<> sleep(Millis duration);
    // What would go wrong by this machine's clock alone asks the channel for its time first, once in a pass.
    QCoro::Task<> askForTime(Delivery delivery, Step step);
    [[nodiscard]] Millis skew() const { return m_serverClock.skew(m_context.clock); }
    void learnTime();

    Result<void> postpone(const DeliveryId &id);
    // Remembers an error that concerns the whole channel, with the time of the next attempt that was written for it.
    void noteChannelError(const Error &error, const DeliveryId &id);

    [[nodiscard]] Progress progressOf(const DeliveryId &id, std::stop_token stop) const;
    [[nodiscard]] bool isStopped() const { return m_context.progress.stop.stop_requested(); }

    PassContext &m_context;
    std::unique_ptr<Channel> m_channel;
    ChannelTraits m_traits;
    ServerClock m_serverClock;
    bool m_askedForTime = false;
    QList<DeliveryId> m_queue;
    std::optional<Error> m_channelError;
    std::optional<Instant> m_channelRetry;
};

} // namespace bubenik
