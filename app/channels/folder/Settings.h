// What a folder channel is told.
#pragma once

#include "core/Result.h"
#include "domain/ChannelConfig.h"

namespace bubenik::folder {

struct Settings {
    QString path; // absolute, of the site's folder
    QString url; // public address with a slash at its end; empty = none
    QString title; // empty = the town's name
    QString ico; // of the town, for the open data; may be empty
    bool hasSite = false; // Bubeník wrote a site there before: an empty folder now is a share that is not connected
};

// Invalid with subject = the key: "not-absolute", "missing", "bad-url", "bad-ico".
[[nodiscard]] Result<Settings> settingsOf(const ChannelConfig &config);

} // namespace bubenik::folder
