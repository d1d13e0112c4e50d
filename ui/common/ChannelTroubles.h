// What the last look at each channel found wrong with it (storage/ChannelHealth.h), as people are told of it: what is
// missing only for extras stays in the channel's settings.
#pragma once

#include "common/ChannelNames.h"
#include "core/Error.h"
#include "storage/Stores.h"

#include <QList>

namespace bubenik::ui {

struct ChannelTrouble {
    ChannelId channel;
    ChannelFace face;
    Error error;
    bool isBroken = false; // nothing goes out; else it still does, but not for long or not in full
    std::optional<Instant> nextDue; // of what still has to be handed over
    QString nextTitle;

    friend bool operator==(const ChannelTrouble &, const ChannelTrouble &) = default;
};

// A right or a feature that publishing does without.
[[nodiscard]] bool isForExtrasOnly(const Error &warning);
// One for a channel, the broken ones first.
[[nodiscard]] Result<QList<ChannelTrouble>> gatherTroubles(Stores &stores, Instant now);

} // namespace bubenik::ui
