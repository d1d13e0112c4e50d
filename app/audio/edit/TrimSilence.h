// What to trim by one press: the quiet before the first word and after the last.
#pragma once

#include "audio/edit/EditList.h"
#include "audio/peaks/PeakView.h"

namespace bubenik::audio {

// Nothing when there is nothing to trim, or nothing but quiet. Leaves 0.2 s before and 0.4 s after the words. Quiet is
// what is 10 dB or less above the background (the quietest tenth), between -60 and -35 dBFS.
[[nodiscard]] std::optional<EditOperation> proposeTrim(const PeakView &view);

} // namespace bubenik::audio
