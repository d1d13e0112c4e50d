// Recording in the real window, from a microphone of an own sound server; and what a killed recording left.
#include "announcements/LevelBar.h"
#include "announcements/RecordView.h"
#include "announcements/SoundPanel.h"
#include "announcements/Waveform.h"
#include "audio/files/WaveFile.h"
#include "common/Cards.h"
#include "fakes/sound/SmallDisk.h"
#include "fakes/sound/VirtualMicrophone.h"
#include "ui/announcements/Town.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
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

    // Opens the view by that button, if any is named, and records so long.
    static bool recordFor(Town &town, double seconds, const QString &by = {})
    {
        if (!by.isEmpty()) {
            auto *start = town.find<QAbstractButton>(by);
            if (!waitUntil([&] { return start->isEnabled(); })) {
                return false;
            }
            start->click();
        }
        auto *record = town.find<QPushButton>(u"record"_s);
        if (!waitUntil([&] { return record->isEnabled(); }, 10000)) {
            return false;
        }
        record->click();
        return waitUntil([&] { return town.page->recording().recordedSeconds() >= seconds; }, 15000);
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
        QVERIFY(waitUntil([&] { return town.page->sound().waveform().frames() >= audio::workingRate; }));
        QVERIFY(waitUntil([&] { return bytes() == 0; })); // it is among the takes now
        QCOMPARE(town.page->session().announcement().takes.size(), 1);
    }

    void readAgainFromThere_isHeardFromThere_andTheFirstTakeStays()
    {
        AnnouncementId id;
        Town town([&](Stores &stores) {
            id = add(stores);
            QVERIFY(leaveInterrupted(RecordView::folderOf(stores.folder, id)));
        });
        QVERIFY(town.open(id));
        auto &waveform = town.page->sound().waveform();
        town.page->sound().takeIn(QDir(RecordView::folderOf(town.workspace->path(), id)).filePath(u"take.wav"_s));
        auto *punchIn = town.find<QAbstractButton>(u"punch-in"_s);
        QVERIFY(waitUntil([&] { return waveform.frames() == audio::workingRate && punchIn->isEnabled(); }, 10000));
        waveform.setPosition(audio::workingRate / 2);
        punchIn->click();
        QCOMPARE(town.find<QLabel>(u"punch-place"_s)->text(), u"Read from 0:01 on"_s);
        QVERIFY(recordFor(town, 0.6));
        town.find<QPushButton>(u"stop-recording"_s)->click();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().takes.size() == 2; }, 10000));
        const auto second = town.page->session().announcement().takes.last().sound.seconds;
        QVERIFY(waitUntil([&] { return waveform.frames() == audio::workingRate / 2 + audio::framesOf(second); }));
        auto *undo = town.find<QAbstractButton>(u"undo-edit"_s);
        QVERIFY(waitUntil([&] { return undo->isEnabled(); }));
        undo->click();
        QCOMPARE(waveform.frames(), audio::Frames(audio::workingRate));
        auto *use = town.find<QWidget>(u"take-2"_s)->findChild<QPushButton *>(u"use-take"_s);
        use->click();
        QVERIFY(waitUntil([&] { return waveform.frames() == audio::framesOf(second); }));
        QVERIFY(waitUntil([&] { return town.find<QWidget>(u"take-1"_s) != nullptr; }));
        town.find<QWidget>(u"take-1"_s)->findChild<QAbstractButton *>(u"remove-take"_s)->click();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().takes.first().removedAt.has_value(); }));
        QVERIFY(waitUntil([&] { return !town.find<QWidget>(u"take-1"_s) || !town.find<QWidget>(u"take-1"_s)->isVisibleTo(town.page.get()); }));
    }

    void anotherOpenedWhileRecording_asksFirst_andKeepsWhatWasSpoken()
    {
        AnnouncementId id;
        AnnouncementId other;
        Town town([&](Stores &stores) {
            id = add(stores);
            other = add(stores);
        });
        QVERIFY(town.open(id));
        QVERIFY(recordFor(town, 0.5, u"start-recording"_s));
        town.page->openDocument(other.value);
        QCOMPARE(town.page->session().id(), id);
        QVERIFY(town.page->recording().isRecording());
        bool hasLeft = false;
        QVERIFY(town.page->asksBeforeLeaving([&] { hasLeft = true; }));
        town.page->openDocument(other.value);
        QAbstractButton *end = nullptr;
        for (auto *button : town.page->recording().findChildren<QAbstractButton *>()) {
            end = button->isVisibleTo(town.page.get()) && button->text() == u"End the recording"_s ? button : end;
        }
        QVERIFY(end != nullptr);
        end->click();
        QVERIFY(!town.page->recording().isRecording());
        QVERIFY(waitUntil([&] { return town.page->session().id() == other; }));
        QVERIFY(waitUntil([&] { return town.stored(id)->takes.size() == 1; }, 10000));
        QVERIFY(!town.page->asksBeforeLeaving([] {}));
        QVERIFY(!hasLeft); // the later wish counts
    }

    void diskThatFillsUpWhileRecording_isTold_andGoesOnWithRoom()
    {
        const SmallDisk disk(500'000);
        AnnouncementId id;
        Town town([&](Stores &stores) {
            id = add(stores);
            const auto folder = RecordView::folderOf(stores.folder, id);
            QVERIFY(QDir().mkpath(QFileInfo(folder).path()) && QFile::link(disk.path(), folder));
        });
        QFile ballast(disk.path() + u"/other"_s);
        QVERIFY(ballast.open(QIODevice::WriteOnly) && ballast.write(QByteArray(250'000, 'x')) > 0);
        ballast.close();
        QVERIFY(town.open(id));
        QVERIFY(recordFor(town, 0.2, u"start-recording"_s));
        auto &view = town.page->recording();
        QAbstractButton *goOn = nullptr;
        QVERIFY(waitUntil([&] {
            for (auto *button : view.findChildren<QAbstractButton *>()) {
                goOn = button->isVisibleTo(town.page.get()) && button->text() == u"Go on"_s && button->objectName() != u"pause-recording"_s ? button : goOn;
            }
            return goOn != nullptr;
        }, 15000));
        if (const auto folder = qEnvironmentVariable("BUBENIK_PICTURES"); !folder.isEmpty()) {
            QVERIFY(town.page->grab().save(QDir(folder).filePath(u"recording-disk-full.png"_s)));
        }
        QVERIFY(ballast.remove());
        goOn->click();
        QVERIFY(view.isRecording());
        town.find<QPushButton>(u"stop-recording"_s)->click();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().takes.size() == 1; }, 10000));
        QVERIFY(town.page->session().announcement().recording->seconds > 0.5);
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

    void listening_fromTheList_playsAnyOfThem_andLeavesThePositionAlone()
    {
        AnnouncementId id;
        AnnouncementId other;
        Town town([&](Stores &stores) {
            id = add(stores);
            QVERIFY(leaveInterrupted(RecordView::folderOf(stores.folder, id)));
            const auto sound = stores.attachments.import(QDir(RecordView::folderOf(stores.folder, id)).filePath(u"take.wav"_s));
            other = addAnnouncement(stores, { .title = u"Voda"_s, .text = u"Voda"_s, .recording = *sound }, SystemClock().now())->id;
        });
        QVERIFY(town.open(id));
        auto &sound = town.page->sound();
        Q_EMIT town.page->list().playAsked(other);
        QVERIFY(waitUntil([&] { return sound.isPlaying(); }, 10000));
        QVERIFY(waitUntil([&] { return !sound.isPlaying(); }, 15000));
        QCOMPARE(sound.waveform().position(), audio::Frames(0));
        QCOMPARE(town.page->session().id(), id);
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
