#include "publishing/Transition.h"

#include "net/Retry.h"
#include "publishing/History.h"
#include "publishing/Step.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik::transition {

using namespace Qt::StringLiterals;

namespace {

// 0…1 from the delivery itself: 200 deliveries do not come back at the same second, and tests need no dice.
double jitterOf(const Delivery &delivery)
{
    constexpr size_t steps = 1000;
    return static_cast<double>(qHash(delivery.id.value, static_cast<size_t>(delivery.attempts)) % steps) / steps;
}

std::optional<Instant> retryAt(const Delivery &delivery, const Error &error, int attempts, Instant now)
{
    const auto delay = retryDelay(error, std::max(attempts, 1), jitterOf(delivery));
    if (!delay) {
        return std::nullopt;
    }
    return now + std::min<Millis>(*delay, tuning::longestWait);
}

// For calls that only look: they are repeated whatever the error.
Instant lookAgainAt(const Delivery &delivery, const Error &error, int attempts, Instant now)
{
    const Error asIfServer { .kind = ErrorKind::Server };
    const auto own = retryAt(delivery, error, attempts, now);
    return own ? *own : retryAt(delivery, asIfServer, attempts, now).value_or(now + tuning::appearPoll);
}

QString describe(const Error &error)
{
    const auto kind = toString(error.kind);
    return error.detail.isEmpty() ? kind : u"%1: %2"_s.arg(kind, error.detail);
}

// History tells a change, not each of a hundred equal attempts.
void noteOnce(Delivery &delivery, Instant now, const QString &what, const QString &detail)
{
    const auto &history = delivery.history;
    if (history.isEmpty() || history.last().what != what || history.last().detail != detail) {
        addHistory(delivery, now, what, detail);
    }
}

void noteWaiting(Delivery &delivery, const Error &error, Instant now)
{
    const bool offline = error.kind == ErrorKind::Offline;
    noteOnce(delivery, now, offline ? history::waitingOffline : history::waiting, describe(error));
}

void clearTrouble(Delivery &delivery)
{
    delivery.attempts = 0;
    delivery.nextAttempt.reset();
    delivery.problem.reset();
    delivery.theirs.reset();
}

Operation takeOperation(Delivery &delivery)
{
    const auto operation = delivery.operation.value_or(Operation {});
    delivery.operation.reset();
    return operation;
}

void failFor(Delivery &delivery, const Error &error, Instant now, const QString &what)
{
    delivery.state = DeliveryState::Failed;
    delivery.problem = error;
    delivery.nextAttempt.reset();
    addHistory(delivery, now, what, describe(error));
}

bool isThere(const RemoteItem &item)
{
    return item.visible || item.scheduled;
}

// Since when citizens should see what was sent.
Instant shownSince(const Delivery &delivery)
{
    const QStringList sendings { history::sent, history::handedOver, history::updateSent, history::adopted };
    auto since = delivery.due;
    for (const auto &entry : delivery.history) {
        if (sendings.contains(entry.what)) {
            since = std::max(since, entry.at);
        }
    }
    return since;
}

} // namespace

void begin(Delivery &delivery, OperationKind kind, Instant now)
{
    delivery.operation = Operation { .kind = kind, .startedAt = now, .contentDigest = contentDigest(delivery.released),
        .due = delivery.due, .from = delivery.state };
    delivery.state = DeliveryState::Sending;
    delivery.nextAttempt.reset();
    ++delivery.attempts;
}

void recover(Delivery &delivery, Instant now)
{
    delivery.state = DeliveryState::Unconfirmed;
    delivery.nextAttempt.reset();
    if (delivery.operation) {
        // When exactly the process died is not known; the other side may have been asked a moment ago.
        const auto &started = delivery.operation->startedAt;
        const bool longAgo = now - started > tuning::longestOperation;
        delivery.operation->unknownSince = longAgo ? started : now;
    }
    addHistory(delivery, now, history::unconfirmed, u"the program ended while it was under way"_s);
}

