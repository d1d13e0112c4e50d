#include "audio/process/Leveller.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr double mostGainDb = 40;
constexpr double nearEnough = 0.04; // LU
constexpr int mostPasses = 5;
constexpr Frames shortest = framesOf(0.4);
constexpr size_t loudSeconds = 14;
constexpr size_t spreadSeconds = 16;
constexpr Frames edge = framesOf(0.005);

class SecondPeaks final
{
public:
    SecondPeaks(std::vector<float> &into, int channels)
        : m_into(into)
        , m_second(size_t(workingRate * channels))
    {
        m_into.clear();
    }

    void add(const Block &block)
    {
        for (size_t begin = 0; begin < block.size();) {
            if (m_count == 0) {
                m_into.push_back(0);
            }
            const auto end = std::min(block.size(), begin + m_second - m_count);
            auto &highest = m_into.back();
            for (auto i = begin; i < end; ++i) {
                highest = std::max(highest, std::abs(block[i]));
            }
            m_count = (m_count + end - begin) % m_second;
            begin = end;
        }
    }

private:
    std::vector<float> &m_into;
    size_t m_second;
    size_t m_count = 0;
};

// Fades the last samples in `part` in or out.
void fadeEdge(std::span<float> part, int channels, bool out)
{
    const auto frames = std::min<Frames>(edge, Frames(part.size()) / channels);
    for (Frames i = 0; i < frames; ++i) {
        const auto at = out ? Frames(part.size()) / channels - 1 - i : i;
        for (int channel = 0; channel < channels; ++channel) {
            part[size_t(at * channels + channel)] *= float(i) / float(frames);
        }
    }
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
    SecondPeaks peaks(m_secondPeaks, m_channels);
    BUBENIK_TRY(readThrough(std::move(*source), stage, [&](const Block &block) {
        meter.add(block);
        peaks.add(block);
        return Result<void>();
    }));
    m_original = meter.measured();
    if (m_original.lufs <= -70) {
        return fail(ErrorKind::Invalid, u"nothing above -70 LUFS"_s, u"silent-sound"_s);
    }
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

Result<Loudness> Leveller::measured(const LevelSetting &setting, Stage &stage) const
{
    auto source = levelled(setting);
    if (!source) {
        return fail(source.error());
    }
    LoudnessMeter meter(m_channels);
    BUBENIK_TRY(readThrough(std::move(*source), stage, [&](const Block &block) {
        meter.add(block);
        return Result<void>();
    }));
    return meter.measured();
}

Result<LevelSetting> Leveller::find(double lufs, double ceilingDb, Stage &stage)
{
    LevelSetting setting { .gainDb = std::min(lufs - m_original.lufs, mostGainDb), .ceilingDb = ceilingDb };
    if (m_original.truePeak + setting.gainDb <= ceilingDb) {
        return setting;
    }
    setting.limits = true;
    if (m_hasLast) {
        setting.gainDb = std::min(m_last.gainDb + lufs - m_lastLufs, mostGainDb);
    }
    for (int pass = 0; pass < mostPasses; ++pass) {
        const auto loudness = measured(setting, stage);
        if (!loudness) {
            return fail(loudness.error());
        }
        m_last = setting;
        m_lastLufs = loudness->lufs;
        m_hasLast = true;
        const auto missing = lufs - loudness->lufs;
        const auto next = std::min(setting.gainDb + missing, mostGainDb);
        if (std::abs(missing) < nearEnough || next == setting.gainDb) {
            break;
        }
        setting.gainDb = next;
    }
    return setting;
}

std::vector<bool> Leveller::chosenSeconds() const
{
    const auto count = m_secondPeaks.size();
    std::vector<bool> chosen(count, count <= loudSeconds + spreadSeconds);
    std::vector<size_t> byPeak(count);
    std::iota(byPeak.begin(), byPeak.end(), size_t(0));
    std::stable_sort(byPeak.begin(), byPeak.end(), [this](size_t a, size_t b) { return m_secondPeaks[a] > m_secondPeaks[b]; });
    for (size_t i = 0; i < std::min(loudSeconds, count); ++i) {
        chosen[byPeak[i]] = true;
    }
    for (size_t i = 0; i < spreadSeconds && count > 0; ++i) {
        chosen[i * count / spreadSeconds] = true;
    }
    return chosen;
}

Result<std::vector<float>> Leveller::excerpt(const LevelSetting &setting, Stage &stage) const
{
    auto source = levelled(setting);
    if (!source) {
        return fail(source.error());
    }
    const auto chosen = chosenSeconds();
    const auto second = size_t(workingRate * m_channels);
    std::vector<float> result;
    size_t at = 0;
    size_t runBegin = 0;
    BUBENIK_TRY(readThrough(std::move(*source), stage, [&](const Block &block) {
        for (size_t begin = 0; begin < block.size();) {
            const auto index = at / second;
            const auto end = std::min(block.size(), begin + (index + 1) * second - at);
            const bool isWanted = index < chosen.size() && chosen[index];
            if (isWanted) {
                result.insert(result.end(), block.begin() + qsizetype(begin), block.begin() + qsizetype(end));
            } else if (runBegin < result.size()) {
                const auto run = std::span(result).subspan(runBegin);
                fadeEdge(run, m_channels, false);
                fadeEdge(run, m_channels, true);
                runBegin = result.size();
            }
            at += end - begin;
            begin = end;
        }
        return Result<void>();
    }));
    return result;
}

} // namespace bubenik::audio
