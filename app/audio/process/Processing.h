// From a recording and what was done to it to the files that go out: edits, noise, gong, level, limit, encoding, tags.
// Nothing of the sources is touched; every file is written under a temporary name and renamed when it is whole.
#pragma once

#include "audio/edit/EditList.h"
#include "audio/process/EncodingLoop.h"

namespace bubenik::audio {

inline constexpr LevelTarget webLevel { -16, -1 };
inline constexpr LevelTarget polesLevel { -14, -1 };

struct SoundOutput {
    QString file; // its ending says the kind, see Encoder.h
    LevelTarget level = webLevel;
    int kilobits = 0; // MP3 only; 0: by the number of channels
};

struct SoundJob {
    QStringList sources; // working files, in the order of edits.sources()
    EditList edits; // with the gongs
    bool reducesNoise = false;
    Tags tags = {};
    QList<SoundOutput> outputs = {};
};

struct MadeSound {
    QString file;
    QString mime;
    double lufs = 0; // as decoded
    double truePeak = 0; // dBTP, as decoded
    qint64 bytes = 0;
};

struct ProcessedSound {
    Loudness original = {}; // after the edits, before the level was set
    double seconds = 0; // of what was made
    QList<MadeSound> files = {}; // in the order of the outputs
};

// Blocks for as long as it takes; call it on a thread of the pool. Progress in thousandths. With an output that fails
// (or Stop) the files made before it stay, the one in work does not.
// Errors: Invalid "silent-sound", "short-sound", "empty-sound", "not-working-sound", "edit"; Unsupported
// "sound-ending"; DiskFull, ReadOnly, Storage; Cancelled.
[[nodiscard]] Result<ProcessedSound> processSound(const SoundJob &job, const Progress &progress);

// What processSound() would encode with this target, for listening before: 48 kHz float, levelled and limited, with
// gongs. Blocks for the analysis.
[[nodiscard]] Result<std::unique_ptr<Source>> previewSound(
    const SoundJob &job, const LevelTarget &level, const Progress &progress);

} // namespace bubenik::audio
