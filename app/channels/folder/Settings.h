// What a folder channel is told.
#pragma once

#include "core/Result.h"
#include "domain/ChannelConfig.h"
#include "opendata/OpenData.h"

namespace bubenik::folder {

struct Settings {
    QString path; // absolute, of the site's folder
    QString url; // public address with a slash at its end; empty = none
    QString title; // empty = the town's name
    opendata::Publisher publisher; // of the open data
    bool hasSite = false; // Bubeník wrote a site there before: an empty folder now is a share that is not connected
};

// Invalid with subject = the key: "not-absolute", "missing", "bad-url", or as opendata::publisherOf() says.
[[nodiscard]] Result<Settings> settingsOf(const ChannelConfig &config);

} // namespace bubenik::folder
