// After the time that the town has set (OpenDaySettings::keptMonths) a visit loses all by which a person could be
// known: name, contact, street, wish, notes, outcome, number, day and hour. What stays is for the figures: the month,
// the part of the town, how long they waited and talked, whether promises were kept, and the topic if at least three
// visits had it (a rare one may be a person's own). A promise still open is given up. The document's id keeps telling
// when it was made. Questions to the chat that came by mail or telephone go altogether.
#pragma once

#include "core/Zone.h"
#include "storage/Stores.h"

namespace bubenik::office {

inline constexpr int commonFrom = 3; // topics and parts of the town that fewer visits have may point at a person

[[nodiscard]] Visit anonymised(Visit visit, bool topicIsCommon, const Zone &zone);
[[nodiscard]] Followup anonymised(Followup followup, Instant now);
// All that are old enough; how many visits.
[[nodiscard]] Result<int> anonymiseOld(Stores &stores, const Zone &zone, Instant now);
// The same, at most once a day and desk.
[[nodiscard]] Result<int> anonymiseDaily(Stores &stores, const Zone &zone, Instant now);

} // namespace bubenik::office
