// An afternoon at the open door, for pictures: a queue with somebody in, promises kept and overdue, two years of
// visits.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

namespace bubenik {

[[nodiscard]] Result<void> addAfternoon(const QString &path, const QString &secretsFile, Instant now);

} // namespace bubenik
