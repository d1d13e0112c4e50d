// The figures of the sound engine, each against its yardstick in the same run.
#include "audio/import/Import.h"
#include "audio/peaks/PeakView.h"
#include "audio/process/Processing.h"
#include "audio/record/Recorder.h"
#include "fakes/clock/Wait.h"
#include "fakes/sound/Sounds.h"
#include "fakes/sound/VirtualMicrophone.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
#include <gtest/gtest.h>
#include <malloc.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

class SoundBench : public ::testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Speech for so long, as a working file.
    void speechOf(double seconds, const QString &name)
    {
        sounds::speak(path(u"speech.wav"_s), 3);
        ASSERT_TRUE(sounds::convert(path(u"speech.wav"_s), path(name),
            { u"-af"_s, u"aresample=48000,aloop=loop=-1:size=2147483647"_s, u"-t"_s, QString::number(seconds),
                u"-c:a"_s, u"pcm_f32le"_s }));
    }

    QTemporaryDir m_folder;
};

template <class Work>
double secondsFor(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

double processorSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double residentMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    (void)file.open(QIODevice::ReadOnly);
    for (const auto &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
        }
    }
    return 0;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

TEST_F(SoundBench, processing_ofTenMinutes_againstFfmpegsEncoder)
{
    speechOf(600, u"ten.wav"_s);
    ASSERT_TRUE(importSound({ path(u"ten.wav"_s), path(u"work.wav"_s), {} }, {}));
    const auto frames = WaveReader::open(path(u"work.wav"_s)).value()->frames();
    const SoundJob job { .sources = { path(u"work.wav"_s) },
        .edits = EditList({ u"work"_s, frames }),
        .outputs = { { .file = path(u"own.mp3"_s) } } };
    std::vector<double> ratios;
    for (int round = 0; round < 5; ++round) {
        // One right after the other, so that what else the machine does weighs on both.
        const auto theirs = secondsFor([&] {
            (void)sounds::convert(path(u"work.wav"_s), path(u"theirs.mp3"_s), { u"-b:a"_s, u"96k"_s });
        });
        ProcessedSound made;
        const auto processorBefore = processorSeconds();
        const auto own = secondsFor([&] { made = processSound(job, {}).value(); });
        std::printf(
            "processing %.2f s (processor %.2f s), ffmpeg's encoder alone %.2f s: %.2f x; %.2f LUFS, %.2f dBTP\n", own,
            processorSeconds() - processorBefore, theirs, own / theirs, made.files.first().lufs,
            made.files.first().truePeak);
        ratios.push_back(own / theirs);
    }
    std::printf("processing of 10 minutes: %.2f x ffmpeg's encoder (median of %zu)\n", median(ratios), ratios.size());
    EXPECT_LE(median(ratios), 1.5);
    const auto meter = sounds::metered(path(u"own.mp3"_s));
    std::printf("by ffmpeg's meter: %.2f LUFS, %.2f dBTP\n", meter.lufs, meter.truePeak);
    EXPECT_NEAR(meter.lufs, -16, 0.3);
    EXPECT_NEAR(meter.truePeak, -1, 0.2);
}

TEST_F(SoundBench, hourOfSound_opensAndShowsItself)
{
    speechOf(3600, u"hour.wav"_s);
    const auto importing = secondsFor([&] {
        ASSERT_TRUE(importSound({ path(u"hour.wav"_s), path(u"work.wav"_s), path(u"work.peaks"_s) }, {}));
    });
    ::malloc_trim(0);
    const auto idle = residentMegabytes();
    std::unique_ptr<PeakView> view;
    const auto opening = secondsFor([&] {
        auto peaks = std::make_shared<const Peaks>(Peaks::of(path(u"work.wav"_s), path(u"work.peaks"_s)).value());
        const EditList edits({ u"work"_s, framesOf(3600) });
        view = std::make_unique<PeakView>(
            std::vector<PeakView::Sound> { { std::move(peaks), path(u"work.wav"_s) } }, edits.timeline());
        ASSERT_EQ(view->columns(0, double(view->frames()) / 1920, 1920).size(), 1920U);
    });
    double slowest = 0;
    for (double zoom = double(view->frames()) / 1920; zoom > 0.5; zoom /= 1.3) {
        for (int place = 0; place < 20; ++place) {
            const auto from = Frames(double(view->frames()) * place / 21);
            double best = 1;
            for (int round = 0; round < 3; ++round) { // so that a busy machine does not count
                best = std::min(best, secondsFor([&] { (void)view->columns(from, zoom, 1920); }));
            }
            slowest = std::max(slowest, best);
        }
    }
    const auto grown = residentMegabytes() - idle;
    std::printf("an hour: imported in %.1f s, opened and shown in %.0f ms, %.1f MB above idle; slowest 1920 columns at "
                "any zoom %.2f ms\n",
        importing, opening * 1000, grown, slowest * 1000);
    EXPECT_LT(opening, 2);
    EXPECT_LT(grown, 60);
    EXPECT_LT(slowest, 0.016) << "a frame";
}

TEST_F(SoundBench, levelMeter_whileRecording_ofAProcessor)
{
    prepareSoundServer();
    VirtualMicrophone server;
    ASSERT_TRUE(server.isRunning());
    (void)server.plugTone(u"tone"_s, 440);
    server.setDefault(u"tone"_s);
    Recorder recorder;
    ASSERT_TRUE(waitUntil([&] { return recorder.listen({}).has_value(); }));
    ASSERT_TRUE(waitUntil([&] { return recorder.levels().rmsDb[0] > -30; }, 10'000));
    ASSERT_TRUE(recorder.record(path(u"a.wav"_s), path(u"a.peaks"_s)));
    int readings = 0;
    QObject::connect(&recorder, &Recorder::levelsChanged, &recorder, [&] { ++readings; });
    const auto before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 10'000) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    }
    const auto share = (processorSeconds() - before) / (double(timer.elapsed()) / 1000);
    const auto rate = readings / (double(timer.elapsed()) / 1000);
    std::printf("level meter while recording: %.1f a second, %.1f %% of a processor, recording and disk included\n",
        rate, share * 100);
    EXPECT_GT(rate, 28);
    EXPECT_LT(share, 0.05);
    EXPECT_EQ(recorder.stop()->lost, 0);
}

} // namespace bubenik::audio
