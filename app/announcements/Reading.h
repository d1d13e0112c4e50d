// Where in the sound each word of the text is read. The text is laid over the stretches in which something is said, a
// word as long as it looks when spoken; between sentences the nearest pause of the sound is taken, so that errors do
// not add up. Without speech recognition this is right to a word or so; a sentence is right where the reader paused.
#pragma once

#include "audio/peaks/PeakView.h"

#include <QString>

namespace bubenik {

struct ReadWord {
    qsizetype at = 0; // in the text
    qsizetype length = 0;
    audio::Frames from = 0; // on the time line
    audio::Frames to = 0;
    int sentence = 0; // index of Reading::sentences

    friend bool operator==(const ReadWord &, const ReadWord &) = default;
};

struct ReadSentence {
    qsizetype at = 0;
    qsizetype length = 0;
    audio::Frames from = 0;
    audio::Frames to = 0;

    friend bool operator==(const ReadSentence &, const ReadSentence &) = default;
};

struct Reading {
    QList<ReadWord> words; // by their place in the text, which is that in time
    QList<ReadSentence> sentences;

    [[nodiscard]] const ReadWord *wordAt(audio::Frames frame) const; // being read or just read; nullptr: none yet
    [[nodiscard]] const ReadWord *wordAtText(qsizetype position) const; // at or before it
};

// Takes a millisecond or so, however long the sound.
[[nodiscard]] Reading readingOf(const QString &text, const audio::PeakView &view);

} // namespace bubenik
