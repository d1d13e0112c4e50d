#include "audio/record/LevelMeter.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

namespace {

constexpr Frames meterStep = workingRate / 20; // 50 ms
constexpr size_t holdSteps = 30;
constexpr size_t backgroundSteps = 160;
constexpr Frames quietTime = 3 * workingRate;
constexpr Frames clipTime = 2 * workingRate;
constexpr double quietDb = -60;
constexpr double noisyDb = -48;
constexpr float fullScale = 0.9995F; // what 16 bits of a sound card call full
constexpr int clippedInARow = 3;

} // namespace

LevelMeter::LevelMeter(int channels)
    : m_channels(size_t(channels))
{
}

void LevelMeter::lookForClipping(size_t channel, float sample)
{
    m_atFullScale[channel] = std::abs(sample) >= fullScale ? m_atFullScale[channel] + 1 : 0;
    if (m_atFullScale[channel] >= clippedInARow) {
        m_lastClip = m_frames;
    }
}

void LevelMeter::add(std::span<const float> samples)
{
    for (size_t i = 0; i + m_channels <= samples.size(); i += m_channels) {
        for (size_t channel = 0; channel < m_channels; ++channel) {
            const auto sample = samples[i + channel];
            m_stepPeak[channel] = std::max(m_stepPeak[channel], std::abs(sample));
            m_squares[channel] += double(sample) * sample;
            lookForClipping(channel, sample);
        }
        ++m_frames;
        if (++m_inStep == meterStep) {
            closeStep();
        }
    }
    for (size_t channel = 0; channel < m_channels; ++channel) {
        m_peak[channel] = std::max(m_peak[channel], m_stepPeak[channel]);
    }
}

void LevelMeter::closeStep()
{
    double loudest = 0;
    for (size_t channel = 0; channel < m_channels; ++channel) {
        m_rms[channel] = std::sqrt(m_squares[channel] / double(meterStep));
        loudest = std::max(loudest, m_rms[channel]);
        m_peak[channel] = std::max(m_peak[channel], m_stepPeak[channel]);
        auto &peaks = m_stepPeaks[channel];
        peaks.push_back(m_stepPeak[channel]);
        if (peaks.size() > holdSteps) {
            peaks.pop_front();
        }
        m_stepPeak[channel] = 0;
        m_squares[channel] = 0;
    }
    m_background.push_back(float(loudest));
    if (m_background.size() > backgroundSteps) {
        m_background.pop_front();
    }
    if (toDb(loudest) > quietDb) {
        m_lastSound = m_frames;
    }
    m_inStep = 0;
}

// The quietest tenth: what is there when nobody speaks. Known once three seconds have gone by.
double LevelMeter::backgroundDb() const
{
    if (Frames(m_background.size()) * meterStep < quietTime) {
        return -200;
    }
    std::vector<float> steps(m_background.begin(), m_background.end());
    const auto tenth = steps.begin() + std::ptrdiff_t(steps.size() / 10);
    std::nth_element(steps.begin(), tenth, steps.end());
    return toDb(*tenth);
}

LevelReading LevelMeter::take()
{
    LevelReading reading { .channels = int(m_channels) };
    for (size_t channel = 0; channel < m_channels; ++channel) {
        const auto &peaks = m_stepPeaks[channel];
        const auto held = peaks.empty() ? 0.0F : *std::max_element(peaks.begin(), peaks.end());
        reading.peakDb[channel] = toDb(m_peak[channel]);
        reading.rmsDb[channel] = toDb(m_rms[channel]);
        reading.holdDb[channel] = toDb(std::max(held, m_peak[channel]));
        m_peak[channel] = 0;
    }
    const bool isQuiet = m_frames - std::max<Frames>(m_lastSound, 0) >= quietTime;
    reading.warnings.setFlag(LevelWarning::WrongDevice, isQuiet && m_lastSound < 0);
    reading.warnings.setFlag(LevelWarning::Silence, isQuiet && m_lastSound >= 0);
    reading.warnings.setFlag(LevelWarning::Clipping, m_lastClip >= 0 && m_frames - m_lastClip < clipTime);
    reading.warnings.setFlag(LevelWarning::Noise, backgroundDb() > noisyDb);
    return reading;
}

} // namespace bubenik::audio
