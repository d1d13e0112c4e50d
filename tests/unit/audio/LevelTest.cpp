// Meters, limiter, gong, noise reduction, each by itself.
#include "audio/process/Gong.h"
#include "audio/process/Limiter.h"
#include "audio/process/LoudnessMeter.h"
#include "audio/process/NoiseReduction.h"
#include "fakes/sound/Sounds.h"

#include <QTemporaryDir>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using sounds::operator+;

namespace {

class MemorySource final : public Source
{
public:
    explicit MemorySource(std::vector<float> samples, int channels = 1)
        : m_samples(std::move(samples))
        , m_channels(channels)
    {
    }
    int channels() const override { return m_channels; }
    Frames frames() const override { return Frames(m_samples.size()) / m_channels; }
    Result<Frames> read(std::span<float> into) override
    {
        const auto count = std::min(into.size(), m_samples.size() - m_at);
        std::copy_n(m_samples.begin() + qsizetype(m_at), count, into.begin());
        m_at += count;
        return Frames(count) / m_channels;
    }

private:
    std::vector<float> m_samples;
    int m_channels;
    size_t m_at = 0;
};

double truePeakOf(const std::vector<float> &samples, int channels = 1)
{
    TruePeakMeter meter(channels);
    meter.add(samples);
    return meter.decibels();
}

std::vector<float> limited(
    const std::vector<float> &samples, int channels, double gainDb, double ceilingDb, size_t step = 1000)
{
    Limiter limiter(channels, fromDb(gainDb), fromDb(ceilingDb));
    std::vector<float> all;
    std::vector<float> part;
    step *= size_t(channels);
    for (size_t at = 0; at < samples.size(); at += step) {
        limiter.process(std::span(samples).subspan(at, std::min(step, samples.size() - at)), part);
        all.insert(all.end(), part.begin(), part.end());
    }
    limiter.finish(part);
    all.insert(all.end(), part.begin(), part.end());
    return all;
}

// Bursts and clicks above a quiet tone: all that a limiter has to do with.
std::vector<float> restless()
{
    auto samples = sounds::mixed(sounds::sine(997, -20, 4), sounds::noise(-30, 4));
    for (size_t i = 5000; i < samples.size(); i += 9973) {
        samples[i] = i % 2 == 0 ? 0.99F : -0.99F;
    }
    return samples + sounds::sine(11'000, -0.1, 0.5) + sounds::silence(0.5) + sounds::sine(50, -0.1, 0.5);
}

} // namespace

// EBU Tech 3341, cases 15 to 19: the peaks lie between the samples.
TEST(TruePeak, tonesOfTheStandard_areFoundWithinItsTolerance)
{
    const auto tone = [](double share, double phase, double amplitude) {
        return sounds::made(1, [=](double t) {
            const double fade = std::min({ 1.0, t * 20, (1 - t) * 20 });
            return fade * amplitude * std::sin(2 * std::numbers::pi * (48'000 * share * t + phase / 360));
        });
    };
    for (const auto &samples :
        { tone(0.25, 0, 0.5), tone(0.25, 45, 0.5), tone(1.0 / 6, 60, 0.5), tone(0.125, 67.5, 0.5) }) {
        const auto peak = truePeakOf(samples);
        EXPECT_LT(peak, -6 + 0.2);
        EXPECT_GT(peak, -6 - 0.4);
    }
    const auto over = truePeakOf(tone(0.25, 45, 1.41));
    EXPECT_LT(over, 3 + 0.2);
    EXPECT_GT(over, 3 - 0.4);
}

TEST(TruePeak, skippingWhatIsQuiet_changesNothing)
{
    const auto samples = restless();
    PeakDetector exact(1, 0);
    std::vector<float> peaks;
    exact.process(samples, peaks);
    EXPECT_NEAR(truePeakOf(samples), toDb(*std::max_element(peaks.begin(), peaks.end())), 0.001);
}

TEST(Loudness, toneOfTheStandard_isMinus23)
{
    LoudnessMeter meter(2);
    meter.add(sounds::inStereo(sounds::sine(1000, -23, 20)));
    const auto measured = meter.measured();
    EXPECT_NEAR(measured.lufs, -23, 0.1);
    EXPECT_NEAR(measured.truePeak, -23, 0.1);
}

TEST(Loudness, silence_isNothing)
{
    LoudnessMeter meter(1);
    meter.add(sounds::silence(5));
    EXPECT_EQ(meter.measured().lufs, -200);
}

TEST(Limiter, whatStaysBelow_goesThroughUntouched)
{
    const auto samples = sounds::sine(997, -6, 1);
    EXPECT_EQ(limited(samples, 1, 0, -1), samples);
}

TEST(Limiter, truePeak_staysUnderTheCeiling_whateverComes)
{
    const auto samples = restless();
    for (const double gain : { 0.0, 6.0, 20.0 }) {
        const auto result = limited(samples, 1, gain, -1);
        ASSERT_EQ(result.size(), samples.size());
        EXPECT_LT(truePeakOf(result), -0.9) << gain;
        EXPECT_GT(truePeakOf(result), -1.3) << gain;
    }
}

TEST(Limiter, stereo_isTurnedDownTogether)
{
    const auto samples = sounds::inStereo(sounds::sine(997, 0, 1), 1, 0.25);
    const auto result = limited(samples, 2, 6, -1);
    EXPECT_LT(truePeakOf(result, 2), -0.9);
    for (size_t i = 20'000; i < 20'200; i += 2) {
        EXPECT_NEAR(result[i + 1], result[i] * 0.25, 1e-5);
    }
}

TEST(Limiter, result_doesNotDependOnTheBlocks)
{
    const auto samples = restless();
    const auto whole = limited(samples, 1, 9, -1, samples.size());
    for (const size_t step : { 64U, 511U, 4096U }) {
        const auto parts = limited(samples, 1, 9, -1, step);
        ASSERT_EQ(parts.size(), whole.size());
        double difference = 0;
        for (size_t i = 0; i < whole.size(); ++i) {
            difference = std::max(difference, std::abs(double(parts[i]) - whole[i]));
        }
        EXPECT_LT(difference, 0.002) << step;
    }
}

TEST(Gong, falls_thenRises_ringsOut_andLeavesAPause)
{
    const auto before = gong(GongPlace::Before);
    const auto after = gong(GongPlace::After);
    EXPECT_EQ(before.size(), after.size());
    EXPECT_NE(before, after);
    EXPECT_LT(sounds::peakOf(before), 1.0);
    EXPECT_EQ(sounds::peakOf(std::span(before).last(10'000)), 0);
    EXPECT_EQ(sounds::peakOf(std::span(after).first(10'000)), 0);
    EXPECT_LT(std::abs(before[0]), 1e-4);
    EXPECT_LT(std::abs(after.back()), 1e-4);
    LoudnessMeter meter(1);
    meter.add(before);
    EXPECT_NEAR(meter.measured().lufs, -20, 4);
}

TEST(Gong, isPutAroundTheWords)
{
    const auto words = sounds::sine(300, -20, 1);
    GongSource source(std::make_unique<MemorySource>(words), true, true, 0.5);
    const auto all = sounds::readAll(source);
    const auto length = gong(GongPlace::Before).size();
    ASSERT_EQ(all.size(), words.size() + 2 * length);
    EXPECT_EQ(source.frames(), Frames(all.size()));
    EXPECT_TRUE(std::equal(words.begin(), words.end(), all.begin() + qsizetype(length)));
    EXPECT_FLOAT_EQ(all[5000], gong(GongPlace::Before)[5000] * 0.5F);
}

TEST(NoiseReduction, hissBetweenWords_getsWeaker_theWordsStayWhereTheyAre)
{
    QTemporaryDir folder;
    sounds::speak(folder.filePath(u"s.wav"_s));
    ASSERT_TRUE(sounds::convert(folder.filePath(u"s.wav"_s), folder.filePath(u"f.wav"_s),
        { u"-ar"_s, u"48000"_s, u"-c:a"_s, u"pcm_f32le"_s, u"-fflags"_s, u"+bitexact"_s }));
    const auto speech = sounds::read(folder.filePath(u"f.wav"_s));
    ASSERT_GT(speech.size(), 200'000U);
    const auto hiss = sounds::noise(-45, 3 + secondsOf(Frames(speech.size())) + 3);
    const auto samples = sounds::mixed(hiss, sounds::silence(3) + speech);
    NoiseReduction source(std::make_unique<MemorySource>(samples));
    const auto clean = sounds::readAll(source);
    ASSERT_EQ(clean.size(), samples.size());
    const auto tail = size_t(framesOf(2));
    EXPECT_LT(sounds::rmsDb(std::span(clean).last(tail)), sounds::rmsDb(std::span(samples).last(tail)) - 6);
    // The words: alike, and not moved in time.
    double product = 0;
    double ownSquares = 0;
    double otherSquares = 0;
    for (size_t i = 0; i < speech.size(); ++i) {
        const double own = clean[size_t(framesOf(3)) + i];
        product += own * speech[i];
        ownSquares += own * own;
        otherSquares += double(speech[i]) * speech[i];
    }
    EXPECT_GT(product / std::sqrt(ownSquares * otherSquares), 0.95);
}

} // namespace bubenik::audio
