// What a look-up after an unknown outcome tells.
#include "publishing/History.h"
#include "publishing/Step.h"
#include "publishing/Transition.h"
#include "publishing/TransitionTools.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik::transition {

using namespace Qt::StringLiterals;

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
        delivery.problem
            = Error { .kind = ErrorKind::UnknownOutcome, .detail = describe(error), .code = u"cannot-tell"_s };
    }
}

} // namespace bubenik::transition
