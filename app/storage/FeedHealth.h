// What the last look at a channel's feed told on this desk, and what the next one needs to ask only for what is new.
#pragma once

#include "core/Clock.h"
#include "core/Error.h"
#include "core/Ids.h"
#include "storage/SettingsStore.h"

#include <QUrl>

namespace bubenik {

struct FeedHealth {
    Instant at {};
    QUrl feed; // where it was read
    qsizetype entries = 0;
    int missing = 0; // of what is out: not in it, or without its sound
    std::optional<Error> problem; // it could not be read, or only in part
    QByteArray etag; // of the answer that told the above
    QByteArray lastModified;
};

// nullopt: never looked at.
[[nodiscard]] std::optional<FeedHealth> feedHealth(SettingsStore &settings, const ChannelId &id);
[[nodiscard]] Result<void> setFeedHealth(SettingsStore &settings, const ChannelId &id, const FeedHealth &health);
[[nodiscard]] Result<void> forgetFeedHealth(SettingsStore &settings, const ChannelId &id);

} // namespace bubenik
