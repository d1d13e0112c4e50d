#include "publishing/TransitionTools.h"

#include "net/Retry.h"
#include "publishing/History.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik::transition {

using namespace Qt::StringLiterals;

namespace {

double jitterOf(const Delivery &delivery)
{
    constexpr size_t steps = 1000;
    return static_cast<double>(qHash(delivery.id.value, static_cast<size_t>(delivery.attempts)) % steps) / steps;
}

} // namespace

std::optional<Instant> retryAt(const Delivery &delivery, const Error &error, int attempts, Instant now)
{
    const auto delay = retryDelay(error, std::max(attempts, 1), jitterOf(delivery));
    if (!delay) {
        return std::nullopt;
    }
    return now + std::min<Millis>(*delay, tuning::longestWait);
}

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

bool hasSecondItem(const Delivery &delivery)
{
    return delivery.problem && delivery.problem->kind == ErrorKind::Mismatch && delivery.problem->code == "second-item"_L1;
}

void clearTrouble(Delivery &delivery)
{
    delivery.attempts = 0;
    delivery.nextAttempt.reset();
    if (!hasSecondItem(delivery)) {
        delivery.problem.reset();
    }
    delivery.theirs.reset();
}

void setProblem(Delivery &delivery, const Error &error)
{
    if (!hasSecondItem(delivery)) {
        delivery.problem = error;
    }
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

} // namespace bubenik::transition
