// The calendar shows what goes out and when, and puts it on another day by mouse or keyboard.
#include "CalendarTown.h"
#include "calendar/CalendarMove.h"
#include "calendar/CalendarPrint.h"
#include "calendar/EntryListModel.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

CalendarEntry entry(DeliveryState state, Instant due)
{
    const CalendarPart part { { u"delivery:1"_s }, { u"web"_s }, due, state, lookOf(state) };
    return { .document = u"post:1"_s,
        .title = u"Uzavírka"_s,
        .day = Zone("Europe/Prague").toLocal(due).date(),
        .at = due,
        .parts = { part } };
}

QList<QLabel *> visibleLabels(const QWidget &in)
{
    auto labels = in.findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->isVisible(); });
    return labels;
}

bool says(const QWidget &in, const QString &part)
{
    const auto labels = visibleLabels(in);
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(part); });
}

} // namespace

class CalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void month_showsEachThingOnce_withItsChannels_andHolidays();
    void model_isAModel();
    void cell_isSpokenInWords();
    void dragged_goesOutOnTheOtherDay_atTheSameTime_andCanBeTakenBack();
    void movedIntoThePast_isRefused_andSaidBefore();
    void escape_whileHeld_movesNothing();
    void whatIsOut_staysWhereItIs();
    void verdict_namesWhatHoldsItAlready_andWhatCannotBeToldNow();
    void verdict_skippedHour_isRefused();
    void byKeyboard_aDayIsChosen_andItsPostMoved();
    void pages_turnByKey_andPastTheEdge();
    void channelChosen_leavesTheOthersOut();
    void agenda_listsDaysUnderTheirNames();
    void onPaper_titlesAreText_notMarkup();
    void meeting_standsAmongThem_unlessItIsCancelled();
    void halfMoved_isNotMovedAtAll();
};

void CalendarTest::month_showsEachThingOnce_withItsChannels_andHolidays()
{
    CalendarTown town([](Stores &stores) {
        const Zone zone;
        CalendarTown::addPost(stores, u"Uzavírka mostu"_s,
            { { u"web"_s, *zone.fromLocal({ 2027, 7, 5 }, { 7, 0 }) },
                { u"face"_s, *zone.fromLocal({ 2027, 7, 5 }, { 8, 0 }) } });
    });
    town.page->goTo({ 2027, 7, 1 });
    const QDate monday { 2027, 7, 5 };
    // The feast of Cyril and Methodius is a first Monday: the open door is proposed for the week after.
    QVERIFY(town.shows(monday, 2));
    const auto entries = town.days().entriesOn(monday);
    QCOMPARE(entries[0].kind, CalendarKind::Holiday);
    QCOMPARE(entries[1].title, u"Uzavírka mostu"_s);
    QCOMPARE(entries[1].parts.size(), 2);
    const auto next = town.days().entriesOn({ 2027, 7, 12 });
    QCOMPARE(next.size(), 1);
    QCOMPARE(next[0].kind, CalendarKind::OpenDay);
    QVERIFY(next[0].title.contains(u"15:00"_s));
}

void CalendarTest::model_isAModel()
{
    const Zone zone;
    const SystemClock clock;
    CalendarModel model(zone, clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSpan({ 2026, 11, 30 }, 6, 12);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.lastDay(), QDate(2027, 1, 10));
    QCOMPARE(model.indexOf({ 2026, 12, 7 }), model.index(1, 0));
    QVERIFY(!model.indexOf({ 2026, 11, 29 }).isValid());
    EntryListModel list(zone, clock);
    const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CalendarData calendar;
    calendar.days[{ 2026, 12, 7 }] = { entry(DeliveryState::Planned, *zone.fromLocal({ 2026, 12, 7 }, { 7, 0 })) };
    list.setDays(calendar, { 2026, 12, 1 }, { 2026, 12, 31 }, true);
    QCOMPARE(list.rowCount(), 2);
}

