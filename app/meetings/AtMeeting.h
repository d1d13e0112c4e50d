// What is taken down while a meeting goes on: who came, what citizens say, what becomes of it. Store work only, one
// transaction each; works without a network.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// A line of the attendance list.
struct Attendee {
    AttendanceId id;
    ContactId contact; // null: came by themselves and are no contact
    QString name; // "Nováková Jana, Ing.": by it the list is sorted
    QString organisation;
    MeetingAnswer answer = MeetingAnswer::None;
    bool isInvited = false;
    bool came = false;

    friend bool operator==(const Attendee &, const Attendee &) = default;
};

struct AttendanceCounts {
    int came = 0;
    int invited = 0; // of them

    friend bool operator==(const AttendanceCounts &, const AttendanceCounts &) = default;
};

// Everybody invited and everybody else who came, in the order of a Czech dictionary.
[[nodiscard]] Result<QList<Attendee>> attendees(Stores &stores, const MeetingId &id);
[[nodiscard]] AttendanceCounts countsOf(const QList<Attendee> &attendees);
// Ticked or unticked again.
[[nodiscard]] Result<void> markCame(
    Stores &stores, const MeetingId &id, const Attendee &attendee, bool came, Instant now);
// Somebody who was not invited, "Novák Jan" or "Jan Novák". Invalid: "attendee-name".
[[nodiscard]] Result<Attendance> addWalkIn(
    Stores &stores, const MeetingId &id, const QString &name, const QString &organisation, Instant now);

// Sets id, author and times. Who said it is tied to a contact when just one of those invited has the name, so that it
// goes when they are erased. Invalid: "remark-empty"; NotFound: "meeting".
[[nodiscard]] Result<Remark> addRemark(Stores &stores, Remark wanted, const QString &by, Instant now);
[[nodiscard]] Result<Remark> changeRemark(
    Stores &stores, const RemarkId &id, Instant now, const std::function<void(Remark &)> &change);
// Out of the list and back.
[[nodiscard]] Result<Remark> removeRemark(Stores &stores, const RemarkId &id, bool removed, Instant now);

} // namespace bubenik
