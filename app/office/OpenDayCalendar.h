// The days of the open door as iCalendar (RFC 5545): an event for the open door and one for the on-line chat of each
// day, under ids that stay the same when a day is moved, so that a calendar which has them follows. Times are in UTC.
#pragma once

#include "core/Zone.h"
#include "domain/OpenDay.h"

namespace bubenik::office {

struct CalendarTexts {
    QString calendarName; // "Otevřené dveře starosty"
    QString openDoor; // names of the two events
    QString chat;
    std::function<QString(const OpenDay &)> description; // of a day; may be empty
};

// Cancelled days stay in it as cancelled. Invalid, code "skipped-hour".
[[nodiscard]] Result<QByteArray> toCalendar(const QList<OpenDay> &days, const OpenDaySettings &settings,
    const CalendarTexts &texts, const Zone &zone, Instant now);

} // namespace bubenik::office
