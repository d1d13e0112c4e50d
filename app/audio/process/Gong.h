// The gong before and after an announcement, made here: two struck tones ("bim-bam"), each a sum of decaying partials
// with the ratios of a tubular bell. Before it falls from E5 to C5, after it rises. Full scale is not reached.
#pragma once

#include "audio/Sound.h"

#include <vector>

namespace bubenik::audio {

enum class GongPlace { Before, After };

// 2.4 s of mono with the pause to or from the words in it, at about -20 LUFS while it rings.
[[nodiscard]] std::vector<float> gong(GongPlace place);

// `inner` with a gong around it, in its number of channels. `gain`: amplitude of the gong.
class GongSource final : public Source
{
public:
    GongSource(std::unique_ptr<Source> inner, bool before, bool after, double gain);
    [[nodiscard]] int channels() const override { return m_inner->channels(); }
    [[nodiscard]] Frames frames() const override;
    [[nodiscard]] Result<Frames> read(std::span<float> into) override;

private:
    size_t play(const std::vector<float> &sound, size_t &at, std::span<float> into) const;
    std::unique_ptr<Source> m_inner;
    std::vector<float> m_before;
    std::vector<float> m_after;
    size_t m_beforeAt = 0;
    size_t m_afterAt = 0;
};

} // namespace bubenik::audio
