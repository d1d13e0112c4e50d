// When a phone that rings would wake somebody.
#pragma once

#include "channels/ShortMessages.h"
#include "core/Zone.h"

namespace bubenik {

// The first moment from `at` on that does not lie in them: `at` itself by day.
[[nodiscard]] Instant afterQuietHours(const SmsRules &rules, const Zone &zone, Instant at);

} // namespace bubenik
