// Warnings of the weather institute that wait, a message that the broadcast service does not show, and open data on a
// WordPress site.
#pragma once

#include "core/Clock.h"
#include "core/Ids.h"
#include "core/Result.h"

namespace bubenik {

[[nodiscard]] Result<void> addWarnings(const QString &workspace, const PostId &handedOver, Instant now);

} // namespace bubenik

namespace bubenik::ui {

struct Camera;
void takeWarnings(Camera &camera);

} // namespace bubenik::ui
