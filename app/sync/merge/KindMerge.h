// The kinds with rules that go over several fields. Of use in this folder only.
#pragma once

#include "sync/merge/FieldMerge.h"

namespace bubenik::merging {

// bodies: three objects.
[[nodiscard]] Merged mergePost(const Versions &bodies);
[[nodiscard]] Merged mergeDelivery(const Versions &bodies);
[[nodiscard]] Merged mergeInvitation(const Versions &bodies);
[[nodiscard]] Merged mergeSmsRecipient(const Versions &bodies);

} // namespace bubenik::merging
