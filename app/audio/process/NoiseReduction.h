// Takes steady background noise (a fan, hum, hiss) out of speech: the spectral preprocessor of libspeexdsp (an
// MMSE estimator with the noise tracked by minimum statistics), held to 12 dB so that voices keep their sound.
// One pass; the noise is known after the first second, so the very beginning is treated less.
#pragma once

#include "audio/Sound.h"

#include <memory>
#include <vector>

struct SpeexPreprocessState_;

namespace bubenik::audio {

class NoiseReduction final : public Source
{
public:
    explicit NoiseReduction(std::unique_ptr<Source> inner);
    ~NoiseReduction() override;
    [[nodiscard]] int channels() const override { return m_inner->channels(); }
    [[nodiscard]] Frames frames() const override { return m_inner->frames(); }
    [[nodiscard]] Result<Frames> read(std::span<float> into) override;

private:
    struct Closer {
        void operator()(SpeexPreprocessState_ *state) const;
    };
    [[nodiscard]] Result<bool> fill(); // one more step into m_ready; false: the end
    void clean(int channel);

    std::unique_ptr<Source> m_inner;
    std::vector<std::unique_ptr<SpeexPreprocessState_, Closer>> m_states; // a channel each
    std::vector<float> m_block;
    std::vector<float> m_ready;
    size_t m_readyAt = 0;
    Frames m_left; // frames still to come out
    Frames m_toSkip;
};

} // namespace bubenik::audio
