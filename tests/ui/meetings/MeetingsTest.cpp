// A meeting is called, its residents are invited, and what they answer by phone is one key.
#include "MeetingsTown.h"
#include "meetings/InvitePanel.h"
#include "meetings/MeetingFields.h"
#include "meetings/MeetingModel.h"
#include "meetings/MeetingSession.h"
#include "meetings/MeetingsPage.h"
#include "meetings/RepliesModel.h"
#include "meetings/RepliesView.h"
#include "posts/ChipsEdit.h"
#include "words/Language.h"
#include "words/Words.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Town = MeetingsTown;

class MeetingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { words::speakLanguage(*qApp, u"en"_s); } // for the plurals
    void newMeeting_isKept_thoughHalfFilledIn();
    void fieldsTouchedOnBothSides_areBroughtTogether();
    void inviting_asksForWhatIsMissing();
    void strangersAnswer_putAside_canBeBroughtBack();
    void plan_saysWhoGetsWhat_andTheOrderCanBeTakenBack();
    void warnings_standBeforeTheOrder();
    void answerByPhone_isOneKey();
    void cancelled_isToldToThoseInvited_andUndone();
    void deleted_goesAway_andComesBack();
    void fileWithoutAnAnswer_saysSo();
    void lists_areModels();
};

void MeetingsTest::newMeeting_isKept_thoughHalfFilledIn()
{
    Town town;
    town.page->createNew();
    QVERIFY(!town.page->isUnsaved());
    QTest::keyClicks(town.line(u"meeting-title"_s), u"Setkani s hasici"_s);
    QVERIFY(waitUntil([&] { return town.page->session().state() == SaveState::Saved; }));
    const auto id = town.page->session().meeting().id;
    const auto stored = waitFor(town.workspace->read([id](Stores &stores) { return stores.meetings.load(id); }));
    QVERIFY(stored);
    QCOMPARE(stored->title, u"Setkani s hasici"_s);
    QVERIFY(stored->place.isEmpty());
    QVERIFY(waitUntil([&] { return town.page->findChild<QListView *>()->model()->rowCount() == 1; }));
}

void MeetingsTest::fieldsTouchedOnBothSides_areBroughtTogether()
{
    Town town;
    const auto id = town.openMeeting();
    QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
        return changeMeeting(stores, id, u"Petr"_s, SystemClock().now(), [](Meeting &meeting) -> Result<void> {
            meeting.agenda = u"Od kolegy"_s;
            return {};
        });
    })));
    auto *place = town.line(u"meeting-place"_s);
    place->setFocus();
    place->selectAll();
    QTest::keyClicks(place, u"Radnice"_s);
    QVERIFY(waitUntil([&] { return town.page->session().state() == SaveState::Saved && !town.page->isUnsaved(); }));
    const auto stored = waitFor(town.workspace->read([id](Stores &stores) { return stores.meetings.load(id); }));
    QCOMPARE(stored->place, u"Radnice"_s);
    QCOMPARE(stored->agenda, u"Od kolegy"_s);
}

void MeetingsTest::inviting_asksForWhatIsMissing()
{
    Town town;
    town.page->createNew();
    QVERIFY(!town.button(u"invite-order"_s)->isVisible());
    QTest::keyClicks(town.line(u"meeting-title"_s), u"Setkani"_s);
    QVERIFY(waitUntil([&] { return town.says(u"Nobody is invited yet"_s); }));
    auto *groups = town.page->fields().findChildren<ChipsEdit *>()[1];
    groups->setChips({ u"Obyvatelé Lipové"_s });
    Q_EMIT groups->changed();
    QVERIFY(waitUntil([&] { return town.button(u"invite-order"_s)->isVisible(); }));
    town.page->primaryAction();
    QVERIFY(waitUntil([&] { return town.window.focusWidget() == town.line(u"meeting-place"_s); }));
    QVERIFY(town.invitations(town.page->session().meeting().id).isEmpty());
}

void MeetingsTest::strangersAnswer_putAside_canBeBroughtBack()
{
    Town town;
    const auto id = town.openMeeting();
    QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
        const auto now = SystemClock().now();
        const StrayReply stray { .id = u"reply:1"_s,
            .meeting = id,
            .from = u"soused@example.cz"_s,
            .answer = MeetingAnswer::Accepted,
            .why = u"not-invited"_s,
            .at = now,
            .takenAt = now };
        return stores.invitations.saveStray(stray, now);
    })));
    town.page->showPart(MeetingsPage::Part::Replies);
    const auto shown
        = [&] { return town.button(u"stray-dismiss"_s) != nullptr && town.button(u"stray-dismiss"_s)->isVisible(); };
    QVERIFY(waitUntil(shown, 20000));
    town.button(u"stray-dismiss"_s)->click();
    QVERIFY(waitUntil([&] { return !shown(); }, 20000));
    QVERIFY(waitUntil([&] { return town.toast.takeBack(); }, 20000));
    QVERIFY(waitUntil(shown, 20000));
}

void MeetingsTest::plan_saysWhoGetsWhat_andTheOrderCanBeTakenBack()
{
    Town town;
    const auto id = town.openMeeting();
    QVERIFY(waitUntil([&] { return town.says(u"2 get an invitation by e-mail"_s); }));
    QVERIFY(town.says(u"1 has no e-mail: a letter"_s));
    QCOMPARE(town.button(u"invite-order"_s)->text(), u"Invite 2"_s);
    QVERIFY(!town.button(u"invite-recall"_s)->isVisible());
    town.page->primaryAction();
    QVERIFY(waitUntil([&] { return town.button(u"invite-recall"_s)->isVisible(); }));
    QCOMPARE(town.invitations(id).size(), 2);
    QVERIFY(town.says(u"2 go out in"_s));
    QVERIFY(!town.button(u"invite-order"_s)->isVisible());
    town.button(u"invite-recall"_s)->click();
    QVERIFY(waitUntil([&] { return town.button(u"invite-order"_s)->isVisible(); }));
    const auto all = town.invitations(id);
    QVERIFY(std::all_of(
        all.begin(), all.end(), [](const Invitation &one) { return one.state == InvitationState::Cancelled; }));
    QVERIFY(town.says(u"nobody was written to"_s));
}

