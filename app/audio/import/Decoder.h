// A foreign sound file, decoded block by block at its own rate and with its own channels. What libsndfile knows (WAV,
// RF64, AIFF, FLAC, Ogg Vorbis and Opus, MP3) it reads; the rest (M4A, AAC, what a phone records) goes through
// QAudioDecoder on a thread of its own, which mixes down to stereo at 48 kHz by itself.
#pragma once

#include "audio/Sound.h"

#include <memory>
#include <vector>

namespace bubenik::audio {

// Where a channel's loudspeaker stands, as far as mixing down (ITU-R BS.775) cares.
enum class Speaker { Left, Right, Centre, Bass, SurroundLeft, SurroundRight, SurroundCentre, Other };

struct DecoderFormat {
    int rate = workingRate;
    int channels = 1;
    std::vector<Speaker> speakers = {}; // one a channel
    Frames promised = -1; // what the file says it holds, at its own rate; -1 unknown
    bool hasEightBits = false;
    bool mayBeMono = false; // the decoder makes two channels of everything
};

class Decoder
{
public:
    Decoder() = default;
    Decoder(const Decoder &) = delete;
    Decoder &operator=(const Decoder &) = delete;
    virtual ~Decoder() = default;

    [[nodiscard]] virtual const DecoderFormat &format() const = 0;
    // Fewer frames than asked for: the end of what can be read.
    [[nodiscard]] virtual Result<Frames> read(std::span<float> into) = 0;
    // Known at the end: the file breaks off before it should.
    [[nodiscard]] virtual bool isTruncated() const = 0;
};

// NotFound or Storage when the file cannot be read; Invalid with code "not-a-sound" or "empty-sound" (no bytes at all);
// Damaged with code "sound" when it is a sound that cannot be decoded.
[[nodiscard]] Result<std::unique_ptr<Decoder>> openDecoder(const QString &path);
[[nodiscard]] std::vector<Speaker> usualSpeakers(int channels);

// The two ways, for openDecoder() and tests.
[[nodiscard]] std::unique_ptr<Decoder> openWithSndfile(const QString &path); // null: not one of its kinds
[[nodiscard]] Result<std::unique_ptr<Decoder>> openWithQt(const QString &path);
// Whether the container itself says that its end is missing (WAV's sizes, Ogg's last page).
[[nodiscard]] bool endIsMissing(const QString &path);

} // namespace bubenik::audio
