// What the level meter shows while somebody speaks, and what is wrong with the sound so far.
#pragma once

#include "audio/Sound.h"

#include <QFlags>
#include <array>
#include <deque>
#include <vector>

namespace bubenik::audio {

enum class LevelWarning {
    Silence = 1, // nothing for three seconds, after there was something
    WrongDevice = 2, // nothing at all in the first three seconds: probably another device, or muted
    Clipping = 4, // cut off at full scale within the last two seconds
    Noise = 8, // the background is above -48 dBFS even between the words
};
Q_DECLARE_FLAGS(LevelWarnings, LevelWarning)
Q_DECLARE_OPERATORS_FOR_FLAGS(LevelWarnings)

struct LevelReading {
    int channels = 1;
    std::array<double, maxChannels> peakDb { -200, -200 }; // since the reading before
    std::array<double, maxChannels> rmsDb { -200, -200 }; // of the last 50 ms
    std::array<double, maxChannels> holdDb { -200, -200 }; // highest of the last 1.5 s
    LevelWarnings warnings = {};
};

class LevelMeter final
{
public:
    explicit LevelMeter(int channels);
    void add(std::span<const float> samples);
    [[nodiscard]] LevelReading take(); // the peaks begin anew

private:
    void closeStep();
    void lookForClipping(size_t channel, float sample);
    [[nodiscard]] double backgroundDb() const;

    size_t m_channels;
    std::array<float, maxChannels> m_peak {};
    std::array<double, maxChannels> m_squares {};
    std::array<double, maxChannels> m_rms {};
    std::array<int, maxChannels> m_atFullScale {}; // samples in a row
    std::array<std::deque<float>, maxChannels> m_stepPeaks; // a step each, of the last 1.5 s
    std::array<float, maxChannels> m_stepPeak {};
    std::deque<float> m_background; // RMS of the steps of the last 8 s
    Frames m_inStep = 0;
    Frames m_frames = 0;
    Frames m_lastSound = -1;
    Frames m_lastClip = -1;
};

} // namespace bubenik::audio
