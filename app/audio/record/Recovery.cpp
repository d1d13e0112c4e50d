#include "audio/record/Recovery.h"

#include "audio/files/WaveFile.h"
#include "core/Log.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

QList<RecoveredRecording> recoverRecordings(const QString &folder)
{
    QList<RecoveredRecording> recovered;
    const QDir directory(folder);
    for (const auto &name : directory.entryList({ u"*.wav.lock"_s }, QDir::Files)) {
        const auto file = directory.filePath(name.chopped(5));
        QLockFile lock(directory.filePath(name));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0)) {
            continue;
        }
        const auto lastWritten = QFileInfo(file).lastModified().toUTC();
        const auto frames = repairWave(file);
        if (!frames) {
            qCWarning(logAudio) << "a recording cannot be recovered:" << file << frames.error().detail;
        } else if (*frames == 0) {
            QFile::remove(file);
        } else {
            recovered.append({ file, *frames, lastWritten });
        }
    }
    return recovered;
}

} // namespace bubenik::audio
