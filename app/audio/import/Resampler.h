// To 48 kHz from any rate, as a stream (libsoxr, its high quality: 20 bits, 91 % of the band kept).
#pragma once

#include "audio/Sound.h"

#include <memory>
#include <vector>

struct soxr;

namespace bubenik::audio {

class Resampler final
{
public:
    Resampler(int fromRate, int channels);
    ~Resampler();
    Resampler(const Resampler &) = delete;
    Resampler &operator=(const Resampler &) = delete;

    // Replaces `into` by what can be given now. An empty block means the end: the rest comes out.
    [[nodiscard]] Result<void> push(std::span<const float> samples, std::vector<float> &into);

private:
    struct Closer {
        void operator()(soxr *state) const;
    };
    std::unique_ptr<soxr, Closer> m_soxr; // none: the rate is right already
    double m_ratio = 1.0;
    int m_channels;
};

} // namespace bubenik::audio
