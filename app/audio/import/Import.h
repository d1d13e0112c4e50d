// Taking in a sound of any kind: the original stays as it is, a working file (Sound.h) and its overview (PeakFile.h)
// are made beside it. Streams: an hour needs no more memory than a minute. A working file that is already there is
// replaced when the import is done, not before.
#pragma once

#include "audio/Sound.h"
#include "core/Task.h"

#include <QFlags>

namespace bubenik::audio {

// What is worth telling the editor about a file that was taken in.
enum class ImportNote {
    Truncated = 1, // it breaks off; what was there was taken
    MixedDown = 2, // it had more than two channels
    Resampled = 4, // it was not 48 kHz
    EightBits = 8, // coarse: it will hiss
    Silent = 16, // nothing above -60 dBFS anywhere
};
Q_DECLARE_FLAGS(ImportNotes, ImportNote)
Q_DECLARE_OPERATORS_FOR_FLAGS(ImportNotes)

struct ImportedSound {
    int channels = 1;
    Frames frames = 0;
    double peakDb = -200; // highest sample, dBFS; may be above 0
    ImportNotes notes = {};
    int originalRate = workingRate;
    int originalChannels = 1;
};

struct ImportPlan {
    QString original;
    QString working; // made, e.g. ….work.wav
    QString peaks; // made, e.g. ….peaks; empty: none
};

// Blocks; call it on a thread of the pool. Progress in frames of the original, total 0 when it does not say.
// Errors: those of openDecoder(); Invalid "empty-sound" for 0 seconds; DiskFull, ReadOnly, Storage; Cancelled.
// After an error nothing new is left.
[[nodiscard]] Result<ImportedSound> importSound(const ImportPlan &plan, const Progress &progress);

} // namespace bubenik::audio
