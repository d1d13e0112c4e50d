// A town's meetings for the pictures: one with its residents invited and half of them answered, one being prepared.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

namespace bubenik {

[[nodiscard]] Result<void> addMeetings(const QString &path, Instant now);

} // namespace bubenik
