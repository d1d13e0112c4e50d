// Finds the gain with which a sound, limited, has a wanted loudness. Its cost is a pass over the sound to learn its
// loudness, and one or two more only if the limiter has anything to do.
#pragma once

#include "audio/process/LoudnessMeter.h"
#include "audio/process/Pipeline.h"

namespace bubenik::audio {

struct LevelSetting {
    double gainDb = 0;
    double ceilingDb = -1;
    bool limits = false; // whether the limiter has work at all
};

class Leveller final
{
public:
    explicit Leveller(SourceFactory factory) : m_factory(std::move(factory)) { }

    // Invalid with code "silent-sound" (nothing above the gate) or "short-sound" (less than 0.4 s: no loudness).
    [[nodiscard]] Result<void> analyse(Stage &stage);
    [[nodiscard]] const Loudness &original() const { return m_original; }
    [[nodiscard]] Frames frames() const { return m_frames; }
    [[nodiscard]] int channels() const { return m_channels; }

    // As near to `lufs` as can be had within +40 dB; 0.05 LU as a rule.
    [[nodiscard]] Result<LevelSetting> find(double lufs, double ceilingDb, Stage &stage);
    [[nodiscard]] Result<std::unique_ptr<Source>> levelled(const LevelSetting &setting) const;
    // About half a minute of the levelled sound, the seconds with the highest peaks and some spread evenly over it:
    // what an encoder does to these it does to all. Faded where it was cut.
    [[nodiscard]] Result<std::vector<float>> excerpt(const LevelSetting &setting, Stage &stage) const;

private:
    [[nodiscard]] Result<Loudness> measured(const LevelSetting &setting, Stage &stage) const;
    [[nodiscard]] std::vector<bool> chosenSeconds() const;

    SourceFactory m_factory;
    Loudness m_original;
    Frames m_frames = 0;
    int m_channels = 1;
    std::vector<float> m_secondPeaks; // highest sample of every second
    LevelSetting m_last; // where to begin the next search
    double m_lastLufs = 0;
    bool m_hasLast = false;
};

} // namespace bubenik::audio
