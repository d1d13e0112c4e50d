#include "audio/record/Recovery.h"

#include "audio/files/WaveFile.h"
#include "core/Log.h"
#include "storage/ProcessLock.h"

#include <QDir>
#include <QFileInfo>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

QList<RecoveredRecording> recoverRecordings(const QString &folder)
{
    QList<RecoveredRecording> recovered;
    const QDir directory(folder);
    for (const auto &name : directory.entryList({ u"*.wav.lock"_s }, QDir::Files)) {
        const auto file = directory.filePath(name.chopped(5));
        ProcessLock lock(directory.filePath(name));
        if (!lock.tryAcquire()) {
            continue;
        }
        const auto lastWritten = QFileInfo(file).lastModified().toUTC();
        const auto frames = repairWave(file);
        if (!frames) {
            qCWarning(logAudio) << "a recording cannot be recovered:" << file << frames.error().detail;
            continue; // its lock stays, so that the next start tries again
        }
        if (*frames == 0) {
            QFile::remove(file);
        } else {
            recovered.append({ file, *frames, lastWritten });
        }
        lock.releaseAndRemove();
    }
    return recovered;
}

} // namespace bubenik::audio
