// What the calendar shows of a span of days, gathered in one visit to the stores: everything that the town says, and
// the days on which nobody works. What goes to several channels on one day is one entry.
#pragma once

#include "common/ChannelNames.h"
#include "common/StateBadge.h"
#include "core/Zone.h"
#include "storage/Stores.h"

namespace bubenik::ui {

enum class CalendarKind { Post, Announcement, Meeting, OpenDay, Holiday };

// One way of an entry to the citizens.
struct CalendarPart {
    DeliveryId delivery;
    ChannelId channel;
    Instant due {};
    DeliveryState state = DeliveryState::Planned;
    StateLook look;
};

struct CalendarEntry {
    CalendarKind kind = CalendarKind::Post;
    QString document; // what opens it; empty: nothing does
    QString title;
    QDate day; // in the town's zone
    Instant at {}; // of the first part
    QList<CalendarPart> parts; // by due time; empty: the whole day, nothing goes out
    StateLook look; // of the part that most needs a person

    [[nodiscard]] bool isWholeDay() const { return parts.isEmpty(); }
};

struct CalendarData {
    QMap<QDate, QList<CalendarEntry>> days; // whole days first, then by time
    ChannelFaces channels;
};

struct CalendarFilter {
    QString channel; // empty: all
    bool posts = true;
    bool announcements = true;
    bool meetings = true;
    bool days = true; // holidays and the mayor's open door

    friend bool operator==(const CalendarFilter &, const CalendarFilter &) = default;
};

// Both days included.
[[nodiscard]] Result<CalendarData> gatherCalendar(
    Stores &stores, const Zone &zone, QDate from, QDate to, const CalendarFilter &filter);

[[nodiscard]] QString timeOf(const CalendarEntry &entry, const Zone &zone); // "7:00"; empty for a whole day

// Whether a person can still choose another time for it.
[[nodiscard]] bool isMovable(const CalendarPart &part);
[[nodiscard]] bool isMovable(const CalendarEntry &entry);

// How many things go out that day to the channel that gets most, and which one it is: citizens stop reading a channel
// that says too much at once.
struct Crowd {
    QString channel;
    int count = 0;
};
[[nodiscard]] Crowd crowdOf(const QList<CalendarEntry> &entries);
inline constexpr int crowdFrom = 4;

} // namespace bubenik::ui