void unknown(Delivery &delivery, const Error &error, Instant now)
{
    delivery.state = DeliveryState::Unconfirmed;
    delivery.nextAttempt.reset();
    delivery.problem = error;
    if (delivery.operation) {
        delivery.operation->unknownSince = now;
    }
    addHistory(delivery, now, history::unconfirmed, describe(error));
}

namespace {

void acknowledge(Delivery &delivery, const RemoteItem &item, const QString &digest, Instant due)
{
    delivery.acknowledged = { item.remoteId, item.permalink, digest, due, item.fingerprint };
    delivery.state = DeliveryState::HandedOver;
    clearTrouble(delivery);
}

void noteWarnings(Delivery &delivery, const RemoteItem &item, Instant now)
{
    for (const auto &warning : item.warnings) {
        addHistory(delivery, now, history::warned, warning);
    }
}

} // namespace

void accept(Delivery &delivery, const RemoteItem &item, Instant now)
{
    const auto operation = takeOperation(delivery);
    acknowledge(delivery, item, operation.contentDigest, operation.due);
    if (operation.kind == OperationKind::Update) {
        addHistory(delivery, now, history::updateSent, item.remoteId);
    } else {
        addHistory(delivery, now, item.visible ? history::sent : history::handedOver, item.remoteId);
    }
    noteWarnings(delivery, item, now);
}

void withdrawn(Delivery &delivery, Instant now)
{
    delivery.operation.reset();
    const auto remoteId = delivery.acknowledged.remoteId;
    delivery.acknowledged = {};
    clearTrouble(delivery);
    if (delivery.wish == Wish::Withdraw) {
        delivery.state = DeliveryState::Cancelled;
        addHistory(delivery, now, history::withdrawn, remoteId);
        return;
    }
    // Wanted again, or later than the channel can hold: a new item, so a new mark (the old one finds the withdrawn).
    delivery.state = DeliveryState::Planned;
    delivery.mark = newUuid(now);
    addHistory(delivery, now, history::takenBack, remoteId);
}

void refuse(Delivery &delivery, const Error &error, Instant now)
{
    const auto operation = takeOperation(delivery);
    delivery.state = operation.from;
    if (error.kind == ErrorKind::Cancelled) {
        delivery.attempts = std::max(0, delivery.attempts - 1);
        return;
    }
    if (error.kind == ErrorKind::NotFound && operation.kind == OperationKind::Update) {
        gone(delivery, now);
        return;
    }
    delivery.nextAttempt = retryAt(delivery, error, delivery.attempts, now);
    delivery.problem = error;
    if (delivery.nextAttempt) {
        noteWaiting(delivery, error, now);
    } else if (operation.kind == OperationKind::Create) {
        failFor(delivery, error, now, history::failed);
    } else {
        addHistory(delivery, now, history::failed, describe(error)); // what is there stays as it is
    }
}

void postpone(Delivery &delivery, const Error &error, std::optional<Instant> nextAttempt, Instant now)
{
    if (delivery.state == DeliveryState::Unconfirmed) {
        delivery.nextAttempt = nextAttempt ? *nextAttempt : lookAgainAt(delivery, error, 1, now);
        return;
    }
    if (nextAttempt) {
        delivery.nextAttempt = nextAttempt;
        delivery.problem = error;
        noteWaiting(delivery, error, now);
    } else if (delivery.acknowledged.remoteId.isEmpty()) {
        failFor(delivery, error, now, history::failed);
    } else if (delivery.wish == Wish::Publish && isAcknowledged(delivery)) {
        watchFailed(delivery, error, now);
    } else {
        delivery.nextAttempt.reset();
        delivery.problem = error;
        addHistory(delivery, now, history::failed, describe(error));
    }
}

void conflicted(Delivery &delivery, const std::optional<RemoteItem> &item, Instant now)
{
    const auto operation = takeOperation(delivery);
    delivery.state = operation.from;
    delivery.problem = Error { .kind = ErrorKind::Conflict, .detail = u"changed there since it was last seen"_s };
    delivery.theirs = item ? std::optional(Theirs { item->title, item->text, item->fingerprint }) : std::nullopt;
    delivery.nextAttempt.reset();
    addHistory(delivery, now, history::conflict);
}