void CalendarTest::cell_isSpokenInWords()
{
    CalendarTown town([](Stores &stores) {
        CalendarTown::addPost(
            stores, u"Odstávka vody"_s, { { u"web"_s, *Zone().fromLocal({ 2027, 3, 10 }, { 9, 30 }) } });
    });
    town.page->goTo({ 2027, 3, 10 });
    QVERIFY(town.shows({ 2027, 3, 10 }, 1));
    const auto spoken = town.days().indexOf({ 2027, 3, 10 }).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.contains(u"9:30 Odstávka vody"_s), qPrintable(spoken));
    QVERIFY(
        town.days().indexOf({ 2027, 3, 9 }).data(Qt::AccessibleTextRole).toString().contains(u"nothing goes out"_s));
}

void CalendarTest::dragged_goesOutOnTheOtherDay_atTheSameTime_andCanBeTakenBack()
{
    PostId post;
    CalendarTown town([&](Stores &stores) {
        const Zone zone;
        post = CalendarTown::addPost(stores, u"Trhy"_s,
            { { u"web"_s, *zone.fromLocal({ 2027, 3, 26 }, { 7, 0 }) },
                { u"face"_s, *zone.fromLocal({ 2027, 3, 26 }, { 8, 0 }) } });
    });
    town.page->goTo({ 2027, 3, 26 });
    QVERIFY(town.shows({ 2027, 3, 26 }, 2)); // Good Friday is the other one
    auto *view = town.grid().viewport();
    const QSignalSpy held(&town.grid(), &CalendarGrid::held);
    QTest::mousePress(view, Qt::LeftButton, {}, town.lineOf({ 2027, 3, 26 }, 1));
    QTest::mouseMove(view, town.grid().visualRect(town.days().indexOf({ 2027, 3, 29 })).center());
    QVERIFY(town.grid().isDragging());
    QVERIFY(!held.isEmpty());
    QVERIFY(held.last().first().toString().contains(u"Goes out"_s));
    QTest::mouseRelease(
        view, Qt::LeftButton, {}, town.grid().visualRect(town.days().indexOf({ 2027, 3, 29 })).center());
    const Zone zone;
    // Summer time begins on the 28th: seven o'clock stays seven o'clock.
    QVERIFY(waitUntil([&] { return town.stored(post, u"web"_s).due == *zone.fromLocal({ 2027, 3, 29 }, { 7, 0 }); }));
    QCOMPARE(town.stored(post, u"face"_s).due, *zone.fromLocal({ 2027, 3, 29 }, { 8, 0 }));
    QVERIFY(waitUntil([&] { return says(town.window, u"Moved to"_s); }));
    for (auto *button : town.toast.findChildren<QAbstractButton *>()) {
        if (button->text() == u"Undo"_s) {
            button->click();
            break;
        }
    }
    QVERIFY(waitUntil([&] { return town.stored(post, u"face"_s).due == *zone.fromLocal({ 2027, 3, 26 }, { 8, 0 }); }));
}

void CalendarTest::movedIntoThePast_isRefused_andSaidBefore()
{
    PostId post;
    const auto tomorrow = Zone().toLocal(SystemClock().now()).date().addDays(1);
    CalendarTown town([&](Stores &stores) {
        post = CalendarTown::addPost(stores, u"Trhy"_s, { { u"web"_s, *Zone().fromLocal(tomorrow, { 7, 0 }) } });
    });
    town.page->goTo(tomorrow);
    QVERIFY(waitUntil([&] { return !town.days().entriesOn(tomorrow).isEmpty(); }));
    const auto verdict = judgeMove(town.days().entriesOn(tomorrow).constLast(), town.today().addDays(-1), town.zone,
        SystemClock().now(), town.days().calendar(), {});
    QVERIFY(!verdict.isPossible);
    QVERIFY(verdict.sentence.contains(u"passed"_s));
    Q_EMIT town.grid().moveAsked(town.days().entriesOn(tomorrow).constLast(), town.today().addDays(-1));
    QVERIFY(waitUntil([&] { return !visibleLabels(town.toast).isEmpty(); }));
    QCOMPARE(town.stored(post, u"web"_s).due, *town.zone.fromLocal(tomorrow, { 7, 0 }));
}

