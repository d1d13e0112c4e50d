// A time zone as a calendar file has to describe it, taken from the system's tz data: the changes of the clock around a
// moment, as yearly rules where they are ones (Outlook wants rules), else one by one.
#pragma once

#include "core/Clock.h"

#include <QTimeZone>

namespace bubenik {

struct ZoneChange {
    bool isDaylight = false;
    QDateTime local; // the clock on the wall as it was until then
    int offsetFrom = 0; // seconds
    int offsetTo = 0;
    QString name; // "CET"
    QByteArray rule; // "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"; empty: this once
};

// In the order of time; never empty.
[[nodiscard]] QList<ZoneChange> zoneChanges(const QTimeZone &zone, Instant from, Instant to);

} // namespace bubenik
