#include "audio/process/Limiter.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

namespace {

constexpr Frames window = workingRate / 200; // 5 ms
constexpr Frames latency = PeakDetector::delay + window - 1;
const float releaseShare = 1.0F - std::exp(-1.0F / (0.060F * workingRate));
constexpr float asGoodAsOne = 0.9999F;

} // namespace

Limiter::Limiter(int channels, double gain, double ceiling)
    : m_detector(channels, float(ceiling))
    , m_channels(channels)
    , m_gain(float(gain))
    , m_ceiling(float(ceiling))
    , m_waiting(size_t(latency * channels), 0.0F)
    , m_smoothing(size_t(window), 1.0F)
    , m_sum(double(window))
    , m_quietSince(window)
    , m_toSkip(latency)
{
}

// The lowest gain needed within the window, brought back up slowly, then averaged over the window: at its turn no
// frame has a higher gain than it needs, and the gain never jumps.
float Limiter::next(float peak)
{
    const float needed = peak > m_ceiling ? m_ceiling / peak : 1.0F;
    while (!m_lows.empty() && m_lows.back().second >= needed) {
        m_lows.pop_back();
    }
    m_lows.emplace_back(m_at, needed);
    if (m_lows.front().first <= m_at - window) {
        m_lows.pop_front();
    }
    m_envelope = std::min(m_lows.front().second, m_envelope + releaseShare * (1.0F - m_envelope));
    if (m_envelope > asGoodAsOne && m_lows.front().second >= 1.0F) {
        m_envelope = 1.0F;
    }
    auto &oldest = m_smoothing[size_t(m_at % window)];
    m_sum += double(m_envelope) - double(oldest);
    oldest = m_envelope;
    m_quietSince = m_envelope < 1.0F ? 0 : m_quietSince + 1;
    ++m_at;
    return std::min(float(m_sum / double(window)), 1.0F);
}

void Limiter::computeGains(const std::vector<float> &peaks)
{
    m_gains.resize(peaks.size());
    std::transform(peaks.begin(), peaks.end(), m_gains.begin(), [this](float peak) { return next(peak); });
    if (!m_gains.empty()) {
        m_lowest = std::min(m_lowest, *std::min_element(m_gains.begin(), m_gains.end()));
    }
}

void Limiter::process(std::span<const float> samples, std::vector<float> &into)
{
    const auto channels = size_t(m_channels);
    const auto begin = m_waiting.size();
    m_waiting.resize(begin + samples.size());
    std::transform(samples.begin(), samples.end(), m_waiting.begin() + qsizetype(begin), [this](float s) { return s * m_gain; });
    m_detector.process(std::span(m_waiting).subspan(begin), m_peaks);
    const auto highest = m_peaks.empty() ? 0.0F : *std::max_element(m_peaks.begin(), m_peaks.end());
    const bool isQuiet = highest <= m_ceiling && m_quietSince >= window;
    if (isQuiet) {
        // Nothing to do for a whole window before and in all of this block. The ring holds ones.
        m_at += Frames(m_peaks.size());
        m_lows.clear();
        m_sum = double(window);
    } else {
        computeGains(m_peaks);
    }
    const auto frames = samples.size() / channels;
    const auto skipped = std::min(size_t(m_toSkip), frames);
    m_toSkip -= Frames(skipped);
    into.assign(m_waiting.begin() + qsizetype(skipped * channels), m_waiting.begin() + qsizetype(frames * channels));
    for (size_t i = skipped; !isQuiet && i < frames; ++i) {
        for (size_t channel = 0; channel < channels; ++channel) {
            into[(i - skipped) * channels + channel] *= m_gains[i];
        }
    }
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + qsizetype(frames * channels));
}

void Limiter::finish(std::vector<float> &into)
{
    process(std::vector<float>(size_t(latency * m_channels), 0.0F), into);
}

} // namespace bubenik::audio