void CalendarTest::escape_whileHeld_movesNothing()
{
    PostId post;
    CalendarTown town([&](Stores &stores) {
        post = CalendarTown::addPost(stores, u"Trhy"_s, { { u"web"_s, *Zone().fromLocal({ 2027, 2, 10 }, { 7, 0 }) } });
    });
    town.page->goTo({ 2027, 2, 10 });
    QVERIFY(town.shows({ 2027, 2, 10 }, 1));
    auto *view = town.grid().viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, town.lineOf({ 2027, 2, 10 }, 0));
    QTest::mouseMove(view, town.grid().visualRect(town.days().indexOf({ 2027, 2, 17 })).center());
    QVERIFY(town.grid().isDragging());
    QTest::keyClick(&town.grid(), Qt::Key_Escape);
    QVERIFY(!town.grid().isDragging());
    const QSignalSpy asked(&town.grid(), &CalendarGrid::moveAsked);
    QTest::mouseRelease(
        view, Qt::LeftButton, {}, town.grid().visualRect(town.days().indexOf({ 2027, 2, 17 })).center());
    QVERIFY(asked.isEmpty());
    QCOMPARE(town.stored(post, u"web"_s).due, *town.zone.fromLocal({ 2027, 2, 10 }, { 7, 0 }));
}

void CalendarTest::whatIsOut_staysWhereItIs()
{
    CalendarTown town([&](Stores &stores) {
        CalendarTown::addPost(
            stores, u"Trhy"_s, { { u"web"_s, *Zone().fromLocal({ 2026, 3, 10 }, { 7, 0 }) } }, DeliveryState::Live);
    });
    town.page->goTo({ 2026, 3, 10 });
    QVERIFY(town.shows({ 2026, 3, 10 }, 1));
    const QSignalSpy asked(&town.grid(), &CalendarGrid::moveAsked);
    const QSignalSpy held(&town.grid(), &CalendarGrid::held);
    auto *view = town.grid().viewport();
    const auto target = town.grid().visualRect(town.days().indexOf({ 2026, 3, 18 })).center();
    QTest::mousePress(view, Qt::LeftButton, {}, town.lineOf({ 2026, 3, 10 }, 0));
    QTest::mouseMove(view, target);
    QVERIFY(!held.isEmpty());
    QVERIFY(held.last().first().toString().contains(u"out already"_s));
    QTest::mouseRelease(view, Qt::LeftButton, {}, target);
    QVERIFY(asked.isEmpty());
}

void CalendarTest::verdict_namesWhatHoldsItAlready_andWhatCannotBeToldNow()
{
    const Zone zone;
    const auto now = *zone.fromLocal({ 2026, 12, 1 }, { 10, 0 });
    const auto handed = entry(DeliveryState::HandedOver, *zone.fromLocal({ 2026, 12, 7 }, { 7, 0 }));
    CalendarData around;
    around.channels.insert(u"web"_s, { u"Web města"_s, u"web"_s });
    const auto told = judgeMove(handed, { 2026, 12, 9 }, zone, now, around, {});
    QVERIFY(told.isPossible);
    QVERIFY2(told.sentence.contains(u"Web města holds it"_s), qPrintable(told.sentence));
    const auto down = judgeMove(handed, { 2026, 12, 9 }, zone, now, around, { u"web"_s });
    QVERIFY(down.isPossible);
    QVERIFY2(down.sentence.contains(u"cannot be told now"_s), qPrintable(down.sentence));
    for (int hour = 8; hour < 8 + crowdFrom - 1; ++hour) {
        around.days[{ 2026, 12, 9 }].append(
            entry(DeliveryState::Planned, *zone.fromLocal({ 2026, 12, 9 }, { hour, 0 })));
    }
    const auto crowded = judgeMove(handed, { 2026, 12, 9 }, zone, now, around, {});
    QVERIFY2(crowded.sentence.contains(QString::number(crowdFrom)), qPrintable(crowded.sentence));
}

void CalendarTest::verdict_skippedHour_isRefused()
{
    const Zone zone;
    const auto now = *zone.fromLocal({ 2027, 3, 1 }, { 10, 0 });
    const auto night = entry(DeliveryState::Planned, *zone.fromLocal({ 2027, 3, 20 }, { 2, 30 }));
    const auto verdict = judgeMove(night, { 2027, 3, 28 }, zone, now, {}, {});
    QVERIFY(!verdict.isPossible);
    QVERIFY(verdict.sentence.contains(u"does not exist"_s));
}

