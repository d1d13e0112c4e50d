// The working form of sound: interleaved 32-bit float at 48 kHz, one or two channels. Float, so that what an MP3 or a
// mixing-down brings above full scale is not cut before the level is set. Positions and lengths are in frames.
#pragma once

#include "core/Result.h"

#include <span>

namespace bubenik::audio {

using Frames = qint64;

inline constexpr int workingRate = 48000;
inline constexpr int maxChannels = 2;
// What is read and passed on at a time: long enough that calls do not count, short enough that Stop answers at once.
inline constexpr Frames blockFrames = 16384;

[[nodiscard]] constexpr double secondsOf(Frames frames)
{
    return static_cast<double>(frames) / workingRate;
}
// To the nearest.
[[nodiscard]] constexpr Frames framesOf(double seconds)
{
    return (static_cast<Frames>(2 * seconds * workingRate) + 1) / 2;
}
[[nodiscard]] double toDb(double amplitude); // -200 for silence
[[nodiscard]] double fromDb(double decibels);

// A sound that is read from its beginning to its end, once. Not thread-safe; may be moved between threads.
class Source
{
public:
    Source() = default;
    Source(const Source &) = delete;
    Source &operator=(const Source &) = delete;
    virtual ~Source() = default;

    [[nodiscard]] virtual int channels() const = 0;
    [[nodiscard]] virtual Frames frames() const = 0; // of the whole
    // Fills `into` (a multiple of the channels long). Fewer frames than asked for: the end.
    [[nodiscard]] virtual Result<Frames> read(std::span<float> into) = 0;
};

} // namespace bubenik::audio
