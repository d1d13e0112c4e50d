// The parts of recording that need no microphone: the way to the disk, the meter, what a missing device is.
#include "audio/record/Devices.h"
#include "audio/record/LevelMeter.h"
#include "audio/record/RecordingWriter.h"
#include "audio/record/Recovery.h"
#include "fakes/sound/Sounds.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <unistd.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using sounds::operator+;

namespace {

class ToTheDisk : public ::testing::Test
{
protected:
    QString wave() const { return m_folder.filePath(u"a.wav"_s); }
    QString peaks() const { return m_folder.filePath(u"a.peaks"_s); }
    Result<std::unique_ptr<RecordingWriter>> writer(int channels = 1)
    {
        return RecordingWriter::create(wave(), peaks(), channels, [this](const Error &error) { m_trouble = error; });
    }

    QTemporaryDir m_folder;
    Error m_trouble;
};

LevelReading readingOf(const std::vector<float> &samples, int channels = 1)
{
    LevelMeter meter(channels);
    for (size_t at = 0; at < samples.size(); at += 700) {
        meter.add(std::span(samples).subspan(at, std::min<size_t>(700, samples.size() - at)));
    }
    return meter.take();
}

// One word a second, and the room in between.
std::vector<float> speech(double roomDb, double seconds)
{
    std::vector<float> samples;
    for (double t = 0; t < seconds; t += 1) {
        samples = samples + sounds::sine(300, -18, 0.7) + sounds::silence(0.3);
    }
    return sounds::mixed(samples, sounds::noise(roomDb, seconds));
}

} // namespace

