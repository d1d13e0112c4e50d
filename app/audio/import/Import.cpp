#include "audio/import/Import.h"

#include "audio/files/TemporaryFile.h"
#include "audio/files/WaveFile.h"
#include "audio/import/Downmix.h"
#include "audio/import/Resampler.h"
#include "audio/peaks/PeakFile.h"
#include "core/CrashPoint.h"

#include <QFileInfo>
#include <cmath>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr double silentDb = -60.0;

// Where the samples go: to the working file, and to its overview.
struct Target {
    std::unique_ptr<WaveWriter> wave;
    std::unique_ptr<PeakWriter> peaks;
    float highest = 0.0F;
    bool isTwiceTheSame = true; // both channels, so far

    static Result<Target> create(const QString &wave, const QString &peaks, int channels)
    {
        Target target;
        auto made = WaveWriter::create(wave, channels);
        if (!made) {
            return fail(made.error());
        }
        target.wave = std::move(*made);
        if (peaks.isEmpty()) {
            return target;
        }
        auto overview = PeakWriter::create(peaks, channels);
        if (!overview) {
            return fail(overview.error());
        }
        target.peaks = std::move(*overview);
        return target;
    }

    Result<void> write(std::span<const float> samples)
    {
        for (const auto sample : samples) {
            highest = std::max(highest, std::abs(sample));
        }
        for (size_t i = 1; isTwiceTheSame && i < samples.size(); i += 2) {
            isTwiceTheSame = samples[i] == samples[i - 1];
        }
        BUBENIK_TRY(wave->write(samples));
        return peaks ? peaks->add(samples) : Result<void>();
    }

    Result<void> finish()
    {
        BUBENIK_TRY(wave->flush(false));
        return peaks ? peaks->finish() : Result<void>();
    }
};

Result<void> pump(Decoder &decoder, Target &target, const Progress &progress)
{
    const auto &format = decoder.format();
    const Downmix downmix(format.speakers);
    Resampler resampler(format.rate, downmix.channels());
    std::vector<float> raw(size_t(blockFrames * format.channels));
    std::vector<float> mixed;
    std::vector<float> ready;
    Frames done = 0;
    while (true) {
        if (progress.stop.stop_requested()) {
            return fail(ErrorKind::Cancelled);
        }
        const auto count = decoder.read(raw);
        if (!count) {
            return fail(count.error());
        }
        if (*count > 0) {
            downmix.apply(std::span(raw).first(size_t(*count * format.channels)), mixed);
            BUBENIK_TRY(resampler.push(mixed, ready));
            BUBENIK_TRY(target.write(ready));
        }
        done += *count;
        if (progress.report) {
            progress.report(done, std::max<Frames>(format.promised, 0));
        }
        crashPoint("audio.import");
        if (*count * format.channels < Frames(raw.size())) {
            break;
        }
    }
    BUBENIK_TRY(resampler.push({}, ready));
    return format.rate == workingRate ? Result<void>() : target.write(ready);
}

ImportNotes notesOf(const Decoder &decoder, double peakDb)
{
    const auto &format = decoder.format();
    ImportNotes notes;
    notes.setFlag(ImportNote::Truncated, decoder.isTruncated());
    notes.setFlag(ImportNote::MixedDown, format.channels > maxChannels);
    notes.setFlag(ImportNote::Resampled, format.rate != workingRate);
    notes.setFlag(ImportNote::EightBits, format.hasEightBits);
    notes.setFlag(ImportNote::Silent, peakDb < silentDb);
    return notes;
}

// One channel of the two of a finished file.
Result<void> writeLeft(const QString &stereo, Target &target)
{
    auto reader = WaveReader::open(stereo);
    if (!reader) {
        return fail(reader.error());
    }
    std::vector<float> both(size_t(blockFrames * maxChannels));
    std::vector<float> left;
    while (true) {
        const auto frames = (*reader)->read(both);
        if (!frames) {
            return fail(frames.error());
        }
        left.resize(size_t(*frames));
        for (size_t i = 0; i < left.size(); ++i) {
            left[i] = both[i * maxChannels];
        }
        BUBENIK_TRY(target.write(left));
        if (*frames < blockFrames) {
            return target.finish();
        }
    }
}

} // namespace

Result<ImportedSound> importSound(const ImportPlan &plan, const Progress &progress)
{
    auto decoder = openDecoder(plan.original);
    if (!decoder) {
        return fail(decoder.error());
    }
    const auto &format = (*decoder)->format();
    const TemporaryFile working(plan.working);
    const TemporaryFile mono(plan.working, u"mono"_s);
    const TemporaryFile peaks(plan.peaks);
    ImportedSound sound { .channels = format.channels == 1 ? 1 : maxChannels,
        .originalRate = format.rate,
        .originalChannels = format.channels };
    auto target = Target::create(working.path(), peaks.path(), sound.channels);
    if (!target) {
        return fail(target.error());
    }
    BUBENIK_TRY(pump(**decoder, *target, progress));
    sound.frames = target->wave->frames();
    sound.peakDb = toDb(target->highest);
    sound.notes = notesOf(**decoder, sound.peakDb);
    if (sound.frames == 0) {
        return fail(Error {
            .kind = ErrorKind::Invalid, .code = u"empty-sound"_s, .subject = QFileInfo(plan.original).fileName() });
    }
    BUBENIK_TRY(target->finish());
    const bool isMono = format.mayBeMono && target->isTwiceTheSame;
    if (isMono) {
        sound.channels = 1;
        target = Target::create(mono.path(), peaks.path(), 1);
        if (!target) {
            return fail(target.error());
        }
        BUBENIK_TRY(writeLeft(working.path(), *target));
    }
    *target = {};
    if (!plan.peaks.isEmpty()) {
        BUBENIK_TRY(peaks.keep());
    }
    BUBENIK_TRY(isMono ? mono.keep() : working.keep());
    return sound;
}

} // namespace bubenik::audio
