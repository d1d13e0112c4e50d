// The sound of an announcement on the page: taken in, edited, made ready; with real files and the real processing.
#include "announcements/PolesCard.h"
#include "announcements/SoundPanel.h"
#include "announcements/Waveform.h"
#include "audio/encode/Encoder.h"
#include "common/Cards.h"
#include "common/StateBadge.h"
#include "ui/announcements/Town.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
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

    void sound_handedOverToThePoles_isThereWithItsText_andOnTheDaysList()
    {
        QTemporaryDir poles;
        Town town([&](Stores &stores) {
            auto settings = loadPoles(stores);
            settings.folder = poles.path();
            settings.hours = { QTime(0, 1), QTime(23, 59) };
            QVERIFY(savePoles(stores, settings));
        });
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"Odstávka vody.wav"_s)));
        town.find<QPlainTextEdit>(u"script"_s)->setPlainText(u"Nepoteče voda."_s);
        auto *place = town.find<QAbstractButton>(u"place"_s);
        QVERIFY(waitUntil([&] { return place->isEnabled(); }));
        place->click();
        const QDir folder(poles.path());
        QVERIFY(waitUntil([&] { return folder.entryList({ u"*.wav"_s }).size() == 1; }, 30000));
        QVERIFY(waitUntil([&] { return town.page->session().announcement().placements.size() == 1; }));
        QFile text(folder.filePath(folder.entryList({ u"*-odstavka-vody.txt"_s }).value(0)));
        QVERIFY(text.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(text.readAll()), u"Odstávka vody\n\nNepoteče voda.\n"_s);

        // Another text under the same name: it is left until a person says so.
        town.find<QPlainTextEdit>(u"script"_s)->setPlainText(u"Nepoteče voda ani teplá."_s);
        QVERIFY(waitUntil([&] { return place->isEnabled(); }));
        place->click();
        auto *remedy = town.find<QAbstractButton>(u"poles-remedy"_s);
        QVERIFY(waitUntil([&] { return remedy->isVisibleTo(town.page.get()) && !town.page->sound().isBusy(); }, 30000));
        QCOMPARE(remedy->text(), u"Replace it"_s);
        remedy->click();
        QVERIFY(waitUntil([&] { return !remedy->isVisibleTo(town.page.get()) && !town.page->sound().isBusy()
                && QFileInfo(text.fileName()).size() > 40; }, 30000));

        auto *card = town.page->findChild<PolesCard *>();
        QSignalSpy printed(card, &PolesCard::listPrinted);
        const auto pdf = m_folder.filePath(u"den.pdf"_s);
        card->printInto(pdf);
        QVERIFY(waitUntil([&] { return printed.size() == 1; }));
        QFile list(pdf);
        QVERIFY(list.open(QIODevice::ReadOnly));
        QVERIFY(list.readAll().startsWith("%PDF"));
    }

    void shareThatIsGone_isSaidBesideTheHours_andNothingIsLost()
    {
        Town town([&](Stores &stores) {
            auto settings = loadPoles(stores);
            settings.folder = m_folder.filePath(u"no-share"_s);
            settings.hours = { QTime(23, 59) };
            QVERIFY(savePoles(stores, settings));
        });
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"p.wav"_s)));
        auto *place = town.find<QAbstractButton>(u"place"_s);
        QVERIFY(waitUntil([&] { return place->isEnabled(); }));
        place->click();
        auto *problem = town.find<QLabel>(u"poles-problem"_s);
        QVERIFY(waitUntil([&] { return problem->isVisibleTo(town.page.get()) && !town.page->sound().isBusy(); }));
        QVERIFY(problem->text().contains(u"no-share"_s));
        QVERIFY(QDir().mkpath(m_folder.filePath(u"no-share"_s)));
        town.find<QAbstractButton>(u"poles-remedy"_s)->click();
        QVERIFY(waitUntil([&] { return town.page->session().announcement().placements.size() == 1; }, 30000));
    }

    void soundDroppedOnThePage_isTakenIn()
    {
        Town town;
        town.page->createNew();
        QMimeData files;
        files.setUrls({ QUrl::fromLocalFile(speechLike(u"Pohřešovaná osoba.wav"_s)) });
        auto *panel = &town.page->sound();
        QDragEnterEvent enter({ 20, 20 }, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({ 20, 20 }, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel, &drop);
        QVERIFY(waitUntil([&] { return panel->waveform().frames() == audio::Frames(6 * audio::workingRate); }));
        QCOMPARE(town.page->session().announcement().title, u"Pohřešovaná osoba"_s);
    }

    void text_followsThePosition_andThePositionTheText()
    {
        Town town;
        town.page->createNew();
        QVERIFY(takeIn(town, speechLike(u"t.wav"_s)));
        auto *text = town.find<QPlainTextEdit>(u"script"_s);
        text->setPlainText(u"Nepoteče voda. Děkujeme za pochopení."_s);
        auto &waveform = town.page->sound().waveform();
        QTest::keyClick(&waveform, Qt::Key_End);
        const auto marks = text->extraSelections();
        QCOMPARE(marks.size(), 2);
        QCOMPARE(marks.last().cursor.selectedText(), u"pochopení"_s);
        auto cursor = text->textCursor();
        cursor.setPosition(static_cast<int>(text->toPlainText().indexOf(u"Děkujeme"_s)) + 2);
        text->setTextCursor(cursor);
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(cursor).center());
        const auto there = waveform.position();
        QVERIFY2(there > 2 * audio::workingRate && there < 5 * audio::workingRate, QByteArray::number(there).constData());
        QCOMPARE(text->extraSelections().last().cursor.selectedText(), u"Děkujeme"_s);
        text->setPlainText(u"Jiný text."_s);
        QVERIFY(text->extraSelections().isEmpty());
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
