// A real sound server, a real microphone as far as the program can tell: recording on good days and bad.
#include "audio/record/Recorder.h"
#include "audio/record/Recovery.h"
#include "fakes/clock/Wait.h"
#include "fakes/sound/SmallDisk.h"
#include "fakes/sound/Sounds.h"
#include "scenario/audio/Town.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <cmath>
#include <gtest/gtest.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;
using State = Recorder::State;

namespace {

class Recording : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_server.isRunning());
        m_desk = m_server.plug(u"desk"_s, u"Stolni_mikrofon"_s);
        m_hall = m_server.plug(u"hall"_s, u"Mikrofon_v_sale"_s);
        m_server.setDefault(u"desk"_s);
        sounds::write(path(u"tone.wav"_s), sounds::sine(440, -12, 60));
        ASSERT_TRUE(waitUntil([] { return isListed(u"Stolni_mikrofon"_s) && isListed(u"Mikrofon_v_sale"_s); }));
    }

    void TearDown() override
    {
        m_server.stopPlaying();
        m_server.unplug(m_desk);
        m_server.unplug(m_hall);
        EXPECT_TRUE(waitUntil([] { return !isListed(u"Stolni_mikrofon"_s) && !isListed(u"Mikrofon_v_sale"_s); }));
    }

    // Asks twenty times a second at most, as a person would at worst.
    static bool isListed(const QString &description)
    {
        static QElapsedTimer sinceAsked;
        static QList<InputDevice> devices;
        if (!sinceAsked.isValid() || sinceAsked.elapsed() > 50) {
            devices = inputDevices();
            sinceAsked.start();
        }
        return found({ {}, description }, devices).has_value();
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void begin()
    {
        ASSERT_TRUE(m_recorder.listen(deskChoice));
        ASSERT_TRUE(m_recorder.record(path(u"a.wav"_s), path(u"a.peaks"_s)));
    }

    bool waitForFrames(double seconds)
    {
        return waitUntil([&] { return m_recorder.frames() >= framesOf(seconds); }, 20'000);
    }
    static double levelOf(const std::vector<float> &samples)
    {
        return sounds::rmsDb(std::span(samples).last(samples.size() / 4));
    }

    const DeviceChoice deskChoice { {}, u"Stolni_mikrofon"_s };
    const DeviceChoice hallChoice { {}, u"Mikrofon_v_sale"_s };
    VirtualMicrophone &m_server = microphones(); // before the recorder
    QTemporaryDir m_folder;
    int m_desk = 0;
    int m_hall = 0;
    Recorder m_recorder;
};

} // namespace

TEST_F(Recording, whatIsPlayedIntoTheMicrophone_isInTheFile)
{
    m_server.play(u"desk"_s, path(u"tone.wav"_s));
    begin();
    EXPECT_EQ(m_recorder.state(), State::Recording);
    EXPECT_EQ(m_recorder.device(), u"Stolni_mikrofon"_s);
    ASSERT_TRUE(waitForFrames(1.5));
    const auto sound = m_recorder.stop();
    ASSERT_TRUE(sound);
    EXPECT_EQ(sound->lost, 0);
    EXPECT_FALSE(sound->trouble);
    EXPECT_EQ(m_recorder.state(), State::Listening);
    const auto samples = sounds::read(path(u"a.wav"_s));
    EXPECT_EQ(Frames(samples.size()), sound->frames);
    EXPECT_NEAR(levelOf(samples), -15.05, 0.3);
    EXPECT_EQ(
        Peaks::of(path(u"a.wav"_s), path(u"a.peaks"_s))->levels().front().size(), size_t((sound->frames + 255) / 256));
    EXPECT_FALSE(QFileInfo::exists(path(u"a.wav.lock"_s)));
}

