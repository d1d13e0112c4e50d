#include "publishing/Step.h"

#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik {

namespace {

Step waitUntil(Instant at)
{
    return { .action = Action::Wait, .at = at };
}

// When the next attempt is allowed, if that lies ahead and was not written before the clock was set back.
std::optional<Instant> backOff(const Delivery &delivery, Instant now)
{
    if (delivery.nextAttempt && *delivery.nextAttempt > now && *delivery.nextAttempt - now <= tuning::longestWait) {
        return delivery.nextAttempt;
    }
    return std::nullopt;
}

// A problem with a nextAttempt goes on by itself; one without waits for a person.
bool isStopped(const Delivery &delivery)
{
    return delivery.problem.has_value() && !delivery.nextAttempt.has_value();
}

Millis aheadOf(const Delivery &delivery, Instant now)
{
    return delivery.asap ? Millis { 0 } : delivery.due - now;
}

// What citizens were told holds until some time, and they are to be told when it has passed.
bool isLimited(const Delivery &delivery)
{
    const auto &released = delivery.released;
    const bool isAtRest = delivery.state == DeliveryState::Planned || delivery.state == DeliveryState::HandedOver
        || delivery.state == DeliveryState::Live;
    return isAtRest && delivery.wish == Wish::Publish && released.validUntil && !released.isOver;
}

Step unconfirmedStep(const Delivery &delivery, const ChannelTraits &traits, Instant now)
{
    if (const auto until = backOff(delivery, now)) {
        return waitUntil(*until);
    }
    const auto &operation = delivery.operation;
    if (operation && operation->unknownSince && operation->absent > 0 && *operation->unknownSince <= now) {
        const auto settled = *operation->unknownSince + traits.settle;
        if (now < settled) {
            return { .action = Action::Wait, .at = settled, .settling = true };
        }
    }
    return { .action = Action::LookUp };
}

Step plannedStep(const Delivery &delivery, const ChannelTraits &traits, Instant now)
{
    auto lateFrom = delivery.due + (delivery.asap ? tuning::asapGrace : tuning::lateGrace);
    if (delivery.replacing) { // citizens had it already, and are waiting for it to come back
        lateFrom = std::max(lateFrom, delivery.replacing->since + tuning::asapGrace);
    }
    if (now > lateFrom) {
        return { .action = Action::Miss };
    }
    if (const auto until = backOff(delivery, now)) {
        return waitUntil(std::min(*until, lateFrom + Millis { 1 }));
    }
    const auto ahead = aheadOf(delivery, now);
    if (ahead <= Millis { 0 }) {
        return { .action = Action::Create };
    }
    if (!traits.schedules || ahead < traits.scheduleFrom) {
        return waitUntil(delivery.due);
    }
    if (traits.scheduleUpTo > Millis { 0 } && ahead > traits.scheduleUpTo) {
        return waitUntil(delivery.due - traits.scheduleUpTo);
    }
    return { .action = Action::Create };
}

Step updateStep(const Delivery &delivery, const ChannelTraits &traits, Instant now)
{
    if (isStopped(delivery)) {
        return {};
    }
    if (const auto until = backOff(delivery, now)) {
        return waitUntil(*until);
    }
    const auto ahead = aheadOf(delivery, now);
    const bool isOut = delivery.state == DeliveryState::Live || ahead <= Millis { 0 };
    const bool isReplaced = delivery.replacing && delivery.replacing->contentDigest == contentDigest(delivery.released);
    if (isOut && isReplaced) {
        return { .action = Action::Withdraw };
    }
    if (isOut) {
        return { .action = traits.edits ? Action::Update : Action::Refuse };
    }
    const bool moved = delivery.acknowledged.due != delivery.due;
    if (ahead < traits.scheduleFrom && moved && delivery.acknowledged.due < delivery.due) {
        return { .action = Action::Withdraw }; // it would come out at its old time before the channel takes the new one
    }
    if (ahead < traits.scheduleFrom && (moved || !traits.editsBesideTime)) {
        return waitUntil(delivery.due); // sent now, it would be public before its time
    }
    if (isReplaced) {
        return { .action = Action::Withdraw };
    }
    if (moved && traits.scheduleUpTo > Millis { 0 } && ahead > traits.scheduleUpTo) {
        return { .action = Action::Withdraw };
    }
    return { .action = Action::Update };
}

Step watchStep(const Delivery &delivery, Instant now)
{
    if (delivery.state == DeliveryState::Live) {
        return {};
    }
    if (aheadOf(delivery, now) > Millis { 0 }) {
        return waitUntil(delivery.due);
    }
    if (const auto until = backOff(delivery, now)) {
        return waitUntil(*until);
    }
    if (delivery.problem && (now - delivery.due > tuning::watchFor || !delivery.nextAttempt)) {
        return {};
    }
    return { .action = Action::Watch };
}

Step withdrawStep(const Delivery &delivery, Instant now)
{
    if (delivery.acknowledged.remoteId.isEmpty()) {
        return { .action = Action::Close };
    }
    if (isStopped(delivery)) {
        return {};
    }
    if (const auto until = backOff(delivery, now)) {
        return waitUntil(*until);
    }
    return { .action = Action::Withdraw };
}

} // namespace

