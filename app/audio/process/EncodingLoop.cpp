#include "audio/process/EncodingLoop.h"

#include "audio/encode/Mp3Decoder.h"
#include "audio/encode/Mp3Encoder.h"
#include "audio/import/Decoder.h"
#include "core/CrashPoint.h"
#include "core/Log.h"

#include <cmath>

namespace bubenik::audio {

namespace {

constexpr int mostTries = 6;
constexpr double rarePeakDb = 0.05; // the highest of the whole is a little above that of an excerpt
constexpr double mostLoweringDb = 0.6; // some encoders lower the peaks; how much of it is made up for
constexpr Frames longSound = framesOf(90); // from here on a try is dear, an excerpt cheap

// What is good enough, in LU and dB. The promise is 0.3 and 0.2; the first tries aim at less.
struct Tolerance {
    double loudness;
    double above;
    double below; // under the limit, when the limiter had work
};

Tolerance toleranceOf(int attempt, bool isLong)
{
    if (isLong) {
        return attempt < 2 ? Tolerance { 0.22, 0.13, 0.25 } : Tolerance { 0.25, 0.15, 1.0 };
    }
    return attempt < 4 ? Tolerance { 0.08, 0.05, 0.15 } : Tolerance { 0.2, 0.15, 1.0 };
}

// Decodes and measures on a thread of its own what an Mp3Encoder gives.
class Mp3Meter final
{
public:
    explicit Mp3Meter(int channels)
        : m_meter(channels)
        , m_thread([this] { run(); })
    {
    }
    ~Mp3Meter() { m_pipe.close(); }
    Mp3Meter(const Mp3Meter &) = delete;
    Mp3Meter &operator=(const Mp3Meter &) = delete;

    void add(Mp3Encoder::Bytes bytes) { m_pipe.put(std::move(bytes)); }

    Result<Loudness> finish()
    {
        m_pipe.finish();
        m_thread.join();
        if (m_problem) {
            return fail(*m_problem);
        }
        return m_meter.measured();
    }

private:
    void run()
    {
        std::vector<float> samples;
        while (auto bytes = m_pipe.take()) {
            if (const auto fed = m_decoder.feed(*bytes, samples); !fed) {
                m_problem = fed.error();
                m_pipe.close();
                return;
            }
            m_meter.add(samples);
        }
    }

