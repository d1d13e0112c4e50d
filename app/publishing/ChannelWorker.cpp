#include "publishing/ChannelWorker.h"

#include "core/CrashPoint.h"
#include "core/Log.h"
#include "publishing/Transition.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik {

namespace {

// An item that moves on takes a handful of steps (recover, look up, send, read back); more would be a circle.
constexpr int maxSteps = 12;

bool isLocal(Action action)
{
    return action == Action::Recover || action == Action::Close || action == Action::Miss || action == Action::Refuse
        || action == Action::Expire || action == Action::Hold;
}

// (Logging macros make a local that GCC 12 cannot keep in a coroutine of a unity build.)
void warnOfCircle(const DeliveryId &id)
{
    qCWarning(logPublishing) << "a delivery goes in a circle, left for the next pass:" << id.value;
}

Outgoing outgoingNow(const Delivery &delivery, Instant now)
{
    auto outgoing = outgoingOf(delivery);
    const bool isLive = delivery.operation && delivery.operation->from == DeliveryState::Live;
    if (delivery.asap || isLive) {
        outgoing.due = std::min(outgoing.due, now); // what is out stays out when the clock is set back
        outgoing.asap = true;
    }
    return outgoing;
}

} // namespace

// In the list for as long as the operation lasts.
class UnderWayEntry final
{
public:
    UnderWayEntry(UnderWay &list, const DeliveryId &id)
        : m_list(list)
        , m_id(id)
    {
        m_list.insert(id, std::stop_source());
    }
    ~UnderWayEntry() { m_list.remove(m_id); }
    UnderWayEntry(const UnderWayEntry &) = delete;
    UnderWayEntry &operator=(const UnderWayEntry &) = delete;

    [[nodiscard]] std::stop_token stop() const { return m_list.value(m_id).get_token(); }

private:
    UnderWay &m_list;
    DeliveryId m_id;
};

ChannelWorker::ChannelWorker(
    PassContext &context, std::unique_ptr<Channel> channel, ServerClock serverClock, std::optional<Error> noChannel)
    : m_context(context)
    , m_channel(std::move(channel))
    , m_traits(m_channel ? m_channel->traits() : ChannelTraits {})
    , m_serverClock(serverClock)
    , m_channelError(std::move(noChannel))
{
}

// The stop is a person's who cancels this very delivery. The pass's own stop is obeyed between two operations: one that
// was begun is finished.
Progress ChannelWorker::progressOf(const DeliveryId &id, std::stop_token stop) const
{
    auto *engine = &m_context.engine;
    return { .stop = std::move(stop), .report = [engine, id](qint64 done, qint64 total) { Q_EMIT engine->progressed(id.value, done, total); } };
}

Task<void> ChannelWorker::run()
{
    auto queue = m_queue;
    while (!queue.isEmpty()) {
        QList<DeliveryId> settling;
        std::optional<Millis> shortest;
        for (const auto &id : std::as_const(queue)) {
            if (isStopped()) {
                co_return {};
            }
            const auto wait = co_await advance(id);
            if (!wait) {
                co_return fail(wait.error());
            }
            if (*wait && m_context.patience == DeliveryEngine::Patience::WaitToSettle) {
                settling.append(id);
                shortest = std::min(shortest.value_or(**wait), **wait);
            } else if (m_context.progress.report) {
                m_context.progress.report(++m_context.done, m_context.total);
            }
        }
        if (shortest) {
            co_await sleep(*shortest);
        }
        queue = settling;
    }
    co_return {};
}

QCoro::Task<> ChannelWorker::sleep(Millis duration)
{
    const auto until = m_context.clock.elapsed() + duration;
    while (!isStopped() && m_context.clock.elapsed() < until) {
        const auto rest = until - m_context.clock.elapsed();
        co_await m_context.clock.sleep(std::min(rest, tuning::stopPoll));
    }
}

