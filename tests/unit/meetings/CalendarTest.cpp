// The calendar as three independent readers have it: libical, Python's icalendar, vobject.
#include "core/Zone.h"
#include "meetings/CalendarWriter.h"
#include "meetings/ZoneRules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <gtest/gtest.h>
#include <libical/ical.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto *const reader = R"(
import sys, json
data = sys.stdin.buffer.read()
which = sys.argv[1]
out = {}
if which == 'icalendar':
    import icalendar
    from datetime import timezone
    cal = icalendar.Calendar.from_ical(data)
    event = [c for c in cal.walk('VEVENT')][0]
    attendee = event['ATTENDEE']
    out = dict(method=str(cal['METHOD']), uid=str(event['UID']), sequence=int(event['SEQUENCE']),
        starts=event['DTSTART'].dt.astimezone(timezone.utc).isoformat(), ends=event['DTEND'].dt.astimezone(timezone.utc).isoformat(),
        stamp=event['DTSTAMP'].dt.astimezone(timezone.utc).isoformat(),
        summary=str(event['SUMMARY']), location=str(event['LOCATION']), description=str(event['DESCRIPTION']),
        organizer=str(event['ORGANIZER']), cn=str(event['ORGANIZER'].params['CN']), attendee=str(attendee),
        rsvp=str(attendee.params.get('RSVP', '')), partstat=str(attendee.params['PARTSTAT']), status=str(event['STATUS']),
        zones=len(list(cal.walk('VTIMEZONE'))))
    zone = list(cal.walk('VTIMEZONE'))[0].to_tz()
    naive = event['DTSTART'].dt.replace(tzinfo=None)
    out['starts2'] = out['starts'] if 'TZID' not in event['DTSTART'].params else zone.localize(naive).astimezone(timezone.utc).isoformat() if hasattr(zone, 'localize') else naive.replace(tzinfo=zone).astimezone(timezone.utc).isoformat()
else:
    import vobject
    from datetime import timezone
    cal = vobject.readOne(data.decode())
    event = cal.vevent
    out = dict(method=cal.method.value, uid=event.uid.value, sequence=int(event.sequence.value),
        starts=event.dtstart.value.astimezone(timezone.utc).isoformat(), ends=event.dtend.value.astimezone(timezone.utc).isoformat(),
        stamp=event.dtstamp.value.astimezone(timezone.utc).isoformat(),
        summary=event.summary.value, location=event.location.value, description=event.description.value,
        organizer=event.organizer.value, cn=event.organizer.params['CN'][0], attendee=event.attendee.value,
        rsvp=event.attendee.params.get('RSVP', [''])[0], partstat=event.attendee.params['PARTSTAT'][0], status=event.status.value,
        zones=1 if hasattr(cal, 'vtimezone') else 0)
    out['starts2'] = out['starts']
print(json.dumps(out))
)";

QJsonObject python(const QString &which, const QByteArray &ics)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, { u"-W"_s, u"ignore"_s, u"-c"_s, QString::fromUtf8(reader), which });
    process.write(ics);
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData() << ics.constData();
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QString utc(icaltimetype time)
{
    const auto seconds = icaltime_as_timet_with_zone(time, time.zone);
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss+00:00"_s);
}

QString parameter(icalproperty *property, icalparameter_kind kind)
{
    auto *found = icalproperty_get_first_parameter(property, kind);
    return found == nullptr ? QString()
                            : QString::fromUtf8(icalparameter_as_ical_string(found)).section(u'=', 1).remove(u'"');
}

