#include "audio/process/Leveller.h"

#include <algorithm>
#include <cmath>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostGainDb = 60;
constexpr double nearEnough = 0.03; // LU
constexpr int mostPasses = 6;
constexpr Frames shortest = framesOf(0.4);
constexpr double gateLufs = -70;

std::vector<float> limited(std::vector<float> samples, int channels, const LevelSetting &setting)
{
    Limiter limiter(channels, fromDb(setting.gainDb), fromDb(setting.ceilingDb));
    std::vector<float> result;
    std::vector<float> rest;
    limiter.process(samples, result);
    limiter.finish(rest);
    result.insert(result.end(), rest.begin(), rest.end());
    return result;
}

} // namespace

Result<void> Leveller::analyse(Stage &stage)
{
    auto source = m_factory();
    if (!source) {
        return fail(source.error());
    }
    m_channels = (*source)->channels();
    m_frames = (*source)->frames();
    if (m_frames < shortest) {
        return fail(ErrorKind::Invalid, u"shorter than 0.4 s"_s, m_frames == 0 ? u"empty-sound"_s : u"short-sound"_s);
    }
    LoudnessMeter meter(m_channels);
    m_excerpt = std::make_unique<Excerpt>(m_channels, m_frames);
    BUBENIK_TRY(readThrough(std::move(*source), stage, [&](const Block &block) {
        meter.add(block);
        m_excerpt->add(block);
        return Result<void>();
    }));
    m_original = meter.measured();
    if (m_original.lufs <= gateLufs) {
        return fail(ErrorKind::Invalid, u"nothing above -70 LUFS"_s, u"silent-sound"_s);
    }
    LoudnessMeter excerptMeter(m_channels, LoudnessMeter::What::LoudnessOnly);
    excerptMeter.add(m_excerpt->spread());
    m_excerptLufs = excerptMeter.measured().lufs;
    return {};
}

Result<std::unique_ptr<Source>> Leveller::levelled(const LevelSetting &setting) const
{
    auto source = m_factory();
    if (!source) {
        return source;
    }
    return std::make_unique<LimitedSource>(std::move(*source), setting.gainDb, setting.ceilingDb);
}

std::vector<float> Leveller::levelledExcerpt(const LevelSetting &setting) const
{
    return m_excerpt->isWhole() ? std::vector<float>() : limited(m_excerpt->spreadAndLoud(), m_channels, setting);
}

double Leveller::excerptLufs(const LevelSetting &setting) const
{
    LoudnessMeter meter(m_channels, LoudnessMeter::What::LoudnessOnly);
    Limiter limiter(m_channels, fromDb(setting.gainDb), fromDb(setting.ceilingDb));
    std::vector<float> ready;
    for (std::span<const float> rest = m_excerpt->spread(); !rest.empty();) {
        const auto part = rest.first(std::min(rest.size(), size_t(blockFrames * m_channels)));
        limiter.process(part, ready);
        meter.add(ready);
        rest = rest.subspan(part.size());
    }
    return meter.measured().lufs;
}

LevelSetting Leveller::find(double lufs, double ceilingDb)
{
    LevelSetting setting { .gainDb = std::min(lufs - m_original.lufs, mostGainDb), .ceilingDb = ceilingDb };
    setting.limits = m_original.truePeak + setting.gainDb > ceilingDb;
    if (!setting.limits || m_excerptLufs <= gateLufs) {
        return setting;
    }
    if (m_hasSearched) {
        setting.gainDb = std::min(m_lastGainDb + (lufs - m_lastLufs) / m_slope, mostGainDb);
    }
    double lastMissing = 0;
    double lastStep = 0;
    for (int pass = 0; pass < mostPasses; ++pass) {
        const auto missing = lufs - m_original.lufs - (excerptLufs(setting) - m_excerptLufs);
        if (std::abs(missing) < nearEnough) {
            break;
        }
        if (std::abs(lastStep) > 0.01) {
            m_slope = std::clamp((lastMissing - missing) / lastStep, 0.1, 1.0);
        }
        lastMissing = missing;
        lastStep = std::min(missing / m_slope, mostGainDb - setting.gainDb);
        setting.gainDb += lastStep;
    }
    m_lastLufs = lufs;
    m_lastGainDb = setting.gainDb;
    m_hasSearched = true;
    return setting;
}

} // namespace bubenik::audio
