// The town's open data on a channel whose website has no folder for them: pages and files there, brought up to date.
#pragma once

#include "channels/Descriptor.h"
#include "opendata/OpenData.h"

namespace bubenik {

struct PublishedData {
    QString page; // where people and catalogues begin
    QStringList files; // JSON-LD by itself; empty: the website takes no such files
    int written = 0; // pages and files that had to be sent
};

// The kind can, and the channel's settings say so.
[[nodiscard]] bool publishesOpenData(const ChannelConfig &config);
// What is there already is looked at first, so after a lost answer or from another desk nothing is made twice, and what
// is the same is not sent. Unsupported when publishesOpenData() does not hold; Forbidden with code "opendata-rights"
// (no right to write pages) or "unfiltered_html"; Rejected with code "opendata-hidden" (the page, subject, is not
// public) or "opendata-stripped" (the website does not keep scripts in pages); otherwise as Channel.h says.
[[nodiscard]] Task<PublishedData> putOpenData(
    ChannelConfig config, ChannelContext context, QList<opendata::Item> items);

} // namespace bubenik
