#include "publishing/DeliveryEngine.h"

#include "core/Log.h"
#include "publishing/ChannelWorker.h"
#include "publishing/PassLock.h"
#include "publishing/Tuning.h"

#include <QCoro/QCoroSignal>
#include <QMap>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<ChannelWorker> workerFor(
    PassContext &context, const DeliveryEngine::ChannelSource &channels, const ChannelId &id, ServerClock known)
{
    auto channel = channels(id);
    if (channel) {
        return std::make_unique<ChannelWorker>(context, *std::move(channel), known, std::nullopt);
    }
    auto error = channel.error();
    if (error.kind == ErrorKind::NotFound) {
        error = Error { .kind = ErrorKind::Invalid,
            .detail = u"the channel was removed"_s,
            .code = u"no-channel"_s,
            .subject = id.value };
    }
    return std::make_unique<ChannelWorker>(context, nullptr, known, error);
}

void warnOfEarlyEnd(const Error &error)
{
    qCWarning(logPublishing) << "a pass ended early:" << toString(error.kind) << error.detail;
}

// Where the town's website has the same post: the oldest of its deliveries there that has an address for everybody.
QString articleLinkOf(Stores &stores, const DeliveryEngine::ChannelSource &channels, const Delivery &delivery)
{
    const auto all = stores.deliveries.forPost(delivery.post);
    for (const auto &other : all.value_or(QList<Delivery> {})) {
        const bool isPublic = other.acknowledged.permalink.startsWith("http"_L1) && other.wish == Wish::Publish;
        if (!isPublic || other.channel == delivery.channel) {
            continue;
        }
        const auto channel = channels(other.channel);
        if (channel && (*channel)->traits().isWebsite) {
            return other.acknowledged.permalink;
        }
    }
    return {};
}

// How many stand where, after the pass.
Result<void> count(Stores &stores, PassSummary &summary)
{
    const auto states = stores.deliveries.countByState();
    if (!states) {
        return fail(states.error());
    }
    summary.unconfirmed = static_cast<int>(states->value(toString(DeliveryState::Unconfirmed)));
    summary.failed = static_cast<int>(states->value(toString(DeliveryState::Failed)));
    const auto troubled = stores.deliveries.needingPerson();
    if (!troubled) {
        return fail(troubled.error());
    }
    for (const auto &delivery : *troubled) {
        summary.needPerson += isPersonsTurn(delivery) ? 1 : 0;
    }
    return {};
}

} // namespace

struct DeliveryEngine::Private {
    Private(DeliveryEngine &owner, Stores &openStores, Clock &usedClock, ChannelSource source)
        : engine(owner)
        , stores(openStores)
        , clock(usedClock)
        , channels(std::move(source))
        , lock(stores.folder)
    {
    }

    Task<PassSummary> locked(Progress progress, Patience patience);
    QCoro::Task<bool> acquire(std::stop_token stop);

    DeliveryEngine &engine;
    Stores &stores;
    Clock &clock;
    ChannelSource channels;
    PassLock lock;
    DeliveryGate *gate = nullptr;
    UnderWay underWay;
    QMap<ChannelId, ServerClock> serverClocks;
    bool running = false;
    Result<PassSummary> last = PassSummary {};
};

DeliveryEngine::DeliveryEngine(Stores &stores, Clock &clock, ChannelSource channels, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, stores, clock, std::move(channels)))
{
}

DeliveryEngine::~DeliveryEngine() = default;

void DeliveryEngine::setGate(DeliveryGate *gate)
{
    d->gate = gate;
}

void DeliveryEngine::obeyWithdrawals()
{
    for (auto operation = d->underWay.begin(); operation != d->underWay.end(); ++operation) {
        const auto delivery = d->stores.deliveries.load(operation.key());
        if (delivery && delivery->wish == Wish::Withdraw) {
            operation.value().request_stop();
        }
    }
}

bool DeliveryEngine::isRunning() const
{
    return d->running;
}

// However a pass ends.
struct DeliveryEngine::PassEnd {
    DeliveryEngine &engine;
    ~PassEnd()
    {
        engine.d->lock.release();
        engine.d->running = false;
        Q_EMIT engine.passEnded();
    }
};

