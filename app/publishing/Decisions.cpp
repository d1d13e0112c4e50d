// A person's word where the engine must not decide alone; declared in Scheduling.h.
#include "domain/Outgoing.h"
#include "publishing/DeliveryChange.h"
#include "publishing/History.h"
#include "publishing/Subject.h"
#include "publishing/Scheduling.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// A person has just asked for it: it is not missed because its time has passed meanwhile.
void sendAtOnceIfDue(Delivery &delivery, Instant now)
{
    if (delivery.state == DeliveryState::Planned && delivery.due <= now) {
        delivery.due = now;
        delivery.asap = true;
    }
}

} // namespace

Result<Delivery> resolveSent(Stores &stores, const DeliveryId &id, const QString &remoteId, Instant now)
{
    if (remoteId.trimmed().isEmpty()) {
        return refusal(u"empty-id"_s, u"remoteId"_s);
    }
    return changeOne(stores, id, now, [&](Delivery &delivery) -> Result<void> {
        if (delivery.state != DeliveryState::Unconfirmed) {
            return refusal(u"not-unconfirmed"_s);
        }
        const auto operation = delivery.operation.value_or(Operation { .contentDigest = contentDigest(delivery.released), .due = delivery.due });
        delivery.operation.reset();
        delivery.acknowledged = { remoteId.trimmed(), {}, operation.contentDigest, operation.due, {} };
        delivery.state = DeliveryState::HandedOver;
        clearWaiting(delivery);
        addHistory(delivery, now, history::resolvedSent, remoteId.trimmed());
        return {};
    });
}

Result<Delivery> resolveNotSent(Stores &stores, const DeliveryId &id, Instant now)
{
    return changeOne(stores, id, now, [&](Delivery &delivery) -> Result<void> {
        if (delivery.state != DeliveryState::Unconfirmed) {
            return refusal(u"not-unconfirmed"_s);
        }
        const auto from = delivery.operation ? delivery.operation->from : DeliveryState::Planned;
        delivery.operation.reset();
        delivery.state = from == DeliveryState::Unconfirmed ? DeliveryState::Planned : from;
        clearWaiting(delivery);
        sendAtOnceIfDue(delivery, now);
        addHistory(delivery, now, history::resolvedNotSent);
        return {};
    });
}

namespace {

bool hasForeignChange(const Delivery &delivery)
{
    return delivery.problem && delivery.problem->code != "second-item"_L1
        && (delivery.problem->kind == ErrorKind::Conflict || delivery.problem->kind == ErrorKind::Mismatch);
}

} // namespace

Result<Delivery> takeMine(Stores &stores, const DeliveryId &id, Instant now)
{
    return changeOne(stores, id, now, [&](Delivery &delivery) -> Result<void> {
        if (!hasForeignChange(delivery)) {
            return refusal(u"no-foreign-change"_s);
        }
        // Only the text that the person has seen is overwritten; changed once more there, it is a conflict again.
        delivery.acknowledged.fingerprint = delivery.theirs ? delivery.theirs->fingerprint : QString();
        delivery.acknowledged.contentDigest.clear();
        clearWaiting(delivery);
        addHistory(delivery, now, history::keptOurs);
        return {};
    });
}

Result<Delivery> takeTheirs(Stores &stores, const DeliveryId &id, const Edit &edit)
{
    return changeOne(stores, id, edit.at, [&](Delivery &delivery) -> Result<void> {
        if (!hasForeignChange(delivery) || !delivery.theirs) {
            return refusal(u"no-foreign-change"_s);
        }
        auto post = loadSubject(stores, delivery.post);
        if (!post) {
            return fail(post.error());
        }
        // Where the channel has its own words, theirs become those; otherwise they become the post's.
        (delivery.own.title ? *delivery.own.title : post->title) = delivery.theirs->title;
        (delivery.own.body ? *delivery.own.body : post->body) = delivery.theirs->body;
        post->changedAt = edit.at;
        BUBENIK_TRY(saveSubject(stores, *post, edit));
        delivery.released = contentFor(*post, delivery.own);
        delivery.acknowledged.contentDigest = contentDigest(delivery.released);
        delivery.acknowledged.due = delivery.due;
        delivery.acknowledged.fingerprint = delivery.theirs->fingerprint;
        if (delivery.due <= edit.at) {
            delivery.state = DeliveryState::Live; // the person has just been shown what is public
        }
        clearWaiting(delivery);
        addHistory(delivery, edit.at, history::tookTheirs);
        return {};
    });
}

namespace {

Result<void> retryOne(Delivery &delivery, Instant now)
{
    if (delivery.state == DeliveryState::Unconfirmed) {
        delivery.nextAttempt.reset();
        if (delivery.operation) {
            delivery.operation->lookupErrors = 0;
        }
        addHistory(delivery, now, history::retried);
        return {};
    }
    if (delivery.problem && delivery.problem->kind == ErrorKind::Conflict) {
        return refusal(u"nothing-to-retry"_s); // to be decided, not repeated
    }
    if (delivery.state != DeliveryState::Failed && !delivery.problem && !delivery.nextAttempt) {
        return refusal(u"nothing-to-retry"_s);
    }
    bringBack(delivery, now);
    sendAtOnceIfDue(delivery, now);
    addHistory(delivery, now, history::retried);
    return {};
}

// The whole channel had stopped: what else waits for it goes on with this one.
bool stoodForTheChannel(Stores &stores, const DeliveryId &id)
{
    const auto delivery = stores.deliveries.load(id);
    return delivery && delivery->problem && delivery->problem->kind == ErrorKind::Auth;
}

} // namespace

Result<Delivery> retry(Stores &stores, const DeliveryId &id, Instant now)
{
    const bool isOfChannel = stoodForTheChannel(stores, id);
    auto retried = changeOne(stores, id, now, [&](Delivery &delivery) { return retryOne(delivery, now); });
    if (retried && isOfChannel) {
        BUBENIK_TRY(retryChannel(stores, retried->channel, now));
    }
    return retried;
}

Result<int> retryChannel(Stores &stores, const ChannelId &channel, Instant now)
{
    return inTransaction<int>(stores, [&]() -> Result<int> {
        auto troubled = stores.deliveries.needingPerson();
        if (!troubled) {
            return fail(troubled.error());
        }
        int count = 0;
        for (auto &delivery : *troubled) {
            const auto kind = delivery.problem ? delivery.problem->kind : ErrorKind::Internal;
            const bool signIn = kind == ErrorKind::Auth || kind == ErrorKind::Forbidden || kind == ErrorKind::NoKeychain;
            if (delivery.channel != channel || !signIn) {
                continue;
            }
            // What became stale meanwhile is not sent unasked.
            const bool stale = delivery.acknowledged.remoteId.isEmpty() && delivery.due < now - tuning::lateGrace && !delivery.asap;
            if (stale) {
                continue;
            }
            bringBack(delivery, now);
            addHistory(delivery, now, history::retried);
            BUBENIK_TRY(stores.deliveries.save(delivery, now));
            ++count;
        }
        return count;
    });
}

} // namespace bubenik
