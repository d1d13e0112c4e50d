// The sound of a time line, as a stream. Where two parts meet that did not belong together they are crossfaded over
// five milliseconds, taking what lies beyond the cut on either side, and a beginning or end inside of a sound gets half
// of that as a fade: nothing clicks, and no length changes. Where nothing was edited the samples come out as they were.
#pragma once

#include "audio/edit/Timeline.h"
#include "audio/files/WaveFile.h"

namespace bubenik::audio {

class TimelineSource final : public Source
{
public:
    // `sources`: the working files in the order of EditList::sources(). Mono and stereo together give stereo.
    [[nodiscard]] static Result<std::unique_ptr<TimelineSource>> open(Timeline timeline, const QStringList &sources);

    [[nodiscard]] int channels() const override { return m_channels; }
    [[nodiscard]] Frames frames() const override { return m_frames; }
    [[nodiscard]] Result<Frames> read(std::span<float> into) override;
    void seek(Frames frame) { m_at = frame; } // for listening

private:
    struct Placed {
        Segment segment;
        Frames begin; // on the time line
        Frames fadeIn; // half the crossfade with what is before; 0: it goes on seamlessly
        Frames fadeOut;
        bool opens; // nothing is before it
        bool closes;
    };

    TimelineSource() = default;
    void place(const Timeline &timeline);
    [[nodiscard]] Frames fadeBetween(const Segment *before, const Segment *after) const;
    [[nodiscard]] Result<void> mix(const Placed &placed, Frames from, Frames to, std::span<float> into);
    [[nodiscard]] bool isUntouched(Frames from, Frames to) const;
    [[nodiscard]] static float weightOf(const Placed &placed, Frames at);

    std::vector<std::unique_ptr<WaveReader>> m_sources;
    std::vector<Placed> m_placed;
    std::vector<float> m_raw;
    int m_channels = 1;
    Frames m_frames = 0;
    Frames m_at = 0;
};

} // namespace bubenik::audio
