// What is found on the public page, and what needs no call at all.
#include "publishing/History.h"
#include "publishing/Step.h"
#include "publishing/Transition.h"
#include "publishing/TransitionTools.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik::transition {

using namespace Qt::StringLiterals;

namespace {

Instant shownSince(const Delivery &delivery, Millis skew)
{
    const QStringList sendings { history::sent, history::handedOver, history::updateSent, history::adopted, history::tickedOff };
    auto since = dueHere(delivery, skew);
    for (const auto &entry : delivery.history) {
        if (sendings.contains(entry.what)) {
            since = std::max(since, entry.at);
        }
    }
    return since;
}

// Not right, not there, or not there yet; other errors say nothing of it.
bool tellsOfThePage(ErrorKind kind)
{
    return kind == ErrorKind::Mismatch || kind == ErrorKind::NotFound || kind == ErrorKind::CronDead;
}

void becameLive(Delivery &delivery, Instant now)
{
    clearTrouble(delivery);
    delivery.state = DeliveryState::Live;
    addHistory(delivery, now, history::live, delivery.acknowledged.permalink);
}

void notLive(Delivery &delivery, const RemoteItem &item, const Error &error, Instant now, Millis skew)
{
    if (error.kind == ErrorKind::Mismatch) {
        noteOnce(delivery, now, history::mismatch, error.detail);
        setProblem(delivery, error);
        delivery.theirs = Theirs { item.title, item.text, item.fingerprint };
        delivery.nextAttempt = now + tuning::troubledPoll;
        return;
    }
    if (now - shownSince(delivery, skew) <= tuning::appearGrace) {
        delivery.nextAttempt = now + tuning::appearPoll;
        return;
    }
    const bool isCron = error.kind == ErrorKind::CronDead || item.scheduled;
    const Error problem { .kind = isCron ? ErrorKind::CronDead : ErrorKind::Mismatch,
        .detail = error.detail,
        .code = isCron ? error.code : error.code == "no-enclosure"_L1 ? error.code : u"not-public"_s };
    setProblem(delivery, problem);
    noteOnce(delivery, now, history::overdue, describe(problem));
    delivery.nextAttempt = now + tuning::troubledPoll;
}

} // namespace

void watched(Delivery &delivery, const Result<std::optional<RemoteItem>> &item, const Result<void> &verified,
    Instant now, Millis skew)
{
    if (!item) {
        watchFailed(delivery, item.error(), now);
    } else if (!*item) {
        gone(delivery, now);
    } else if (verified) {
        delivery.acknowledged.permalink = (*item)->permalink;
        delivery.acknowledged.fingerprint = (*item)->fingerprint;
        becameLive(delivery, now);
    } else if (tellsOfThePage(verified.error().kind)) {
        notLive(delivery, **item, verified.error(), now, skew);
    } else {
        watchFailed(delivery, verified.error(), now);
    }
}

void watchFailed(Delivery &delivery, const Error &error, Instant now)
{
    setProblem(delivery, error);
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

void hold(Delivery &delivery, Instant now)
{
    delivery.problem = Error { .kind = ErrorKind::NotYet, .code = QString(notApproved) };
    delivery.nextAttempt = now + tuning::longestWait;
    addHistory(delivery, now, history::held);
}

void close(Delivery &delivery, Instant now)
{
    delivery.state = DeliveryState::Cancelled;
    delivery.nextAttempt.reset();
    delivery.problem.reset();
    addHistory(delivery, now, history::cancelled);
}

void expire(Delivery &delivery, Instant now)
{
    delivery.released.isOver = true;
    addHistory(delivery, now, history::expired);
}

void cannot(Delivery &delivery, Instant now)
{
    const Error error {
        .kind = ErrorKind::Unsupported, .detail = u"the channel does not change what is out"_s, .code = u"no-edits"_s
    };
    delivery.problem = error;
    delivery.nextAttempt.reset();
    addHistory(delivery, now, history::failed, describe(error));
}

} // namespace bubenik::transition