    BlockPipe<Mp3Encoder::Bytes> m_pipe { 64 };
    Mp3Decoder m_decoder;
    LoudnessMeter m_meter;
    std::optional<Error> m_problem;
    std::jthread m_thread;
};

using Feed = std::function<Result<void>(Encoder &)>;

Result<Loudness> mp3Try(const EncoderPlan &plan, const Feed &feed)
{
    auto encoder = Mp3Encoder::create(plan);
    if (!encoder) {
        return fail(encoder.error());
    }
    Mp3Meter meter(plan.channels);
    (*encoder)->setListener([&meter](Mp3Encoder::Bytes bytes) { meter.add(std::move(bytes)); });
    BUBENIK_TRY(feed(**encoder));
    BUBENIK_TRY((*encoder)->finish());
    return meter.finish();
}

Result<Loudness> measuredFile(const EncoderPlan &plan)
{
    auto decoder = openDecoder(plan.file);
    if (!decoder) {
        return fail(decoder.error());
    }
    LoudnessMeter meter(plan.channels, LoudnessMeter::What::LoudnessAndPeak, (*decoder)->format().rate);
    Block block(size_t(blockFrames * plan.channels));
    while (true) {
        const auto frames = (*decoder)->read(block);
        if (!frames) {
            return fail(frames.error());
        }
        meter.add(std::span(block).first(size_t(*frames * plan.channels)));
        if (*frames < blockFrames) {
            return meter.measured();
        }
    }
}

Result<Loudness> tryOnce(const EncoderPlan &plan, const Feed &feed)
{
    if (plan.kind == SoundKind::Mp3) {
        return mp3Try(plan, feed);
    }
    auto encoder = makeEncoder(plan);
    if (!encoder) {
        return fail(encoder.error());
    }
    BUBENIK_TRY(feed(**encoder));
    BUBENIK_TRY((*encoder)->finish());
    return measuredFile(plan);
}

// What an encoder does: added to what went in.
struct Shift {
    double loudness = 0;
    double peak = 0;
};

Result<Shift> shiftOf(const std::vector<float> &excerpt, const EncoderPlan &plan)
{
    LoudnessMeter before(plan.channels);
    before.add(excerpt);
    const auto in = before.measured();
    const auto out = tryOnce(plan, [&excerpt](Encoder &encoder) { return encoder.write(excerpt); });
    if (!out) {
        return fail(out.error());
    }
    return Shift { out->lufs - in.lufs, out->truePeak - in.truePeak + rarePeakDb };
}

Result<Shift> expectedShift(Leveller &leveller, const EncoderPlan &plan, const LevelTarget &target)
{
    if (!isLossy(plan.kind)) {
        return Shift();
    }
    const auto setting = leveller.find(target.lufs, target.truePeak);
    const auto excerpt = leveller.levelledExcerpt(setting);
    if (excerpt.empty()) {
        return Shift();
    }
    auto trial = plan;
    trial.file = plan.kind == SoundKind::Mp3 ? QString() : plan.file;
    return shiftOf(excerpt, trial);
}

Result<Loudness> encodeWith(
    const Leveller &leveller, const LevelSetting &setting, const EncoderPlan &plan, Stage &stage)
{
    return tryOnce(plan, [&](Encoder &encoder) -> Result<void> {
        auto source = leveller.levelled(setting);
        if (!source) {
            return fail(source.error());
        }
        return readThrough(std::move(*source), stage, [&encoder](const Block &block) {
            crashPoint("audio.encode");
            return encoder.write(block);
        });
    });
}

bool isSame(const LevelSetting &a, const LevelSetting &b)
{
    return std::abs(a.gainDb - b.gainDb) < 0.005 && std::abs(a.ceilingDb - b.ceilingDb) < 0.005;
}

bool isGood(const Loudness &is, const LevelTarget &wanted, const LevelSetting &setting, const Tolerance &tolerance)
{
    const auto above = is.truePeak - wanted.truePeak;
    return std::abs(is.lufs - wanted.lufs) <= tolerance.loudness && above <= tolerance.above
        && (!setting.limits || above >= -tolerance.below);
}

} // namespace

Result<Loudness> encodeToLevel(Leveller &leveller, const EncoderPlan &plan, const LevelTarget &target, Stage &stage)
{
    const auto expected = expectedShift(leveller, plan, target);
    if (!expected) {
        return fail(expected.error());
    }
    double lufs = target.lufs - expected->loudness;
    double ceiling = target.truePeak - std::max(expected->peak, 0.0);
    Loudness made;
    std::optional<LevelSetting> last;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        const auto setting = leveller.find(lufs, isLossy(plan.kind) ? ceiling : target.truePeak);
        if (last && isSame(*last, setting)) {
            break; // more cannot be had of this sound
        }
        last = setting;
        const auto encoded = encodeWith(leveller, setting, plan, stage);
        if (!encoded) {
            return fail(encoded.error());
        }
        made = *encoded;
        qCDebug(logAudio) << "try" << attempt << "gain" << setting.gainDb << "ceiling" << setting.ceilingDb << "gives"
                          << made.lufs << "LUFS" << made.truePeak << "dBTP";
        if (isGood(made, target, setting, toleranceOf(attempt, leveller.frames() >= longSound))) {
            break;
        }
        lufs += target.lufs - made.lufs;
        if (setting.limits || made.truePeak > target.truePeak) {
            ceiling = std::min(ceiling + target.truePeak - made.truePeak, target.truePeak + mostLoweringDb);
        }
    }
    return made;
}

} // namespace bubenik::audio
