// Invented visits to the open door. Of use in this folder only.
#pragma once

#include "sample/Sample.h"

namespace bubenik::sample {

// Over the first Mondays of at most two years before `until`, so that none is old enough to be anonymised.
[[nodiscard]] Result<void> writeVisits(
    Stores &stores, int count, quint32 seed, Instant until, const Progress &progress);

} // namespace bubenik::sample
