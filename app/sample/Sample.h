// Invented data of a Czech town: large workspaces for trials and measuring, and a small one to show. Nothing here
// sends anything.
#pragma once

#include "core/Task.h"
#include "storage/Stores.h"

namespace bubenik {

struct SampleSize {
    int posts = 0;
    int deliveries = 0; // spread over the newest posts; at most three a post
    int contacts = 0;
    int visits = 0;
};

// Adds posts of ten years up to `until`, the same for the same seed and time. Most deliveries are out, a few wait for
// days to come, a few need a person. Written in batches: a cancelled or failed run leaves whole batches.
// Visits need the office open (storage/DocumentCodec.h). Invalid for numbers out of range, Cancelled.
[[nodiscard]] Result<void> generateSample(
    Stores &stores, SampleSize size, quint32 seed, Instant until, const Progress &progress = {});

// A handful of posts with pictures as an editor would have written them this week, and the channel "web" of kind
// folder into `sitePath`. Nothing is scheduled.
[[nodiscard]] Result<void> makeDemo(Stores &stores, const QString &sitePath, Instant now);

// Templates of what a town announces most often, and building blocks. Those that are there already by that name stay.
[[nodiscard]] Result<void> addTemplates(Stores &stores, Instant now);

} // namespace bubenik
