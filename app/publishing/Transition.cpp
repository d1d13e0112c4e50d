// Operations: their beginning, and each way they end.
#include "publishing/Transition.h"

#include "publishing/History.h"
#include "publishing/TransitionTools.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik::transition {

using namespace Qt::StringLiterals;

void begin(Delivery &delivery, OperationKind kind, Instant now)
{
    delivery.operation = Operation { .kind = kind,
        .startedAt = now,
        .contentDigest = contentDigest(delivery.released),
        .sent = delivery.released,
        .due = delivery.due,
        .from = delivery.state };
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

void suspect(Delivery &delivery, Instant now)
{
    const bool isUnderWay = delivery.state == DeliveryState::Sending || delivery.state == DeliveryState::Unconfirmed;
    if (isUnderWay || delivery.state == DeliveryState::Failed || delivery.state == DeliveryState::Cancelled) {
        return;
    }
    const auto &released = delivery.released;
    if (released.validUntil && !released.isOver && *released.validUntil <= now) {
        expire(delivery, now); // which the other desk has done, too
    }
    const bool isNew = delivery.acknowledged.remoteId.isEmpty();
    if (isNew ? delivery.wish == Wish::Withdraw : isAcknowledged(delivery)) {
        return; // nothing was wanted that the other desk could have been doing
    }
    const auto kind = isNew               ? OperationKind::Create
        : delivery.wish == Wish::Withdraw ? OperationKind::Withdraw
                                          : OperationKind::Update;
    begin(delivery, kind, now);
    delivery.state = DeliveryState::Unconfirmed;
    delivery.operation->unknownSince = now;
    addHistory(delivery, now, history::unconfirmed, u"the desk that was sending it is gone"_s);
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

void accept(Delivery &delivery, const RemoteItem &item, Instant now)
{
    const auto operation = takeOperation(delivery);
    delivery.replacing.reset();
    acknowledge(delivery, item, operation.contentDigest, operation.due);
    if (operation.kind == OperationKind::Update) {
        addHistory(delivery, now, history::updateSent, item.remoteId);
    } else {
        addHistory(delivery, now, item.visible ? history::sent : history::handedOver, item.remoteId);
    }
    noteWarnings(delivery, item, now);
}

void wrongClock(Delivery &delivery, Millis skew, Instant now)
{
    const auto told = std::any_of(delivery.history.cbegin(), delivery.history.cend(),
        [](const HistoryEntry &entry) { return entry.what == history::wrongClock; });
    if (!told) {
        const auto seconds = QString::number(std::chrono::duration_cast<std::chrono::seconds>(skew).count());
        addHistory(delivery, now, history::wrongClock,
            u"the other side's clock is %1 s ahead of this machine's"_s.arg(seconds));
    }
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

bool asksToReplace(const Error &error)
{
    return error.kind == ErrorKind::Unsupported && error.code == "replace"_L1;
}

void replace(Delivery &delivery, Instant now)
{
    const auto operation = takeOperation(delivery);
    delivery.state = operation.from;
    delivery.replacing = Replacing { now, operation.contentDigest };
    clearTrouble(delivery);
    addHistory(delivery, now, history::replacing, delivery.acknowledged.remoteId);
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

bool surelyNotCarriedOut(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Auth:
    case ErrorKind::Forbidden:
    case ErrorKind::RateLimited:
    case ErrorKind::NotYet:
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
