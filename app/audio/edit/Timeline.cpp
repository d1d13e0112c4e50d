#include "audio/edit/Timeline.h"

#include <algorithm>

namespace bubenik::audio {

double Ramp::at(Frames offset) const
{
    if (offset <= begin) {
        return from;
    }
    if (offset >= end) {
        return to;
    }
    return from + (to - from) * double(offset - begin) / double(end - begin);
}

double Segment::gainAt(Frames offset) const
{
    double result = gain;
    for (const auto &ramp : ramps) {
        result *= ramp.at(offset);
    }
    return result;
}

Frames Timeline::frames() const
{
    Frames sum = 0;
    for (const auto &segment : segments) {
        sum += segment.frames;
    }
    return sum;
}

qsizetype Timeline::splitAt(Frames at)
{
    Frames begin = 0;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (at <= begin) {
            return i;
        }
        if (at < begin + segments[i].frames) {
            auto second = segments[i];
            const auto first = at - begin;
            second.frames -= first;
            second.start += second.source < 0 ? 0 : first;
            for (auto &ramp : second.ramps) {
                ramp.begin -= first;
                ramp.end -= first;
            }
            segments[i].frames = first;
            segments.insert(i + 1, second);
            return i + 1;
        }
        begin += segments[i].frames;
    }
    return segments.size();
}

} // namespace bubenik::audio