bool holdsWhatWasSent(const Operation &operation, const RemoteItem &item)
{
    constexpr Millis coarsest = std::chrono::minutes(1); // how coarsely the other side may keep a time
    const bool sameText = !item.contentDigest.isEmpty() && item.contentDigest == operation.contentDigest;
    const auto apart = item.due < operation.due ? operation.due - item.due : item.due - operation.due;
    return sameText && (item.visible || apart < coarsest);
}

namespace {

void adopt(Delivery &delivery, const RemoteItem &item, Instant now)
{
    const auto operation = takeOperation(delivery);
    // What lies there as a draft or in the bin is not what was wanted: an update brings it there, or learns that it
    // is gone. What the channel says it was made from is better knowledge than what this operation sent.
    auto digest = item.contentDigest.isEmpty() ? operation.contentDigest : item.contentDigest;
    if (!isThere(item)) {
        digest.clear();
    }
    acknowledge(delivery, item, digest, operation.due);
    addHistory(delivery, now, history::adopted, item.remoteId);
    noteWarnings(delivery, item, now);
}

void concludeNotCarriedOut(Delivery &delivery, Instant now)
{
    const auto operation = takeOperation(delivery);
    const auto error = delivery.problem;
    delivery.state = operation.from;
    delivery.problem.reset();
    delivery.nextAttempt.reset();
    addHistory(delivery, now, history::notCarriedOut);
    if (error && error->kind != ErrorKind::UnknownOutcome && !surelyNotCarriedOut(error->kind)) {
        delivery.operation = operation;
        refuse(delivery, *error, now);
        return;
    }
    if (delivery.attempts > 1) {
        const Error lost { .kind = ErrorKind::Server };
        delivery.nextAttempt = retryAt(delivery, lost, delivery.attempts - 1, now);
        delivery.problem = Error { .kind = ErrorKind::UnknownOutcome, .detail = u"answers keep getting lost"_s };
    }
}

void stillAbsent(Delivery &delivery, const ChannelTraits &traits, Instant now)
{
    if (!delivery.operation || delivery.operation->from == DeliveryState::Unconfirmed) {
        // The work of a newer version, or a damaged document: never believed to be unsent.
        lookupFailed(delivery, Error { .kind = ErrorKind::UnknownOutcome, .code = u"no-operation"_s }, now);
        return;
    }
    auto &operation = *delivery.operation;
    if (!operation.unknownSince || *operation.unknownSince > now) {
        operation.unknownSince = now; // the clock was set back: settle once more
        operation.absent = 0;
    }
    ++operation.absent;
    operation.lookupErrors = 0;
    delivery.nextAttempt.reset();
    if (absenceIsSure(operation, traits, now)) {
        concludeNotCarriedOut(delivery, now);
    } else {
        noteOnce(delivery, now, history::lookedUp, u"not there yet"_s);
    }
}

void lookedUpUpdate(Delivery &delivery, const RemoteItem &item, const ChannelTraits &traits, Instant now)
{
    if (item.fingerprint == delivery.acknowledged.fingerprint) {
        stillAbsent(delivery, traits, now);
    } else if (holdsWhatWasSent(*delivery.operation, item)) {
        adopt(delivery, item, now);
    } else {
        conflicted(delivery, item, now);
    }
}

} // namespace

void lookedUp(Delivery &delivery, const std::optional<RemoteItem> &item, const ChannelTraits &traits, Instant now)
{
    const auto kind = delivery.operation ? delivery.operation->kind : OperationKind::Create;
    switch (kind) {
    case OperationKind::Create:
        if (item) {
            adopt(delivery, *item, now);
        } else {
            stillAbsent(delivery, traits, now);
        }
        break;
    case OperationKind::Update:
        if (!item || !isThere(*item)) {
            delivery.operation.reset();
            gone(delivery, now);
        } else {
            lookedUpUpdate(delivery, *item, traits, now);
        }
        break;
    case OperationKind::Withdraw:
        if (!item || !isThere(*item)) {
            withdrawn(delivery, now);
        } else {
            stillAbsent(delivery, traits, now);
        }
        break;
    }
}

