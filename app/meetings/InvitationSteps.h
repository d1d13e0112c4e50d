// What happens to an invitation as its message goes out: pure changes of the value, so that each can be tabled in
// tests.
#pragma once

#include "domain/Invitation.h"

namespace bubenik::invitationstep {

// Attempts at a server that says "later", over some two days.
inline constexpr int mostAttempts = 14;

// Whether the message is still to be sent at all: not what they have already, whatever the state says.
[[nodiscard]] bool isWanted(const Invitation &invitation, const Meeting &meeting);
void begin(Invitation &invitation, Instant now); // -> sending
void sent(Invitation &invitation, Instant now);
void unknown(Invitation &invitation, const Error &error, Instant now);
// Surely not sent: tried again later, or failed. What concerns all mail costs no attempt.
void refused(Invitation &invitation, const Error &error, bool concernsAllMail, Instant now);
// Found in the middle of sending after the process died. `wasSent` nullopt: a person has to say.
void recover(Invitation &invitation, std::optional<bool> wasSent, Instant now);
// Not to be sent any more; those who have an earlier message keep it.
void drop(Invitation &invitation, Instant now, const QString &why);
// Came back as undeliverable.
void bounced(Invitation &invitation, const Error &error, Instant now);
// To be sent once more, by a person's word.
void again(Invitation &invitation, Instant now);

} // namespace bubenik::invitationstep
