// A month with 2,000 entries is drawn within a frame, also while one of them is dragged over it. In the thread's own
// processor time, so that what else the machine does is not counted.
#include "calendar/CalendarGrid.h"
#include "calendar/CalendarModel.h"
#include "common/Theme.h"

#include <QApplication>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace bubenik;
using namespace bubenik::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double frameMs = 16;
constexpr int entries = 2000;

double threadMs()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

CalendarData fullMonth(const Zone &zone, QDate first)
{
    CalendarData calendar;
    calendar.channels = { { u"web"_s, { u"Web"_s, u"web"_s } }, { u"face"_s, { u"Facebook"_s, u"facebook"_s } } };
    for (int i = 0; i < entries; ++i) {
        const auto day = first.addDays(i % 42);
        const auto due = *zone.fromLocal(day, QTime(6 + i / 42 % 14, i % 60));
        const CalendarPart part { { u"delivery:%1"_s.arg(i) }, { i % 2 ? u"web"_s : u"face"_s }, due,
            DeliveryState::Planned, lookOf(DeliveryState::Planned) };
        calendar.days[day].append({ .document = u"post:%1"_s.arg(i),
            .title = u"Uzavírka Petlérské ulice %1"_s.arg(i),
            .day = day,
            .at = due,
            .parts = { part, part },
            .look = part.look });
    }
    return calendar;
}

double percentile(QList<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times[std::min(times.size() - 1, qsizetype(double(times.size()) * share))];
}

} // namespace

class BenchCalendar final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthOf2000_isDrawnAndDraggedWithinAFrame()
    {
        Theme theme(Scheme::Light);
        const Zone zone;
        const SystemClock clock;
        CalendarModel model(zone, clock);
        model.setSpan({ 2027, 3, 1 }, 6, 3);
        const auto calendar = fullMonth(zone, { 2027, 3, 1 });
        model.setData(calendar);
        const auto judge = [&](const CalendarEntry &entry, QDate to) {
            return judgeMove(entry, to, zone, clock.now(), model.calendar(), {});
        };
        CalendarGrid grid(model, judge);
        grid.resize(1600, 1000);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QList<double> drawn;
        QImage image(grid.size(), QImage::Format_ARGB32_Premultiplied);
        for (int i = 0; i < 60; ++i) {
            const auto before = threadMs();
            grid.render(&image);
            drawn.append(threadMs() - before);
        }
        QList<double> dragged;
        QTest::mousePress(
            grid.viewport(), Qt::LeftButton, {}, grid.visualRect(model.index(1, 1)).topLeft() + QPoint(40, 40));
        for (int i = 0; i < 240; ++i) {
            const auto before = threadMs();
            const auto cell = grid.visualRect(model.index(i / 7 % 6, i % 7)).center();
            QMouseEvent move(QEvent::MouseMove, cell, grid.viewport()->mapToGlobal(cell), Qt::NoButton, Qt::LeftButton,
                Qt::NoModifier);
            QCoreApplication::sendEvent(grid.viewport(), &move);
            grid.viewport()->repaint();
            dragged.append(threadMs() - before);
        }
        QVERIFY(grid.isDragging());
        std::printf("a month of %d entries: drawn in %.1f ms (95th percentile), a step of a drag %.1f ms (99th)\n",
            entries, percentile(drawn, 0.95), percentile(dragged, 0.99));
        QVERIFY(percentile(drawn, 0.95) < frameMs);
        QVERIFY(percentile(dragged, 0.99) < frameMs);
    }
};

QTEST_MAIN(BenchCalendar)
#include "BenchCalendar.moc"
