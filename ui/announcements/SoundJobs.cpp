#include "announcements/SoundJobs.h"

#include <QCoreApplication>

namespace bubenik::ui {

using namespace Qt::StringLiterals;

namespace {

struct SoundSay {
    Q_DECLARE_TR_FUNCTIONS(Announcements)
};

} // namespace

Progress progressOf(const std::shared_ptr<SoundJob> &job)
{
    return { job->stop.get_token(), [job](qint64 done, qint64 total) {
                job->done = done;
                job->total = total;
            } };
}

Result<OpenSound> openSound(const SoundWork &work, const Progress &progress)
{
    const auto edits = openEdits(work, progress);
    if (!edits) {
        return fail(edits.error());
    }
    OpenSound opened { work, {}, *edits };
    for (const auto &source : work.sources) {
        auto peaks = audio::Peaks::of(source.working, source.peaks());
        if (!peaks) {
            return fail(peaks.error());
        }
        opened.sounds.push_back({ std::make_shared<const audio::Peaks>(std::move(*peaks)), source.working });
    }
    return opened;
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
