// Taking in what people bring: every format, the odd ones, the broken ones.
#include "audio/import/Import.h"
#include "audio/peaks/PeakFile.h"
#include "fakes/sound/SmallDisk.h"
#include "fakes/sound/Sounds.h"

#include <QDir>
#include <QTemporaryDir>
#include <cmath>
#include <gtest/gtest.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

class Importing : public ::testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    // Makes `name` of a working file with ffmpeg.
    QString made(
        const QString &name, const std::vector<float> &samples, int channels = 1, const QStringList &options = {})
    {
        sounds::write(path(u"source.wav"_s), samples, channels);
        EXPECT_TRUE(sounds::convert(path(u"source.wav"_s), path(name), options));
        return path(name);
    }

    Result<ImportedSound> taken(const QString &file, const Progress &progress = {}) const
    {
        return importSound({ file, path(u"working.wav"_s), path(u"working.peaks"_s) }, progress);
    }

    std::vector<float> working() const { return sounds::read(path(u"working.wav"_s)); }

    void truncate(const QString &file, double share) const
    {
        ASSERT_TRUE(QFile(file).resize(qint64(double(QFile(file).size()) * share)));
    }

    QTemporaryDir m_folder;
};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

class ImportedFormat : public Importing, public ::testing::WithParamInterface<const char *>
{
};

} // namespace

TEST_P(ImportedFormat, tone_comesInAsItWas_andTheOriginalStays)
{
    const auto file = made(u"zvuk ěščř."_s + QString::fromLatin1(GetParam()), sounds::sine(440, -12, 3));
    QFile original(file);
    ASSERT_TRUE(original.open(QIODevice::ReadOnly));
    const auto before = original.readAll();
    const auto sound = taken(file);
    ASSERT_TRUE(sound) << sound.error().detail.toStdString();
    original.seek(0);
    EXPECT_EQ(original.readAll(), before);
    const auto samples = working();
    EXPECT_EQ(Frames(samples.size()), sound->frames * sound->channels);
    EXPECT_NEAR(secondsOf(sound->frames), 3, 0.08) << "what coders add at the ends";
    EXPECT_NEAR(sound->peakDb, toDb(sounds::peakOf(samples)), 0.001);
    const auto middle = std::span(samples).subspan(samples.size() / 4, samples.size() / 2);
    EXPECT_NEAR(toDb(sounds::peakOf(middle)), -12, 0.5);
    EXPECT_NEAR(sounds::rmsDb(middle), -15.05, 0.5);
    EXPECT_FALSE(sound->notes.testFlag(ImportNote::Truncated));
    EXPECT_FALSE(sound->notes.testFlag(ImportNote::MixedDown));
    EXPECT_EQ(sound->channels, 1);
    QFile::remove(path(u"source.wav"_s));
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3)
        << "original, working file, overview";
    EXPECT_EQ(Peaks::of(path(u"working.wav"_s), path(u"working.peaks"_s))->levels().front().size(),
        size_t((sound->frames + 255) / 256));
}

INSTANTIATE_TEST_SUITE_P(Formats, ImportedFormat,
    ::testing::Values("wav", "w64", "flac", "ogg", "opus", "mp3", "m4a", "aiff", "webm"),
    [](const ::testing::TestParamInfo<const char *> &format) { return std::string(format.param); });

TEST_F(Importing, eightBits_areTaken_andSaid)
{
    const auto sound
        = taken(made(u"a.wav"_s, sounds::sine(440, -12, 1), 1, { u"-c:a"_s, u"pcm_u8"_s, u"-ar"_s, u"11025"_s }));
    ASSERT_TRUE(sound);
    EXPECT_EQ(sound->notes, ImportNotes(ImportNote::EightBits) | ImportNote::Resampled);
    EXPECT_EQ(sound->originalRate, 11025);
    EXPECT_NEAR(secondsOf(sound->frames), 1, 0.001);
    EXPECT_NEAR(sounds::rmsDb(working()), -15.05, 0.3);
}

