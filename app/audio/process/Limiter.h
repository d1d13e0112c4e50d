// Turns a sound by a gain and holds its true peak under a ceiling: five milliseconds ahead, so that the turning down is
// smooth and done when the peak comes; back up with a time constant of 60 ms. What never comes near the ceiling goes
// through untouched but for the gain.
#pragma once

#include "audio/process/PeakDetector.h"

namespace bubenik::audio {

class Limiter final
{
public:
    Limiter(int channels, double gain, double ceiling); // amplitudes, not decibels

    // `into` is replaced by what comes out; in all as much as went in, once finish() was called.
    void process(std::span<const float> samples, std::vector<float> &into);
    void finish(std::vector<float> &into);
    [[nodiscard]] bool hasLimited() const { return m_lowest < 0.999F; }
    [[nodiscard]] double deepest() const { return m_lowest; } // the smallest factor so far

private:
    void computeGains();
    [[nodiscard]] float next(float peak);
    [[nodiscard]] float lowestInWindow(float needed);

    PeakDetector m_detector;
    int m_channels;
    float m_gain;
    float m_ceiling;
    std::vector<float> m_waiting; // samples that have their gain already, but not yet their turn
    std::vector<float> m_peaks;
    std::vector<float> m_gains;
    std::vector<float> m_smoothing; // the last gains before smoothing, a ring
    struct Low {
        Frames at;
        float gain;
    };
    std::vector<Low> m_lows; // a ring: rising gains of the window, its lowest first
    size_t m_lowsBegin = 0;
    size_t m_lowsCount = 0;
    double m_sum;
    float m_envelope = 1;
    float m_lowest = 1;
    Frames m_at = 0;
    Frames m_quietSince = 0; // frames since anything was turned down
    Frames m_toSkip; // what comes out first lies before the beginning
};

} // namespace bubenik::audio
