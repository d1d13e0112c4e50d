// Recording in the real window, from a microphone of an own sound server; and what a killed recording left.
#include "announcements/LevelBar.h"
#include "announcements/RecordView.h"
#include "announcements/SoundPanel.h"
#include "announcements/Waveform.h"
#include "audio/files/WaveFile.h"
#include "common/Cards.h"
#include "fakes/sound/VirtualMicrophone.h"
#include "ui/announcements/Town.h"

#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QSysInfo>
#include <QTextEdit>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class RecordTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<VirtualMicrophone> m_microphone;

    static AnnouncementId add(Stores &stores)
    {
        const auto added = addAnnouncement(stores, { .title = u"Odstávka"_s, .text = u"Nepoteče voda."_s }, SystemClock().now());
        return added ? added->id : AnnouncementId {};
    }

    // As if the process that recorded had been killed: the lock names one that is not there any more.
    static bool leaveInterrupted(const QString &folder)
    {
        if (!QDir().mkpath(folder)) {
            return false;
        }
        const auto file = QDir(folder).filePath(u"take.wav"_s);
        auto writer = audio::WaveWriter::create(file, 1);
        const std::vector<float> second(size_t(audio::workingRate), 0.1F);
        if (!writer || !(*writer)->write(second) || !(*writer)->flush(false)) {
            return false;
        }
        QFile lock(file + u".lock"_s);
        return lock.open(QIODevice::WriteOnly)
            && lock.write("4194304\nbubenik\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n") > 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_microphone = std::make_unique<VirtualMicrophone>();
        QVERIFY(m_microphone->isRunning());
        QVERIFY(m_microphone->plugTone(u"tone"_s, 300) >= 0);
        m_microphone->setDefault(u"tone"_s);
    }

    void spokenIntoTheMicrophone_isTheAnnouncementsRecording()
    {
        AnnouncementId id;
        Town town([&](Stores &stores) { id = add(stores); });
        QVERIFY(town.open(id));
        auto *start = town.find<QPushButton>(u"start-recording"_s);
        QVERIFY(waitUntil([&] { return start->isEnabled(); }));
        start->click();
        QCOMPARE(town.find<QTextEdit>(u"teleprompter"_s)->toPlainText(), u"Nepoteče voda."_s);
        auto *record = town.find<QPushButton>(u"record"_s);
        QVERIFY(waitUntil([&] { return record->isEnabled(); }, 10000));
        record->click();
        QVERIFY(town.page->recording().isRecording());
        const auto folder = RecordView::folderOf(town.workspace->path(), id);
        const auto bytes = [&] {
            const auto files = QDir(folder).entryInfoList({ u"*.wav"_s }, QDir::Files);
            return files.size() == 1 ? files.constFirst().size() : 0;
        };
        QVERIFY(waitUntil([&] { return bytes() > audio::workingRate * qint64(sizeof(float)); }, 15000));
        town.find<QPushButton>(u"stop-recording"_s)->click();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().recording.has_value(); }, 10000));
        QVERIFY(town.page->session().announcement().recording->seconds >= 1);
        QVERIFY(bytes() > 0); // the take stays
        QVERIFY(waitUntil([&] { return town.page->sound().waveform().frames() >= audio::workingRate; }));
    }

    void recordingThatWasKilled_isOfferedAtTheNextStart()
    {
        AnnouncementId id;
        Town town([&](Stores &stores) {
            id = add(stores);
            QVERIFY(leaveInterrupted(RecordView::folderOf(stores.folder, id)));
        });
        QPushButton *use = nullptr;
        QVERIFY(waitUntil([&] {
            for (auto *button : town.page->findChildren<QPushButton *>()) {
                use = button->isVisibleTo(town.page.get()) && button->text() == u"Use it"_s ? button : use;
            }
            return use != nullptr;
        }));
        use->click();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().recording.has_value(); }, 10000));
        QCOMPARE(town.page->session().id(), id);
        QCOMPARE(qRound(town.page->session().announcement().recording->seconds), 1);
    }

    void listening_movesThePositionAndEnds()
    {
        AnnouncementId id;
        Town town([&](Stores &stores) {
            id = add(stores);
            QVERIFY(leaveInterrupted(RecordView::folderOf(stores.folder, id)));
        });
        QVERIFY(town.open(id));
        auto &waveform = town.page->sound().waveform();
        const QDir takes(RecordView::folderOf(town.workspace->path(), id));
        town.page->sound().takeIn(takes.filePath(u"take.wav"_s));
        QVERIFY(waitUntil([&] { return waveform.frames() > 0; }, 10000));
        auto *play = town.find<QAbstractButton>(u"play-sound"_s);
        play->click();
        QVERIFY(waitUntil([&] { return waveform.position() > 0; }, 10000));
        QVERIFY(waitUntil([&] { return play->accessibleName() == u"Listen"_s; }, 15000));
        QVERIFY(waveform.position() > waveform.frames() / 2);
    }

    void warnings_nameTheWorstOnly()
    {
        QVERIFY(warningWords({}).isEmpty());
        const auto both = audio::LevelWarnings(audio::LevelWarning::WrongDevice) | audio::LevelWarning::Noise;
        QCOMPARE(warningWords(both), warningWords(audio::LevelWarning::WrongDevice));
    }
};

QTEST_MAIN(RecordTest)
#include "RecordTest.moc"
