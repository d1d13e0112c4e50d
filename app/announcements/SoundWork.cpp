#include "announcements/SoundWork.h"

#include "announcements/Announcing.h"
#include "audio/files/WaveFile.h"
#include "audio/import/Import.h"

#include <QDir>
#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString soundFolder = u"sound"_s;

// The list of edits begins with the recording; gongs are an operation of it.
Result<audio::EditList> editsOf(const SoundWork &work, audio::Frames frames)
{
    audio::EditList edits(audio::EditSource { work.announcement.recording->digest, frames });
    if (!work.announcement.edits.isEmpty()) {
        const auto kept = audio::EditList::fromJson(work.announcement.edits);
        if (!kept) {
            return kept;
        }
        edits = *kept;
    }
    if (work.announcement.hasGong) {
        BUBENIK_TRY(edits.apply({ .kind = audio::EditOperation::Kind::Gong, .gongBefore = true, .gongAfter = true }));
    }
    return edits;
}

} // namespace

audio::LevelTarget webTarget(const Announcement &announcement)
{
    auto target = audio::webLevel;
    target.lufs = announcement.lufs;
    return target;
}

Result<SoundWork> planSound(Stores &stores, const AnnouncementId &id, const Zone &zone)
{
    const auto announcement = stores.announcements.load(id);
    if (!announcement) {
        return fail(announcement.error());
    }
    if (!announcement->recording) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"no-recording"_s, .subject = announcement->title });
    }
    const auto original = stores.attachments.path(*announcement->recording);
    if (!original) {
        return fail(
            Error { .kind = ErrorKind::NotFound, .code = u"no-file"_s, .subject = announcement->recording->fileName });
    }
    const auto folder = QDir(stores.folder).filePath(soundFolder);
    if (!QDir().mkpath(folder)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot make a folder"_s, .subject = folder });
    }
    SoundWork work { *announcement, *original, QDir(folder).filePath(announcement->recording->digest + ".work.wav"_L1),
        folder, {} };
    work.tags = { announcement->title, stores.settings.value(u"town"_s), zone.toLocal(announcement->createdAt).date() };
    return work;
}

Result<audio::ProcessedSound> makeSound(
    const SoundWork &work, QList<audio::SoundOutput> outputs, const Progress &progress)
{
    if (!QFile::exists(work.working)) {
        const auto imported = audio::importSound(
            { work.original, work.working, work.working.chopped(4) + ".peaks"_L1 }, { .stop = progress.stop });
        if (!imported) {
            auto error = imported.error();
            error.subject = work.announcement.recording->fileName;
            return fail(std::move(error));
        }
    }
    const auto file = audio::WaveReader::open(work.working);
    if (!file) {
        return fail(file.error());
    }
    const auto edits = editsOf(work, (*file)->frames());
    if (!edits) {
        return fail(edits.error());
    }
    for (auto &output : outputs) {
        if (output.file.isEmpty()) {
            output.file = QDir(work.folder).filePath(productionDigest(work.announcement).left(32) + ".mp3"_L1);
            output.level = webTarget(work.announcement);
        }
    }
    const audio::SoundJob job { { work.working }, *edits, work.announcement.reducesNoise, work.tags, outputs };
    return audio::processSound(job, progress);
}

Result<Announcement> storeSound(Stores &stores, const SoundWork &work, const audio::ProcessedSound &made, Instant now)
{
    const auto &mp3 = made.files.first();
    auto sound = stores.attachments.import(mp3.file);
    if (!sound) {
        return fail(sound.error());
    }
    sound->role = AttachmentRole::Sound;
    sound->mime = mp3.mime;
    sound->seconds = made.seconds;
    sound->fileName = u"hlaseni.mp3"_s;
    const ProducedSound produced { *sound, mp3.lufs, mp3.truePeak, productionDigest(work.announcement) };
    auto changed
        = changeAnnouncement(stores, work.announcement.id, now, [&produced](Announcement &fresh) -> Result<void> {
              fresh.produced = produced;
              return {};
          });
    if (changed) {
        QFile::remove(mp3.file);
    }
    return changed;
}

} // namespace bubenik
