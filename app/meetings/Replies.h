// Answers taken in, whichever way they come, and mails that came back.
#pragma once

#include "mail/Bounce.h"
#include "meetings/CalendarReplies.h"
#include "storage/Stores.h"

namespace bubenik {

enum class ReplyOutcome {
    Taken,
    Old, // a newer answer of the same one is here
    OldSequence, // kept, but it answers an earlier time or place: they are still asked
    NotInvited, // kept aside
    UnknownMeeting // kept aside
};

struct TakenReply {
    ReplyOutcome outcome = ReplyOutcome::Taken;
    MeetingId meeting;
    std::optional<Invitation> invitation; // as it is now
    QString from; // who answered
    MeetingAnswer answer = MeetingAnswer::None;
};

[[nodiscard]] QString toString(ReplyOutcome outcome); // "taken", "old", …
// `from`: who wrote the mail it came by; `way` as InvitationReply has it. Taking the same one twice changes nothing.
[[nodiscard]] Result<TakenReply> takeReply(
    Stores &stores, const CalendarReply &reply, const QString &from, const QString &way, Instant now);
// All of an .ics or .eml file. Invalid, codes "no-reply", "not-a-calendar"; NotFound, code "no-file".
[[nodiscard]] Result<QList<TakenReply>> takeReplies(Stores &stores, const QString &file, Instant now);
// By phone or in person. Invalid, code "not-invited".
[[nodiscard]] Result<Invitation> recordAnswer(
    Stores &stores, const InvitationId &id, MeetingAnswer answer, const QString &by, Instant now);
// nullopt: of none of our mails.
[[nodiscard]] Result<std::optional<Invitation>> takeBounce(Stores &stores, const Bounce &bounce, Instant now);

} // namespace bubenik
