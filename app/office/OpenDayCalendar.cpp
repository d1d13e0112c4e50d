#include "office/OpenDayCalendar.h"

#include <libical/ical.h>
#include <memory>

namespace bubenik::office {

using namespace Qt::StringLiterals;

namespace {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

icaltimetype timeOf(Instant instant)
{
    return icaltime_from_timet_with_zone(
        static_cast<time_t>(toMillis(instant) / 1000), 0, icaltimezone_get_utc_timezone());
}

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property); // which owns it from then on
}

void addOther(icalcomponent *component, const char *name, const char *value)
{
    auto *property = icalproperty_new_x(value);
    icalproperty_set_x_name(property, name);
    add(component, property);
}

struct EventTimes {
    Instant starts;
    Instant ends;
};

Result<EventTimes> timesOf(const OpenDay &day, QTime starts, QTime ends, const Zone &zone)
{
    const auto from = zone.fromLocal(day.actual(), starts);
    const auto to = from ? zone.fromLocal(day.actual(), ends) : from;
    return to ? Result<EventTimes>(EventTimes { *from, *to }) : fail(to.error());
}

icalcomponent *eventOf(
    const OpenDay &day, const EventTimes &times, const QString &uid, const QString &name, Instant now)
{
    auto *event = icalcomponent_new_vevent();
    add(event, icalproperty_new_uid(uid.toUtf8().constData()));
    add(event, icalproperty_new_dtstamp(timeOf(now)));
    add(event, icalproperty_new_dtstart(timeOf(times.starts)));
    add(event, icalproperty_new_dtend(timeOf(times.ends)));
    add(event, icalproperty_new_summary(name.toUtf8().constData()));
    add(event, icalproperty_new_sequence(day.sequence));
    add(event, icalproperty_new_status(day.isCancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    return event;
}

} // namespace

Result<QByteArray> toCalendar(const QList<OpenDay> &days, const OpenDaySettings &settings, const CalendarTexts &texts,
    const Zone &zone, Instant now)
{
    const Component calendar(icalcomponent_new_vcalendar());
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Bubenik//Open door//CS"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    addOther(calendar.get(), "X-WR-CALNAME", texts.calendarName.toUtf8().constData());
    addOther(calendar.get(), "X-PUBLISHED-TTL", "PT12H"); // how often subscribers are to look
    for (const auto &day : days) {
        const auto door = timesOf(day, settings.starts, settings.ends, zone);
        const auto chat = door ? timesOf(day, settings.chatStarts, settings.ends, zone) : door;
        if (!chat) {
            return fail(chat.error());
        }
        const auto date = day.date.toString(Qt::ISODate);
        auto *doorEvent = eventOf(day, *door, u"openday-%1@bubenik"_s.arg(date), texts.openDoor, now);
        if (!settings.place.isEmpty()) {
            add(doorEvent, icalproperty_new_location(settings.place.toUtf8().constData()));
        }
        if (const auto text = texts.description ? texts.description(day) : QString(); !text.isEmpty()) {
            add(doorEvent, icalproperty_new_description(text.toUtf8().constData()));
        }
        icalcomponent_add_component(calendar.get(), doorEvent);
        icalcomponent_add_component(
            calendar.get(), eventOf(day, *chat, u"openday-chat-%1@bubenik"_s.arg(date), texts.chat, now));
    }
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return QByteArray(text.get());
}

} // namespace bubenik::office