TEST_F(Recording, levels_comeThirtyTimesASecond_andAreThoseOfTheSound)
{
    m_server.play(u"desk"_s, path(u"tone.wav"_s));
    int readings = 0;
    QObject::connect(&m_recorder, &Recorder::levelsChanged, &m_recorder, [&] { ++readings; });
    ASSERT_TRUE(m_recorder.listen(deskChoice));
    ASSERT_TRUE(waitUntil([&] { return std::abs(m_recorder.levels().rmsDb[0] + 15.05) < 0.5; }, 10'000));
    EXPECT_NEAR(m_recorder.levels().holdDb[0], -12, 0.5);
    readings = 0;
    QElapsedTimer timer;
    timer.start();
    ASSERT_TRUE(waitUntil([&] { return readings >= 30; }, 10'000));
    EXPECT_NEAR(double(timer.elapsed()), 1000, 250);
    EXPECT_EQ(m_recorder.levels().warnings.testFlag(LevelWarning::WrongDevice), false);
}

TEST_F(Recording, nothingToHear_isProbablyTheWrongDevice)
{
    ASSERT_TRUE(m_recorder.listen(hallChoice));
    EXPECT_TRUE(waitUntil([&] { return m_recorder.levels().warnings.testFlag(LevelWarning::WrongDevice); }, 15'000));
}

TEST_F(Recording, paused_writesNothing_resumed_goesOnInTheSameFile)
{
    begin();
    ASSERT_TRUE(waitForFrames(0.5));
    m_recorder.pause();
    EXPECT_EQ(m_recorder.state(), State::Paused);
    Frames before = -1;
    ASSERT_TRUE(
        waitUntil([&] { return std::exchange(before, m_recorder.frames()) == m_recorder.frames() && before > 0; }));
    int readings = 0;
    QObject::connect(&m_recorder, &Recorder::levelsChanged, &m_recorder, [&] { ++readings; });
    ASSERT_TRUE(waitUntil([&] { return readings > 15; })) << "the meter goes on";
    const auto paused = m_recorder.frames();
    m_recorder.resume();
    ASSERT_TRUE(waitForFrames(secondsOf(paused) + 0.5));
    const auto sound = m_recorder.stop();
    ASSERT_TRUE(sound);
    EXPECT_EQ(Frames(sounds::read(path(u"a.wav"_s)).size()), sound->frames);
}

TEST_F(Recording, unpluggedInMidSentence_keepsWhatIsThere_andGoesOnWithAnother)
{
    begin();
    ASSERT_TRUE(waitForFrames(1));
    m_server.unplug(m_desk);
    ASSERT_TRUE(waitUntil([&] { return m_recorder.state() == State::Interrupted; }, 10'000));
    EXPECT_EQ(m_recorder.problem().kind, ErrorKind::NotFound);
    EXPECT_EQ(m_recorder.problem().code, u"microphone-gone"_s);
    EXPECT_EQ(m_recorder.problem().subject, u"Stolni_mikrofon"_s);
    const auto before = m_recorder.frames();
    EXPECT_GE(before, framesOf(1));
    EXPECT_EQ(m_recorder.goOn(deskChoice).error().code, u"microphone-gone"_s) << "it is not there";
    EXPECT_EQ(m_recorder.state(), State::Interrupted);
    m_server.play(u"hall"_s, path(u"tone.wav"_s));
    ASSERT_TRUE(m_recorder.goOn(hallChoice));
    ASSERT_TRUE(waitForFrames(secondsOf(before) + 2));
    const auto sound = m_recorder.stop();
    ASSERT_TRUE(sound);
    const auto samples = sounds::read(path(u"a.wav"_s));
    EXPECT_GE(Frames(samples.size()), before + framesOf(2));
    EXPECT_NEAR(levelOf(samples), -15.05, 0.3);
}

TEST_F(Recording, unpluggedAndNotGoneOn_isWholeUpToThere)
{
    begin();
    ASSERT_TRUE(waitForFrames(1));
    m_server.unplug(m_desk);
    ASSERT_TRUE(waitUntil([&] { return m_recorder.state() == State::Interrupted; }, 10'000));
    const auto sound = m_recorder.stop();
    ASSERT_TRUE(sound);
    EXPECT_GE(sound->frames, framesOf(1));
    EXPECT_EQ(sound->lost, 0);
    EXPECT_EQ(m_recorder.state(), State::Idle);
    EXPECT_EQ(Frames(sounds::read(path(u"a.wav"_s)).size()), sound->frames);
}

TEST_F(Recording, pluggedInAgain_isFoundByItsName)
{
    const auto chosen = found(deskChoice, inputDevices());
    ASSERT_TRUE(chosen);
    m_server.unplug(m_desk);
    ASSERT_TRUE(waitUntil([] { return !isListed(u"Stolni_mikrofon"_s); }));
    m_desk = m_server.plug(u"desk_other_socket"_s, u"Stolni_mikrofon"_s);
    ASSERT_TRUE(waitUntil([] { return isListed(u"Stolni_mikrofon"_s); }));
    const auto again = found({ chosen->id, chosen->description }, inputDevices());
    ASSERT_TRUE(again);
    EXPECT_NE(again->id, chosen->id);
    EXPECT_TRUE(m_recorder.listen({ chosen->id, chosen->description }));
    EXPECT_EQ(DeviceChoice::fromJson(deskChoice.toJson()), deskChoice);
}

TEST_F(Recording, loopbacks_areListedLast)
{
    const auto devices = inputDevices();
    ASSERT_GE(devices.size(), 2);
    EXPECT_FALSE(devices.first().isLoopback);
    for (qsizetype i = 1; i < devices.size(); ++i) {
        EXPECT_GE(devices[i].isLoopback, devices[i - 1].isLoopback);
    }
}

TEST_F(Recording, diskFull_keepsWhatIsThere_andGoesOnWithRoom)
{
    const SmallDisk disk(600'000); // three seconds
    const auto file = disk.path() + u"/a.wav"_s;
    QFile ballast(disk.path() + u"/other"_s);
    ASSERT_TRUE(ballast.open(QIODevice::WriteOnly));
    ballast.write(QByteArray(200'000, 'x'));
    ballast.close();
    ASSERT_TRUE(m_recorder.listen(deskChoice));
    ASSERT_TRUE(m_recorder.record(file, disk.path() + u"/a.peaks"_s));
    ASSERT_TRUE(waitUntil([&] { return m_recorder.state() == State::Interrupted; }, 20'000));
    EXPECT_TRUE(m_recorder.problem().kind == ErrorKind::DiskFull || m_recorder.problem().kind == ErrorKind::Storage);
    EXPECT_EQ(m_recorder.problem().code, u"recording"_s);
    const auto before = m_recorder.frames();
    EXPECT_GE(before, framesOf(1.5));
    EXPECT_EQ(WaveReader::open(file).value()->frames(), before);
    ballast.remove();
    ASSERT_TRUE(m_recorder.goOn(deskChoice));
    ASSERT_TRUE(waitUntil([&] { return m_recorder.frames() > before + framesOf(0.3); }, 10'000));
    const auto sound = m_recorder.stop();
    ASSERT_TRUE(sound);
    EXPECT_EQ(WaveReader::open(file).value()->frames(), sound->frames);
}

TEST_F(Recording, destroyedWhileRecording_leavesAWholeFile)
{
    {
        Recorder recorder;
        ASSERT_TRUE(recorder.listen(deskChoice));
        ASSERT_TRUE(recorder.record(path(u"b.wav"_s), path(u"b.peaks"_s)));
        ASSERT_TRUE(waitUntil([&] { return recorder.frames() > framesOf(0.5); }, 10'000));
    }
    EXPECT_GE(WaveReader::open(path(u"b.wav"_s)).value()->frames(), framesOf(0.5));
    EXPECT_TRUE(recoverRecordings(m_folder.path()).isEmpty());
}

} // namespace bubenik::audio
