// What a broadcast channel is told.
#pragma once

#include "core/Result.h"
#include "domain/ChannelConfig.h"

#include <QUrl>

namespace bubenik::broadcast {

struct Settings {
    QUrl page; // where messages are written; may be empty
    QUrl feed; // what the service shows publicly; empty: a person's word is all there is
    int characters = 300; // the longest message
};

// Invalid with subject "page", "feed" or "characters" and code "not-a-url" or "not-a-number".
[[nodiscard]] Result<Settings> settingsOf(const ChannelConfig &config);

} // namespace bubenik::broadcast
