// The list that people sign at the door: A4 in the town's style, in the order of a Czech dictionary, with empty lines
// for those who come by themselves and the notice on personal data. Needs an application object of Qt Gui; call it from
// a pool.
#pragma once

#include "core/Task.h"
#include "core/Zone.h"
#include "meetings/AtMeeting.h"

namespace bubenik {

struct AttendanceJob {
    Meeting meeting;
    QString town;
    Zone zone;
    QList<Attendee> lines; // in their order
    int emptyLines = 12; // at least; the last page is filled up
};

// Those invited but for the ones who said that they do not come.
[[nodiscard]] Result<AttendanceJob> attendanceJob(Stores &stores, const MeetingId &id, const Zone &zone);
// Pages written. Storage, Cancelled; the file is whole or not there.
[[nodiscard]] Result<int> writeAttendanceList(
    const AttendanceJob &job, const QString &file, const Progress &progress = {});

} // namespace bubenik