Task<std::optional<Millis>> ChannelWorker::advance(DeliveryId id)
{
    if (m_context.gate == nullptr) {
        co_return co_await takeSteps(id);
    }
    auto entering = enter(id);
    const auto entered = co_await std::move(entering);
    if (!entered) {
        co_return fail(entered.error());
    }
    if (!*entered) {
        co_return std::nullopt;
    }
    auto stepping = takeSteps(id);
    const auto wait = co_await std::move(stepping);
    auto leaving = m_context.gate->leave(id);
    const auto left = co_await std::move(leaving);
    BUBENIK_CO_TRY(left);
    co_return wait;
}

Task<std::optional<Delivery>> ChannelWorker::enter(DeliveryId id)
{
    const auto delivery = m_context.journal.load(id);
    if (!delivery || !*delivery) {
        co_return delivery;
    }
    const auto step = nextStep(
        **delivery, m_traits, m_context.clock.now(), skew(), m_context.journal.permission(**delivery));
    if (step.action == Action::Nothing || (step.action == Action::Wait && !step.settling) || isStopped()) {
        co_return std::nullopt;
    }
    const bool isOnPaper = step.action == Action::Close || step.action == Action::Miss || step.action == Action::Refuse
        || step.action == Action::Hold;
    auto asking = m_context.gate->enter(**delivery, !isOnPaper);
    const auto permit = co_await std::move(asking);
    if (!permit) {
        co_return fail(permit.error());
    }
    if (!permit->isGranted) {
        m_context.summary.offline = m_context.summary.offline || permit->isOffline;
        co_return std::nullopt;
    }
    if (permit->wasInterrupted) {
        BUBENIK_CO_TRY(
            m_context.journal.change(id, [](Delivery &fresh, Instant now) { transition::suspect(fresh, now); }));
    }
    co_return delivery;
}

Task<std::optional<Millis>> ChannelWorker::takeSteps(DeliveryId id)
{
    for (int count = 0; count < maxSteps; ++count) {
        const auto loaded = m_context.journal.load(id);
        if (!loaded) {
            co_return fail(loaded.error());
        }
        if (!*loaded) {
            co_return std::nullopt;
        }
        const auto delivery = **loaded;
        const auto permission = m_context.journal.permission(delivery);
        auto step = nextStep(delivery, m_traits, m_context.clock.now(), skew(), permission);
        co_await askForTime(delivery, step);
        step = nextStep(delivery, m_traits, m_context.clock.now(), skew(), permission);
        if (step.action == Action::Nothing || (step.action == Action::Wait && !step.settling) || isStopped()) {
            co_return std::nullopt;
        }
        if (step.action == Action::Wait) {
            if (m_channelError) {
                co_return std::nullopt;
            }
            // A clock set back must not make it wait longer than the channel ever works on something.
            co_return std::clamp(
                *step.at - m_context.clock.now(), Millis { 1 }, std::max(m_traits.settle, Millis { 1 }));
        }
        const auto done = co_await perform(delivery, step);
        if (!done) {
            co_return fail(done.error());
        }
    }
    warnOfCircle(id);
    co_return std::nullopt;
}

QCoro::Task<> ChannelWorker::askForTime(Delivery delivery, Step step)
{
    const bool byThisClock = step.action == Action::Miss || (step.action == Action::Create && !m_traits.schedules);
    if (!byThisClock || delivery.asap || m_askedForTime || m_channelError || m_serverClock.isKnown(m_context.clock)) {
        co_return;
    }
    m_askedForTime = true;
    const auto account = co_await m_channel->check();
    m_serverClock.learn(account ? account->clockSkew : m_channel->clockSkew(), m_context.clock);
}

void ChannelWorker::learnTime()
{
    m_serverClock.learn(m_channel->clockSkew(), m_context.clock);
}

Task<void> ChannelWorker::perform(Delivery delivery, Step step)
{
    if (isLocal(step.action)) {
        co_return m_context.journal.take(delivery.id, step.action, m_traits, skew());
    }
    if (m_channelError) {
        co_return postpone(delivery.id);
    }
    if (step.action == Action::LookUp) {
        co_return co_await lookUp(delivery);
    }
    if (step.action == Action::Watch) {
        co_return co_await watch(delivery);
    }
    co_return co_await operate(delivery, *operationOf(step.action));
}

