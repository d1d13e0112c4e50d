// A minute of a sound, kept in memory while the whole goes by: pieces spread evenly over it, which stand for all of it,
// and the seconds with its highest peaks. What a limiter or an encoder does to these tells what it will do to the
// whole, at a tenth of the cost. A sound of a minute and a half or less is kept as it is.
#pragma once

#include "audio/BlockPipe.h"
#include "audio/Sound.h"

namespace bubenik::audio {

class Excerpt final
{
public:
    Excerpt(int channels, Frames frames);

    void add(const Block &block); // the whole sound, in order
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] const std::vector<float> &spread() const { return m_spread; }
    [[nodiscard]] std::vector<float> spreadAndLoud() const; // pieces are faded where they were cut

private:
    struct Second {
        float peak = 0;
        std::vector<float> samples;
    };
    void takeSpread(std::span<const float> samples);
    void closeSecond();

    int m_channels;
    bool m_isWhole;
    size_t m_at = 0; // samples gone by
    size_t m_distance; // samples from the beginning of a piece to that of the next
    std::vector<float> m_spread;
    size_t m_pieceBegin = 0;
    Second m_current;
    std::vector<Second> m_loudest;
};

} // namespace bubenik::audio
