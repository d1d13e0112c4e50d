// Finds the gain with which a sound, limited, has a wanted loudness. It costs one pass over the sound; what the limiter
// takes away is learnt from an Excerpt.
#pragma once

#include "audio/process/Excerpt.h"
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
    explicit Leveller(SourceFactory factory)
        : m_factory(std::move(factory))
    {
    }

    // Invalid with code "silent-sound" (nothing above the gate), "short-sound" (less than 0.4 s: no loudness) or
    // "empty-sound".
    [[nodiscard]] Result<void> analyse(Stage &stage);
    [[nodiscard]] const Loudness &original() const { return m_original; }
    [[nodiscard]] Frames frames() const { return m_frames; }
    [[nodiscard]] int channels() const { return m_channels; }

    // As near to `lufs` as can be had with at most 60 dB more.
    [[nodiscard]] LevelSetting find(double lufs, double ceilingDb);
    [[nodiscard]] Result<std::unique_ptr<Source>> levelled(const LevelSetting &setting) const;
    // The excerpt, levelled; empty when it would be all of the sound.
    [[nodiscard]] std::vector<float> levelledExcerpt(const LevelSetting &setting) const;

private:
    [[nodiscard]] double excerptLufs(const LevelSetting &setting) const;

    SourceFactory m_factory;
    std::unique_ptr<Excerpt> m_excerpt;
    double m_excerptLufs = -200; // as it is
    Loudness m_original;
    Frames m_frames = 0;
    int m_channels = 1;
    // The last search: where the next one begins.
    double m_lastLufs = 0;
    double m_lastGainDb = 0;
    double m_slope = 1; // LU gained by a decibel: less and less, the more is limited
    bool m_hasSearched = false;
};

} // namespace bubenik::audio