Task<PassSummary> DeliveryEngine::pass(Progress progress, Patience patience)
{
    if (d->running) {
        co_await qCoro(this, &DeliveryEngine::passEnded);
        co_return d->last;
    }
    d->running = true;
    const PassEnd end { *this };
    const bool locked = co_await d->acquire(progress.stop);
    if (locked) {
        d->last = co_await d->locked(progress, patience);
    } else {
        d->last = fail(d->lock.error());
    }
    co_return d->last;
}

// Another process's pass is usually over in a moment.
QCoro::Task<bool> DeliveryEngine::Private::acquire(std::stop_token stop)
{
    const auto until = clock.elapsed() + tuning::lockWait;
    while (!lock.tryAcquire()) {
        if (lock.error().kind != ErrorKind::Busy || stop.stop_requested() || clock.elapsed() >= until) {
            co_return false;
        }
        co_await clock.sleep(tuning::lockPoll);
    }
    co_return true;
}

Task<PassSummary> DeliveryEngine::Private::locked(Progress progress, Patience patience)
{
    PassContext context { .journal = { stores, clock, engine },
        .clock = clock,
        .engine = engine,
        .gate = gate,
        .underWay = &underWay,
        .progress = progress,
        .patience = patience };
    context.articleLink = [this](const Delivery &delivery) { return articleLinkOf(stores, channels, delivery); };
    const auto open = stores.deliveries.open();
    if (!open) {
        co_return fail(open.error());
    }
    context.total = open->size();
    QMap<ChannelId, std::shared_ptr<ChannelWorker>> workers;
    for (const auto &id : *open) {
        const auto delivery = stores.deliveries.load(id);
        if (!delivery) {
            co_return fail(delivery.error());
        }
        auto &worker = workers[delivery->channel];
        if (!worker) {
            worker = workerFor(context, channels, delivery->channel, serverClocks.value(delivery->channel));
        }
        worker->add(id);
    }
    Result<void> all;
    for (const bool pointing : { false, true }) { // what points to the website comes when the website has it
        std::vector<Task<void>> tasks; // each runs until its first wait when it is made: the channels work side by side
        for (const auto &worker : std::as_const(workers)) {
            if (worker->traits().pointsToWebsite == pointing) {
                tasks.push_back(worker->run());
            }
        }
        for (auto &task : tasks) {
            const auto one = co_await task;
            if (!one && all) {
                all = one;
            }
        }
    }
    for (auto worker = workers.cbegin(); worker != workers.cend(); ++worker) {
        serverClocks[worker.key()] = worker.value()->serverClock();
    }
    if (!all) {
        warnOfEarlyEnd(all.error());
        co_return fail(all.error());
    }
    BUBENIK_CO_TRY(count(stores, context.summary));
    co_return context.summary;
}

Result<std::optional<Instant>> DeliveryEngine::nextWake()
{
    const auto open = d->stores.deliveries.open();
    if (!open) {
        return fail(open.error());
    }
    const auto now = d->clock.now();
    DeliveryJournal journal(d->stores, d->clock, *this);
    std::optional<Instant> earliest;
    QMap<ChannelId, ChannelTraits> traits;
    for (const auto &id : *open) {
        const auto delivery = d->stores.deliveries.load(id);
        if (!delivery) {
            return fail(delivery.error());
        }
        if (!traits.contains(delivery->channel)) {
            const auto channel = d->channels(delivery->channel);
            traits[delivery->channel] = channel ? (*channel)->traits() : ChannelTraits {};
        }
        const auto step = nextStep(
            *delivery, traits[delivery->channel], now, d->serverClocks.value(delivery->channel).skew(d->clock),
            journal.permission(*delivery));
        if (step.action == Action::Nothing) {
            continue;
        }
        auto at = step.action == Action::Wait ? *step.at : now;
        if (d->gate != nullptr) {
            at = std::max(at, d->gate->notBefore(id).value_or(at));
        }
        earliest = std::min(earliest.value_or(at), at);
    }
    return earliest;
}

bool isPersonsTurn(const Delivery &delivery)
{
    switch (delivery.state) {
    case DeliveryState::Cancelled:
        return false;
    case DeliveryState::Failed:
        return true;
    case DeliveryState::Unconfirmed:
        return delivery.operation && delivery.operation->lookupErrors >= tuning::lookupsBeforeAsking;
    default:
        break;
    }
    if (!delivery.problem) {
        return false;
    }
    const auto kind = delivery.problem->kind;
    return !delivery.nextAttempt || kind == ErrorKind::Mismatch || kind == ErrorKind::CronDead
        || kind == ErrorKind::Auth;
}

} // namespace bubenik
