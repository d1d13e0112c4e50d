// The working file: whole after every flush, read back as written, RF64 beyond 4 GB, repaired after a kill.
#include "audio/files/WaveFile.h"
#include "fakes/sound/SmallDisk.h"
#include "fakes/sound/Sounds.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

class WaveFile : public ::testing::Test
{
protected:
    QString path(const QString &name = u"a.wav"_s) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(WaveFile, written_isReadBackAsItWas_atAnyPlace)
{
    const auto samples = sounds::inStereo(sounds::noise(-20, 1.0), 1, -0.5);
    sounds::write(path(), samples, 2);
    EXPECT_EQ(sounds::read(path()), samples);
    auto reader = WaveReader::open(path()).value();
    std::vector<float> part(20);
    ASSERT_TRUE(reader->readAt(-5, part));
    EXPECT_TRUE(std::all_of(part.begin(), part.begin() + 10, [](float s) { return s == 0; }))
        << "before the beginning is silence";
    EXPECT_TRUE(std::equal(part.begin() + 10, part.end(), samples.begin()));
    ASSERT_TRUE(reader->readAt(reader->frames() - 5, part));
    EXPECT_TRUE(std::equal(part.begin(), part.begin() + 10, samples.end() - 10));
    EXPECT_TRUE(std::all_of(part.begin() + 10, part.end(), [](float s) { return s == 0; }));
}

TEST_F(WaveFile, written_isAWavToOthers)
{
    sounds::write(path(), sounds::sine(440, -6, 1.5));
    EXPECT_EQ(sounds::probed(path(), u"stream=codec_name,sample_rate,channels"_s), u"pcm_f32le\n48000\n1"_s);
    EXPECT_NEAR(sounds::probed(path(), u"format=duration"_s).toDouble(), 1.5, 1e-6);
}

TEST_F(WaveFile, headerBeyondFourGigabytes_isRf64_andReadBack)
{
    constexpr qint64 bytes = 5'000'000'000;
    const auto header = waveHeader(1, bytes);
    EXPECT_TRUE(header.startsWith("RF64"));
    EXPECT_EQ(header.size(), waveHeaderBytes);
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(header);
    ASSERT_TRUE(file.resize(waveHeaderBytes + bytes)) << "a hole takes no room on the disk";
    const auto layout = readWaveHeader(file);
    ASSERT_TRUE(layout);
    EXPECT_EQ(layout->dataBytes, bytes);
    file.close();
    EXPECT_EQ(WaveReader::open(path()).value()->frames(), bytes / 4);
    EXPECT_NEAR(sounds::probed(path(), u"format=duration"_s).toDouble(), double(bytes) / 4 / 48000, 0.001);
}

TEST_F(WaveFile, flushed_isReadableWhileItIsStillWritten)
{
    auto writer = WaveWriter::create(path(), 1).value();
    ASSERT_TRUE(writer->write(sounds::sine(440, -6, 0.5)));
    ASSERT_TRUE(writer->flush(false));
    ASSERT_TRUE(writer->write(sounds::sine(440, -6, 0.5)));
    EXPECT_EQ(WaveReader::open(path()).value()->frames(), framesOf(0.5));
}

TEST_F(WaveFile, cutOffAnywhere_isRepairedToWholeFrames)
{
    const auto samples = sounds::inStereo(sounds::noise(-20, 0.2));
    for (const qint64 kept : { 0, 1, 7, 8, 9, 4000, 4001 }) {
        sounds::write(path(), samples, 2);
        QFile file(path());
        ASSERT_TRUE(file.resize(waveHeaderBytes + kept));
        EXPECT_EQ(repairWave(path()).value(), kept / 8);
        EXPECT_EQ(file.size(), waveHeaderBytes + kept / 8 * 8);
        const auto read = sounds::read(path());
        EXPECT_TRUE(std::equal(read.begin(), read.end(), samples.begin())) << kept;
        EXPECT_EQ(read.size(), size_t(kept / 8 * 2));
    }
}

TEST_F(WaveFile, samplesBehindTheHeadersWord_areFoundByRepair)
{
    sounds::write(path(), sounds::sine(440, -6, 0.5));
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(waveHeader(1, 400)); // as the last flush left it
    file.close();
    EXPECT_EQ(WaveReader::open(path()).value()->frames(), 100);
    EXPECT_EQ(repairWave(path()).value(), framesOf(0.5));
    EXPECT_EQ(WaveReader::open(path()).value()->frames(), framesOf(0.5));
}

TEST_F(WaveFile, repairOfSomethingElse_isRefused_andTouchesNothing)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("no sound at all");
    file.close();
    EXPECT_EQ(repairWave(path()).error().code, u"not-working-sound"_s);
    EXPECT_EQ(file.size(), 15);
}

TEST_F(WaveFile, diskFull_keepsWholeFramesUpToThere_andSaysSo)
{
    const SmallDisk disk(1'000'000);
    const auto file = disk.path() + u"/a.wav"_s;
    auto writer = WaveWriter::create(file, 2).value();
    const auto second = sounds::inStereo(sounds::sine(440, -6, 1));
    auto written = writer->write(second);
    for (int i = 0; i < 5 && written; ++i) {
        written = writer->write(second);
    }
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().kind == ErrorKind::DiskFull || written.error().kind == ErrorKind::Storage);
    EXPECT_TRUE(writer->flush(true)) << "the header has its room already";
    const auto frames = writer->frames();
    writer.reset();
    EXPECT_GT(frames, framesOf(2));
    EXPECT_EQ(WaveReader::open(file).value()->frames(), frames);
}

} // namespace bubenik::audio