Instant dueHere(const Delivery &delivery, Millis skew)
{
    return delivery.asap ? delivery.due : delivery.due - skew;
}

namespace {

// But for the end of its validity.
Step stepTowardsItsTime(const Delivery &delivery, const ChannelTraits &traits, Instant now)
{
    switch (delivery.state) {
    case DeliveryState::Sending:
        return { .action = Action::Recover };
    case DeliveryState::Unconfirmed:
        return unconfirmedStep(delivery, traits, now);
    case DeliveryState::Failed:
    case DeliveryState::Cancelled:
        return {};
    case DeliveryState::Planned:
    case DeliveryState::HandedOver:
    case DeliveryState::Live:
        break;
    }
    if (delivery.wish == Wish::Withdraw) {
        return withdrawStep(delivery, now);
    }
    if (delivery.acknowledged.remoteId.isEmpty()) {
        return delivery.state == DeliveryState::Planned ? plannedStep(delivery, traits, now) : Step {};
    }
    return isAcknowledged(delivery) ? watchStep(delivery, now) : updateStep(delivery, traits, now);
}

} // namespace

namespace {

// Told already that it waits for its approval.
bool isToldHeld(const Delivery &delivery)
{
    return delivery.problem && delivery.problem->code == notApproved;
}

// What may not go out: what would show it waits, and what a channel would show by itself is taken back.
Step heldStep(const Step &natural, const Delivery &delivery, const Permission &permission, Instant now, bool isTold)
{
    const bool isAtRest = delivery.state == DeliveryState::Planned || delivery.state == DeliveryState::HandedOver
        || delivery.state == DeliveryState::Live;
    if (!isAtRest || delivery.wish == Wish::Withdraw) {
        return natural;
    }
    const bool isThere = !delivery.acknowledged.remoteId.isEmpty();
    const auto ahead = delivery.acknowledged.due - now;
    if (isThere && delivery.state != DeliveryState::Live && !delivery.asap && ahead > Millis { 0 }) {
        const auto from = permission.takeBackFrom.value_or(now);
        const auto atLatest = delivery.acknowledged.due - tuning::takeBackBefore;
        return now < from && now < atLatest ? waitUntil(std::min(from, atLatest)) : withdrawStep(delivery, now);
    }
    const bool wouldShow = natural.action == Action::Create || natural.action == Action::Update
        || (isThere && natural.action == Action::Withdraw) || (delivery.asap && natural.action == Action::Miss);
    if (!wouldShow) {
        return natural;
    }
    if (!isTold) {
        return { .action = Action::Hold };
    }
    return isThere || delivery.asap ? Step {} : waitUntil(delivery.due + tuning::lateGrace + Millis { 1 });
}

} // namespace

Step nextStep(
    const Delivery &delivery, const ChannelTraits &traits, Instant now, Millis skew, const Permission &permission)
{
    if (isLimited(delivery) && *delivery.released.validUntil <= now + skew) {
        return { .action = Action::Expire };
    }
    auto seen = delivery;
    if (!delivery.asap) {
        seen.due -= skew;
        seen.acknowledged.due -= skew;
    }
    const bool isTold = isToldHeld(delivery);
    if (isTold) {
        seen.problem.reset();
        seen.nextAttempt.reset();
    }
    const auto natural = stepTowardsItsTime(seen, traits, now);
    const auto step = permission.isHeld ? heldStep(natural, seen, permission, now, isTold) : natural;
    const bool isDone = step.action == Action::Nothing && delivery.state == DeliveryState::Live;
    return isDone && isLimited(delivery) ? waitUntil(*delivery.released.validUntil - skew) : step;
}

bool absenceIsSure(const Operation &operation, const ChannelTraits &traits, Instant now)
{
    if (operation.absent < 1) {
        return false;
    }
    if (traits.settle <= Millis { 0 }) {
        return true;
    }
    return operation.absent >= 2 && operation.unknownSince && now >= *operation.unknownSince + traits.settle;
}

} // namespace bubenik
