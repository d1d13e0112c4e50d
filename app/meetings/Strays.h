// What becomes of an answer from somebody who was not invited: a person takes them in, or puts it aside. Store work,
// one transaction each. NotFound, code "reply".
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// They are a contact from now on, one with this e-mail or a new one called `name` (may be empty), belong to the
// meeting's audience, and are counted with their answer. Invalid, code "unknown-meeting": it is to none known here.
[[nodiscard]] Result<Invitation> admitStray(
    Stores &stores, const QString &reply, const QString &name, const QString &by, Instant now);
[[nodiscard]] Result<void> dismissStray(Stores &stores, const QString &reply, Instant now);
[[nodiscard]] Result<void> bringBackStray(Stores &stores, const QString &reply, Instant now); // one that was put aside
// Of this meeting, not dealt with yet, the newest first.
[[nodiscard]] Result<QList<StrayReply>> openStrays(Stores &stores, const MeetingId &id);

} // namespace bubenik