Task<void> ChannelWorker::lookUp(Delivery delivery)
{
    const bool byMark = !delivery.operation || delivery.operation->kind == OperationKind::Create;
    const auto since = delivery.operation ? delivery.operation->startedAt : Instant {};
    auto asked = byMark ? m_channel->find(sentBy(delivery), since) : m_channel->fetch(delivery.acknowledged.remoteId);
    const auto found = co_await std::move(asked);
    crashPoint("delivery.looked-up");
    const auto traits = m_traits;
    BUBENIK_CO_TRY(m_context.journal.change(delivery.id, [&found, traits](Delivery &fresh, Instant now) {
        if (fresh.state != DeliveryState::Unconfirmed) {
            return; // a person decided meanwhile
        }
        if (found) {
            transition::lookedUp(fresh, *found, traits, now);
        } else {
            transition::lookupFailed(fresh, found.error(), now);
        }
    }));
    if (!found) {
        noteChannelError(found.error(), delivery.id);
    }
    crashPoint("delivery.lookup-written");
    co_return {};
}

// Named by a person, or kept over a change that could not be read: what is there now is what is replaced.
Task<void> ChannelWorker::learnFingerprint(Delivery delivery)
{
    const auto current = co_await m_channel->fetch(delivery.acknowledged.remoteId);
    if (current && *current) {
        const auto fingerprint = (*current)->fingerprint;
        co_return m_context.journal.change(
            delivery.id, [fingerprint](Delivery &fresh, Instant) { fresh.acknowledged.fingerprint = fingerprint; });
    }
    co_return {}; // the update itself meets whatever is wrong
}

Task<void> ChannelWorker::operate(Delivery delivery, OperationKind kind)
{
    if (kind == OperationKind::Update && delivery.acknowledged.fingerprint.isEmpty()) {
        const auto learned = co_await learnFingerprint(delivery);
        BUBENIK_CO_TRY(learned);
    }
    if (kind != OperationKind::Withdraw && m_context.gate != nullptr) {
        auto confirming = confirm(delivery);
        const auto confirmed = co_await std::move(confirming);
        if (!confirmed || !*confirmed) {
            co_return confirmed ? Result<void> {} : fail(confirmed.error());
        }
    }
    const bool points = kind == OperationKind::Create && m_traits.pointsToWebsite && m_context.articleLink;
    const auto articleLink = points ? m_context.articleLink(delivery) : QString();
    const auto begun = m_context.journal.begin(delivery.id, kind, m_traits, skew(), articleLink);
    if (!begun) {
        co_return fail(begun.error());
    }
    if (!*begun) {
        co_return {};
    }
    crashPoint("delivery.intent-written");
    const auto intent = **begun;
    auto calling = call(intent);
    const auto answer = co_await std::move(calling);
    learnTime();
    crashPoint("delivery.call-returned");
    co_return co_await settleOutcome(intent, answer);
}

// Refused, it waits: the approval may come back, or the server.
Task<bool> ChannelWorker::confirm(Delivery delivery)
{
    auto asking = m_context.gate->confirmApproval(delivery);
    const auto permit = co_await std::move(asking);
    if (!permit) {
        co_return fail(permit.error());
    }
    if (permit->isGranted) {
        co_return true;
    }
    m_context.summary.offline = m_context.summary.offline || permit->isOffline;
    const auto error = permit->error.value_or(Error { .kind = ErrorKind::Offline, .isOfServer = true });
    const auto until = m_context.gate->notBefore(delivery.id);
    BUBENIK_CO_TRY(m_context.journal.change(delivery.id, [error, until](Delivery &fresh, Instant now) {
        transition::postpone(fresh, error, until.value_or(now + tuning::appearPoll), now);
    }));
    co_return false;
}

