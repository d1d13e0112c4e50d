// Making and changing meetings. Nothing here is told to anybody: that is Inviting.h.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// id, author and times are set; check()ed.
[[nodiscard]] Result<Meeting> addMeeting(Stores &stores, Meeting wanted, const QString &by, Instant now);
[[nodiscard]] Result<Meeting> changeMeeting(Stores &stores, const MeetingId &id, const QString &by, Instant now,
    const std::function<Result<void>(Meeting &)> &change);
// It does not take place. Those invited learn it by orderInvitations(). Invalid, code "meeting-cancelled", when it is
// cancelled already.
[[nodiscard]] Result<Meeting> cancelMeeting(Stores &stores, const MeetingId &id, const QString &by, Instant now);
// A new one of an old one: the same audience, agenda and place, another time; nobody is invited.
[[nodiscard]] Result<Meeting> repeatMeeting(
    Stores &stores, const MeetingId &id, Instant starts, const QString &by, Instant now);
// Planned messages wait until it is taken back.
[[nodiscard]] Result<Meeting> pauseMeeting(
    Stores &stores, const MeetingId &id, bool paused, const QString &by, Instant now);

} // namespace bubenik
