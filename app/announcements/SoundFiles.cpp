#include "announcements/SoundFiles.h"

#include "core/Ids.h"

#include <QDir>
#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString peaksBeside(const QString &working)
{
    return working.chopped(4) + ".peaks"_L1;
}

Result<void> moveTo(const QString &from, const QString &to)
{
    if (QFile::exists(to)) {
        QFile::remove(from); // the same recording was taken in before
        return {};
    }
    return QFile::rename(from, to)
        ? Result<void>()
        : fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot rename"_s, .subject = to });
}

Result<void> makeSoundFolder(const QString &folder)
{
    return QDir().mkpath(folder)
        ? Result<void>()
        : fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot make a folder"_s, .subject = folder });
}

} // namespace

QString SoundFile::peaks() const
{
    return peaksBeside(working);
}

QString soundFolderOf(const QString &workspace)
{
    return QDir(workspace).filePath(u"sound"_s);
}

SoundFile soundFile(const QString &workspace, const QString &digest, const QString &original)
{
    return { digest, original, QDir(soundFolderOf(workspace)).filePath(digest + ".work.wav"_L1) };
}

Result<void> ensureWorking(const SoundFile &sound, const Progress &progress)
{
    if (QFile::exists(sound.working)) {
        return {};
    }
    BUBENIK_TRY(makeSoundFolder(QFileInfo(sound.working).path()));
    const auto imported = audio::importSound({ sound.original, sound.working, sound.peaks() }, progress);
    return imported ? Result<void>() : fail(imported.error());
}

Result<TakenSound> takeSound(const QString &workspace, const QString &file, const Progress &progress)
{
    const QDir folder(soundFolderOf(workspace));
    BUBENIK_TRY(makeSoundFolder(folder.path()));
    const auto coming = folder.filePath(u"coming-"_s + newUuid(SystemClock().now()) + u".work.wav"_s);
    const auto sound = audio::importSound({ file, coming, peaksBeside(coming) }, progress);
    if (!sound) {
        auto error = sound.error();
        error.subject = QFileInfo(file).fileName();
        return fail(std::move(error));
    }
    auto kept = AttachmentStore(QDir(workspace).filePath(u"attachments"_s)).import(file);
    if (!kept) {
        QFile::remove(coming);
        QFile::remove(peaksBeside(coming));
        return fail(kept.error());
    }
    kept->role = AttachmentRole::Sound;
    kept->seconds = audio::secondsOf(sound->frames);
    const auto place = soundFile(workspace, kept->digest, file);
    BUBENIK_TRY(moveTo(coming, place.working));
    BUBENIK_TRY(moveTo(peaksBeside(coming), place.peaks()));
    return TakenSound { *kept, *sound };
}

} // namespace bubenik
