// The options of post add and post edit that say what programs learn of a post (domain/Details.h).
#pragma once

#include "cli/Command.h"
#include "core/Zone.h"
#include "domain/Details.h"

namespace bubenik::cli {

[[nodiscard]] QList<OptionSpec> detailOptions();
// Lays what is given over what there is. A usage error for times that cannot be, and for an event without its
// beginning.
[[nodiscard]] Result<void> applyDetails(const Arguments &arguments, const Zone &zone, Details &details);

} // namespace bubenik::cli