void CalendarTest::byKeyboard_aDayIsChosen_andItsPostMoved()
{
    PostId post;
    CalendarTown town([&](Stores &stores) {
        post = CalendarTown::addPost(stores, u"Trhy"_s, { { u"web"_s, *Zone().fromLocal({ 2027, 2, 10 }, { 7, 0 }) } });
    });
    town.page->goTo({ 2027, 2, 8 });
    QVERIFY(town.shows({ 2027, 2, 10 }, 1));
    town.grid().setFocus();
    QTest::keyClick(&town.grid(), Qt::Key_Right);
    QTest::keyClick(&town.grid(), Qt::Key_Right);
    QCOMPARE(town.grid().chosen(), QDate(2027, 2, 10));
    QTest::keyClick(&town.grid(), Qt::Key_Return);
    const QSignalSpy opened(town.page.get(), &Page::openRequested);
    auto *to = town.page->findChild<QDateEdit *>(u"calendar-move-to"_s);
    auto *move = town.page->findChild<QAbstractButton *>(u"calendar-move"_s);
    QVERIFY(to->isVisible() && !move->isEnabled());
    town.page->findChild<QAbstractButton *>(u"calendar-open"_s)->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), post.value);
    to->setFocus();
    QTest::keyClick(to, Qt::Key_Up);
    to->setDate({ 2027, 2, 12 });
    QVERIFY(move->isEnabled());
    QTest::keyClick(move, Qt::Key_Space);
    QVERIFY(waitUntil([&] {
        return town.stored(post, u"web"_s).due == *town.zone.fromLocal({ 2027, 2, 12 }, { 7, 0 });
    }));
}

void CalendarTest::pages_turnByKey_andPastTheEdge()
{
    CalendarTown town([](Stores & /*stores*/) {});
    town.page->goTo({ 2027, 2, 10 });
    town.grid().setFocus();
    QTest::keyClick(&town.grid(), Qt::Key_PageDown);
    QCOMPARE(town.grid().chosen(), QDate(2027, 3, 10));
    QTest::keyClick(&town.grid(), Qt::Key_PageUp);
    QTest::keyClick(&town.grid(), Qt::Key_PageUp);
    QCOMPARE(town.grid().chosen(), QDate(2027, 1, 10));
    const auto first = town.days().firstDay();
    town.grid().choose(first);
    QTest::keyClick(&town.grid(), Qt::Key_Left);
    QCOMPARE(town.grid().chosen(), first.addDays(-1));
    QVERIFY(town.days().indexOf(first.addDays(-1)).isValid());
}

void CalendarTest::channelChosen_leavesTheOthersOut()
{
    CalendarTown town([&](Stores &stores) {
        const auto due = *Zone().fromLocal({ 2027, 2, 10 }, { 7, 0 });
        CalendarTown::addPost(stores, u"Jen web"_s, { { u"web"_s, due } });
        CalendarTown::addPost(stores, u"Jen Facebook"_s, { { u"face"_s, due } });
    });
    town.page->goTo({ 2027, 2, 10 });
    QVERIFY(town.shows({ 2027, 2, 10 }, 2));
    auto *channels = town.page->findChild<QComboBox *>();
    channels->setCurrentIndex(channels->findData(u"face"_s));
    Q_EMIT channels->activated(channels->currentIndex());
    QVERIFY(town.shows({ 2027, 2, 10 }, 1));
    QCOMPARE(town.days().entriesOn({ 2027, 2, 10 })[0].title, u"Jen Facebook"_s);
    QCOMPARE(channels->currentData().toString(), u"face"_s);
}

