// What the files of Transition.h share. Of use in this folder only.
#pragma once

#include "channels/Channel.h"

namespace bubenik::transition {

// When to try again by itself; nullopt: a person is needed.
[[nodiscard]] std::optional<Instant> retryAt(const Delivery &delivery, const Error &error, int attempts, Instant now);
// For calls that only look: they are repeated whatever the error.
[[nodiscard]] Instant lookAgainAt(const Delivery &delivery, const Error &error, int attempts, Instant now);
[[nodiscard]] QString describe(const Error &error);
// History tells a change, not each of a hundred equal attempts.
void noteOnce(Delivery &delivery, Instant now, const QString &what, const QString &detail);
void noteWaiting(Delivery &delivery, const Error &error, Instant now);
void noteWarnings(Delivery &delivery, const RemoteItem &item, Instant now);
// Two desks sent it (sync/merge): what stands there twice stays a person's matter, whatever becomes of this item.
[[nodiscard]] bool hasSecondItem(const Delivery &delivery);
// But for a second item, which a person's retry clears.
void clearTrouble(Delivery &delivery);
void setProblem(Delivery &delivery, const Error &error); // a second item outlasts it
[[nodiscard]] Operation takeOperation(Delivery &delivery);
void failFor(Delivery &delivery, const Error &error, Instant now, const QString &what);
// The other side holds this; it has still to be read back.
void acknowledge(Delivery &delivery, const RemoteItem &item, const QString &digest, Instant due);
[[nodiscard]] bool isThere(const RemoteItem &item); // neither a draft nor in the bin

} // namespace bubenik::transition
