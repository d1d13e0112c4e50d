// WAV, FLAC and Opus by libsndfile.
#pragma once

#include "audio/encode/Encoder.h"

namespace bubenik::audio {

[[nodiscard]] Result<std::unique_ptr<Encoder>> makeSndfileEncoder(const EncoderPlan &plan);

} // namespace bubenik::audio
