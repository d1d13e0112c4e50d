#include "audio/process/Limiter.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

namespace {

constexpr Frames window = workingRate / 200; // 5 ms
constexpr Frames latency = PeakDetector::delay + window - 1;
const float releaseShare = 1.0F - std::exp(-1.0F / (0.060F * workingRate));
constexpr float asGoodAsOne = 0.997F;

} // namespace

Limiter::Limiter(int channels, double gain, double ceiling)
    : m_detector(channels, float(ceiling))
    , m_channels(channels)
    , m_gain(float(gain))
    , m_ceiling(float(ceiling))
    , m_waiting(size_t(latency * channels), 0.0F)
    , m_smoothing(size_t(window), 1.0F)
    , m_lows(size_t(window))
    , m_sum(double(window))
    , m_quietSince(window)
    , m_toSkip(latency)
{
}

float Limiter::lowestInWindow(float needed)
{
    const auto size = size_t(window);
    while (m_lowsCount > 0 && m_lows[(m_lowsBegin + m_lowsCount - 1) % size].gain >= needed) {
        --m_lowsCount;
    }
    if (m_lowsCount > 0 && m_lows[m_lowsBegin].at <= m_at - window) {
        m_lowsBegin = (m_lowsBegin + 1) % size;
        --m_lowsCount;
    }
    m_lows[(m_lowsBegin + m_lowsCount) % size] = { m_at, needed };
    ++m_lowsCount;
    return m_lows[m_lowsBegin].gain;
}

// The lowest gain needed within the window, brought back up slowly, then averaged over the window: at its turn no
// frame has a higher gain than it needs, and the gain never jumps.
float Limiter::next(float peak)
{
    const float lowest = lowestInWindow(peak > m_ceiling ? m_ceiling / peak : 1.0F);
    m_envelope = std::min(lowest, m_envelope + releaseShare * (1.0F - m_envelope));
    if (m_envelope > asGoodAsOne && lowest >= 1.0F) {
        m_envelope = 1.0F;
    }
    auto &oldest = m_smoothing[size_t(m_at % window)];
    m_sum += double(m_envelope) - double(oldest);
    oldest = m_envelope;
    m_quietSince = m_envelope < 1.0F ? 0 : m_quietSince + 1;
    ++m_at;
    return std::min(float(m_sum / double(window)), 1.0F);
}

// Most of a sound needs nothing: parts where that is so, with nothing left of what was before, cost one look.
void Limiter::computeGains()
{
    constexpr size_t part = 512;
    m_gains.resize(m_peaks.size());
    for (size_t begin = 0; begin < m_peaks.size(); begin += part) {
        const auto end = std::min(begin + part, m_peaks.size());
        const auto highest = *std::max_element(m_peaks.begin() + qsizetype(begin), m_peaks.begin() + qsizetype(end));
        if (highest <= m_ceiling && m_quietSince >= window) {
            m_at += Frames(end - begin);
            m_lowsCount = 0;
            m_sum = double(window); // the ring holds ones
            std::fill(m_gains.begin() + qsizetype(begin), m_gains.begin() + qsizetype(end), 1.0F);
            continue;
        }
        for (auto i = begin; i < end; ++i) {
            m_gains[i] = next(m_peaks[i]);
            m_lowest = std::min(m_lowest, m_gains[i]);
        }
    }
}

void Limiter::process(std::span<const float> samples, std::vector<float> &into)
{
    const auto channels = size_t(m_channels);
    const auto begin = m_waiting.size();
    m_waiting.resize(begin + samples.size());
    std::transform(
        samples.begin(), samples.end(), m_waiting.begin() + qsizetype(begin), [this](float s) { return s * m_gain; });
    m_detector.process(std::span(m_waiting).subspan(begin), m_peaks);
    computeGains();
    const auto frames = samples.size() / channels;
    const auto skipped = std::min(size_t(m_toSkip), frames);
    m_toSkip -= Frames(skipped);
    into.assign(m_waiting.begin() + qsizetype(skipped * channels), m_waiting.begin() + qsizetype(frames * channels));
    for (size_t i = skipped; i < frames; ++i) {
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
