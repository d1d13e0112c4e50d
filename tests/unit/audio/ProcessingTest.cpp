// The whole way: what comes out has the loudness and the peak that were asked for, as ffmpeg's meter says of the
// encoded file; tags, formats, stop.
#include "audio/process/Processing.h"
#include "audio/import/Import.h"
#include "fakes/sound/SmallDisk.h"
#include "fakes/sound/Sounds.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <cmath>
#include <gtest/gtest.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using sounds::operator+;
using Kind = EditOperation::Kind;

namespace {

class Processing : public ::testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    void use(const std::vector<float> &samples, int channels = 1)
    {
        sounds::write(path(u"work.wav"_s), samples, channels);
        m_job.sources = { path(u"work.wav"_s) };
        m_job.edits = EditList({ u"work"_s, Frames(samples.size()) / channels });
    }

    void useSpeech(int times = 1)
    {
        sounds::speak(path(u"speech.wav"_s), times);
        const auto sound = importSound({ path(u"speech.wav"_s), path(u"work.wav"_s), {} }, {});
        ASSERT_TRUE(sound);
        m_job.sources = { path(u"work.wav"_s) };
        m_job.edits = EditList({ u"work"_s, sound->frames });
    }

    void ask(const QString &name, const LevelTarget &level = webLevel)
    {
        m_job.outputs.append({ .file = path(name), .level = level });
    }

    ProcessedSound run()
    {
        auto processed = processSound(m_job, {});
        EXPECT_TRUE(processed) << processed.error().detail.toStdString() << processed.error().code.toStdString();
        return processed ? *processed : ProcessedSound();
    }

    // Every file by the other meter. `peaks`: the sound is loud enough for the limiter.
    void expectLevels(const ProcessedSound &processed, bool peaks)
    {
        ASSERT_EQ(processed.files.size(), m_job.outputs.size());
        for (qsizetype i = 0; i < processed.files.size(); ++i) {
            const auto &file = processed.files[i];
            const auto &wanted = m_job.outputs[i].level;
            const auto meter = sounds::metered(file.file);
            const auto name = QFileInfo(file.file).fileName().toStdString();
            EXPECT_NEAR(meter.lufs, wanted.lufs, 0.3) << name;
            EXPECT_NEAR(meter.lufs, file.lufs, 0.1) << name;
            EXPECT_LE(meter.truePeak, wanted.truePeak + 0.2) << name;
            EXPECT_NEAR(meter.truePeak, file.truePeak, 0.2) << name;
            if (peaks) {
                EXPECT_GE(meter.truePeak, wanted.truePeak - 0.25) << name;
            }
            EXPECT_EQ(file.bytes, QFileInfo(file.file).size());
        }
    }

    void askAll()
    {
        ask(u"web.mp3"_s);
        ask(u"archive.opus"_s);
        ask(u"archive.flac"_s);
        ask(u"poles.wav"_s, polesLevel);
        ask(u"poles.mp3"_s, polesLevel);
    }

    QTemporaryDir m_folder;
    SoundJob m_job;
};

} // namespace

TEST_F(Processing, speech_hasItsLoudnessAndPeak_inEveryFormat)
{
    useSpeech();
    askAll();
    expectLevels(run(), true);
}

TEST_F(Processing, quietSpeechWithNoise_hasThemToo)
{
    useSpeech();
    auto samples = sounds::read(path(u"work.wav"_s));
    for (auto &sample : samples) {
        sample *= 0.03F;
    }
    use(sounds::mixed(samples, sounds::noise(-75, 60)));
    askAll();
    expectLevels(run(), true);
}

TEST_F(Processing, longSpeech_isRightAfterOneTry)
{
    useSpeech(8); // two minutes: the level is found from an excerpt
    ask(u"web.mp3"_s);
    ask(u"poles.wav"_s, polesLevel);
    expectLevels(run(), true);
}

