#include "SharedDeliveries.h"

#include "channels/Registry.h"
#include "core/CrashPoint.h"
#include "core/Json.h"
#include "core/Log.h"
#include "publishing/Approval.h"
#include "sync/Tuning.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A desk that has the password may come on line, a colleague may copy it here: both tell by sync; this is for the rest.
constexpr Millis elsewhereAgain = 5min;
constexpr Millis offlineAgain = 15s;
constexpr int claimTries = 3;

QString claimIdOf(const Delivery &delivery)
{
    return u"claim:%1.%2"_s.arg(delivery.post.value.section(u':', 1), delivery.channel.value);
}

QJsonObject claimBody(const QString &desk, const Delivery &delivery, Instant at, bool isFree)
{
    return { { u"desk"_s, desk }, { u"delivery"_s, delivery.id.value }, { u"free"_s, isFree }, { u"at"_s, toIso(at) },
        { u"until"_s, toIso(at + synctuning::claimLease) } };
}

QList<WriteRequest> requestOf(const QString &id, const QString &rev, const QJsonObject &body)
{
    return { WriteRequest { .id = id, .rev = rev, .body = toCompact(body) } };
}

void logTaking(const QString &claimId)
{
    qCWarning(logSync) << "following a desk that never gave back" << claimId;
}

} // namespace

SharedDeliveries::SharedDeliveries(SyncEngine &sync, Stores &stores, SecretStore &secrets, Clock &clock)
    : m_sync(sync)
    , m_stores(stores)
    , m_secrets(secrets)
    , m_clock(clock)
{
}

std::optional<Instant> SharedDeliveries::notBefore(const DeliveryId &id) const
{
    const auto found = m_notBefore.constFind(id);
    return found == m_notBefore.cend() ? std::nullopt : std::optional(*found);
}

Instant SharedDeliveries::serverNow() const
{
    return m_clock.now() + m_sync.clockSkew().value_or(Millis { 0 });
}

DeliveryGate::Permit SharedDeliveries::refuse(const DeliveryId &id, Millis wait, bool isOffline)
{
    m_notBefore[id] = m_clock.now() + wait;
    return { .isOffline = isOffline };
}

Task<DeliveryGate::Permit> SharedDeliveries::enter(Delivery delivery, bool callsChannel)
{
    m_notBefore.remove(delivery.id);
    if (callsChannel) {
        auto asking = canSend(delivery.channel);
        const auto able = co_await std::move(asking);
        if (!able) {
            co_return fail(able.error());
        }
        if (!*able) {
            co_return refuse(delivery.id, elsewhereAgain);
        }
    }
    auto claiming = claim(delivery);
    auto permit = co_await std::move(claiming);
    if (!permit || !permit->isGranted) {
        co_return permit;
    }
    crashPoint("claim.taken");
    auto pulling = m_sync.pull(Audience::Newsroom);
    const auto pulled = co_await std::move(pulling);
    if (pulled && callsChannel) {
        auto fetching = fetchFiles(delivery.id);
        (void)co_await std::move(fetching); // what is missing then is the channel's to tell
    }
    const auto isRival = m_stores.deliveries.isRival(delivery.id);
    if (!isRival) {
        co_return fail(isRival.error());
    }
    if (!pulled || *isRival) {
        auto leaving = leave(delivery.id);
        (void)co_await std::move(leaving);
        co_return refuse(delivery.id, pulled ? elsewhereAgain : offlineAgain, !pulled);
    }
    co_return permit;
}

Task<void> SharedDeliveries::fetchFiles(DeliveryId id)
{
    const auto delivery = m_stores.deliveries.load(id);
    if (!delivery) {
        co_return fail(delivery.error());
    }
    for (const auto &attachment : delivery->released.attachments) {
        auto fetching = m_sync.files().fetch(attachment.digest);
        const auto fetched = co_await std::move(fetching);
        BUBENIK_CO_TRY(fetched);
    }
    co_return {};
}

Task<bool> SharedDeliveries::canSend(ChannelId id)
{
    const auto config = m_stores.channels.load(id);
    if (!config) {
        co_return config.error().kind == ErrorKind::NotFound ? Result<bool>(true) : fail(config.error());
    }
    if (!config->desk.isEmpty() && config->desk != m_sync.desk()) {
        co_return false;
    }
    const auto *kind = channelKind(config->kind);
    if (kind == nullptr || !kind->needsSecret) {
        co_return kind != nullptr;
    }
    auto reading = m_secrets.read(secretKey(id));
    const auto secret = co_await std::move(reading);
    co_return secret.has_value();
}

Result<SharedDeliveries::Claim> SharedDeliveries::known(const QString &claimId)
{
    const auto found = m_stores.documents.find(claimId);
    if (!found) {
        return fail(found.error());
    }
    if (!*found) {
        return Claim {};
    }
    const auto &body = (*found)->body;
    return Claim { .rev = (*found)->serverRev,
        .desk = body[u"desk"_s].toString(),
        .isFree = body[u"free"_s].toBool(),
        .until = instantFromIso(body[u"until"_s].toString()).value_or(Instant {}) };
}

