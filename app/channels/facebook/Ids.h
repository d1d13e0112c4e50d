// Forms of the Graph API's values.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

#include <QJsonValue>

namespace bubenik::facebook {

// Letters, digits and what joins them. Ids come from the store or from a person's hand: never anything else into
// an address.
[[nodiscard]] Result<void> validId(const QString &id);
// ISO 8601 as 2026-12-01T09:00:00+0000, or seconds since 1970.
[[nodiscard]] std::optional<Instant> timeOf(const QJsonValue &value);

} // namespace bubenik::facebook
