// At the meeting, by keyboard alone: who came, what was said, the minutes; and the texts made of a meeting that moves.
#include "meetings/AtMeeting.h"
#include "MeetingsTown.h"
#include "meetings/AttendanceModel.h"
#include "meetings/AttendanceView.h"
#include "meetings/Inviting.h"
#include "meetings/MeetingListPanel.h"
#include "meetings/MeetingMinutes.h"
#include "meetings/MeetingModel.h"
#include "meetings/MeetingTexts.h"
#include "meetings/MinutesView.h"
#include "meetings/RemarksModel.h"
#include "meetings/RemarksView.h"
#include "meetings/TextsPanel.h"
#include "words/Language.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace bubenik;
using namespace bubenik::ui;

namespace {

void invite(MeetingsTown &town, const MeetingId &id)
{
    const auto channel = waitFor(town.workspace->mailChannel());
    QVERIFY(channel);
    const auto plan = waitFor(town.workspace->write([id, channel = *channel](Stores &stores) {
        return orderInvitations(stores, { .meeting = id, .channel = channel }, SystemClock().now());
    }));
    QVERIFY(plan);
}

QList<Remark> remarksOf(MeetingsTown &town, const MeetingId &id)
{
    return *waitFor(town.workspace->read([id](Stores &stores) { return stores.meetingRecords.remarks(id); }));
}

QList<Attendee> attendeesOf(MeetingsTown &town, const MeetingId &id)
{
    return *waitFor(town.workspace->read([id](Stores &stores) { return attendees(stores, id); }));
}

} // namespace

class AtMeetingViewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { words::speakLanguage(*qApp, u"en"_s); } // for the plurals
    void door_isAFewLettersAndEnter();
    void signatureList_isSaved();
    void remarks_areTakenDownByKeyboardAlone_inLessThanFiveSecondsEach();
    void halfARemark_survivesTheWindow();
    void remark_isAnswered_removedAndBroughtBack();
    void minutes_areDraftedKeptAndSaved();
    void digest_isADraftPost();
    void texts_followAMeetingThatMoves();
    void template_isKeptAndMadeIntoAMeeting();
    void stray_isTakenIn();
    void invitationsGoingOut_costTheListFewLooks();
};

