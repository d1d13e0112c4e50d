// The sound of an announcement on the page: taken in, edited, made ready; with real files and the real processing.
#include "announcements/SoundPanel.h"
#include "announcements/Waveform.h"
#include "audio/encode/Encoder.h"
#include "common/Cards.h"
#include "common/StateBadge.h"
#include "ui/announcements/Town.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>

#include <cmath>
#include <numbers>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class SoundTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    // A second of quiet, four of "words" that come and go, a second of quiet.
    QString speechLike(const QString &name) const
    {
        const auto file = m_folder.filePath(name);
        auto encoder = audio::makeEncoder({ .file = file, .kind = audio::SoundKind::Wav });
        if (!encoder) {
            return {};
        }
        std::vector<float> samples(size_t(6 * audio::workingRate));
        for (size_t i = size_t(audio::workingRate); i < size_t(5 * audio::workingRate); ++i) {
            const auto seconds = double(i) / audio::workingRate;
            const auto syllable = 0.5 + 0.5 * std::sin(2 * std::numbers::pi * 3 * seconds);
            samples[i] = float(0.2 * syllable * std::sin(2 * std::numbers::pi * 320 * seconds));
        }
        return (*encoder)->write(samples) && (*encoder)->finish() ? file : QString();
    }

    static bool takeIn(Town &town, const QString &file)
    {
        auto &sound = town.page->sound();
        sound.takeIn(file);
        return waitUntil(
            [&] { return town.page->session().announcement().recording && sound.waveform().frames() > 0; });
    }

private Q_SLOTS:
    void file_takenIntoANewAnnouncement_namesItAndShowsItsWaveform()
    {
        Town town;
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"Odstávka vody.wav"_s)));
        QCOMPARE(town.page->sound().waveform().frames(), audio::Frames(6 * audio::workingRate));
        const auto stored = town.stored(town.page->session().id());
        QVERIFY(stored);
        QCOMPARE(stored->title, u"Odstávka vody"_s);
        QCOMPARE(qRound(stored->recording->seconds), 6);
        QCOMPARE(town.page->script().script().title, u"Odstávka vody"_s);
    }

    void fileThatIsNoSound_isRefusedInWords()
    {
        Town town;
        town.page->createNew();
        const auto path = m_folder.filePath(u"text.wav"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("this is no sound at all") > 0);
        file.close();
        town.page->sound().takeIn(path);
        auto *problem = town.page->findChild<ProblemPanel *>();
        QVERIFY(waitUntil([&] { return problem->isVisibleTo(town.page.get()) && !town.page->sound().isBusy(); }));
        QVERIFY(!town.page->session().announcement().recording);
    }

    void edits_doneUndoneAndRedone_areKeptWithTheAnnouncement()
    {
        Town town;
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"a.wav"_s)));
        auto &waveform = town.page->sound().waveform();
        town.find<QAbstractButton>(u"trim-silence"_s)->click();
        const auto trimmed = waveform.frames();
        QVERIFY2(trimmed > 4 * audio::workingRate && trimmed < 5 * audio::workingRate,
            QByteArray::number(trimmed).constData());
        auto *cut = town.find<QAbstractButton>(u"edit-cut"_s);
        QVERIFY(!cut->isEnabled());
        waveform.select(audio::workingRate, 2 * audio::workingRate);
        cut->click();
        QCOMPARE(waveform.frames(), trimmed - audio::workingRate);
        town.find<QAbstractButton>(u"undo-edit"_s)->click();
        QCOMPARE(waveform.frames(), trimmed);
        town.find<QAbstractButton>(u"redo-edit"_s)->click();
        QCOMPARE(waveform.frames(), trimmed - audio::workingRate);
        const auto expected = town.page->sound().edits().toJson();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().edits == expected; }));
        QCOMPARE(town.stored(town.page->session().id())->edits, expected);
    }

    void sound_madeReady_hasTheLevelThatWasAskedFor()
    {
        Town town;
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"b.wav"_s)));
        auto *gong = town.find<QAbstractButton>(u"sound-gong"_s);
        gong->click();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().hasGong; }));
        town.find<QAbstractButton>(u"announcement-primary"_s)->click();
        QVERIFY(waitUntil([&] { return isProduced(town.page->session().announcement()); }, 30000));
        const auto produced = *town.page->session().announcement().produced;
        QVERIFY2(std::abs(produced.lufs - -16) < 0.3, QByteArray::number(produced.lufs).constData());
        QVERIFY(produced.sound.seconds > 9); // with the gongs
        QVERIFY(town.find<StateBadge>(u"sound-result"_s)->words().contains(u"LUFS"_s));
        gong->click();
        QVERIFY(waitUntil([&] { return !isProduced(town.page->session().announcement()); }));
    }

    void making_stopped_leavesTheSoundAsItWas()
    {
        Town town;
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"c.wav"_s)));
        town.page->sound().makeReady();
        QVERIFY(waitUntil([&] { return town.page->sound().isBusy(); }));
        town.find<QAbstractButton>(u"stop-sound-work"_s)->click();
        QVERIFY(waitUntil([&] { return !town.page->sound().isBusy(); }));
        QVERIFY(!town.stored(town.page->session().id())->produced);
    }

    void sound_savedForThePoles_isThereWithItsText()
    {
        Town town;
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"Odstávka vody.wav"_s)));
        town.find<QPlainTextEdit>(u"script"_s)->setPlainText(u"Nepoteče voda."_s);
        QTemporaryDir poles;
        town.page->sound().exportTo(poles.path());
        const QDir folder(poles.path());
        QVERIFY(waitUntil([&] { return folder.entryList({ u"*.txt"_s }).size() == 1; }, 30000));
        QCOMPARE(folder.entryList({ u"*-odstavka-vody.wav"_s }).size(), 1);
        QCOMPARE(folder.entryList({ u"*-odstavka-vody.mp3"_s }).size(), 1);
        QFile text(folder.filePath(folder.entryList({ u"*.txt"_s }).constFirst()));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text.readAll()), u"Odstávka vody\n\nNepoteče voda.\n"_s);
    }

    void waveform_zoomedAndScrolledByKeysAndWheel_staysWithinTheSound()
    {
        Town town;
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"d.wav"_s)));
        auto &waveform = town.page->sound().waveform();
        const auto whole = waveform.shownFrames();
        QTest::keyClick(&waveform, Qt::Key_Plus);
        QVERIFY(waveform.shownFrames() < whole);
        QTest::keyClick(&waveform, Qt::Key_End);
        QCOMPARE(waveform.position(), waveform.frames());
        QVERIFY(waveform.firstShown() + waveform.shownFrames() <= waveform.frames() + waveform.width());
        QTest::keyClick(&waveform, Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(waveform.selection().to - waveform.selection().from, waveform.frames());
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(&waveform, Qt::Key_Plus);
        }
        QVERIFY(waveform.shownFrames() >= waveform.width());
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(&waveform, Qt::Key_Minus);
        }
        QVERIFY(std::abs(waveform.shownFrames() - whole) <= waveform.width());
    }
};

QTEST_MAIN(SoundTest)
#include "SoundTest.moc"