void CalendarTest::agenda_listsDaysUnderTheirNames()
{
    CalendarTown town([&](Stores &stores) {
        CalendarTown::addPost(stores, u"Trhy"_s, { { u"web"_s, *Zone().fromLocal({ 2027, 2, 10 }, { 7, 0 }) } });
    });
    town.page->goTo({ 2027, 2, 10 });
    town.page->show(CalendarPage::View::Agenda);
    const auto lists = town.page->findChildren<QListView *>();
    const auto *agenda = *std::find_if(
        lists.begin(), lists.end(), [](const QListView *list) { return list->accessibleName() == "Agenda"_L1; });
    QVERIFY(waitUntil([&] { return agenda->model()->rowCount() > 2; }));
    const auto *model = static_cast<EntryListModel *>(agenda->model());
    const int row = model->rowOfDay({ 2027, 2, 10 });
    QVERIFY(model->index(row).data(EntryListModel::HeadingRole).toBool());
    QVERIFY(model->index(row).data().toString().contains(u"10"_s));
    QCOMPARE(model->index(row + 1).data().toString(), u"7:00 Trhy, Web"_s);
}

void CalendarTest::onPaper_titlesAreText_notMarkup()
{
    CalendarTown town([&](Stores &stores) {
        CalendarTown::addPost(
            stores, u"Trhy <b>dnes</b> & zítra"_s, { { u"web"_s, *Zone().fromLocal({ 2027, 2, 10 }, { 7, 0 }) } });
    });
    town.page->goTo({ 2027, 2, 10 });
    QVERIFY(town.shows({ 2027, 2, 10 }, 1));
    const auto html = calendarAsHtml(town.days(), u"Únor <2027>"_s);
    QVERIFY(html.contains(u"Trhy &lt;b&gt;dnes&lt;/b&gt; &amp; zítra"_s));
    QVERIFY(html.contains(u"Únor &lt;2027&gt;"_s));
    QVERIFY(html.contains(u"7:00"_s) && html.contains(u"(Web)"_s));
}

void CalendarTest::meeting_standsAmongThem_unlessItIsCancelled()
{
    const auto now = SystemClock().now();
    Meeting meeting { .id = newMeetingId(now), .title = u"Oprava Lipové"_s, .place = u"Kulturní dům"_s };
    meeting.starts = *Zone().fromLocal({ 2027, 2, 10 }, { 17, 0 });
    meeting.ends = meeting.starts + 2h;
    CalendarTown town([&](Stores &stores) {
        (void)stores.meetings.save(meeting, now);
        auto cancelled = meeting;
        cancelled.id = newMeetingId(now + 1ms);
        cancelled.cancelledAt = now;
        (void)stores.meetings.save(cancelled, now);
    });
    town.page->goTo({ 2027, 2, 10 });
    QVERIFY(town.shows({ 2027, 2, 10 }, 1));
    const auto shown = town.days().entriesOn({ 2027, 2, 10 })[0];
    QCOMPARE(shown.title, u"17:00 Oprava Lipové"_s);
    QVERIFY(!isMovable(shown)); // whoever was invited has to be told: that is done on its page
    QSignalSpy opened(town.page.get(), &Page::openRequested);
    QTest::mouseDClick(town.grid().viewport(), Qt::LeftButton, {}, town.lineOf({ 2027, 2, 10 }, 0));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), meeting.id.value);
}

// One of its channels took it meanwhile: the other one must not go alone to another day.
void CalendarTest::halfMoved_isNotMovedAtAll()
{
    PostId post;
    const auto due = *Zone().fromLocal({ 2027, 2, 10 }, { 7, 0 });
    CalendarTown town([&](Stores &stores) {
        post = CalendarTown::addPost(stores, u"Trhy"_s, { { u"face"_s, due }, { u"web"_s, due } });
    });
    town.page->goTo({ 2027, 2, 10 });
    QVERIFY(town.shows({ 2027, 2, 10 }, 1));
    const auto seen = town.days().entriesOn({ 2027, 2, 10 })[0];
    QVERIFY(waitFor(town.workspace->write([&](Stores &stores) -> Result<void> {
        auto delivery = **stores.deliveries.active(post, { u"web"_s });
        delivery.state = DeliveryState::Live;
        return stores.deliveries.save(delivery, SystemClock().now());
    })));
    Q_EMIT town.grid().moveAsked(seen, { 2027, 2, 12 });
    QVERIFY(waitUntil([&] { return !visibleLabels(town.toast).isEmpty(); }));
    QCOMPARE(town.stored(post, u"face"_s).due, due);
    QCOMPARE(town.stored(post, u"web"_s).due, due);
}

QTEST_MAIN(CalendarTest)
#include "CalendarTest.moc"
