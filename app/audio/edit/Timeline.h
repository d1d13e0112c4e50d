// What is heard when: parts of sounds one after another, each with its gain. Made from an EditList, a plain value.
#pragma once

#include "audio/Sound.h"

#include <QList>

namespace bubenik::audio {

// A gain that goes in a straight line from one value to another within a segment, and stays there.
struct Ramp {
    Frames begin = 0; // from the beginning of the segment; may lie before it
    Frames end = 0;
    double from = 1;
    double to = 1;

    [[nodiscard]] double at(Frames offset) const;
    bool operator==(const Ramp &) const = default;
};

struct Segment {
    int source = -1; // -1: silence
    Frames start = 0; // in the source
    Frames frames = 0;
    double gain = 1;
    QList<Ramp> ramps = {};

    [[nodiscard]] double gainAt(Frames offset) const;
    bool operator==(const Segment &) const = default;
};

struct Timeline {
    QList<Segment> segments = {};
    bool gongBefore = false;
    bool gongAfter = false;

    [[nodiscard]] Frames frames() const; // without the gongs
    // Makes a border at `at`; the index of the segment that begins there.
    qsizetype splitAt(Frames at);
    bool operator==(const Timeline &) const = default;
};

} // namespace bubenik::audio
