#include "audio/process/Processing.h"

#include "audio/edit/TimelineSource.h"
#include "audio/files/TemporaryFile.h"
#include "audio/process/Gong.h"
#include "audio/process/NoiseReduction.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr double noiseShare = 0.2; // of the whole work, roughly
constexpr double analysisShare = 0.1;

using SourceResult = Result<std::unique_ptr<Source>>;

// The edited sound without gongs. With noise reduction, which is dear, made once and kept in a file.
class Prepared final
{
public:
    Prepared(const SoundJob &job, const QString &folder)
        : m_job(job)
        , m_clean(folder + u"/.bubenik-XXXXXX.wav"_s)
    {
    }

    Result<void> make(Stage &stage)
    {
        if (!m_job.reducesNoise) {
            return {};
        }
        if (!m_clean.open()) {
            return fail(ErrorKind::Storage, m_clean.errorString());
        }
        auto edited = open();
        if (!edited) {
            return fail(edited.error());
        }
        auto writer = WaveWriter::create(m_clean.fileName(), (*edited)->channels());
        if (!writer) {
            return fail(writer.error());
        }
        auto clean = std::make_unique<NoiseReduction>(std::move(*edited));
        stage.enter(0, noiseShare, clean->frames());
        BUBENIK_TRY(readThrough(std::move(clean), stage, [&](const Block &block) { return (*writer)->write(block); }));
        BUBENIK_TRY((*writer)->flush(false));
        m_isClean = true;
        return {};
    }

    [[nodiscard]] SourceResult open() const
    {
        if (m_isClean) {
            auto reader = WaveReader::open(m_clean.fileName());
            return reader ? SourceResult(std::move(*reader)) : fail(reader.error());
        }
        auto source = TimelineSource::open(m_job.edits.timeline(), m_job.sources);
        return source ? SourceResult(std::move(*source)) : fail(source.error());
    }

private:
    const SoundJob &m_job;
    QTemporaryFile m_clean;
    bool m_isClean = false;
};

double gongLufs()
{
    LoudnessMeter meter(1);
    meter.add(gong(GongPlace::Before));
    return meter.measured().lufs;
}

// The sound with its gongs, which are as loud as the words are.
Result<SourceFactory> withGongs(const Prepared &prepared, const Timeline &timeline, Stage &stage)
{
    const SourceFactory plain = [&prepared] { return prepared.open(); };
    if (!timeline.gongBefore && !timeline.gongAfter) {
        return plain;
    }
    Leveller words(plain);
    BUBENIK_TRY(words.analyse(stage));
    const double extra = words.channels() == 2 ? 10 * std::log10(2.0) : 0; // two channels of the same add up
    const auto gain = fromDb(words.original().lufs - gongLufs() - extra);
    return SourceFactory([plain, timeline, gain]() -> SourceResult {
        auto inner = plain();
        if (!inner) {
            return inner;
        }
        return std::make_unique<GongSource>(std::move(*inner), timeline.gongBefore, timeline.gongAfter, gain);
    });
}

Result<MadeSound> makeOne(Leveller &leveller, const SoundOutput &output, const Tags &tags, Stage &stage)
{
    const auto kind = soundKindOf(output.file);
    if (!kind) {
        return fail(kind.error());
    }
    const TemporaryFile file(output.file);
    const EncoderPlan plan { file.path(), *kind, leveller.channels(), output.kilobits, tags };
    const auto loudness = encodeToLevel(leveller, plan, output.level, stage);
    if (!loudness) {
        return fail(loudness.error());
    }
    BUBENIK_TRY(file.keep());
    return MadeSound { output.file, mimeOf(*kind), loudness->lufs, loudness->truePeak, QFileInfo(output.file).size() };
}

Result<void> checkEndings(const QList<SoundOutput> &outputs)
{
    for (const auto &output : outputs) {
        BUBENIK_TRY(soundKindOf(output.file));
    }
    return {};
}

QString folderOf(const SoundJob &job)
{
    return job.outputs.isEmpty() ? QDir::tempPath() : QFileInfo(job.outputs.first().file).absolutePath();
}

Result<std::unique_ptr<Leveller>> analysed(const Prepared &prepared, const SoundJob &job, Stage &stage)
{
    const auto frames = job.edits.timeline().frames();
    const auto begin = job.reducesNoise ? noiseShare : 0.0;
    stage.enter(begin, begin + analysisShare, frames);
    auto factory = withGongs(prepared, job.edits.timeline(), stage);
    if (!factory) {
        return fail(factory.error());
    }
    auto leveller = std::make_unique<Leveller>(std::move(*factory));
    BUBENIK_TRY(leveller->analyse(stage));
    return leveller;
}

// Keeps alive what a preview reads from.
class PreviewSource final : public Source
{
public:
    PreviewSource(std::unique_ptr<SoundJob> job, std::unique_ptr<Prepared> prepared, std::unique_ptr<Source> source)
        : m_job(std::move(job))
        , m_prepared(std::move(prepared))
        , m_source(std::move(source))
    {
    }
    int channels() const override { return m_source->channels(); }
    Frames frames() const override { return m_source->frames(); }
    Result<Frames> read(std::span<float> into) override { return m_source->read(into); }

private:
    std::unique_ptr<SoundJob> m_job;
    std::unique_ptr<Prepared> m_prepared;
    std::unique_ptr<Source> m_source;
};

} // namespace

Result<ProcessedSound> processSound(const SoundJob &job, const Progress &progress)
{
    BUBENIK_TRY(checkEndings(job.outputs));
    Stage stage(progress);
    Prepared prepared(job, folderOf(job));
    BUBENIK_TRY(prepared.make(stage));
    auto leveller = analysed(prepared, job, stage);
    if (!leveller) {
        return fail(leveller.error());
    }
    ProcessedSound result { .original = (*leveller)->original(), .seconds = secondsOf((*leveller)->frames()) };
    const auto begin = (job.reducesNoise ? noiseShare : 0.0) + analysisShare;
    const auto share = (1 - begin) / double(std::max<qsizetype>(job.outputs.size(), 1));
    for (qsizetype i = 0; i < job.outputs.size(); ++i) {
        stage.enter(begin + double(i) * share, begin + double(i + 1) * share, (*leveller)->frames());
        auto made = makeOne(**leveller, job.outputs[i], job.tags, stage);
        if (!made) {
            return fail(made.error());
        }
        result.files.append(std::move(*made));
    }
    return result;
}

Result<std::unique_ptr<Source>> previewSound(const SoundJob &job, const LevelTarget &level, const Progress &progress)
{
    auto own = std::make_unique<SoundJob>(job);
    auto prepared = std::make_unique<Prepared>(*own, QDir::tempPath());
    Stage stage(progress);
    BUBENIK_TRY(prepared->make(stage));
    auto leveller = analysed(*prepared, *own, stage);
    if (!leveller) {
        return fail(leveller.error());
    }
    auto source = (*leveller)->levelled((*leveller)->find(level.lufs, level.truePeak));
    if (!source) {
        return source;
    }
    return std::make_unique<PreviewSource>(std::move(own), std::move(prepared), std::move(*source));
}

} // namespace bubenik::audio
