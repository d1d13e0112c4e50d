// Mixing down to two channels by ITU-R BS.775-3, table 2: centre and surrounds at -3 dB, the bass channel left out.
// Nothing is turned down: float holds what exceeds full scale, and the level is set later.
#pragma once

#include "audio/import/Decoder.h"

namespace bubenik::audio {

class Downmix final
{
public:
    explicit Downmix(std::vector<Speaker> speakers);
    [[nodiscard]] int channels() const { return m_channels; } // one stays one, all else becomes two
    // `into` is replaced.
    void apply(std::span<const float> samples, std::vector<float> &into) const;

private:
    std::vector<float> m_left;
    std::vector<float> m_right;
    int m_channels = 1;
};

} // namespace bubenik::audio