void AtMeetingViewsTest::door_isAFewLettersAndEnter()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    invite(town, id);
    town.page->showPart(MeetingsPage::Part::Attendance);
    auto *name = town.line(u"attendance-name"_s);
    auto *model = town.page->attendance().findChild<AttendanceModel *>();
    const QAbstractItemModelTester tester(model);
    QVERIFY(waitUntil([&] { return model->rowCount() == 2; }));
    QTest::keyClicks(name, u"svo"_s);
    QCOMPARE(model->rowCount(), 1);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(name->text().isEmpty());
    QVERIFY(waitUntil([&] { return town.says(u"1 person came"_s); }));
    QTest::keyClicks(name, u"Cermak Jiri"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(waitUntil([&] { return model->rowCount() == 3 && town.says(u"2 people came"_s); }));
    QVERIFY(town.says(u"1 of them invited"_s));
    // Ctrl+Enter of the window writes down what stands here, and invites nobody.
    QTest::keyClicks(name, u"Svoboda"_s);
    town.page->primaryAction();
    QVERIFY(waitUntil([&] { return attendeesOf(town, id).size() == 4; }));
    // A slip is taken back by the tick itself.
    const auto index = model->index(0, AttendanceModel::Name);
    QVERIFY(model->setData(index, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(waitUntil([&] { return countsOf(attendeesOf(town, id)).came == 2; }));
}

void AtMeetingViewsTest::signatureList_isSaved()
{
    MeetingsTown town;
    invite(town, town.openMeeting());
    town.page->showPart(MeetingsPage::Part::Attendance);
    const auto file = town.folder.filePath(u"list.pdf"_s);
    town.page->attendance().writeList(file);
    QVERIFY(waitUntil([&] { return town.says(u"The list is saved: 1 page"_s); }));
    QVERIFY(QFile::exists(file));
}

void AtMeetingViewsTest::remarks_areTakenDownByKeyboardAlone_inLessThanFiveSecondsEach()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    town.page->showPart(MeetingsPage::Part::Remarks);
    QElapsedTimer time;
    time.start();
    constexpr int count = 5;
    for (int i = 0; i < count; ++i) {
        QTest::keyClicks(qApp->focusWidget(), u"u skolky %1"_s.arg(i));
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(qApp->focusWidget(), u"parkovani"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(qApp->focusWidget(), u"Kde se bude parkovat?"_s);
        QTest::keyClick(qApp->focusWidget(), Qt::Key_Return);
    }
    QVERIFY(time.elapsed() < count * 5000);
    QVERIFY(waitUntil([&] { return remarksOf(town, id).size() == count; }));
    const auto remarks = remarksOf(town, id); // within one millisecond their order is nobody's
    const auto fifth = std::ranges::find(remarks, u"u skolky 4"_s, &Remark::place);
    QVERIFY(fifth != remarks.end());
    const auto &last = *fifth;
    QCOMPARE(last.topic, u"parkovani"_s);
    QCOMPARE(last.text, u"Kde se bude parkovat?"_s);
    QVERIFY(waitUntil([&] { return town.says(u"5 remarks"_s); }));
    const QAbstractItemModelTester tester(town.page->remarks().findChild<RemarksModel *>());
}

void AtMeetingViewsTest::halfARemark_survivesTheWindow()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    town.page->showPart(MeetingsPage::Part::Remarks);
    QTest::keyClicks(town.page->findChild<QPlainTextEdit *>(u"remark-text"_s), u"Napul rece"_s);
    town.page->flush();
    QVERIFY(waitUntil([&] {
        return waitFor(town.workspace->read([id](Stores &stores) -> Result<QString> {
            return stores.settings.value(u"remark-draft/"_s + id.value);
        }))->contains(u"Napul rece"_s);
    }));
    town.page = std::make_unique<MeetingsPage>(
        PageContext { *town.workspace, town.state, town.theme, town.toast }, &town.window);
    town.page->openDocument(id.value);
    auto *text = town.page->findChild<QPlainTextEdit *>(u"remark-text"_s);
    QVERIFY(waitUntil([&] { return text->toPlainText() == u"Napul rece"_s; }));
}

void AtMeetingViewsTest::remark_isAnswered_removedAndBroughtBack()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
        return addRemark(
            stores, { .meeting = id, .topic = u"zeleň"_s, .text = u"Co stromy?"_s }, u"Jana"_s, SystemClock().now());
    })));
    town.page->showPart(MeetingsPage::Part::Remarks);
    auto *answer = town.page->findChild<QPlainTextEdit *>(u"remark-answer"_s);
    QVERIFY(waitUntil([&] { return answer->isVisible(); }));
    QTest::keyClicks(answer, u"Zustanou."_s);
    QTest::keyClicks(town.line(u"remark-responsible"_s), u"odbor"_s);
    auto *state = town.page->findChild<QComboBox *>(u"remark-state"_s);
    state->setCurrentIndex(2);
    Q_EMIT state->activated(2);
    QVERIFY(waitUntil([&] {
        const auto remark = remarksOf(town, id).value(0);
        return remark.answer == u"Zustanou."_s && remark.responsible == u"odbor"_s
            && remark.state == RemarkState::Settled;
    }));
    QVERIFY(waitUntil([&] { return town.says(u"0 not settled"_s); }));
    town.button(u"remark-remove"_s)->click();
    QVERIFY(waitUntil([&] { return remarksOf(town, id).isEmpty(); }));
    QVERIFY(waitUntil([&] { return town.says(u"The remark is removed"_s); }));
    const auto buttons = town.toast.findChildren<QAbstractButton *>();
    buttons.first()->click();
    QVERIFY(waitUntil([&] { return remarksOf(town, id).size() == 1; }));
}

