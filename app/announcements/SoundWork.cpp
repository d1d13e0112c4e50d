#include "announcements/SoundWork.h"

#include "announcements/Announcing.h"
#include "announcements/Takes.h"
#include "audio/files/WaveFile.h"

#include <QDir>
#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

Result<SoundFile> fileOf(Stores &stores, const Announcement &announcement, const QString &digest)
{
    const auto original = stores.attachments.path(digest);
    if (!original) {
        const auto *take = takeIn(announcement, digest);
        return fail(Error { .kind = ErrorKind::NotFound,
            .code = u"no-file"_s,
            .subject = take != nullptr ? take->sound.fileName : digest.left(12) });
    }
    return soundFile(stores.folder, digest, *original);
}

Result<audio::EditList> withGongs(audio::EditList edits, const Announcement &announcement)
{
    if (announcement.hasGong) {
        BUBENIK_TRY(edits.apply({ .kind = audio::EditOperation::Kind::Gong, .gongBefore = true, .gongAfter = true }));
    }
    return edits;
}

} // namespace

QStringList SoundWork::workings() const
{
    QStringList files;
    for (const auto &source : sources) {
        files.append(source.working);
    }
    return files;
}

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
    const auto digests = sourcesOf(*announcement);
    if (!digests) {
        return fail(digests.error());
    }
    SoundWork work { *announcement, {}, soundFolderOf(stores.folder), {} };
    if (!QDir().mkpath(work.folder)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot make a folder"_s, .subject = work.folder });
    }
    for (const auto &digest : *digests) {
        const auto file = fileOf(stores, *announcement, digest);
        if (!file) {
            return fail(file.error());
        }
        work.sources.append(*file);
    }
    work.tags = { announcement->title, stores.settings.value(u"town"_s), zone.toLocal(announcement->createdAt).date() };
    return work;
}

Result<SoundFile> planTake(Stores &stores, const AnnouncementId &id, const QString &digest)
{
    const auto announcement = stores.announcements.load(id);
    if (!announcement) {
        return fail(announcement.error());
    }
    if (takeIn(*announcement, digest) == nullptr) {
        return fail(Error { .kind = ErrorKind::NotFound, .code = u"take"_s, .subject = digest.left(12) });
    }
    return fileOf(stores, *announcement, digest);
}

Result<audio::EditList> openEdits(const SoundWork &work, const Progress &progress)
{
    for (const auto &source : work.sources) {
        const auto made = ensureWorking(source, progress);
        if (!made) {
            auto error = made.error();
            const auto *take = takeIn(work.announcement, source.digest);
            error.subject = take != nullptr ? take->sound.fileName : error.subject;
            return fail(std::move(error));
        }
    }
    const auto file = audio::WaveReader::open(work.sources.first().working);
    return file ? editsOf(work.announcement, (*file)->frames()) : fail(file.error());
}

Result<audio::ProcessedSound> makeSound(
    const SoundWork &work, QList<audio::SoundOutput> outputs, const Progress &progress)
{
    const auto opened = openEdits(work, { .stop = progress.stop });
    const auto edits = opened ? withGongs(*opened, work.announcement) : opened;
    if (!edits) {
        return fail(edits.error());
    }
    for (auto &output : outputs) {
        if (output.file.isEmpty()) {
            output.file = QDir(work.folder).filePath(productionDigest(work.announcement).left(32) + ".mp3"_L1);
            output.level = webTarget(work.announcement);
        }
    }
    const audio::SoundJob job { work.workings(), *edits, work.announcement.reducesNoise, work.tags, outputs };
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
