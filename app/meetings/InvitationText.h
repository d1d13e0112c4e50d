// What citizens read of a meeting, in Czech whatever language the program speaks: subjects, mails, and the letter's
// body.
#pragma once

#include "core/Zone.h"
#include "domain/Invitation.h"

namespace bubenik {

struct InvitationWords {
    QString subject;
    QString text; // paragraphs, lines end in \n
};

// "pondělí 7. prosince 2026 od 17.00 do 19.00", over midnight with both days.
[[nodiscard]] QString czechTime(Instant starts, Instant ends, const Zone &zone);
// The same as a part of a sentence: "v pondělí 7. prosince 2026 od 17.00 do 19.00", "ve středu …".
[[nodiscard]] QString czechWhen(Instant starts, Instant ends, const Zone &zone);
[[nodiscard]] QString czechDay(QDate day); // "7. prosince 2026"
// The place with its address.
[[nodiscard]] QString placeOf(const Meeting &meeting);
[[nodiscard]] QString placeOf(const MeetingTold &told);
// `greeting`: "Vážená paní Nováková" without a comma; empty: "Dobrý den".
[[nodiscard]] InvitationWords wordsFor(
    const Meeting &meeting, InvitationMessage message, const QString &greeting, const QString &town, const Zone &zone);
// For the calendar entry: the agenda and who invites.
[[nodiscard]] QString calendarDescription(const Meeting &meeting, const QString &town);

} // namespace bubenik
