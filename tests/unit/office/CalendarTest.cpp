// The calendar that others subscribe to, read back by libical.
#include "office/OpenDayCalendar.h"

#include <gtest/gtest.h>
#include <libical/ical.h>

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

struct Event {
    QString uid;
    QString starts;
    QString ends;
    QString status;
    int sequence = 0;
};

QList<Event> eventsOf(const QByteArray &text)
{
    QList<Event> events;
    auto *calendar = icalparser_parse_string(text.constData());
    if (calendar == nullptr || icalcomponent_count_errors(calendar) > 0) {
        return events;
    }
    for (auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event != nullptr;
         event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
        const auto time = [](icaltimetype value) { return QString::fromLatin1(icaltime_as_ical_string(value)); };
        events.append({ QString::fromUtf8(icalcomponent_get_uid(event)), time(icalcomponent_get_dtstart(event)),
            time(icalcomponent_get_dtend(event)),
            QString::fromLatin1(icalproperty_status_to_string(icalcomponent_get_status(event))),
            icalcomponent_get_sequence(event) });
    }
    icalcomponent_free(calendar);
    return events;
}

} // namespace

TEST(Calendar, hasTheOpenDoorAndTheChatOfEachDay_inSummerAndWinterTime)
{
    const CalendarTexts texts { u"Otevřené dveře"_s, u"Otevřené dveře starosty"_s, u"Chat"_s,
        [](const OpenDay &) { return u"Popis, se středníkem; a řádkem\ndruhým"_s; } };
    const auto calendar
        = toCalendar(openDaysOf(2026), {}, texts, Zone(), *instantFromIso(u"2026-01-01T08:00:00.000Z"_s));
    ASSERT_TRUE(calendar);
    const auto events = eventsOf(*calendar);
    ASSERT_EQ(events.size(), 24);
    EXPECT_EQ(events[0].uid, u"openday-2026-01-05@bubenik"_s);
    EXPECT_EQ(events[0].starts, u"20260105T140000Z"_s);
    EXPECT_EQ(events[0].ends, u"20260105T170000Z"_s);
    EXPECT_EQ(events[1].starts, u"20260105T160000Z"_s);
    EXPECT_EQ(events[8].starts, u"20260504T130000Z"_s);
    for (const auto &line : calendar->split('\n')) {
        EXPECT_LE(line.trimmed().size(), 75) << line.toStdString();
    }
}

TEST(Calendar, aMovedDay_keepsItsId_andACancelledOneStaysAsCancelled)
{
    const QList<OpenDay> days { openDayOn({ 2026, 4, 6 }),
        openDayOn({ 2026, 5, 4 }, OpenDayChange { .date = { 2026, 5, 4 }, .isCancelled = true, .sequence = 2 }) };
    const auto events = eventsOf(*toCalendar(days, {}, { u"a"_s, u"b"_s, u"c"_s, {} }, Zone(), Instant {}));
    ASSERT_EQ(events.size(), 4);
    EXPECT_EQ(events[0].uid, u"openday-2026-04-06@bubenik"_s);
    EXPECT_EQ(events[0].starts, u"20260413T130000Z"_s);
    EXPECT_EQ(events[0].status, u"CONFIRMED"_s);
    EXPECT_EQ(events[2].status, u"CANCELLED"_s);
    EXPECT_EQ(events[2].sequence, 2);
}

} // namespace bubenik::office