QJsonObject libical(const QByteArray &ics)
{
    auto *calendar = icalparser_parse_string(ics.constData());
    EXPECT_NE(calendar, nullptr);
    EXPECT_EQ(icalcomponent_count_errors(calendar), 0);
    auto *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT);
    auto *organizer = icalcomponent_get_first_property(event, ICAL_ORGANIZER_PROPERTY);
    auto *attendee = icalcomponent_get_first_property(event, ICAL_ATTENDEE_PROPERTY);
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    QJsonObject out {
        { u"method"_s, text(icalproperty_method_to_string(icalcomponent_get_method(calendar))) },
        { u"uid"_s, text(icalcomponent_get_uid(event)) },
        { u"sequence"_s, icalcomponent_get_sequence(event) },
        { u"starts"_s, utc(icalcomponent_get_dtstart(event)) },
        { u"starts2"_s, utc(icalcomponent_get_dtstart(event)) },
        { u"ends"_s, utc(icalcomponent_get_dtend(event)) },
        { u"stamp"_s, utc(icalcomponent_get_dtstamp(event)) },
        { u"summary"_s, text(icalcomponent_get_summary(event)) },
        { u"location"_s, text(icalcomponent_get_location(event)) },
        { u"description"_s, text(icalcomponent_get_description(event)) },
        { u"organizer"_s, text(icalproperty_get_organizer(organizer)) },
        { u"cn"_s, parameter(organizer, ICAL_CN_PARAMETER) },
        { u"attendee"_s, text(icalproperty_get_attendee(attendee)) },
        { u"rsvp"_s, parameter(attendee, ICAL_RSVP_PARAMETER) },
        { u"partstat"_s, parameter(attendee, ICAL_PARTSTAT_PARAMETER) },
        { u"status"_s, text(icalproperty_status_to_string(icalcomponent_get_status(event))) },
        { u"zones"_s, icalcomponent_count_components(calendar, ICAL_VTIMEZONE_COMPONENT) },
    };
    icalcomponent_free(calendar);
    return out;
}

CalendarEvent event(const QString &starts, std::chrono::minutes length = 2h)
{
    CalendarEvent e;
    e.uid = u"0190-aa@bubenik"_s;
    e.sequence = 3;
    e.title = u"Petlérská ulice; otázky, \\odpovědi\r\nBEGIN:VALARM"_s;
    e.place = u"Kulturní dům, Chomutovská 1"_s;
    e.description = u"1. Projekt; zeleň\n2. Dotazy, \\ a různé\n"_s + QString(200, u'ř');
    e.starts = *instantFromIso(starts);
    e.ends = e.starts + length;
    e.stamp = *instantFromIso(u"2026-10-01T08:00:00.000Z"_s);
    e.organizer = { u"Město \"Klášterec\"; nad Ohří"_s, u"pozvanky@klasterec.cz"_s };
    e.attendee = { u"Jana Nováková"_s, u"jana@example.cz"_s };
    return e;
}

QString isoOf(Instant instant)
{
    return toQDateTime(instant).toString(u"yyyy-MM-ddTHH:mm:ss+00:00"_s);
}

void expectReadAlike(const CalendarEvent &e)
{
    const auto ics = writeCalendar(e);
    const auto first = libical(ics);
    EXPECT_EQ(first[u"uid"_s].toString(), e.uid);
    EXPECT_EQ(first[u"sequence"_s].toInt(), e.sequence);
    EXPECT_EQ(first[u"starts"_s].toString(), isoOf(e.starts)) << ics.constData();
    EXPECT_EQ(first[u"ends"_s].toString(), isoOf(e.ends));
    EXPECT_EQ(first[u"stamp"_s].toString(), isoOf(e.stamp));
    EXPECT_EQ(first[u"summary"_s].toString(), u"Petlérská ulice; otázky, \\odpovědi BEGIN:VALARM");
    EXPECT_EQ(first[u"description"_s].toString(), e.description);
    EXPECT_EQ(first[u"attendee"_s].toString(), u"mailto:jana@example.cz");
    EXPECT_EQ(first[u"zones"_s].toInt(), 1);
    for (const auto &which : { u"icalendar"_s, u"vobject"_s }) {
        const auto read = python(which, ics);
        for (const auto &key : first.keys()) {
            EXPECT_EQ(read[key], first[key])
                << qPrintable(which) << ' ' << qPrintable(key) << ' ' << qPrintable(read[key].toString()) << '\n'
                << ics.constData();
        }
    }
}

} // namespace

