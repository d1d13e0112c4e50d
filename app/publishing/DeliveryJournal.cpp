#include "publishing/DeliveryJournal.h"

#include "core/CrashPoint.h"
#include "publishing/Approval.h"
#include "publishing/Transition.h"

namespace bubenik {

namespace {

void takeStep(Delivery &delivery, Action action, Instant now)
{
    switch (action) {
    case Action::Recover:
        transition::recover(delivery, now);
        break;
    case Action::Close:
        transition::close(delivery, now);
        break;
    case Action::Expire:
        transition::expire(delivery, now);
        break;
    case Action::Miss:
        transition::miss(delivery, now);
        break;
    case Action::Hold:
        transition::hold(delivery, now);
        break;
    default:
        transition::cannot(delivery, now);
    }
}

} // namespace

std::optional<OperationKind> operationOf(Action action)
{
    switch (action) {
    case Action::Create:
        return OperationKind::Create;
    case Action::Update:
        return OperationKind::Update;
    case Action::Withdraw:
        return OperationKind::Withdraw;
    default:
        return std::nullopt;
    }
}

DeliveryJournal::DeliveryJournal(Stores &stores, Clock &clock, DeliveryEngine &engine)
    : m_stores(stores)
    , m_clock(clock)
    , m_engine(engine)
{
}

Result<std::optional<Delivery>> DeliveryJournal::load(const DeliveryId &id)
{
    auto delivery = m_stores.deliveries.load(id);
    if (delivery) {
        return std::optional(*std::move(delivery));
    }
    if (delivery.error().kind == ErrorKind::NotFound) {
        return std::nullopt;
    }
    return fail(delivery.error());
}

Result<std::optional<Delivery>> DeliveryJournal::begin(
    const DeliveryId &id, OperationKind kind, const ChannelTraits &traits, Millis skew, const QString &articleLink)
{
    std::optional<Delivery> begun;
    BUBENIK_TRY(change(id, [&](Delivery &delivery, Instant now) {
        if (operationOf(nextStep(delivery, traits, now, skew, permission(delivery)).action) == kind) {
            if (kind == OperationKind::Create) {
                delivery.articleLink = articleLink;
            }
            transition::begin(delivery, kind, now);
            begun = delivery;
        }
    }));
    return begun;
}

Result<void> DeliveryJournal::take(const DeliveryId &id, Action action, const ChannelTraits &traits, Millis skew)
{
    auto taken = change(id, [&](Delivery &delivery, Instant now) {
        if (nextStep(delivery, traits, now, skew, permission(delivery)).action == action) {
            takeStep(delivery, action, now);
        }
    });
    crashPoint("delivery.local-step");
    return taken;
}

// A database that cannot say lets nothing out.
Permission DeliveryJournal::permission(const Delivery &delivery)
{
    return permissionFor(m_stores, delivery).value_or(Permission { .isHeld = true });
}

Result<void> DeliveryJournal::change(const DeliveryId &id, const Change &apply)
{
    auto written = m_stores.database->transaction([&]() -> Result<void> {
        auto delivery = m_stores.deliveries.load(id);
        if (!delivery) {
            return fail(delivery.error());
        }
        const auto now = m_clock.now();
        apply(*delivery, now);
        return m_stores.deliveries.save(*delivery, now);
    });
    if (written) {
        Q_EMIT m_engine.deliveryChanged(id.value);
    }
    return written;
}

} // namespace bubenik