Task<DeliveryGate::Permit> SharedDeliveries::claim(Delivery delivery)
{
    const auto claimId = claimIdOf(delivery);
    for (int count = 0; count < claimTries; ++count) {
        const auto holder = known(claimId);
        if (!holder) {
            co_return fail(holder.error());
        }
        const bool isTheirs = !holder->isFree && holder->desk != m_sync.desk();
        const auto left = std::min(holder->until - serverNow(), Millis { synctuning::claimLease });
        if (isTheirs && left > Millis { 0 }) {
            co_return refuse(delivery.id, left + 1s);
        }
        auto writing = write(claimId, holder->rev, delivery, false);
        const auto written = co_await std::move(writing);
        if (!written || (written->error && written->error->kind != ErrorKind::Conflict)) {
            co_return refuse(delivery.id, offlineAgain, true);
        }
        if (!written->error) {
            m_held[delivery.id] = { claimId, written->rev };
            if (isTheirs) {
                logTaking(claimId);
            }
            co_return Permit { .isGranted = true, .wasInterrupted = isTheirs };
        }
        auto pulling = m_sync.pullThese(Audience::Newsroom, { claimId });
        const auto pulled = co_await std::move(pulling);
        if (!pulled) {
            co_return refuse(delivery.id, offlineAgain, true);
        }
    }
    co_return refuse(delivery.id, offlineAgain);
}

Task<WriteAnswer> SharedDeliveries::writeTaking(StoredDocument review, Delivery delivery)
{
    auto body = review.body;
    body[u"taking"_s] = QJsonObject { { u"desk"_s, m_sync.desk() }, { u"delivery"_s, delivery.id.value },
        { u"digest"_s, approvalDigest(delivery.released) }, { u"at"_s, toIso(serverNow()) } };
    auto writing = m_sync.database(Audience::Newsroom).write(requestOf(review.id, review.serverRev, body));
    const auto answers = co_await std::move(writing);
    if (!answers) {
        co_return fail(answers.error());
    }
    if (answers->isEmpty()) {
        co_return fail(ErrorKind::UnknownOutcome, u"no answer for the approval"_s);
    }
    co_return answers->constFirst();
}

Task<DeliveryGate::Permit> SharedDeliveries::confirmApproval(Delivery delivery)
{
    const auto workflow = m_stores.reviews.workflow();
    if (!workflow) {
        co_return fail(workflow.error());
    }
    if (!workflow->isRequired || delivery.released.isOver) {
        co_return Permit { .isGranted = true };
    }
    const auto id = reviewId(delivery.post);
    for (int count = 0; count < claimTries; ++count) {
        auto pushing = m_sync.push(Audience::Newsroom, { id }); // decided or remarked on this very desk
        const auto pushed = co_await std::move(pushing);
        if (!pushed) {
            co_return refuse(delivery.id, offlineAgain, true);
        }
        const auto permission = permissionFor(m_stores, delivery);
        const auto review = m_stores.documents.find(id);
        if (!permission || !review) {
            co_return fail(permission ? review.error() : permission.error());
        }
        if (permission->isHeld || !*review) {
            co_return unapproved(delivery.id);
        }
        auto writing = writeTaking(**review, delivery);
        const auto written = co_await std::move(writing);
        if (written && !written->error) {
            co_return Permit { .isGranted = true };
        }
        if (written && written->error->kind == ErrorKind::Forbidden) {
            co_return unapproved(delivery.id, *written->error);
        }
        auto pulling = m_sync.pullThese(Audience::Newsroom, { id });
        const auto pulled = co_await std::move(pulling);
        if (!pulled) {
            co_return refuse(delivery.id, offlineAgain, true);
        }
    }
    co_return refuse(delivery.id, offlineAgain);
}

DeliveryGate::Permit SharedDeliveries::unapproved(const DeliveryId &id, const Error &error)
{
    auto permit = refuse(id, elsewhereAgain);
    permit.error = error;
    permit.error->kind = ErrorKind::NotYet; // an approver may come back to it
    permit.error->code = notApproved;
    return permit;
}

Task<WriteAnswer> SharedDeliveries::write(QString claimId, QString rev, Delivery delivery, bool isFree)
{
    auto writing = m_sync.database(Audience::Newsroom).write(requestOf(claimId, rev, claimBody(m_sync.desk(), delivery, serverNow(), isFree)));
    const auto answers = co_await std::move(writing);
    if (!answers) {
        co_return fail(answers.error());
    }
    if (answers->isEmpty()) {
        co_return fail(ErrorKind::UnknownOutcome, u"no answer for the claim"_s);
    }
    co_return answers->constFirst();
}

// What cannot be told now stays claimed until the lease runs out: then whoever follows looks it up.
Task<void> SharedDeliveries::leave(DeliveryId id)
{
    const auto held = m_held.take(id);
    if (held.first.isEmpty()) {
        co_return {};
    }
    crashPoint("claim.before-leaving");
    auto pushing = m_sync.push(Audience::Newsroom, { id.value });
    const auto pushed = co_await std::move(pushing);
    if (!pushed) {
        co_return {};
    }
    const auto delivery = m_stores.deliveries.load(id);
    if (!delivery) {
        co_return {};
    }
    crashPoint("claim.told");
    auto writing = write(held.first, held.second, *delivery, true);
    (void)co_await std::move(writing);
    co_return {};
}

} // namespace bubenik
