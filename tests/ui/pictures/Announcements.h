// Announcements in every state before publishing, for pictures: without a recording, with one, and with its sound made.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

namespace bubenik {

[[nodiscard]] Result<void> addAnnouncements(const QString &path, Instant now);

} // namespace bubenik