TEST_F(ToTheDisk, whatComesInBursts_isAllWritten)
{
    const auto samples = sounds::inStereo(sounds::noise(-20, 12), 1, 0.5);
    auto recording = writer(2).value();
    for (size_t at = 0; at < samples.size(); at += 200'000) {
        recording->put(std::span(samples).subspan(at, std::min<size_t>(200'000, samples.size() - at)));
    }
    const auto ended = recording->finish();
    EXPECT_EQ(ended.frames, framesOf(12));
    EXPECT_EQ(ended.lost, 0);
    EXPECT_FALSE(ended.trouble);
    EXPECT_EQ(sounds::read(wave()), samples);
    EXPECT_EQ(m_trouble.code, QString());
}

TEST_F(ToTheDisk, whatMemoryCannotHold_isCounted)
{
    const auto samples = sounds::silence(45);
    auto recording = writer().value();
    recording->put(samples); // all at once: half a minute fits
    const auto ended = recording->finish();
    EXPECT_EQ(ended.frames + ended.lost, framesOf(45));
    EXPECT_EQ(ended.frames, framesOf(30));
}

TEST_F(ToTheDisk, sameFileTwice_isRefused)
{
    const auto first = writer().value();
    const auto second = writer();
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Busy);
}

TEST_F(ToTheDisk, folderThatIsNotThere_isSaid)
{
    const auto recording = RecordingWriter::create(u"/nowhere/a.wav"_s, u"/nowhere/a.peaks"_s, 1, {});
    ASSERT_FALSE(recording);
    EXPECT_EQ(recording.error().code, u"recording"_s);
}

TEST(LevelMeter, tone_isMeasured_eachChannelByItself)
{
    const auto reading = readingOf(sounds::inStereo(sounds::sine(440, -12, 1), 1, 0.5), 2);
    EXPECT_NEAR(reading.peakDb[0], -12, 0.1);
    EXPECT_NEAR(reading.peakDb[1], -18, 0.1);
    EXPECT_NEAR(reading.rmsDb[0], -15.05, 0.1);
    EXPECT_NEAR(reading.holdDb[1], -18, 0.1);
    EXPECT_EQ(reading.warnings, LevelWarnings());
}

TEST(LevelMeter, hold_staysForASecondAndAHalf_thePeakDoesNot)
{
    LevelMeter meter(1);
    meter.add(sounds::sine(440, -6, 0.1));
    EXPECT_NEAR(meter.take().peakDb[0], -6, 0.1);
    meter.add(sounds::sine(440, -40, 1));
    auto reading = meter.take();
    EXPECT_NEAR(reading.peakDb[0], -40, 0.5);
    EXPECT_NEAR(reading.holdDb[0], -6, 0.1);
    meter.add(sounds::sine(440, -40, 1));
    EXPECT_NEAR(meter.take().holdDb[0], -40, 0.5);
}

TEST(LevelMeter, warnings_areThoseOfTheSound)
{
    EXPECT_EQ(readingOf(speech(-65, 8)).warnings, LevelWarnings());
    EXPECT_EQ(readingOf(sounds::silence(2.5)).warnings, LevelWarnings()) << "not yet";
    EXPECT_EQ(readingOf(sounds::silence(4)).warnings, LevelWarnings(LevelWarning::WrongDevice));
    EXPECT_EQ(readingOf(sounds::noise(-75, 4)).warnings, LevelWarnings(LevelWarning::WrongDevice));
    EXPECT_EQ(readingOf(speech(-65, 3) + sounds::silence(4)).warnings, LevelWarnings(LevelWarning::Silence));
    EXPECT_EQ(readingOf(speech(-38, 8)).warnings, LevelWarnings(LevelWarning::Noise));
    auto loud = sounds::sine(300, 6, 0.5);
    for (auto &sample : loud) {
        sample = std::clamp(sample, -1.0F, 1.0F);
    }
    EXPECT_EQ(readingOf(speech(-65, 4) + loud + speech(-65, 1)).warnings, LevelWarnings(LevelWarning::Clipping));
    EXPECT_EQ(readingOf(speech(-65, 4) + loud + speech(-65, 3)).warnings, LevelWarnings()) << "over again";
    EXPECT_FALSE(readingOf(sounds::sine(300, -0.1, 1)).warnings.testFlag(LevelWarning::Clipping))
        << "loud is not clipped";
}

TEST(Devices, choice_isFoundById_thenByName_thenNothing)
{
    const QList<InputDevice> devices { { u"usb1"_s, u"Stolní mikrofon"_s }, { u"pci"_s, u"Vestavěný"_s, true } };
    EXPECT_EQ(found({ u"usb1"_s, u"Cokoli"_s }, devices), devices[0]);
    EXPECT_EQ(found({ u"usb7"_s, u"Stolní mikrofon"_s }, devices), devices[0]) << "in another socket";
    EXPECT_EQ(found({ u"usb7"_s, u"Bezdrátový"_s }, devices), std::nullopt) << "never another one in silence";
    EXPECT_EQ(found({}, devices), devices[1]);
    EXPECT_EQ(found({}, {}), std::nullopt);
}

TEST(Devices, reasonsForNone_areToldApart)
{
    QTemporaryDir folder;
    const auto socket = folder.filePath(u"native"_s);
    EXPECT_EQ(whyNoMicrophone(socket).code, u"no-sound-server"_s);
    QFile file(socket);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(whyNoMicrophone(socket).code, u"no-microphone"_s);
    EXPECT_EQ(whyNoMicrophone({}).code, u"no-microphone"_s);
    QFile::setPermissions(folder.path(),
        QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    file.setPermissions(QFile::ReadOwner);
    const bool isRoot = ::getuid() == 0;
    ASSERT_TRUE(!isRoot || ::setreuid(65534, uid_t(-1)) == 0); // to root everything is writable
    const auto why = whyNoMicrophone(socket);
    ASSERT_TRUE(!isRoot || ::setreuid(0, uid_t(-1)) == 0);
    EXPECT_EQ(why.code, u"microphone-permission"_s);
    EXPECT_EQ(why.kind, ErrorKind::Forbidden);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace bubenik::audio