// After EBU Tech 3341: a steady tone, and the cases where the gate leaves out what is quiet.
TEST_F(Processing, signalsOfTheStandard_haveTheirLoudness)
{
    const auto tone = [](double dbfs, double seconds) { return sounds::sine(1000, dbfs, seconds); };
    const std::vector<std::vector<float>> signals { tone(-23, 20), tone(-33, 20),
        tone(-36, 10) + tone(-23, 60) + tone(-36, 10),
        tone(-72, 10) + tone(-36, 10) + tone(-23, 60) + tone(-36, 10) + tone(-72, 10),
        tone(-26, 20) + tone(-20, 20.1) + tone(-26, 20) };
    for (const auto &signal : signals) {
        for (const int channels : { 1, 2 }) {
            use(channels == 1 ? signal : sounds::inStereo(signal), channels);
            m_job.outputs.clear();
            ask(u"a.mp3"_s);
            ask(u"a.wav"_s, { -23, -1 });
            const auto processed = run();
            expectLevels(processed, false);
        }
    }
}

TEST_F(Processing, noiseAndClicks_stayUnderTheLimit)
{
    auto samples = sounds::noise(-30, 20);
    for (size_t i = 1000; i < samples.size(); i += 24'000) {
        samples[i] = 0.9F;
    }
    use(samples);
    askAll();
    expectLevels(run(), false);
}

TEST_F(Processing, stereo_staysStereo)
{
    use(sounds::inStereo(sounds::mixed(sounds::noise(-30, 10), sounds::sine(440, -20, 10)), 1, 0.4), 2);
    askAll();
    expectLevels(run(), false);
    EXPECT_EQ(sounds::probed(path(u"web.mp3"_s), u"stream=channels"_s), u"2"_s);
}

TEST_F(Processing, tags_areInEveryFormat_withAllTheirLetters)
{
    useSpeech();
    m_job.tags = { u"Odstávka elektřiny – ulice Žižkova"_s, u"Klášterec nad Ohří"_s, QDate(2026, 12, 7) };
    ask(u"a.mp3"_s);
    ask(u"a.opus"_s);
    ask(u"a.flac"_s);
    ask(u"a.wav"_s);
    (void)run();
    for (const auto &output : m_job.outputs) {
        const auto where = output.file.endsWith(u".opus"_s) ? u"stream_tags="_s : u"format_tags="_s;
        EXPECT_EQ(sounds::probed(output.file, where + u"title"_s), m_job.tags.title) << output.file.toStdString();
        EXPECT_EQ(sounds::probed(output.file, where + u"artist"_s), m_job.tags.artist) << output.file.toStdString();
        EXPECT_TRUE(sounds::probed(output.file, where + u"date"_s).startsWith(u"2026"_s)) << output.file.toStdString();
    }
}

TEST_F(Processing, lengths_areThoseOfTheEdits_inTheFilesToo)
{
    useSpeech();
    ASSERT_TRUE(m_job.edits.apply({ .kind = Kind::Cut, .from = framesOf(2), .to = framesOf(5) }));
    ask(u"a.mp3"_s);
    ask(u"a.wav"_s);
    ask(u"a.opus"_s);
    const auto processed = run();
    EXPECT_DOUBLE_EQ(processed.seconds, secondsOf(m_job.edits.timeline().frames()));
    for (const auto &file : processed.files) {
        EXPECT_NEAR(sounds::probed(file.file, u"format=duration"_s).toDouble(), processed.seconds, 0.05)
            << file.file.toStdString();
    }
}

TEST_F(Processing, gongs_areAsLoudAsTheWords_andCountInTheWhole)
{
    useSpeech();
    ASSERT_TRUE(m_job.edits.apply({ .kind = Kind::Gong, .gongBefore = true, .gongAfter = true }));
    ask(u"a.wav"_s);
    ask(u"a.mp3"_s);
    const auto processed = run();
    expectLevels(processed, true);
    EXPECT_NEAR(processed.seconds, secondsOf(m_job.edits.timeline().frames()) + 4.8, 0.001);
    ASSERT_TRUE(sounds::convert(path(u"a.wav"_s), path(u"gong.wav"_s), { u"-t"_s, u"2.4"_s }));
    EXPECT_NEAR(sounds::metered(path(u"gong.wav"_s)).lufs, -16, 1.5);
}

