// The page of the open door: writing down by keyboard in seconds, the afternoon by one key, notes that save themselves,
// a display without names, and a lost key.
#include "common/Labels.h"
#include "office/WaitingRoom.h"
#include "ui/office/Town.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

class OfficePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void citizen_writtenDownByKeyboardAlone_inUnderFiveSeconds()
    {
        Town town;
        QVERIFY(town.isOpen());
        town.page->createNew();
        QVERIFY(waitUntil([&] { return QApplication::focusWidget() == town.find<QLineEdit>(u"visit-name"_s); }));
        QElapsedTimer timer;
        timer.start();
        // At the speed of a practised hand: 40 ms a key.
        const auto type = [](const QString &text) {
            QTest::keyClicks(QApplication::focusWidget(), text, Qt::NoModifier, 40);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        };
        type(u"Jan Novak"_s);
        type(u"chodnik"_s);
        type(u"Lipova 12"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"opravit diry"_s, Qt::NoModifier, 40);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(waitUntil([&] { return town.page->queue().rowCount() == 1; }));
        const auto took = timer.elapsed();
        qInfo("written down in %lld ms, typing included", static_cast<long long>(took));
        QVERIFY(took < 5000);
        const auto visits = town.visits();
        QCOMPARE(visits.size(), 1);
        QCOMPARE(visits[0].name, u"Jan Novak"_s);
        QCOMPARE(visits[0].wish, u"opravit diry"_s);
        QCOMPARE(visits[0].number, 1);
        QCOMPARE(QApplication::focusWidget(), town.find<QLineEdit>(u"visit-name"_s)); // ready for the next one
        QVERIFY(town.find<QLineEdit>(u"visit-topic"_s)->text().isEmpty());
    }

    void withoutATopic_nothingIsSaved_andTheCursorIsThere()
    {
        Town town;
        QVERIFY(town.isOpen());
        auto *name = town.find<QLineEdit>(u"visit-name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Jan"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), town.find<QLineEdit>(u"visit-topic"_s));
        QCOMPARE(name->text(), u"Jan"_s);
        QCOMPARE(town.visits().size(), 0);
    }

    void earlierVisits_areFoundWhileTheNameIsTyped()
    {
        Town town;
        QVERIFY(town.isOpen());
        town.add(u"Božena Dvořáčková"_s, u"hluk"_s);
        auto *name = town.find<QLineEdit>(u"visit-name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Dvor"_s);
        auto *earlier = town.find<QLabel>(u"visit-earlier"_s);
        QVERIFY(waitUntil([&] { return earlier->text().contains(u"hluk"_s); }));
    }

    void theAfternoon_goesByOneKey_callTalkDone()
    {
        Town town;
        QVERIFY(town.isOpen());
        const auto first = town.add(u"Anna"_s, u"hluk"_s);
        const auto second = town.add(u"Petr"_s, u"byt"_s);
        QVERIFY(waitUntil([&] { return town.page->queue().rowCount() == 2; }));
        const auto stateOfFirst = [&] { return stateOf(town.visits().at(0)); };
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return stateOfFirst() == VisitState::Called; }));
        QVERIFY(waitUntil([&] { return stateOf(town.page->queue().at(0).visit) == VisitState::Called; }));
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return stateOf(town.page->queue().at(0).visit) == VisitState::Talking; }));
        town.page->primaryAction();
        QVERIFY(waitUntil([&] { return town.page->queue().at(0).visit.id == second.id; }));
        QVERIFY(stateOfFirst() == VisitState::Done);
        QCOMPARE(town.visits().at(0).id, first.id);
        QVERIFY(town.find<QAbstractButton>(u"next-step"_s)->text().contains(u"2"_s));
    }

    void notes_areInTheStoreWithinTwoSeconds_andFieldByField()
    {
        Town town;
        QVERIFY(town.isOpen());
        const auto visit = town.add(u"Anna"_s, u"hluk"_s);
        QVERIFY(waitUntil([&] { return town.page->queue().rowCount() == 1; }));
        auto *list = town.find<QListView>(u"visit-queue"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *notes = town.find<QPlainTextEdit>(u"panel-notes"_s);
        QVERIFY(waitUntil([&] { return notes->isVisible() && notes->isEnabled(); }));
        QTest::keyClicks(notes, u"Kazdy patek"_s);
        // Somebody else changes another field meanwhile.
        QVERIFY(waitFor(town.workspace->write([id = visit.id, now = town.workspace->clock().now()](Stores &stores) {
            return office::changeVisit(stores, id, u"Eva"_s, now, [](Visit &changed) { changed.street = u"Lesní"_s; });
        })));
        QVERIFY(waitUntil([&] { return town.visits().at(0).notes == u"Kazdy patek"_s; }, 2000));
        QCOMPARE(town.visits().at(0).street, u"Lesní"_s);
        QTest::keyClicks(notes, u" od desiti"_s);
        QVERIFY(town.page->isUnsaved());
        town.page->flush();
        QVERIFY(waitUntil([&] { return town.visits().at(0).notes.endsWith(u"od desiti"_s); }));
    }

    void promise_typedInOneLine_isOpenUntilItIsKept()
    {
        Town town;
        QVERIFY(town.isOpen());
        town.add(u"Anna"_s, u"hluk"_s);
        QVERIFY(waitUntil([&] { return town.page->queue().rowCount() == 1; }));
        auto *list = town.find<QListView>(u"visit-queue"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        auto *text = town.find<QLineEdit>(u"promise-text"_s);
        QVERIFY(waitUntil([&] { return text->isVisible() && text->isEnabled(); }));
        QTest::keyClicks(text, u"Zmerit hluk"_s);
        QTest::keyClicks(town.find<QLineEdit>(u"promise-who"_s), u"odbor"_s);
        QTest::keyClicks(town.find<QLineEdit>(u"promise-due"_s), u"31. 12. 2031"_s);
        QTest::keyClick(town.find<QLineEdit>(u"promise-due"_s), Qt::Key_Return);
        const auto open = [&] {
            return waitFor(town.workspace->read([](Stores &stores) {
                return stores.visits.openFollowups();
            })).value_or(QList<Followup> {});
        };
        QVERIFY(waitUntil([&] { return open().size() == 1; }));
        QCOMPARE(open().at(0).due, QDate(2031, 12, 31));
        QCOMPARE(open().at(0).responsible, u"odbor"_s);
        QVERIFY(waitUntil([&] { return text->text().isEmpty(); }));
    }

    void waitingRoom_showsNumbers_neverNames()
    {
        Town town;
        QVERIFY(town.isOpen());
        town.add(u"Anna Zvláštní"_s, u"hluk"_s);
        town.add(u"Petr"_s, u"byt"_s);
        QVERIFY(waitUntil([&] { return town.page->queue().rowCount() == 2; }));
        auto *room = town.page->showWaitingRoom();
        QVERIFY(room->isWindow());
        town.page->primaryAction();
        QVERIFY(waitUntil([&] {
            return room->shownText().contains(u"1"_s) && room->shownText().contains(u"2"_s)
                && stateOf(town.page->queue().at(0).visit) == VisitState::Called;
        }));
        for (const auto &word : { u"Anna"_s, u"Petr"_s, u"hluk"_s }) {
            QVERIFY(!room->shownText().contains(word));
            QVERIFY(!room->accessibleName().contains(word));
        }
        QCOMPARE(town.page->showWaitingRoom(), room);
        const auto image = room->grab().toImage();
        QVERIFY(!image.isNull());
    }

    void queueModel_isSound_whileVisitsComeAndGo()
    {
        Town town;
        QVERIFY(town.isOpen());
        const QAbstractItemModelTester tester(
            &town.page->queue(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto visit = town.add(u"Anna"_s, u"hluk"_s);
        town.add(u"Petr"_s, u"byt"_s);
        QVERIFY(waitUntil([&] { return town.page->queue().rowCount() == 2; }));
        QCOMPARE(town.page->queue().waiting(), 2);
        QVERIFY(waitFor(town.workspace->eraseVisits({ visit.id.value })).has_value());
        QVERIFY(waitUntil([&] { return town.page->queue().rowCount() == 1; }));
    }

    void aDay_cancelledAndTakenBack_isSaidInTheList()
    {
        Town town;
        QVERIFY(town.isOpen());
        town.find<QAbstractButton>(u"office-days"_s)->click();
        town.find<QAbstractButton>(u"year-after"_s)->click();
        auto *list = town.find<QListWidget>(u"open-days"_s);
        QVERIFY(waitUntil([&] { return list->count() == 12 && list->currentRow() >= 0; }));
        list->setCurrentRow(11);
        town.find<QLineEdit>(u"day-reason"_s)->setText(u"dovolena"_s);
        town.find<QAbstractButton>(u"day-cancel"_s)->click();
        QVERIFY(waitUntil([&] { return list->count() == 12 && list->item(11)->text().contains(u"dovolena"_s); }));
        town.find<QAbstractButton>(u"day-undo"_s)->click();
        QVERIFY(waitUntil([&] { return !list->item(11)->text().contains(u"dovolena"_s); }));
    }

    void onASharedServer_onlyWhoReadsTheOffice_mayUseIt()
    {
        Town town;
        QVERIFY(town.isOpen());
        QVERIFY(waitFor(town.workspace->mayUseOffice()).has_value()); // no server: whoever sits here
        const auto set = [&](const std::function<Result<void>(Stores &)> &work) {
            return waitFor(town.workspace->write(work)).has_value();
        };
        QVERIFY(set([](Stores &stores) { return stores.settings.set(u"backend/url"_s, u"https://couch.test"_s); }));
        QCOMPARE(waitFor(town.workspace->mayUseOffice()).error().code, u"office-rights"_s);
        QVERIFY(set([](Stores &stores) { return stores.settings.set(u"office/right"_s, u"yes"_s); }));
        QVERIFY(waitFor(town.workspace->mayUseOffice()).has_value()); // just connected, not synced yet
        QVERIFY(
            set([](Stores &stores) { return stores.sync.setCursor(Audience::Newsroom, { .identity = u"town"_s }); }));
        QVERIFY(!waitFor(town.workspace->mayUseOffice()).has_value()); // synced, and the office was not among it
        QVERIFY(set([](Stores &stores) { return stores.sync.setCursor(Audience::Office, { .identity = u"town"_s }); }));
        QVERIFY(waitFor(town.workspace->mayUseOffice()).has_value());
        QVERIFY(set([](Stores &stores) { return stores.sync.setCursor(Audience::Office, {}); }));
        town.open();
        QTest::qWait(500);
        QVERIFY(!town.find<QWidget>(u"visit-name"_s)->isVisible());
        QVERIFY(waitFor(town.workspace->openOffice()).error().kind == ErrorKind::Forbidden);
    }

    void aLostKey_isSaidPlainly_andTheRecoveryKeyOpensAgain()
    {
        Town town;
        QVERIFY(town.isOpen());
        town.add(u"Anna"_s, u"hluk"_s);
        const auto paper = waitFor(town.workspace->recoveryKey()).value();
        QVERIFY(QFile::remove(town.secrets()));
        town.open();
        auto *typed = town.find<QLineEdit>(u"recovery-key"_s);
        QVERIFY(waitUntil([&] { return typed->isVisible(); }));
        QVERIFY(!town.find<QWidget>(u"visit-name"_s)->isVisible());
        typed->setText(u"1234"_s);
        town.find<QAbstractButton>(u"use-recovery-key"_s)->click();
        QTest::qWait(200);
        QVERIFY(typed->isVisible());
        typed->setText(paper.toLower());
        town.find<QAbstractButton>(u"use-recovery-key"_s)->click();
        QVERIFY(town.isOpen());
        QCOMPARE(town.visits().size(), 1);
    }

    void startingOver_saysFirstWhatIsLost()
    {
        Town town;
        QVERIFY(town.isOpen());
        town.add(u"Anna"_s, u"hluk"_s);
        QVERIFY(QFile::remove(town.secrets()));
        town.open();
        auto *button = town.find<QAbstractButton>(u"office-start-over"_s);
        QVERIFY(waitUntil([&] { return button->isVisible(); }));
        QTest::qWait(300); // what would be lost is counted
        button->click();
        QVERIFY(button->text().contains(u"1"_s));
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(town.isOpen());
        QCOMPARE(town.visits().size(), 0);
    }
};

QTEST_MAIN(OfficePageTest)
#include "OfficePageTest.moc"
