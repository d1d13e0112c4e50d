// The process dies: while recording, while importing, while processing. And a computer without any sound.
#include "audio/files/WaveFile.h"
#include "audio/record/Recovery.h"
#include "fakes/clock/Wait.h"
#include "fakes/sound/Sounds.h"
#include "scenario/audio/Town.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <gtest/gtest.h>

namespace bubenik::audio {

using namespace Qt::StringLiterals;

namespace {

class Killed : public ::testing::Test
{
protected:
    void start(const QStringList &arguments, const QMap<QString, QString> &environment = {})
    {
        auto all = QProcessEnvironment::systemEnvironment();
        for (auto it = environment.begin(); it != environment.end(); ++it) {
            all.insert(it.key(), it.value());
        }
        m_child.setProcessEnvironment(all);
        m_child.start(QStringLiteral(BUBENIK_BINARY_DIR "/bin/audio_child"), arguments);
        ASSERT_TRUE(m_child.waitForStarted());
    }

    // True when a crash point killed it.
    bool diesAt(const QString &point, const QStringList &arguments)
    {
        start(arguments, { { u"BUBENIK_CRASH_AT"_s, point } });
        EXPECT_TRUE(m_child.waitForFinished(120'000));
        const bool died = m_child.exitStatus() == QProcess::CrashExit;
        EXPECT_TRUE(died || m_child.exitCode() == 0) << m_child.readAllStandardError().toStdString();
        return died;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QProcess m_child;
};

} // namespace

TEST_F(Killed, whileRecording_losesAtMostASecond_andIsRecovered)
{
    ASSERT_TRUE(microphones().isRunning());
    const auto desk = microphones().plugTone(u"tone"_s, 440);
    microphones().setDefault(u"tone"_s);
    start({ u"record"_s, path(u"a.wav"_s) });
    ASSERT_TRUE(m_child.waitForReadyRead(20'000));
    ASSERT_EQ(m_child.readAllStandardOutput().trimmed(), "recording");
    QElapsedTimer timer;
    timer.start();
    EXPECT_TRUE(recoverRecordings(m_folder.path()).isEmpty()) << "it is alive: hands off";
    ASSERT_TRUE(waitUntil([&] { return timer.elapsed() > 3300; }));
    m_child.kill();
    const auto spoken = double(timer.elapsed()) / 1000;
    ASSERT_TRUE(waitUntil([&] { return m_child.state() == QProcess::NotRunning; }));
    const auto recovered = recoverRecordings(m_folder.path());
    ASSERT_EQ(recovered.size(), 1);
    EXPECT_EQ(recovered.first().file, path(u"a.wav"_s));
    EXPECT_GE(secondsOf(recovered.first().frames), spoken - 1);
    const auto samples = sounds::read(path(u"a.wav"_s));
    EXPECT_EQ(Frames(samples.size()), recovered.first().frames);
    EXPECT_GT(sounds::rmsDb(std::span(samples).last(4800)), -20) << "sound to the very end";
    EXPECT_TRUE(recoverRecordings(m_folder.path()).isEmpty()) << "once is enough";
    microphones().unplug(desk);
}

TEST_F(Killed, emptyRecording_isRemoved_brokenOnesAreLeftAlone_andAnEmptyLockIsADeadOnes)
{
    sounds::write(path(u"empty.wav"_s), {});
    QFile broken(path(u"broken.wav"_s));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("RIFFxxxx");
    broken.close();
    for (const auto &name : { u"empty.wav.lock"_s, u"broken.wav.lock"_s }) {
        QFile lock(path(name));
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
        lock.write("99999999\nbubenik\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    }
    sounds::write(path(u"spoken.wav"_s), std::vector<float>(4800, 0.1F));
    QFile empty(path(u"spoken.wav.lock"_s)); // of a process killed between making the file and writing into it
    ASSERT_TRUE(empty.open(QIODevice::WriteOnly));
    empty.close();
    const auto recovered = recoverRecordings(m_folder.path());
    ASSERT_EQ(recovered.size(), 1);
    EXPECT_EQ(recovered.first().file, path(u"spoken.wav"_s));
    EXPECT_FALSE(QFile::exists(path(u"empty.wav"_s)));
    EXPECT_EQ(broken.size(), 8);
}

TEST_F(Killed, whileImporting_leavesNothingHalf_andTheNextTryEndsIt)
{
    sounds::write(path(u"source.wav"_s), sounds::sine(440, -12, 10));
    ASSERT_TRUE(sounds::convert(path(u"source.wav"_s), path(u"source.flac"_s)));
    for (const auto &point :
        { u"audio.import:3"_s, u"audio.file-written"_s, u"audio.file-renamed"_s, u"audio.file-written:2"_s }) {
        QFile::remove(path(u"work.wav"_s));
        ASSERT_TRUE(diesAt(point, { u"import"_s, path(u"source.flac"_s), path(u"work.wav"_s) })) << point.toStdString();
        EXPECT_FALSE(QFile::exists(path(u"work.wav"_s))) << point.toStdString();
        ASSERT_FALSE(diesAt({}, { u"import"_s, path(u"source.flac"_s), path(u"work.wav"_s) }));
        EXPECT_EQ(sounds::read(path(u"work.wav"_s)).size(), size_t(framesOf(10)));
        EXPECT_EQ(QDir(m_folder.path()).entryList({ u".*"_s }, QDir::Files | QDir::Hidden), QStringList())
            << point.toStdString();
    }
}

TEST_F(Killed, whileProcessing_leavesTheOldFile_andTheNextTryEndsIt)
{
    sounds::write(path(u"work.wav"_s), sounds::noise(-30, 10));
    for (const auto &point : { u"audio.encode:5"_s, u"audio.file-written"_s }) {
        QFile old(path(u"a.mp3"_s));
        ASSERT_TRUE(old.open(QIODevice::WriteOnly | QIODevice::Truncate));
        old.write("old");
        old.close();
        ASSERT_TRUE(diesAt(point, { u"process"_s, path(u"work.wav"_s), path(u"a.mp3"_s) })) << point.toStdString();
        EXPECT_EQ(old.size(), 3);
        ASSERT_FALSE(diesAt({}, { u"process"_s, path(u"work.wav"_s), path(u"a.mp3"_s) }));
        EXPECT_NEAR(sounds::metered(path(u"a.mp3"_s)).lufs, -16, 0.3);
        EXPECT_EQ(QDir(m_folder.path()).entryList({ u".*"_s }, QDir::Files | QDir::Hidden), QStringList());
    }
}

TEST_F(Killed, computerWithoutSoundServer_isToldApart)
{
    start({ u"devices"_s }, { { u"XDG_RUNTIME_DIR"_s, m_folder.path() }, { u"HOME"_s, m_folder.path() } });
    ASSERT_TRUE(m_child.waitForFinished(30'000));
    EXPECT_EQ(m_child.exitCode(), 1);
    EXPECT_EQ(m_child.readAllStandardOutput().trimmed(), "no-sound-server");
}

} // namespace bubenik::audio