void AtMeetingViewsTest::minutes_areDraftedKeptAndSaved()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    town.page->showPart(MeetingsPage::Part::Minutes);
    const auto start = town.page->minutes().findChildren<QPushButton *>();
    const auto drafting = std::find_if(
        start.begin(), start.end(), [](const QPushButton *button) { return button->text() == u"Draft the minutes"_s; });
    QVERIFY(drafting != start.end());
    (*drafting)->click();
    auto *text = town.page->findChild<QPlainTextEdit *>(u"minutes-text"_s);
    QVERIFY(waitUntil([&] { return text->toPlainText().contains(u"# Zápis ze setkání „Oprava Lipové ulice“"_s); }));
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, u"Konec."_s);
    QVERIFY(waitUntil([&] {
        const auto kept
            = waitFor(town.workspace->read([id](Stores &stores) { return stores.meetingRecords.minutes(id); }));
        return *kept && (**kept).text.endsWith(u"Konec."_s);
    }));
    const auto file = town.folder.filePath(u"minutes.pdf"_s);
    town.page->minutes().writePdf(file);
    QVERIFY(waitUntil([&] { return QFile::exists(file); }));
}

void AtMeetingViewsTest::digest_isADraftPost()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    QVERIFY(waitFor(town.workspace->write([id](Stores &stores) -> Result<Remark> {
        const auto minutes = saveMinutes(stores, id, u"# Zápis"_s, u"Jana"_s, SystemClock().now());
        return minutes ? addRemark(stores, { .meeting = id, .text = u"Co stromy?"_s }, u"Jana"_s, SystemClock().now())
                       : fail(minutes.error());
    })));
    town.page->showPart(MeetingsPage::Part::Minutes);
    const QSignalSpy opened(town.page.get(), &Page::openRequested);
    QVERIFY(waitUntil([&] { return town.button(u"minutes-digest"_s)->isVisible(); }));
    town.button(u"minutes-digest"_s)->click();
    QVERIFY(waitUntil([&] { return town.says(u"The draft is among the posts"_s); }));
    town.toast.findChildren<QAbstractButton *>().first()->click();
    QCOMPARE(opened.size(), 1);
    QVERIFY(opened.first().first().toString().startsWith(u"post:"_s));
}

void AtMeetingViewsTest::texts_followAMeetingThatMoves()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    town.button(u"texts-post"_s)->click();
    QVERIFY(waitUntil([&] { return town.says(u"The draft is among the posts"_s); }));
    QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
        return changeMeeting(stores, id, u"Petr"_s, SystemClock().now(), [](Meeting &meeting) -> Result<void> {
            meeting.place = u"Radnice"_s;
            return {};
        });
    })));
    QVERIFY(waitUntil([&] { return town.says(u"1 text made of this meeting tells another time or place."_s); }));
    auto *banner = town.page->findChild<QWidget *>(u"texts-moved"_s);
    banner->findChildren<QPushButton *>().first()->click();
    QVERIFY(waitUntil([&] { return !banner->isVisible(); }));
    const auto post = waitFor(town.workspace->read([](Stores &stores) -> Result<Post> {
        const auto all = stores.documents.ofKind(u"post"_s);
        return stores.posts.load({ all->first().id });
    }));
    QVERIFY(post->body.contains(u"Radnice"_s));
}

void AtMeetingViewsTest::template_isKeptAndMadeIntoAMeeting()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    town.button(u"meeting-keep-template"_s)->click();
    QVERIFY(waitUntil([&] { return town.says(u"Kept as the template “Oprava Lipové ulice”"_s); }));
    const auto templates = waitFor(town.workspace->read([](Stores &stores) { return stores.meetings.templates(); }));
    QCOMPARE(templates->sound.size(), 1);
    town.page->findChild<MeetingListPanel *>()->makeFrom(templates->sound.first().id);
    QVERIFY(waitUntil(
        [&] { return !town.page->session().meeting().id.isNull() && town.page->session().meeting().id != id; }));
    QCOMPARE(town.page->session().meeting().title, u"Oprava Lipové ulice"_s);
    QCOMPARE(town.page->session().meeting().audience.groups, QList<GroupId> { town.residents });
}

