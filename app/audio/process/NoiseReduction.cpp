#include "audio/process/NoiseReduction.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <speex/speex_preprocess.h>

namespace bubenik::audio {

namespace {

constexpr int stepFrames = 960; // 20 ms: what the library is made for
constexpr int suppressDb = -12;
// The library gives each step when it has seen the next: half of its window of two steps.
constexpr Frames delay = stepFrames;

} // namespace

void NoiseReduction::Closer::operator()(SpeexPreprocessState_ *state) const
{
    speex_preprocess_state_destroy(state);
}

NoiseReduction::NoiseReduction(std::unique_ptr<Source> inner)
    : m_inner(std::move(inner))
    , m_left(m_inner->frames())
    , m_toSkip(delay)
{
    for (int channel = 0; channel < channels(); ++channel) {
        auto *state = speex_preprocess_state_init(stepFrames, workingRate);
        int on = 1;
        int suppress = suppressDb;
        speex_preprocess_ctl(state, SPEEX_PREPROCESS_SET_DENOISE, &on);
        speex_preprocess_ctl(state, SPEEX_PREPROCESS_SET_NOISE_SUPPRESS, &suppress);
        m_states.emplace_back(state);
    }
    m_block.resize(size_t(stepFrames * channels()));
}

NoiseReduction::~NoiseReduction() = default;

void NoiseReduction::clean(int channel)
{
    std::array<spx_int16_t, stepFrames> step;
    for (size_t i = 0; i < step.size(); ++i) {
        const auto sample = m_block[i * size_t(channels()) + size_t(channel)];
        step[i] = spx_int16_t(std::lround(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
    }
    speex_preprocess_run(m_states[size_t(channel)].get(), step.data());
    for (size_t i = 0; i < step.size(); ++i) {
        m_block[i * size_t(channels()) + size_t(channel)] = float(step[i]) / 32767.0F;
    }
}

Result<bool> NoiseReduction::fill()
{
    const auto count = m_inner->read(m_block);
    if (!count) {
        return fail(count.error());
    }
    std::fill(m_block.begin() + qsizetype(*count * channels()), m_block.end(), 0.0F);
    for (int channel = 0; channel < channels(); ++channel) {
        clean(channel);
    }
    const auto skipped = std::min<Frames>(m_toSkip, stepFrames);
    m_toSkip -= skipped;
    const auto kept = std::min(m_left, stepFrames - skipped);
    m_left -= kept;
    m_ready.assign(
        m_block.begin() + qsizetype(skipped * channels()), m_block.begin() + qsizetype((skipped + kept) * channels()));
    m_readyAt = 0;
    return m_left > 0 || kept > 0;
}

Result<Frames> NoiseReduction::read(std::span<float> into)
{
    size_t done = 0;
    while (done < into.size()) {
        if (m_readyAt == m_ready.size()) {
            const auto more = fill();
            if (!more) {
                return fail(more.error());
            }
            if (!*more) {
                break;
            }
        }
        const auto count = std::min(into.size() - done, m_ready.size() - m_readyAt);
        std::copy_n(m_ready.begin() + qsizetype(m_readyAt), count, into.begin() + qsizetype(done));
        m_readyAt += count;
        done += count;
    }
    return Frames(done) / channels();
}

} // namespace bubenik::audio
