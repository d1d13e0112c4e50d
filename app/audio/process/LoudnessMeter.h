// Integrated loudness (EBU R 128, libebur128) and true peak (PeakDetector.h) of a sound that goes by.
#pragma once

#include "audio/process/PeakDetector.h"

#include <memory>
#include <optional>

namespace bubenik::audio {

struct Loudness {
    double lufs = -200; // integrated, LUFS; -200 when nothing is above the gate (-70 LUFS)
    double truePeak = -200; // dBTP
};

class LoudnessMeter final
{
public:
    enum class What { LoudnessAndPeak, LoudnessOnly }; // without the peak: -200
    explicit LoudnessMeter(int channels, What what = What::LoudnessAndPeak, int rate = workingRate);
    ~LoudnessMeter();
    LoudnessMeter(const LoudnessMeter &) = delete;
    LoudnessMeter &operator=(const LoudnessMeter &) = delete;

    void add(std::span<const float> samples);
    [[nodiscard]] Loudness measured(); // ends the measuring

private:
    struct State; // libebur128's
    std::unique_ptr<State> m_state;
    std::optional<TruePeakMeter> m_peak;
    int m_channels;
};

} // namespace bubenik::audio