Task<RemoteItem> ChannelWorker::call(Delivery intent)
{
    const auto outgoing = outgoingNow(intent, m_context.clock.now());
    const UnderWayEntry entry(*m_context.underWay, intent.id);
    const auto progress = progressOf(intent.id, entry.stop());
    const auto known = intent.acknowledged;
    switch (intent.operation->kind) {
    case OperationKind::Create:
        co_return co_await m_channel->publish(outgoing, progress);
    case OperationKind::Update:
        co_return co_await m_channel->update(known.remoteId, outgoing, known.fingerprint, progress);
    case OperationKind::Withdraw:
        break;
    }
    const auto taken = co_await m_channel->withdraw(known.remoteId);
    if (!taken && taken.error().kind != ErrorKind::NotFound) {
        co_return fail(taken.error());
    }
    co_return RemoteItem {};
}

Task<void> ChannelWorker::settleOutcome(Delivery delivery, Result<RemoteItem> answer)
{
    const auto kind = delivery.operation->kind;
    const bool conflict = !answer && answer.error().kind == ErrorKind::Conflict && kind == OperationKind::Update;
    std::optional<RemoteItem> theirs;
    if (conflict) {
        const auto current = co_await m_channel->fetch(delivery.acknowledged.remoteId);
        theirs = current ? *current : std::nullopt;
    }
    BUBENIK_CO_TRY(m_context.journal.change(delivery.id, [&](Delivery &fresh, Instant now) {
        if (conflict) {
            transition::conflicted(fresh, theirs, now);
        } else if (!answer && kind == OperationKind::Update && transition::asksToReplace(answer.error())) {
            transition::replace(fresh, now);
        } else if (!answer && transition::surelyNotCarriedOut(answer.error().kind)) {
            transition::refuse(fresh, answer.error(), now);
        } else if (!answer) {
            transition::unknown(fresh, answer.error(), now);
        } else if (kind == OperationKind::Withdraw) {
            transition::withdrawn(fresh, now);
        } else {
            transition::accept(fresh, *answer, now);
        }
        if (answer && skew() != Millis { 0 }) {
            transition::wrongClock(fresh, skew(), now);
        }
    }));
    crashPoint("delivery.outcome-written");
    if (!answer) {
        noteChannelError(answer.error(), delivery.id);
        co_return {};
    }
    ++m_context.summary.sent;
    if (kind != OperationKind::Withdraw && answer->scheduled) {
        ++m_context.summary.handedOver;
    }
    co_return {};
}

Task<void> ChannelWorker::watch(Delivery delivery)
{
    const auto item = co_await m_channel->fetch(delivery.acknowledged.remoteId);
    Result<void> verified;
    if (item && *item) {
        const auto outgoing = outgoingOf(delivery);
        verified = co_await m_channel->verify(**item, outgoing);
    }
    learnTime();
    bool live = false;
    BUBENIK_CO_TRY(m_context.journal.change(delivery.id, [&](Delivery &fresh, Instant now) {
        if (fresh.state == DeliveryState::HandedOver && fresh.acknowledged == delivery.acknowledged) {
            transition::watched(fresh, item, verified, now, skew());
            live = fresh.state == DeliveryState::Live;
        }
    }));
    if (live) {
        ++m_context.summary.live;
    }
    if (!item) {
        noteChannelError(item.error(), delivery.id);
    }
    crashPoint("delivery.watched");
    co_return {};
}

Result<void> ChannelWorker::postpone(const DeliveryId &id)
{
    const auto error = *m_channelError;
    const auto retry = m_channelRetry;
    return m_context.journal.change(
        id, [&error, retry](Delivery &fresh, Instant now) { transition::postpone(fresh, error, retry, now); });
}

void ChannelWorker::noteChannelError(const Error &error, const DeliveryId &id)
{
    if (error.kind == ErrorKind::Offline) {
        m_context.summary.offline = true;
    }
    if (!transition::stopsChannel(error.kind) || m_channelError) {
        return;
    }
    m_channelError = error;
    const auto written = m_context.journal.load(id);
    if (written && *written) {
        m_channelRetry = (*written)->nextAttempt;
    }
}

} // namespace bubenik
