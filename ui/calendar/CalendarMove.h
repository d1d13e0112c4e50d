// Another day for what is planned: what can be said before it is dropped, and doing it in one transaction.
#pragma once

#include "calendar/CalendarData.h"

namespace bubenik::ui {

struct MoveVerdict {
    bool isPossible = false;
    QString sentence; // why not, or what it means
};

// Of an entry that is held over a day. `troubled`: channels that cannot be reached or do not let us in now.
[[nodiscard]] MoveVerdict judgeMove(const CalendarEntry &entry, QDate to, const Zone &zone, Instant now,
    const CalendarData &around, const QSet<QString> &troubled);

// What was moved from where, so that it can be taken back.
struct Moved {
    QString document;
    QString title;
    QList<QPair<ChannelId, Instant>> before;
};

// Each movable part keeps its time of the day. Errors: those of reschedule(); then nothing was moved. An hour that
// summer time skips: Invalid "skipped-hour".
[[nodiscard]] Result<Moved> moveEntry(
    Stores &stores, const CalendarEntry &entry, QDate to, const Zone &zone, Instant now);
[[nodiscard]] Result<void> moveBack(Stores &stores, const Moved &moved, Instant now);

} // namespace bubenik::ui
