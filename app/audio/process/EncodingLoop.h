// Writes one encoded file that, decoded again, has the wanted loudness and true peak. An MP3 or Opus encoder shifts
// both (it takes away what is not heard, and rounds what is left): so what it makes is decoded and measured while it is
// made, and what it shifted is taken back in the next try. For long sounds an excerpt tells the shift beforehand, so
// that the first try is the last as a rule.
#pragma once

#include "audio/encode/Encoder.h"
#include "audio/process/Leveller.h"

namespace bubenik::audio {

struct LevelTarget {
    double lufs = -16; // integrated
    double truePeak = -1; // dBTP, never above
};

// `plan.file` holds the result; the loudness is that of the decoded file.
[[nodiscard]] Result<Loudness> encodeToLevel(
    Leveller &leveller, const EncoderPlan &plan, const LevelTarget &target, Stage &stage);

} // namespace bubenik::audio