TEST_F(Importing, ninetySixKilohertz_keepItsToneAndLength)
{
    const auto sound = taken(made(u"a.flac"_s, sounds::sine(1000, -12, 2), 1, { u"-ar"_s, u"96000"_s }));
    ASSERT_TRUE(sound);
    EXPECT_EQ(sound->notes, ImportNotes(ImportNote::Resampled));
    EXPECT_NEAR(double(sound->frames), 96'000, 2);
    const auto samples = working();
    int crossings = 0;
    for (size_t i = 1; i < samples.size(); ++i) {
        crossings += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    }
    EXPECT_NEAR(crossings, 2000, 2);
}

TEST_F(Importing, fiveChannelsAndBass_areMixedDownByTheStandard)
{
    // A channel at a time, in the order of a WAV: L R C LFE Ls Rs.
    const std::array<std::pair<double, double>, 6> expected { std::pair { 1.0, 0.0 }, { 0.0, 1.0 }, { 0.7071, 0.7071 },
        { 0.0, 0.0 }, { 0.7071, 0.0 }, { 0.0, 0.7071 } };
    for (size_t channel = 0; channel < expected.size(); ++channel) {
        const auto only = u"pan=5.1|c%1=c0"_s.arg(channel);
        for (const auto &name : { u"a.wav"_s, u"a.flac"_s }) {
            const auto sound = taken(made(name, sounds::sine(440, -6, 0.5), 1, { u"-af"_s, only }));
            ASSERT_TRUE(sound) << sound.error().detail.toStdString();
            EXPECT_EQ(sound->channels, 2);
            EXPECT_EQ(sound->originalChannels, 6);
            EXPECT_TRUE(sound->notes.testFlag(ImportNote::MixedDown));
            const auto samples = working();
            double left = 0;
            double right = 0;
            for (size_t i = 0; i < samples.size(); i += 2) {
                left = std::max(left, std::abs(double(samples[i])));
                right = std::max(right, std::abs(double(samples[i + 1])));
            }
            EXPECT_NEAR(left, 0.5012 * expected[channel].first, 0.002) << name.toStdString() << channel;
            EXPECT_NEAR(right, 0.5012 * expected[channel].second, 0.002) << name.toStdString() << channel;
        }
    }
}

TEST_F(Importing, noSeconds_areRefused)
{
    sounds::write(path(u"a.wav"_s), {});
    EXPECT_EQ(taken(path(u"a.wav"_s)).error().code, u"empty-sound"_s);
    write(path(u"b.wav"_s), {});
    EXPECT_EQ(taken(path(u"b.wav"_s)).error().code, u"empty-sound"_s);
    EXPECT_FALSE(QFile::exists(path(u"working.wav"_s)));
}

TEST_F(Importing, silence_isTaken_andSaid)
{
    const auto sound = taken(made(u"a.wav"_s, sounds::silence(2)));
    ASSERT_TRUE(sound);
    EXPECT_EQ(sound->notes, ImportNotes(ImportNote::Silent));
}

TEST_F(Importing, whatIsNoSound_isRefused_whateverItsName)
{
    QByteArray text("Vážení občané, toto je text.\n");
    write(path(u"a.mp3"_s), text.repeated(500));
    write(path(u"b.wav"_s), QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(5000, '\x37'));
    write(path(u"c.m4a"_s), QByteArray(3, 'x'));
    for (const auto &name : { u"a.mp3"_s, u"b.wav"_s, u"c.m4a"_s }) {
        const auto sound = taken(path(name));
        ASSERT_FALSE(sound) << name.toStdString();
        EXPECT_EQ(sound.error().kind, ErrorKind::Invalid);
        EXPECT_EQ(sound.error().code, u"not-a-sound"_s) << name.toStdString();
        EXPECT_EQ(sound.error().subject, name);
    }
    EXPECT_EQ(taken(path(u"nowhere.wav"_s)).error().kind, ErrorKind::NotFound);
}

TEST_F(Importing, truncated_givesWhatIsThere_andSaysSo)
{
    const auto tone = sounds::sine(440, -12, 4);
    for (const auto &name : { u"a.wav"_s, u"a.flac"_s, u"a.ogg"_s, u"a.opus"_s, u"a.mp3"_s }) {
        const auto file = made(name, tone);
        truncate(file, 0.5);
        const auto sound = taken(file);
        ASSERT_TRUE(sound) << name.toStdString() << sound.error().detail.toStdString();
        EXPECT_TRUE(sound->notes.testFlag(ImportNote::Truncated)) << name.toStdString();
        EXPECT_NEAR(secondsOf(sound->frames), 2, 1.1) << name.toStdString();
    }
}

TEST_F(Importing, m4aWithoutItsEnd_isCalledDamaged)
{
    const auto file = made(u"a.m4a"_s, sounds::sine(440, -12, 4));
    truncate(file, 0.5);
    const auto sound = taken(file);
    ASSERT_FALSE(sound);
    EXPECT_EQ(sound.error().kind, ErrorKind::Damaged);
    EXPECT_EQ(sound.error().code, u"sound"_s);
}

TEST_F(Importing, stopped_leavesWhatWasThereBefore)
{
    ASSERT_TRUE(taken(made(u"a.wav"_s, sounds::sine(440, -12, 1))));
    const auto before = working();
    std::stop_source stop;
    const auto sound
        = taken(made(u"b.wav"_s, sounds::sine(440, -12, 30)), { stop.get_token(), [&stop](qint64 done, qint64 total) {
                                                                   EXPECT_EQ(total, framesOf(30));
                                                                   if (done > total / 2) {
                                                                       stop.request_stop();
                                                                   }
                                                               } });
    ASSERT_FALSE(sound);
    EXPECT_EQ(sound.error().kind, ErrorKind::Cancelled);
    EXPECT_EQ(working(), before);
    EXPECT_EQ(QDir(m_folder.path()).entryList({ u".*"_s }, QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(Importing, stereoM4a_staysStereo)
{
    const auto sound = taken(made(u"a.m4a"_s, sounds::inStereo(sounds::sine(440, -12, 2), 1, 0.5), 2));
    ASSERT_TRUE(sound);
    EXPECT_EQ(sound->channels, 2);
}

TEST_F(Importing, stoppedM4a_endsItsDecoder)
{
    std::stop_source stop;
    const auto sound = taken(made(u"a.m4a"_s, sounds::sine(440, -12, 60)),
        { stop.get_token(), [&stop](qint64, qint64) { stop.request_stop(); } });
    ASSERT_FALSE(sound);
    EXPECT_EQ(sound.error().kind, ErrorKind::Cancelled);
}

TEST_F(Importing, fullDisk_isSaid_andLeavesNothing)
{
    const auto file = made(u"a.flac"_s, sounds::sine(440, -12, 30));
    const SmallDisk disk(1'000'000);
    const auto sound = importSound({ file, disk.path() + u"/w.wav"_s, disk.path() + u"/w.peaks"_s }, {});
    ASSERT_FALSE(sound);
    EXPECT_TRUE(sound.error().kind == ErrorKind::DiskFull || sound.error().kind == ErrorKind::Storage);
    EXPECT_EQ(QDir(disk.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

} // namespace bubenik::audio
