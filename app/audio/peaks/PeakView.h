// What a waveform shows of a time line, at any zoom: one Peak a column of pixels. Down to 256 frames a column it comes
// from the overviews in memory; finer, from the samples on disk, which a window's worth of columns reads in well under
// a millisecond. Crossfades and gongs are not shown.
#pragma once

#include "audio/edit/Timeline.h"
#include "audio/files/WaveFile.h"
#include "audio/peaks/PeakFile.h"

namespace bubenik::audio {

class PeakView final
{
public:
    struct Sound {
        std::shared_ptr<const Peaks> peaks;
        QString file; // for the finest zoom
    };

    // In the order of EditList::sources().
    explicit PeakView(std::vector<Sound> sounds, Timeline timeline);
    void setTimeline(Timeline timeline); // after an edit; the sounds stay

    [[nodiscard]] Frames frames() const { return m_frames; }
    // `count` columns of `framesPerColumn` (0.01 or more) from `from` on; beyond the end they are empty.
    [[nodiscard]] std::vector<Peak> columns(Frames from, double framesPerColumn, int count) const;

private:
    struct Placed {
        Segment segment;
        Frames begin;
    };
    [[nodiscard]] Peak column(Frames from, Frames to, size_t &hint) const;
    [[nodiscard]] Peak ofSamples(const Placed &placed, Frames from, Frames to) const;

    std::vector<Sound> m_sounds;
    mutable std::vector<std::unique_ptr<WaveReader>> m_readers; // opened when first needed
    mutable std::vector<float> m_samples;
    mutable Frames m_samplesFrom = 0; // in the sound m_samplesOf
    mutable int m_samplesOf = -1;
    std::vector<Placed> m_placed;
    Frames m_frames = 0;
};

} // namespace bubenik::audio
