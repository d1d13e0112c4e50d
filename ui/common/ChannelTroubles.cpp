#include "common/ChannelTroubles.h"

#include "storage/ChannelHealth.h"

#include <algorithm>

namespace bubenik::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lookAhead = 60 * 24h;

std::optional<Error> worstOf(const ChannelHealth &health)
{
    if (health.problem) {
        return health.problem;
    }
    for (const auto &warning : health.warnings) {
        if (!isForExtrasOnly(warning)) {
            return warning;
        }
    }
    return std::nullopt;
}

void nameNext(ChannelTrouble &trouble, const QList<Delivery> &coming)
{
    for (const auto &delivery : coming) {
        const bool waits = delivery.state == DeliveryState::Planned && delivery.wish == Wish::Publish;
        if (waits && delivery.channel == trouble.channel) {
            trouble.nextDue = delivery.due;
            trouble.nextTitle = delivery.released.title;
            return;
        }
    }
}

} // namespace

bool isForExtrasOnly(const Error &warning)
{
    return warning.kind == ErrorKind::Unsupported
        || (warning.kind == ErrorKind::Forbidden && warning.code != "fb-page-unpublished"_L1);
}

Result<QList<ChannelTrouble>> gatherTroubles(Stores &stores, Instant now)
{
    const auto channels = stores.channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    QList<ChannelTrouble> troubles;
    for (const auto &config : *channels) {
        const auto health = channelHealth(stores.settings, config.id);
        if (const auto error = health ? worstOf(*health) : std::nullopt) {
            troubles.append({ config.id, faceOf(config), *error, health->problem.has_value(), {}, {} });
        }
    }
    if (troubles.isEmpty()) {
        return troubles;
    }
    const auto coming = stores.deliveries.between(now, now + lookAhead);
    if (!coming) {
        return fail(coming.error());
    }
    for (auto &trouble : troubles) {
        nameNext(trouble, *coming);
    }
    std::stable_partition(troubles.begin(), troubles.end(), [](const auto &trouble) { return trouble.isBroken; });
    return troubles;
}

} // namespace bubenik::ui