TEST(Calendar, request_isReadAlikeByThreeReaders)
{
    const auto e = event(u"2026-12-07T16:00:00.000Z"_s);
    expectReadAlike(e);
    const auto read = libical(writeCalendar(e));
    EXPECT_EQ(read[u"method"_s].toString(), u"REQUEST");
    EXPECT_EQ(read[u"rsvp"_s].toString(), u"TRUE");
    EXPECT_EQ(read[u"partstat"_s].toString(), u"NEEDS-ACTION");
    EXPECT_EQ(read[u"status"_s].toString(), u"CONFIRMED");
}

TEST(Calendar, cancel_isReadAlikeByThreeReaders)
{
    auto e = event(u"2026-07-07T16:00:00.000Z"_s);
    e.method = CalendarMethod::Cancel;
    expectReadAlike(e);
    const auto read = libical(writeCalendar(e));
    EXPECT_EQ(read[u"method"_s].toString(), u"CANCEL");
    EXPECT_EQ(read[u"status"_s].toString(), u"CANCELLED");
    EXPECT_EQ(read[u"rsvp"_s].toString(), u"");
}

TEST(Calendar, meetingOverTheChangeToWinterTime_endsWhenItEnds)
{
    // 25 October 2026: at 3:00 it is 2:00 again.
    expectReadAlike(event(u"2026-10-24T22:00:00.000Z"_s, 8h));
    expectReadAlike(event(u"2026-10-24T16:00:00.000Z"_s, 24h));
    expectReadAlike(event(u"2026-03-28T22:00:00.000Z"_s, 8h)); // and to summer time
}

TEST(Calendar, hourThatComesTwice_isToldInUtc)
{
    for (const auto &starts : { u"2026-10-25T00:30:00.000Z"_s, u"2026-10-25T01:30:00.000Z"_s }) {
        expectReadAlike(event(starts));
        EXPECT_TRUE(writeCalendar(event(starts)).contains("\r\nDTSTART:20261025T0")) << "no zone";
    }
}

TEST(Calendar, lines_areFoldedWithinTheirLimit)
{
    const auto ics = writeCalendar(event(u"2026-12-07T16:00:00.000Z"_s));
    const auto lines = ics.split('\n');
    for (const auto &line : lines) {
        EXPECT_LE(line.size(), 76) << line.constData();
        EXPECT_TRUE(line.isEmpty() || line.endsWith('\r'));
    }
    EXPECT_FALSE(ics.contains("\nBEGIN:VALARM"));
    EXPECT_TRUE(ics.contains("\r\nDTSTART;TZID=Europe/Prague:20261207T170000\r\n")) << ics.constData();
    EXPECT_TRUE(ics.contains("\r\nDTSTAMP:20261001T080000Z\r\n"));
}

TEST(ZoneRules, prague_hasTwoYearlyRules)
{
    const auto at = *instantFromIso(u"2026-12-07T16:00:00.000Z"_s);
    const auto changes = zoneChanges(QTimeZone("Europe/Prague"), at, at);
    ASSERT_EQ(changes.size(), 2);
    EXPECT_EQ(changes[0].rule, "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    EXPECT_EQ(changes[1].rule, "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU");
    EXPECT_EQ(changes[0].offsetTo, 3600);
    EXPECT_EQ(changes[0].local.time(), QTime(3, 0));
}

TEST(ZoneRules, otherZones_areReadAlikeToo)
{
    for (const auto *zone : { "UTC", "America/New_York", "Asia/Tokyo" }) {
        auto e = event(u"2026-11-01T12:30:00.000Z"_s);
        e.zone = zone;
        const auto ics = writeCalendar(e);
        EXPECT_EQ(libical(ics)[u"starts"_s].toString(), isoOf(e.starts)) << ics.constData();
        EXPECT_EQ(python(u"icalendar"_s, ics)[u"starts"_s].toString(), isoOf(e.starts)) << ics.constData();
    }
}
