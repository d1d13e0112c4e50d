#include "meetings/CalendarWriter.h"

#include "meetings/ZoneRules.h"

#include <libical/ical.h>
#include <memory>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

// Line breaks stay where texts may have them; nothing else that a parser could stumble over.
QByteArray plainText(const QString &text, bool isOneLine)
{
    if (isOneLine) {
        return mail::oneLine(text).toUtf8();
    }
    QString plain;
    for (const auto letter : QString(text).replace(u"\r\n"_s, u"\n"_s)) {
        plain += letter == u'\n' || letter.category() != QChar::Other_Control ? letter : QChar(u' ');
    }
    return plain.toUtf8();
}

QByteArray mailtoOf(const Mailbox &mailbox)
{
    return "mailto:" + mail::wireAddress(mailbox.address).value_or(QByteArray());
}

icaltimetype timeOf(const QDateTime &time, bool isUtc)
{
    auto value = icaltime_null_time();
    value.year = time.date().year();
    value.month = time.date().month();
    value.day = time.date().day();
    value.hour = time.time().hour();
    value.minute = time.time().minute();
    value.second = time.time().second();
    value.zone = isUtc ? icaltimezone_get_utc_timezone() : nullptr;
    return value;
}

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

icalcomponent *zoneComponent(const CalendarEvent &event)
{
    auto *component = icalcomponent_new(ICAL_VTIMEZONE_COMPONENT);
    add(component, icalproperty_new_tzid(event.zone.constData()));
    const auto changes = zoneChanges(QTimeZone(event.zone), event.starts, event.ends);
    for (const auto &change : changes) {
        auto *part = icalcomponent_new(change.isDaylight ? ICAL_XDAYLIGHT_COMPONENT : ICAL_XSTANDARD_COMPONENT);
        add(part, icalproperty_new_dtstart(timeOf(change.local, false)));
        add(part, icalproperty_new_tzoffsetfrom(change.offsetFrom));
        add(part, icalproperty_new_tzoffsetto(change.offsetTo));
        add(part, icalproperty_new_tzname(change.name.toUtf8().constData()));
        if (!change.rule.isEmpty()) {
            add(part, icalproperty_new_rrule(icalrecurrencetype_from_string(change.rule.constData())));
        }
        icalcomponent_add_component(component, part);
    }
    return component;
}

// An hour that comes twice, at the end of summer time, means the one to some readers and the other to others.
bool comesTwice(const QDateTime &local, const QTimeZone &zone)
{
    for (const qint64 shift : { -3600, 3600, -1800, 1800 }) {
        const auto other = local.toUTC().addSecs(shift).toTimeZone(zone);
        if (other.date() == local.date() && other.time() == local.time()) {
            return true;
        }
    }
    return false;
}

using TimeProperty = icalproperty *(*)(icaltimetype);

icalproperty *zonedTime(TimeProperty make, Instant instant, const QByteArray &zoneName)
{
    const QTimeZone zone(zoneName);
    const auto local = toQDateTime(instant).toTimeZone(zone);
    if (comesTwice(local, zone)) {
        return make(timeOf(toQDateTime(instant), true));
    }
    auto *property = make(timeOf(local, false));
    icalproperty_add_parameter(property, icalparameter_new_tzid(zoneName.constData()));
    return property;
}

void name(icalproperty *property, const Mailbox &mailbox)
{
    // A quote would end the parameter.
    const auto shown = mail::oneLine(mailbox.name).remove(u'"').toUtf8();
    if (!shown.isEmpty()) {
        icalproperty_add_parameter(property, icalparameter_new_cn(shown.constData()));
    }
}

icalproperty *attendeeOf(const CalendarEvent &event)
{
    auto *attendee = icalproperty_new_attendee(mailtoOf(event.attendee).constData());
    icalproperty_add_parameter(attendee, icalparameter_new_cutype(ICAL_CUTYPE_INDIVIDUAL));
    icalproperty_add_parameter(attendee, icalparameter_new_role(ICAL_ROLE_REQPARTICIPANT));
    icalproperty_add_parameter(attendee, icalparameter_new_partstat(ICAL_PARTSTAT_NEEDSACTION));
    if (event.method == CalendarMethod::Request) {
        icalproperty_add_parameter(attendee, icalparameter_new_rsvp(ICAL_RSVP_TRUE));
    }
    name(attendee, event.attendee);
    return attendee;
}

icalcomponent *eventComponent(const CalendarEvent &event)
{
    auto *component = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(component, icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(component, icalproperty_new_sequence(event.sequence));
    add(component, icalproperty_new_dtstamp(timeOf(toQDateTime(event.stamp), true)));
    add(component, zonedTime(icalproperty_new_dtstart, event.starts, event.zone));
    add(component, zonedTime(icalproperty_new_dtend, event.ends, event.zone));
    add(component, icalproperty_new_summary(plainText(event.title, true).constData()));
    if (!event.place.isEmpty()) {
        add(component, icalproperty_new_location(plainText(event.place, true).constData()));
    }
    if (!event.description.trimmed().isEmpty()) {
        add(component, icalproperty_new_description(plainText(event.description, false).constData()));
    }
    auto *organizer = icalproperty_new_organizer(mailtoOf(event.organizer).constData());
    name(organizer, event.organizer);
    add(component, organizer);
    add(component, attendeeOf(event));
    add(component,
        icalproperty_new_status(
            event.method == CalendarMethod::Cancel ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(component, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
    return component;
}

} // namespace

QByteArray methodName(CalendarMethod method)
{
    return method == CalendarMethod::Cancel ? "CANCEL" : "REQUEST";
}

QByteArray writeCalendar(const CalendarEvent &event)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_prodid("-//Bubenik//Bubenik//CS"));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_calscale("GREGORIAN"));
    add(calendar.get(),
        icalproperty_new_method(event.method == CalendarMethod::Cancel ? ICAL_METHOD_CANCEL : ICAL_METHOD_REQUEST));
    icalcomponent_add_component(calendar.get(), zoneComponent(event));
    icalcomponent_add_component(calendar.get(), eventComponent(event));
    char *text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray written(text);
    icalmemory_free_buffer(text);
    return written;
}

} // namespace bubenik
