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

    Result<void> write(const std::vector<float> &samples)
    {
        for (const auto sample : samples) {
            highest = std::max(highest, std::abs(sample));
        }
        BUBENIK_TRY(wave->write(samples));
        return peaks ? peaks->add(samples) : Result<void>();
    }

    Result<void> finish()
    {
        BUBENIK_TRY(wave->flush(true));
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

} // namespace

Result<ImportedSound> importSound(const ImportPlan &plan, const Progress &progress)
{
    auto decoder = openDecoder(plan.original);
    if (!decoder) {
        return fail(decoder.error());
    }
    const auto &format = (*decoder)->format();
    const int channels = format.channels == 1 ? 1 : maxChannels;
    const TemporaryFile working(plan.working);
    const TemporaryFile peaks(plan.peaks);
    Target target;
    auto wave = WaveWriter::create(working.path(), channels);
    if (!wave) {
        return fail(wave.error());
    }
    target.wave = std::move(*wave);
    if (!plan.peaks.isEmpty()) {
        auto overview = PeakWriter::create(peaks.path(), channels);
        if (!overview) {
            return fail(overview.error());
        }
        target.peaks = std::move(*overview);
    }
    BUBENIK_TRY(pump(**decoder, target, progress));
    const auto frames = target.wave->frames();
    if (frames == 0) {
        return fail(Error { .kind = ErrorKind::Invalid, .detail = u"no samples"_s, .code = u"empty-sound"_s,
            .subject = QFileInfo(plan.original).fileName() });
    }
    BUBENIK_TRY(target.finish());
    const auto peakDb = toDb(target.highest);
    target = {};
    if (!plan.peaks.isEmpty()) {
        BUBENIK_TRY(peaks.keep());
    }
    BUBENIK_TRY(working.keep());
    return ImportedSound { channels, frames, peakDb, notesOf(**decoder, peakDb), format.rate, format.channels };
}

} // namespace bubenik::audio
