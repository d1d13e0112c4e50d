// Encoding to what citizens, the archive and the poles get. The kind follows the file's ending:
//   .mp3 MP3 (LAME, constant bit rate, ID3v2.3) · .opus .ogg .oga Opus in Ogg · .flac 24 bits · .wav 16 bits
#pragma once

#include "audio/Sound.h"

#include <QDate>
#include <functional>
#include <memory>

namespace bubenik::audio {

enum class SoundKind { Mp3, Opus, Flac, Wav };

struct Tags {
    QString title = {};
    QString artist = {}; // the town
    QDate date = {};
};

struct EncoderPlan {
    QString file; // written as it is; the caller renames
    SoundKind kind = SoundKind::Mp3;
    int channels = 1;
    int kilobits = 0; // a second; MP3 only; 0: 96 for one channel, 160 for two
    Tags tags = {};
};

// Unsupported with code "sound-ending" for an ending that is none of ours.
[[nodiscard]] Result<SoundKind> soundKindOf(const QString &file);
[[nodiscard]] QString mimeOf(SoundKind kind); // "audio/mpeg"
// Whether what is decoded differs from what was encoded enough to be heard by a meter.
[[nodiscard]] bool isLossy(SoundKind kind);

class Encoder
{
public:
    Encoder() = default;
    Encoder(const Encoder &) = delete;
    Encoder &operator=(const Encoder &) = delete;
    virtual ~Encoder() = default;

    // Values beyond full scale are cut off, never wrapped.
    [[nodiscard]] virtual Result<void> write(std::span<const float> samples) = 0;
    [[nodiscard]] virtual Result<void> finish() = 0; // the file is whole and closed after it
};

// DiskFull, ReadOnly, Storage; Internal when the library refuses the format.
[[nodiscard]] Result<std::unique_ptr<Encoder>> makeEncoder(const EncoderPlan &plan);

} // namespace bubenik::audio
