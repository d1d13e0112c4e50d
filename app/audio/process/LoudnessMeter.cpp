#include "audio/process/LoudnessMeter.h"

#include <cmath>
#include <ebur128.h>

namespace bubenik::audio {

struct LoudnessMeter::State {
    struct Closer {
        void operator()(ebur128_state *state) const { ebur128_destroy(&state); }
    };
    std::unique_ptr<ebur128_state, Closer> ebur;
};

LoudnessMeter::LoudnessMeter(int channels, What what, int rate)
    : m_state(std::make_unique<State>())
    , m_channels(channels)
{
    m_state->ebur.reset(ebur128_init(unsigned(channels), unsigned(rate), EBUR128_MODE_I));
    if (what == What::LoudnessAndPeak) {
        m_peak.emplace(channels);
    }
}

LoudnessMeter::~LoudnessMeter() = default;

void LoudnessMeter::add(std::span<const float> samples)
{
    (void)ebur128_add_frames_float(m_state->ebur.get(), samples.data(), samples.size() / size_t(m_channels));
    if (m_peak) {
        m_peak->add(samples);
    }
}

Loudness LoudnessMeter::measured()
{
    double lufs = 0;
    const bool isKnown = ebur128_loudness_global(m_state->ebur.get(), &lufs) == EBUR128_SUCCESS && std::isfinite(lufs);
    return { isKnown ? lufs : -200.0, m_peak ? m_peak->decibels() : -200.0 };
}

} // namespace bubenik::audio
