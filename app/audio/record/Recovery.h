// Recordings whose process died: at the next start their headers are made to agree with what is there.
#pragma once

#include "audio/Sound.h"

#include <QDateTime>

namespace bubenik::audio {

struct RecoveredRecording {
    QString file;
    Frames frames = 0;
    QDateTime lastWritten = {}; // UTC
};

// Looks for `….wav.lock` in the folder (RecordingWriter.h). What another running process records is left alone; what
// holds not a single sample is removed. Storage errors of one file do not keep the others.
[[nodiscard]] QList<RecoveredRecording> recoverRecordings(const QString &folder);

} // namespace bubenik::audio
