#include "audio/process/PeakDetector.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace bubenik::audio {

namespace {

constexpr size_t taps = 24;
constexpr size_t before = taps / 2 - 1; // taps left of the frame itself
constexpr size_t part = 512; // computed at a time, fits the nearest cache
constexpr size_t phases = 3; // the fourth is the sample itself

using Phase = std::array<float, taps>;

double besselI0(double x)
{
    double sum = 1;
    double term = 1;
    for (int k = 1; k < 30; ++k) {
        term *= (x / (2 * k)) * (x / (2 * k));
        sum += term;
    }
    return sum;
}

// A sinc cut by a Kaiser window (beta 6: 63 dB), for the point `fraction` after the frame.
Phase designed(double fraction)
{
    constexpr double beta = 6;
    Phase phase;
    std::array<double, taps> exact;
    double sum = 0;
    for (size_t k = 0; k < taps; ++k) {
        const double x = double(k) - double(before) - fraction;
        const double inside = 1 - (x / (taps / 2.0)) * (x / (taps / 2.0));
        const double window = inside > 0 ? besselI0(beta * std::sqrt(inside)) / besselI0(beta) : 0;
        exact[k] = window * std::sin(std::numbers::pi * x) / (std::numbers::pi * x);
        sum += exact[k];
    }
    std::transform(exact.begin(), exact.end(), phase.begin(), [sum](double tap) { return float(tap / sum); });
    return phase;
}

struct Filter {
    std::array<Phase, phases> phase { designed(0.25), designed(0.5), designed(0.75) };
    float most = 0; // how far above the samples a value between them can be

    Filter()
    {
        for (const auto &one : phase) {
            float sum = 0;
            for (const auto tap : one) {
                sum += std::abs(tap);
            }
            most = std::max(most, sum);
        }
    }
};

const Filter &filter()
{
    static const Filter made;
    return made;
}

// values[i] = max(values[i], |interpolated after line[i + before]|)
void raise(const float *line, float *values, size_t count)
{
    for (const auto &phase : filter().phase) {
        alignas(64) std::array<float, part> sums {};
        for (size_t k = 0; k < taps; ++k) {
            const float tap = phase[k];
            const float *from = line + k;
            for (size_t i = 0; i < part; ++i) {
                sums[i] += tap * from[i];
            }
        }
        for (size_t i = 0; i < count; ++i) {
            values[i] = std::max(values[i], std::abs(sums[i]));
        }
    }
}

float highestOf(const float *values, size_t count)
{
    float highest = 0;
    for (size_t i = 0; i < count; ++i) {
        highest = std::max(highest, std::abs(values[i]));
    }
    return highest;
}

} // namespace

PeakDetector::PeakDetector(int channels, float floor)
    : m_channels(channels)
    , m_floor(floor)
    , m_lines(size_t(channels), std::vector<float>(taps - 1, 0.0F))
{
}

void PeakDetector::process(std::span<const float> samples, std::vector<float> &peaks)
{
    const auto channels = size_t(m_channels);
    const auto frames = samples.size() / channels;
    peaks.assign(frames, 0.0F);
    for (size_t channel = 0; channel < channels; ++channel) {
        auto &line = m_lines[channel];
        line.resize(taps - 1 + frames + part); // room for the last, shorter part
        for (size_t i = 0; i < frames; ++i) {
            line[taps - 1 + i] = samples[i * channels + channel];
        }
        for (size_t begin = 0; begin < frames; begin += part) {
            const auto count = std::min(part, frames - begin);
            const auto *from = line.data() + begin;
            for (size_t i = 0; i < count; ++i) {
                peaks[begin + i] = std::max(peaks[begin + i], std::abs(from[before + i]));
            }
            if (highestOf(from, count + taps - 1) * filter().most > m_floor) {
                raise(from, peaks.data() + begin, count);
            }
        }
        std::copy_n(line.begin() + qsizetype(frames), taps - 1, line.begin());
        line.resize(taps - 1);
    }
}

TruePeakMeter::TruePeakMeter(int channels)
    : m_detector(channels, 0)
    , m_channels(channels)
{
}

void TruePeakMeter::add(std::span<const float> samples)
{
    m_detector.process(samples, m_peaks);
    if (!m_peaks.empty()) {
        m_highest = std::max(m_highest, *std::max_element(m_peaks.begin(), m_peaks.end()));
    }
    m_detector.setFloor(m_highest); // only what is higher matters from now on
}

double TruePeakMeter::decibels()
{
    add(std::vector<float>(size_t(PeakDetector::delay * m_channels), 0.0F));
    return toDb(m_highest);
}

} // namespace bubenik::audio
