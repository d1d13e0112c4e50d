// The true peak around every frame, by fourfold oversampling (ITU-R BS.1770-4, annex 2): the sample itself and three
// values between it and the next, by a polyphase filter of 24 taps a phase. Highest over all channels.
#pragma once

#include "audio/Sound.h"

#include <vector>

namespace bubenik::audio {

class PeakDetector final
{
public:
    // What comes out belongs to the frame that came in this much before.
    static constexpr Frames delay = 12;

    // Values that surely stay below `floor` may come out as the sample alone: quiet parts cost next to nothing.
    PeakDetector(int channels, float floor);
    void setFloor(float floor) { m_floor = floor; }
    // One value a frame; `peaks` is replaced.
    void process(std::span<const float> samples, std::vector<float> &peaks);

private:
    int m_channels;
    float m_floor;
    std::vector<std::vector<float>> m_lines; // a channel each: the last taps, then the block
};

// Highest true peak of a whole sound.
class TruePeakMeter final
{
public:
    explicit TruePeakMeter(int channels);
    void add(std::span<const float> samples);
    [[nodiscard]] double decibels(); // dBTP; ends the measuring

private:
    PeakDetector m_detector;
    std::vector<float> m_peaks;
    int m_channels;
    float m_highest = 0;
};

} // namespace bubenik::audio
