// No sample is dropped while the processors and the disk are busy. Five seconds here; as long as it takes with
// BUBENIK_RECORD_SECONDS=1800.
#include "audio/record/Recorder.h"
#include "fakes/clock/Wait.h"
#include "fakes/sound/Sounds.h"
#include "scenario/audio/Town.h"

#include <QTemporaryDir>
#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <thread>
#include <unistd.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int hertz = 440;

// Keeps the processors and the disk busy until it is destroyed: all of both for a moment, or about what a sync and an
// upload take for as long as one likes.
class Load final
{
public:
    Load(const QString &folder, bool isLong)
    {
        for (int i = 0; i < (isLong ? 1 : 3); ++i) {
            m_threads.emplace_back([](const std::stop_token &stop) {
                volatile double sum = 0;
                while (!stop.stop_requested()) {
                    sum = sum + std::sqrt(sum + 1);
                }
            });
        }
        m_threads.emplace_back([folder, isLong](const std::stop_token &stop) {
            QFile file(folder + u"/load"_s);
            while (!stop.stop_requested()
                && file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
                file.write(QByteArray(16'000'000, 'x'));
                ::fsync(file.handle());
                file.close();
                std::this_thread::sleep_for(isLong ? 1s : 0s);
            }
        });
    }

private:
    std::vector<std::jthread> m_threads;
};

// A pure tone satisfies x[n+1] = 2cos(w)x[n] - x[n-1]; where samples are missing or added it does not.
int breaksIn(const std::vector<float> &samples)
{
    const double factor = 2 * std::cos(2 * std::numbers::pi * hertz / workingRate);
    int breaks = 0;
    for (size_t i = 1; i + 1 < samples.size(); ++i) {
        if (std::abs(samples[i + 1] - factor * samples[i] + samples[i - 1]) > 0.004) {
            ++breaks;
            i += 10;
        }
    }
    return breaks;
}

} // namespace

TEST(LongRecording, underLoad_dropsNoSample)
{
    const double seconds = std::max(qEnvironmentVariableIntValue("BUBENIK_RECORD_SECONDS"), 5);
    ASSERT_TRUE(microphones().isRunning());
    const auto number = microphones().plugTone(u"steady"_s, hertz);
    microphones().setDefault(u"steady"_s);
    QTemporaryDir folder;
    Recorder recorder;
    ASSERT_TRUE(waitUntil([&] { return recorder.listen({}).has_value(); }));
    ASSERT_TRUE(waitUntil([&] { return recorder.levels().rmsDb[0] > -30; }, 10'000));
    ASSERT_TRUE(recorder.record(folder.filePath(u"a.wav"_s), folder.filePath(u"a.peaks"_s)));
    {
        const Load load(folder.path(), seconds > 60);
        ASSERT_TRUE(waitUntil(
            [&] { return recorder.frames() >= framesOf(seconds) || recorder.state() != Recorder::State::Recording; },
            int(seconds * 1000) + 60'000))
            << recorder.frames();
        ASSERT_EQ(recorder.state(), Recorder::State::Recording)
            << recorder.problem().code.toStdString() << recorder.problem().detail.toStdString();
    }
    const auto sound = recorder.stop();
    ASSERT_TRUE(sound);
    EXPECT_EQ(sound->lost, 0);
    auto samples = sounds::read(folder.filePath(u"a.wav"_s));
    EXPECT_EQ(breaksIn(samples), 0);
    // At the tone's peak two neighbours are alike; where it is steepest the gap is seen.
    const auto steepest = std::ranges::adjacent_find(samples.begin() + 10'000, samples.begin() + 20'000,
        [](float before, float after) { return before < 0 && after >= 0; });
    ASSERT_NE(steepest, samples.begin() + 20'000);
    samples.erase(steepest);
    EXPECT_EQ(breaksIn(samples), 1) << "one missing sample would be seen";
    microphones().unplug(number);
}

} // namespace bubenik::audio