void lookupFailed(Delivery &delivery, const Error &error, Instant now)
{
    if (!delivery.operation) {
        delivery.operation = Operation { .startedAt = now, .from = DeliveryState::Unconfirmed };
    }
    auto &operation = *delivery.operation;
    const bool connectivity = error.kind == ErrorKind::Offline;
    if (!connectivity) {
        ++operation.lookupErrors;
    }
    delivery.nextAttempt = lookAgainAt(delivery, error, std::max(operation.lookupErrors, 1), now);
    if (operation.lookupErrors == tuning::lookupsBeforeAsking && !connectivity) {
        addHistory(delivery, now, history::cannotTell, describe(error));
    }
    if (operation.lookupErrors >= tuning::lookupsBeforeAsking) {
        delivery.problem = Error { .kind = ErrorKind::UnknownOutcome, .detail = describe(error), .code = u"cannot-tell"_s };
    }
}

void becameLive(Delivery &delivery, Instant now)
{
    clearTrouble(delivery);
    delivery.state = DeliveryState::Live;
    addHistory(delivery, now, history::live, delivery.acknowledged.permalink);
}

void notLive(Delivery &delivery, const RemoteItem &item, const Error &error, Instant now)
{
    if (error.kind == ErrorKind::Mismatch) {
        noteOnce(delivery, now, history::mismatch, error.detail);
        delivery.problem = error;
        delivery.theirs = Theirs { item.title, item.text, item.fingerprint };
        delivery.nextAttempt = now + tuning::troubledPoll;
        return;
    }
    if (now - shownSince(delivery) <= tuning::appearGrace) {
        delivery.nextAttempt = now + tuning::appearPoll;
        return;
    }
    if (error.kind == ErrorKind::CronDead || item.scheduled) {
        delivery.problem = Error { .kind = ErrorKind::CronDead, .detail = error.detail, .code = error.code };
    } else {
        delivery.problem = Error { .kind = ErrorKind::Mismatch, .detail = error.detail, .code = u"not-public"_s };
    }
    noteOnce(delivery, now, history::overdue, describe(*delivery.problem));
    delivery.nextAttempt = now + tuning::troubledPoll;
}

void watchFailed(Delivery &delivery, const Error &error, Instant now)
{
    delivery.problem = error;
    delivery.nextAttempt = lookAgainAt(delivery, error, ++delivery.attempts, now);
    noteWaiting(delivery, error, now);
}

void gone(Delivery &delivery, Instant now)
{
    const Error error { .kind = ErrorKind::NotFound, .detail = u"the item was deleted there"_s };
    delivery.theirs.reset();
    failFor(delivery, error, now, history::gone);
}

void miss(Delivery &delivery, Instant now)
{
    failFor(delivery, Error { .kind = ErrorKind::Missed }, now, history::missed);
}

void close(Delivery &delivery, Instant now)
{
    delivery.state = DeliveryState::Cancelled;
    delivery.nextAttempt.reset();
    delivery.problem.reset();
    addHistory(delivery, now, history::cancelled);
}

void cannot(Delivery &delivery, Instant now)
{
    const Error error { .kind = ErrorKind::Unsupported, .detail = u"the channel does not change what is out"_s, .code = u"no-edits"_s };
    delivery.problem = error;
    delivery.nextAttempt.reset();
    addHistory(delivery, now, history::failed, describe(error));
}

bool surelyNotCarriedOut(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Auth:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::Server:
    case ErrorKind::Rejected:
    case ErrorKind::TooLarge:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Invalid:
    case ErrorKind::NoKeychain:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
        return true;
    default:
        return false;
    }
}

bool stopsChannel(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Auth || kind == ErrorKind::RateLimited
        || kind == ErrorKind::NoKeychain;
}

} // namespace bubenik::transition
