#include "publishing/Scheduling.h"

#include "channels/Registry.h"
#include "domain/Outgoing.h"
#include "publishing/DeliveryChange.h"
#include "publishing/History.h"
#include "publishing/Subject.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QList<Error> contentProblems(const Content &content)
{
    QList<Error> problems;
    if (content.title.trimmed().isEmpty()) {
        problems.append({ .kind = ErrorKind::Invalid, .code = u"empty-title"_s, .subject = u"title"_s });
    }
    if (content.body.trimmed().isEmpty()) {
        problems.append({ .kind = ErrorKind::Invalid, .code = u"empty-body"_s, .subject = u"body"_s });
    }
    for (const auto &attachment : content.attachments) {
        if (!isDescribed(attachment)) {
            problems.append({ .kind = ErrorKind::Invalid, .code = u"no-alt"_s, .subject = attachment.fileName });
        }
    }
    return problems;
}

// The content that goes out, or why it cannot.
Result<Content> releasable(Stores &stores, const Post &post, const OwnContent &own)
{
    if (post.deletedAt) {
        return refusal(u"deleted"_s);
    }
    auto content = contentFor(post, own);
    const auto problems = contentProblems(content);
    if (!problems.isEmpty()) {
        return fail(problems.first());
    }
    for (const auto &attachment : std::as_const(content.attachments)) {
        if (!stores.attachments.path(attachment)) {
            return refusal(u"missing-file"_s, attachment.fileName);
        }
    }
    return content;
}

// What citizens were told to be over stays so, unless its time was moved.
Content asOverAs(const Delivery &delivery, Content content)
{
    content.isOver = delivery.released.isOver && content.validUntil == delivery.released.validUntil;
    return content;
}

Result<Instant> dueOf(Instant at, Instant now)
{
    if (at < now - tuning::pastTolerance) {
        return refusal(u"past"_s, u"at"_s);
    }
    return std::max(at, now);
}

bool isNow(Instant at, Instant now)
{
    return at <= now;
}

// What is out has no time ahead of it any more; "now" undoes a withdrawal that was not carried out yet.
Result<void> checkMovable(const Delivery &delivery, Instant at, Instant now)
{
    if (isOut(delivery, now) && (delivery.wish == Wish::Publish || !isNow(at, now))) {
        return refusal(u"already-out"_s);
    }
    if (isUnderWay(delivery, now)) {
        return refusal(u"under-way"_s);
    }
    return {};
}

} // namespace

QList<Error> publishingProblems(const Post &post)
{
    return contentProblems(contentOf(post));
}

bool hasUnreleasedChanges(const Post &post, const Delivery &delivery)
{
    return contentDigest(asOverAs(delivery, contentFor(post, delivery.own))) != contentDigest(delivery.released);
}

Result<Delivery> schedule(Stores &stores, const ScheduleRequest &request, Instant now)
{
    return inTransaction<Delivery>(stores, [&]() -> Result<Delivery> {
        const auto post = loadSubject(stores, request.post);
        if (!post) {
            return fail(post.error());
        }
        const auto channel = stores.channels.load(request.channel);
        if (!channel) {
            return refusal(u"no-channel"_s, request.channel.value);
        }
        if (!takesPosts(channel->kind)) {
            return refusal(u"no-posts"_s, request.channel.value);
        }
        const auto due = dueOf(request.at.value_or(now), now);
        if (!due) {
            return fail(due.error());
        }
        const auto content = releasable(stores, *post, request.own);
        if (!content) {
            return fail(content.error());
        }
        const auto active = stores.deliveries.active(request.post, request.channel);
        if (!active) {
            return fail(active.error());
        }
        if (*active) {
            return refusal(u"already-scheduled"_s, (*active)->id.value);
        }
        auto delivery = newDelivery(request.post, request.channel, *due, isNow(request.at.value_or(now), now), now);
        delivery.own = request.own;
        delivery.released = *content;
        BUBENIK_TRY(stores.deliveries.save(delivery, now));
        BUBENIK_TRY(noteScheduling(stores, request.post, activity::scheduled, now, request.channel.value));
        return delivery;
    });
}

