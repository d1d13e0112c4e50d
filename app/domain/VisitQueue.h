// The queue of an afternoon: which number stands on a citizen's slip, and how long they will wait.
//
// A number is given by the desk that takes the citizen in, from what it knows then: the highest of the day and one
// more. Two desks without a connection may so give the same number to two people, and both slips are out of the house.
// Nothing is renumbered then: on every desk, whoever came first keeps the plain number and the next one is called "7b"
// (labels()), and the day says that it happened (doubled()). A town with several desks avoids it by a letter for each
// (Visit::letter).
#pragma once

#include "domain/Visit.h"

#include <QHash>
#include <QStringList>

namespace bubenik {

// What is called out and shown in the waiting room: "7", "B7", "7b".
[[nodiscard]] QHash<VisitId, QString> labels(const QList<Visit> &ofOneDay);
// Numbers that two visits of the day have: "7", "B7".
[[nodiscard]] QStringList doubled(const QList<Visit> &ofOneDay);
[[nodiscard]] int nextNumber(const QList<Visit> &ofOneDay, const QString &letter);
// In the order they are to be called: by the time they came.
[[nodiscard]] QList<Visit> waitingInOrder(const QList<Visit> &ofOneDay);

// How long a talk takes here: the median of the latest talks. Ten minutes while there are less than five.
inline constexpr Millis usualTalk { std::chrono::minutes { 10 } };
[[nodiscard]] Millis typicalTalk(const QList<Visit> &past);
// How long somebody waits who has `ahead` people before them, when a talk has been going on since `talkingSince`.
[[nodiscard]] Millis expectedWait(int ahead, std::optional<Instant> talkingSince, Millis typical, Instant now);

} // namespace bubenik