void MeetingsTest::warnings_standBeforeTheOrder()
{
    Town town;
    const Zone zone;
    town.openMeeting(*zone.fromLocal({ 2027, 7, 5 }, { 17, 0 }));
    QVERIFY(waitUntil([&] { return town.says(u"public holiday"_s); }));
    town.openMeeting(SystemClock().now() + 2 * 24h);
    QVERIFY(waitUntil([&] { return town.says(u"people plan a week ahead"_s); }));
}

void MeetingsTest::answerByPhone_isOneKey()
{
    Town town;
    const auto id = town.openMeeting();
    QVERIFY(waitUntil([&] { return town.button(u"invite-order"_s)->isVisible(); }));
    town.page->primaryAction();
    QVERIFY(waitUntil([&] { return town.invitations(id).size() == 2; }));
    town.page->showPart(MeetingsPage::Part::Replies);
    auto *table = town.page->replies().findChild<QTableView *>();
    QVERIFY(waitUntil([&] { return table->model()->rowCount() == 2; }));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto who = table->currentIndex().data().toString();
    QTest::keyClick(table, Qt::Key_A);
    const auto answered = [&](MeetingAnswer answer) {
        const auto all = town.invitations(id);
        return std::any_of(all.begin(), all.end(),
            [&](const Invitation &one) { return one.name == who && one.reply && one.reply->answer == answer; });
    };
    QVERIFY(waitUntil([&] { return answered(MeetingAnswer::Accepted); }));
    QVERIFY(waitUntil([&] { return town.says(u"1 comes"_s); }));
    QCOMPARE(table->currentIndex().data().toString(), who); // the next key is for the same person
    QTest::keyClick(table, Qt::Key_N);
    QVERIFY(waitUntil([&] { return answered(MeetingAnswer::Declined); }));
}

void MeetingsTest::cancelled_isToldToThoseInvited_andUndone()
{
    Town town;
    const auto id = town.openMeeting();
    QVERIFY(waitUntil([&] { return town.button(u"meeting-cancel"_s)->isVisible(); }));
    town.button(u"meeting-cancel"_s)->click();
    QVERIFY(waitUntil([&] { return town.says(u"nobody has been told yet"_s); }));
    const auto stored
        = [&] { return *waitFor(town.workspace->read([id](Stores &stores) { return stores.meetings.load(id); })); };
    QVERIFY(stored().cancelledAt);
    for (auto *undo : town.toast.findChildren<QAbstractButton *>()) {
        if (undo->text() == u"Undo"_s) {
            undo->click();
            break;
        }
    }
    QVERIFY(waitUntil([&] { return !stored().cancelledAt; }));
}

void MeetingsTest::deleted_goesAway_andComesBack()
{
    Town town;
    const auto id = town.openMeeting();
    auto *list = town.page->findChild<QListView *>();
    QVERIFY(waitUntil([&] { return list->model()->rowCount() == 1; }));
    town.button(u"delete-meeting"_s)->click();
    QVERIFY(waitUntil([&] { return list->model()->rowCount() == 0 && !town.page->session().isOpen(); }));
    for (auto *undo : town.toast.findChildren<QAbstractButton *>()) {
        if (undo->text() == u"Undo"_s) {
            undo->click();
            break;
        }
    }
    QVERIFY(waitUntil([&] { return list->model()->rowCount() == 1 && town.page->session().meeting().id == id; }));
}

void MeetingsTest::fileWithoutAnAnswer_saysSo()
{
    Town town;
    QFile file(town.folder.filePath(u"dopis.ics"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dobry den");
    file.close();
    const auto refused = waitFor(town.workspace->takeReplyFile(file.fileName()));
    QVERIFY(!refused);
    town.page->replies().takeFile(file.fileName());
    QVERIFY(waitUntil([&] { return town.says(words::explain(refused.error()).title); }));
}

void MeetingsTest::lists_areModels()
{
    Town town;
    town.openMeeting();
    MeetingModel meetings(*town.workspace);
    const QAbstractItemModelTester tester(&meetings, QAbstractItemModelTester::FailureReportingMode::QtTest);
    meetings.reload();
    QVERIFY(waitUntil([&] { return meetings.rowCount() == 1; }));
    meetings.setText(u"lipove oprava"_s); // whatever the case, the accents, the order
    QCOMPARE(meetings.rowCount(), 1);
    meetings.setText(u"chodník"_s);
    QCOMPARE(meetings.rowCount(), 0);
    const Zone zone;
    const SystemClock clock;
    RepliesModel replies(zone, clock);
    const QAbstractItemModelTester repliesTester(&replies, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Invitation fine { .id = { u"invitation:a"_s }, .name = u"Adam"_s, .state = InvitationState::Sent };
    Invitation open { .id = { u"invitation:z"_s }, .name = u"Zdena"_s, .state = InvitationState::Unconfirmed };
    replies.setInvitations({ fine, open });
    QCOMPARE(replies.index(0, 0).data().toString(), u"Zdena"_s);
}

QTEST_MAIN(MeetingsTest)
#include "MeetingsTest.moc"