Result<Delivery> reschedule(Stores &stores, const PostId &post, const ChannelId &channel, Instant at, Instant now)
{
    const auto due = dueOf(at, now);
    if (!due) {
        return fail(due.error());
    }
    return changeActive(stores, post, channel, now, [&](Delivery &delivery) -> Result<void> {
        BUBENIK_TRY(checkMovable(delivery, at, now));
        if (!isOut(delivery, now)) {
            delivery.due = *due;
            delivery.asap = isNow(at, now);
        }
        delivery.wish = Wish::Publish;
        bringBack(delivery, now);
        addHistory(delivery, now, history::rescheduled, toIso(*due));
        return noteScheduling(stores, post, activity::rescheduled, now, channel.value);
    });
}

Result<Delivery> cancel(Stores &stores, const PostId &post, const ChannelId &channel, Instant now)
{
    return changeActive(stores, post, channel, now, [&](Delivery &delivery) -> Result<void> {
        const bool between = delivery.state == DeliveryState::Sending || delivery.state == DeliveryState::Unconfirmed;
        const bool gone = delivery.state == DeliveryState::Failed && delivery.problem
            && delivery.problem->kind == ErrorKind::NotFound;
        delivery.wish = Wish::Withdraw;
        if (!between && (delivery.acknowledged.remoteId.isEmpty() || gone)) {
            delivery.state = DeliveryState::Cancelled;
            delivery.acknowledged = {};
            clearWaiting(delivery);
            addHistory(delivery, now, history::cancelled);
            return noteScheduling(stores, post, activity::withdrawn, now, channel.value);
        }
        if (delivery.state == DeliveryState::Failed) {
            delivery.state = DeliveryState::HandedOver;
        }
        if (!between) {
            clearWaiting(delivery);
        }
        addHistory(delivery, now, history::cancelAsked);
        return noteScheduling(stores, post, activity::withdrawn, now, channel.value);
    });
}

Result<Delivery> setOwnContent(Stores &stores, const DeliveryId &id, const OwnContent &own, Instant now)
{
    return changeOne(stores, id, now, [&](Delivery &delivery) -> Result<void> {
        delivery.own = own;
        return {};
    });
}

namespace {

void releaseInto(Delivery &delivery, const Content &content, Instant now)
{
    delivery.released = content;
    addHistory(delivery, now, history::contentReleased);
    if (!delivery.problem) {
        return;
    }
    const auto kind = delivery.problem->kind;
    const bool forItsContent = kind == ErrorKind::Rejected || kind == ErrorKind::TooLarge || kind == ErrorKind::Mismatch
        || kind == ErrorKind::Invalid;
    const bool between = delivery.state == DeliveryState::Sending || delivery.state == DeliveryState::Unconfirmed;
    if (forItsContent && !between) {
        bringBack(delivery, now);
    }
}

} // namespace

Result<QList<Delivery>> release(Stores &stores, const PostId &post, Instant now)
{
    return inTransaction<QList<Delivery>>(stores, [&]() -> Result<QList<Delivery>> {
        const auto text = loadSubject(stores, post);
        if (!text) {
            return fail(text.error());
        }
        auto deliveries = stores.deliveries.forPost(post);
        if (!deliveries) {
            return fail(deliveries.error());
        }
        QList<Delivery> released;
        QStringList changed;
        for (auto &delivery : *deliveries) {
            if (delivery.state == DeliveryState::Cancelled || delivery.wish == Wish::Withdraw) {
                continue;
            }
            const auto releasing = releasable(stores, *text, delivery.own);
            if (!releasing) {
                return fail(releasing.error());
            }
            const auto content = asOverAs(delivery, *releasing);
            if (contentDigest(content) != contentDigest(delivery.released)) {
                releaseInto(delivery, content, now);
                BUBENIK_TRY(stores.deliveries.save(delivery, now));
                changed.append(delivery.channel.value);
            }
            released.append(delivery);
        }
        if (!changed.isEmpty()) {
            BUBENIK_TRY(noteScheduling(stores, post, activity::released, now, changed.join(u", "_s)));
        }
        return released;
    });
}

} // namespace bubenik