TEST_F(Processing, noiseReduced_stillHasItsLevel)
{
    useSpeech();
    use(sounds::mixed(sounds::noise(-40, 20), sounds::silence(1) + sounds::read(path(u"work.wav"_s))));
    m_job.reducesNoise = true;
    ask(u"a.mp3"_s);
    expectLevels(run(), true);
    EXPECT_EQ(QDir(m_folder.path()).entryList({ u".*"_s }, QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(Processing, preview_isWhatIsEncoded)
{
    useSpeech();
    ASSERT_TRUE(m_job.edits.apply({ .kind = Kind::Gong, .gongBefore = true }));
    auto preview = previewSound(m_job, webLevel, {});
    ASSERT_TRUE(preview);
    const auto heard = sounds::readAll(**preview);
    LoudnessMeter meter((*preview)->channels());
    meter.add(heard);
    const auto measured = meter.measured();
    EXPECT_NEAR(measured.lufs, -16, 0.1);
    EXPECT_LT(measured.truePeak, -0.9);
    EXPECT_EQ(Frames(heard.size()), (*preview)->frames());
}

TEST_F(Processing, whatHasNoLoudness_isRefused)
{
    ask(u"a.mp3"_s);
    use(sounds::silence(3));
    EXPECT_EQ(processSound(m_job, {}).error().code, u"silent-sound"_s);
    use(sounds::sine(440, -20, 0.3));
    EXPECT_EQ(processSound(m_job, {}).error().code, u"short-sound"_s);
    use({});
    EXPECT_EQ(processSound(m_job, {}).error().code, u"empty-sound"_s);
    use(sounds::sine(440, -20, 3));
    ask(u"a.docx"_s);
    const auto refused = processSound(m_job, {});
    EXPECT_EQ(refused.error().kind, ErrorKind::Unsupported);
    EXPECT_EQ(refused.error().code, u"sound-ending"_s);
    EXPECT_FALSE(QFile::exists(path(u"a.mp3"_s))) << "nothing is begun that cannot be ended";
}

TEST_F(Processing, clicksOnly_endInWhatIsPossible)
{
    auto samples = sounds::silence(5);
    for (size_t i = 100; i < samples.size(); i += 48'000) {
        samples[i] = 0.5F;
    }
    use(samples);
    ask(u"a.wav"_s);
    const auto processed = run();
    ASSERT_EQ(processed.files.size(), 1);
    EXPECT_LE(sounds::metered(path(u"a.wav"_s)).truePeak, -0.8);
}

TEST_F(Processing, stopped_leavesTheOldFile_andNothingElse)
{
    useSpeech(4);
    ask(u"a.mp3"_s);
    QFile old(path(u"a.mp3"_s));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    std::stop_source stop;
    qint64 last = -1;
    const auto processed = processSound(m_job, { stop.get_token(), [&](qint64 done, qint64 total) {
                                                    EXPECT_GT(done, last);
                                                    EXPECT_EQ(total, 1000);
                                                    last = done;
                                                    if (done > 400) {
                                                        stop.request_stop();
                                                    }
                                                } });
    ASSERT_FALSE(processed);
    EXPECT_EQ(processed.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(old.size(), 3);
    EXPECT_EQ(QDir(m_folder.path()).entryList({ u".*"_s }, QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(Processing, fullDisk_isSaid_andLeavesNothing)
{
    useSpeech();
    const SmallDisk disk(100'000);
    for (const auto &name : { u"/a.mp3"_s, u"/a.flac"_s, u"/a.wav"_s, u"/a.opus"_s }) {
        m_job.outputs = { { .file = disk.path() + name, .kilobits = 320 } };
        const auto processed = processSound(m_job, {});
        ASSERT_FALSE(processed) << name.toStdString();
        EXPECT_TRUE(processed.error().kind == ErrorKind::DiskFull || processed.error().kind == ErrorKind::Storage)
            << name.toStdString();
        EXPECT_EQ(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }
}

} // namespace bubenik::audio
