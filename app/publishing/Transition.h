// What each outcome does to a delivery: pure functions on the value, so that the state machine is tested without a
// network, a database or a clock. They touch only what the engine owns (state, operation, acknowledged, attempts,
// nextAttempt, problem, theirs, history), never what people own (wish, due, own, released), which may have changed
// while the operation was under way.
#pragma once

#include "channels/Channel.h"

namespace bubenik::transition {

// The intent: written down before the call.
void begin(Delivery &delivery, OperationKind kind, Instant now);
// Found in the middle of an operation: the process died there.
void recover(Delivery &delivery, Instant now);
// Another desk was at work on it and is gone: what it may have done is as if this desk had done it and died.
void suspect(Delivery &delivery, Instant now);
// The call answered; nothing of it is known. `error` is kept for the case that it turns out not to be carried out.
void unknown(Delivery &delivery, const Error &error, Instant now);
// Create or update was carried out, and this is what the other side holds.
void accept(Delivery &delivery, const RemoteItem &item, Instant now);
void withdrawn(Delivery &delivery, Instant now);
// Surely not carried out: back to where it was, to go on by itself or by a person.
void refuse(Delivery &delivery, const Error &error, Instant now);
// The channel says that an update needs a new item: what is there is taken back next, and made anew.
[[nodiscard]] bool asksToReplace(const Error &error);
void replace(Delivery &delivery, Instant now);
// Changed by somebody else there: waits for a person, with their text beside (if it could be read).
void conflicted(Delivery &delivery, const std::optional<RemoteItem> &item, Instant now);
// This machine's clock is wrong by `skew` and the channel's was used: told once for a delivery.
void wrongClock(Delivery &delivery, Millis skew, Instant now);
// Another delivery of the channel met this error in the same pass, so this one is not even tried.
void postpone(Delivery &delivery, const Error &error, std::optional<Instant> nextAttempt, Instant now);

// A look-up's answer about a create (by the mark) or about an update or a withdrawal (by the id).
void lookedUp(Delivery &delivery, const std::optional<RemoteItem> &item, const ChannelTraits &traits, Instant now);
void lookupFailed(Delivery &delivery, const Error &error, Instant now);

// What the item's own page and the public one told after its time.
void watched(Delivery &delivery, const Result<std::optional<RemoteItem>> &item, const Result<void> &verified,
    Instant now, Millis skew = Millis { 0 });
// It could not be looked at.
void watchFailed(Delivery &delivery, const Error &error, Instant now);
// Deleted on the other side by somebody else.
void gone(Delivery &delivery, Instant now);
void miss(Delivery &delivery, Instant now);
void hold(Delivery &delivery, Instant now); // its content is not approved
void close(Delivery &delivery, Instant now);
void expire(Delivery &delivery, Instant now); // citizens are to be told that it is over
void cannot(Delivery &delivery, Instant now); // the channel does not edit what is out

// Whether an error says that the call was surely not carried out (Channel.h); everything else is looked up.
[[nodiscard]] bool surelyNotCarriedOut(ErrorKind kind);
// Whether an error is of the channel rather than of one item: no further call in this pass.
[[nodiscard]] bool stopsChannel(ErrorKind kind);
// Whether the item is what the operation sent, as far as can be told from what the channel reports.
[[nodiscard]] bool holdsWhatWasSent(const Operation &operation, const RemoteItem &item);

} // namespace bubenik::transition
