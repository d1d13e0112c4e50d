// What a person can ask of a post's deliveries. Pure store work (one transaction each), no network: the engine's next
// pass carries it out. Refusals are Invalid with a code that words/ explains: "past", "too-soon", "no-alt"
// (subject: the file), "empty-title", "empty-body", "missing-file" (subject), "already-scheduled", "already-out",
// "no-channel", "deleted", "not-produced" (an announcement's sound; subject), "under-way" (being sent at this moment, or its outcome unknown), "not-scheduled",
// "not-unconfirmed", "no-foreign-change", "nothing-to-retry".
#pragma once

#include "storage/Stores.h"

namespace bubenik {

struct ScheduleRequest {
    PostId post;
    ChannelId channel;
    std::optional<Instant> at; // nullopt = now
    OwnContent own = {};
};

// Fixes the content of this moment (Delivery::released) and writes the delivery down.
[[nodiscard]] Result<Delivery> schedule(Stores &stores, const ScheduleRequest &request, Instant now);
// A time up to a minute ago means now. Also brings back what failed or was missed, and undoes a cancel that was not
// carried out yet.
[[nodiscard]] Result<Delivery> reschedule(Stores &stores, const PostId &post, const ChannelId &channel, Instant at, Instant now);
// Not yet sent: cancelled at once. Out or handed over: withdrawn by the next pass.
[[nodiscard]] Result<Delivery> cancel(Stores &stores, const PostId &post, const ChannelId &channel, Instant now);
// Takes a cancel back: the delivery, as it was before, goes out at its time with the content that it had. One that was not
// sent or was withdrawn already is written down anew. "already-scheduled" when there is another one by now; for what was
// cancelled while citizens saw it, "not-scheduled".
[[nodiscard]] Result<Delivery> uncancel(Stores &stores, const Delivery &before, Instant now);
// Whether uncancel() will do it for a delivery that is cancelled now.
[[nodiscard]] bool canUncancel(const Delivery &before, Instant now);
// The working copy of a channel's own text (autosaved); goes out with the next release().
[[nodiscard]] Result<Delivery> setOwnContent(Stores &stores, const DeliveryId &id, const OwnContent &own, Instant now);
// "Publish the changes": every delivery of the post that waits or is out gets the text of this moment. One that the
// other side had refused because of its content is tried again.
[[nodiscard]] Result<QList<Delivery>> release(Stores &stores, const PostId &post, Instant now);
// Whether the post's working text differs from what was last released to this delivery.
[[nodiscard]] bool hasUnreleasedChanges(const Post &post, const Delivery &delivery);
// A person's word on an unconfirmed one.
[[nodiscard]] Result<Delivery> resolveSent(Stores &stores, const DeliveryId &id, const QString &remoteId, Instant now);
[[nodiscard]] Result<Delivery> resolveNotSent(Stores &stores, const DeliveryId &id, Instant now);
// A foreign change was met: keep ours (overwrites theirs knowingly) or take theirs into the post.
[[nodiscard]] Result<Delivery> takeMine(Stores &stores, const DeliveryId &id, Instant now);
[[nodiscard]] Result<Delivery> takeTheirs(Stores &stores, const DeliveryId &id, const Edit &edit);
// After failed, missed or waiting: try again now. What was deleted on the other side is published anew. Where the
// channel's sign-in or a block had stopped it, what else waits for the channel is tried again too.
[[nodiscard]] Result<Delivery> retry(Stores &stores, const DeliveryId &id, Instant now);
// After a channel's sign-in was put right: everything that waits for that tries again. Returns how many.
[[nodiscard]] Result<int> retryChannel(Stores &stores, const ChannelId &channel, Instant now);
// What stands in the way of publishing this post; empty = nothing. The same codes as above.
[[nodiscard]] QList<Error> publishingProblems(const Post &post);

} // namespace bubenik
