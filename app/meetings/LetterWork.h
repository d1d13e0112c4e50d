// Who gets a letter, and what becomes of those who got one. Store work only.
#pragma once

#include "meetings/Letters.h"
#include "storage/Stores.h"

namespace bubenik {

struct LetterSelection {
    LetterJob job; // without those who cannot be written to
    QStringList withoutAddress; // names: neither an e-mail nor a street or town
};

// Those who get no e-mail for this meeting and may be written to; `everybody`: the others too.
[[nodiscard]] Result<LetterSelection> letterJob(
    Stores &stores, const MeetingId &id, bool everybody, const Zone &zone, Instant now);
// The letters are printed: who has no other invitation is invited from now on. How many are new.
[[nodiscard]] Result<int> noteLetters(Stores &stores, const LetterJob &job, Instant now);

} // namespace bubenik
