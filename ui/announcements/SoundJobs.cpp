#include "announcements/SoundJobs.h"

#include "audio/files/WaveFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct SoundSay {
    Q_DECLARE_TR_FUNCTIONS(Announcements)
};

QString peaksOf(const QString &working)
{
    return working.chopped(4) + ".peaks"_L1; // beside ….work.wav
}

// "Odstávka vody v Lipové" -> "odstavka-vody-v-lipove": old players and shares know plain letters only.
QString plainName(const QString &title)
{
    QString name;
    for (const auto letter : title.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((letter >= u'a' && letter <= u'z') || letter.isDigit()) {
            name += letter;
        } else if (!letter.isMark() && !name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    name.truncate(60);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name.isEmpty() ? u"hlaseni"_s : name;
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

} // namespace

Progress progressOf(const std::shared_ptr<SoundJob> &job)
{
    return { job->stop.get_token(), [job](qint64 done, qint64 total) {
                job->done = done;
                job->total = total;
            } };
}

Result<TakenSound> takeSound(
    AttachmentStore attachments, const QString &soundFolder, const QString &file, const Progress &progress)
{
    if (!QDir().mkpath(soundFolder)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = u"cannot make a folder"_s, .subject = soundFolder });
    }
    const QDir folder(soundFolder);
    const auto coming = folder.filePath(u"coming-"_s + newUuid(SystemClock().now()) + u".work.wav"_s);
    const auto sound = audio::importSound({ file, coming, peaksOf(coming) }, progress);
    if (!sound) {
        auto error = sound.error();
        error.subject = QFileInfo(file).fileName();
        return fail(std::move(error));
    }
    auto kept = attachments.import(file);
    if (!kept) {
        QFile::remove(coming);
        QFile::remove(peaksOf(coming));
        return fail(kept.error());
    }
    kept->role = AttachmentRole::Sound;
    kept->seconds = audio::secondsOf(sound->frames);
    const auto working = folder.filePath(kept->digest + ".work.wav"_L1);
    BUBENIK_TRY(moveTo(coming, working));
    BUBENIK_TRY(moveTo(peaksOf(coming), peaksOf(working)));
    return TakenSound { *kept, *sound };
}

Result<OpenSound> openSound(const SoundWork &work, const Progress &progress)
{
    if (!QFile::exists(work.working)) {
        BUBENIK_TRY(audio::importSound({ work.original, work.working, peaksOf(work.working) }, progress));
    }
    const auto file = audio::WaveReader::open(work.working);
    if (!file) {
        return fail(file.error());
    }
    auto peaks = audio::Peaks::of(work.working, peaksOf(work.working));
    if (!peaks) {
        return fail(peaks.error());
    }
    audio::EditList edits(audio::EditSource { work.announcement.recording->digest, (*file)->frames() });
    if (!work.announcement.edits.isEmpty()) {
        const auto kept = audio::EditList::fromJson(work.announcement.edits);
        if (!kept) {
            return fail(kept.error());
        }
        edits = *kept;
    }
    return OpenSound { work, std::make_shared<const audio::Peaks>(std::move(*peaks)), edits };
}

Result<PolesFiles> saveForPoles(const SoundWork &work, const QString &folder, QDate day, const Progress &progress)
{
    const auto &announcement = work.announcement;
    const auto base = QDir(folder).filePath(day.toString(Qt::ISODate) + u'-' + plainName(announcement.title));
    const auto made = makeSound(
        work, { { base + u".wav"_s, audio::polesLevel }, { base + u".mp3"_s, audio::polesLevel } }, progress);
    if (!made) {
        return fail(made.error());
    }
    QSaveFile text(base + u".txt"_s);
    const auto bytes = (announcement.title + u"\n\n"_s + announcement.text + u'\n').toUtf8();
    if (!text.open(QIODevice::WriteOnly) || text.write(bytes) != bytes.size() || !text.commit()) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = text.errorString(), .subject = text.fileName() });
    }
    return PolesFiles { { base + u".wav"_s, base + u".mp3"_s, base + u".txt"_s } };
}

QStringList noteWords(const audio::ImportedSound &sound)
{
    QStringList notes;
    const auto note = [&](audio::ImportNote which, const QString &words) {
        if (sound.notes.testFlag(which)) {
            notes.append(words);
        }
    };
    note(audio::ImportNote::Truncated, SoundSay::tr("The file breaks off; what was there was taken in."));
    note(audio::ImportNote::Silent, SoundSay::tr("Nothing can be heard in it."));
    note(audio::ImportNote::EightBits, SoundSay::tr("It is coarse (8 bits) and will hiss."));
    note(audio::ImportNote::MixedDown, SoundSay::tr("It had more than two channels; they were mixed down to two."));
    return notes;
}

} // namespace bubenik::ui