void AtMeetingViewsTest::stray_isTakenIn()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
        return stores.invitations.saveStray({ .id = u"reply:1"_s,
                                                .meeting = id,
                                                .from = u"cizi@example.cz"_s,
                                                .answer = MeetingAnswer::Accepted,
                                                .why = u"not-invited"_s },
            SystemClock().now());
    })));
    town.page->showPart(MeetingsPage::Part::Replies);
    QVERIFY(waitUntil([&] { return town.says(u"1 answer from somebody who was not invited"_s); }));
    town.button(u"stray-admit"_s)->click();
    QVERIFY(waitUntil([&] { return town.invitations(id).size() == 1; }));
    QVERIFY(answerOf(town.invitations(id).first()) == MeetingAnswer::Accepted);
    QVERIFY(waitUntil([&] { return !town.says(u"1 answer from somebody"_s); }));
    const auto contacts = waitFor(town.workspace->read([](Stores &stores) { return stores.contacts.count(); }));
    QCOMPARE(*contacts, 4);
    const auto meeting = waitFor(town.workspace->read([id](Stores &stores) { return stores.meetings.load(id); }));
    QCOMPARE(meeting->audience.contacts.size(), 1);
}

void AtMeetingViewsTest::invitationsGoingOut_costTheListFewLooks()
{
    MeetingsTown town;
    const auto id = town.openMeeting();
    constexpr int count = 5000;
    QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
        return stores.database->transaction([&]() -> Result<void> {
            for (int i = 0; i < count; ++i) {
                const ContactId contact { u"contact:%1"_s.arg(i) };
                BUBENIK_TRY(stores.invitations.save(
                    { .id = invitationId(id, contact), .meeting = id, .contact = contact, .name = u"Občan"_s },
                    SystemClock().now()));
            }
            return {};
        });
    })));
    auto &model = town.page->findChild<MeetingListPanel *>()->model();
    const auto counts = [&model] {
        const auto *row = model.at(model.index(0));
        return row != nullptr ? row->counts : InvitationCounts {};
    };
    QVERIFY(waitUntil([&] { return counts().planned == count; }));
    const int before = model.looks();
    QElapsedTimer time;
    time.start();
    // As they go out: a transaction for each twenty, each of them told.
    for (int i = 0; i < count; i += 20) {
        QVERIFY(waitFor(town.workspace->write([id, i](Stores &stores) {
            return stores.database->transaction([&]() -> Result<void> {
                for (int j = i; j < i + 20; ++j) {
                    auto one = stores.invitations.load(invitationId(id, { u"contact:%1"_s.arg(j) }));
                    one->state = InvitationState::Sent;
                    one->sentSequence = 0;
                    BUBENIK_TRY(stores.invitations.save(*one, SystemClock().now()));
                }
                return {};
            });
        })));
    }
    QVERIFY(waitUntil([&] { return counts().sent == count; }));
    const auto seconds = int(time.elapsed() / 1000) + 1;
    QVERIFY2(model.looks() - before <= seconds + 2,
        qPrintable(u"%1 looks in %2 s"_s.arg(model.looks() - before).arg(seconds)));
    // Out of sight nothing is counted.
    town.window.hide();
    QTest::qWait(1500); // what was already asked for comes
    const int hidden = model.looks();
    QVERIFY(waitFor(town.workspace->write([id](Stores &stores) {
        auto one = stores.invitations.load(invitationId(id, { u"contact:1"_s }));
        one->state = InvitationState::Failed;
        return stores.invitations.save(*one, SystemClock().now());
    })));
    QTest::qWait(1500);
    QCOMPARE(model.looks(), hidden);
    town.window.show();
    QVERIFY(waitUntil([&] { return counts().failed == 1; }));
}

QTEST_MAIN(AtMeetingViewsTest)
#include "AtMeetingTest.moc"
