// What the last daily look at a channel told on this desk: whether its sign-in works, and what will soon be wrong with
// it. Kept with the settings of this machine, for secrets are of this machine too.
#pragma once

#include "core/Clock.h"
#include "core/Error.h"
#include "core/Ids.h"
#include "storage/SettingsStore.h"

#include <QList>

namespace bubenik {

struct ChannelHealth {
    Instant at {};
    std::optional<Error> problem; // it does not work
    QList<Error> warnings; // it works, but
};

// nullopt: never looked at.
[[nodiscard]] std::optional<ChannelHealth> channelHealth(SettingsStore &settings, const ChannelId &id);
// After a person has saved the channel: nothing is known of it any more.
[[nodiscard]] Result<void> forgetChannelHealth(SettingsStore &settings, const ChannelId &id);
[[nodiscard]] Result<void> setChannelHealth(SettingsStore &settings, const ChannelId &id, const ChannelHealth &health);

} // namespace bubenik
