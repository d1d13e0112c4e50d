// Posts and deliveries as the command line shows them. The names in the JSON are part of the contract with
// scripts.
#pragma once

#include "HeadlessWorkspace.h"
#include "cli/Answer.h"
#include "cli/Arguments.h"
#include "publishing/Approval.h"

namespace bubenik::cli {

[[nodiscard]] QJsonObject postJson(const Post &post, PostState state);
[[nodiscard]] QJsonObject deliveryJson(const Delivery &delivery, const QString &channelName);

// {"state"…} of what the newsroom says of a text: "submission", "decision", "remarks":[{"id","by","at","quote","text",
// "resolvedAt"}]
[[nodiscard]] QJsonObject reviewJson(const ReviewNow &review);
// id, title and state on one line.
[[nodiscard]] QString postLine(const Post &post, PostState state);
[[nodiscard]] QString deliveryLine(const Delivery &delivery, const QString &title, HeadlessWorkspace &workspace);

// What people call the channel; its id when it was removed.
[[nodiscard]] QString channelName(Stores &stores, const ChannelId &id);
// Ids may be given without "post:" or "delivery:".
[[nodiscard]] PostId postId(const QString &text);
[[nodiscard]] DeliveryId deliveryId(const QString &text);
// NotFound errors of the stores, with the code that words/ explains.
[[nodiscard]] Result<Post> loadPost(Stores &stores, const QString &text);
[[nodiscard]] Result<ChannelId> loadChannelId(Stores &stores, const QString &text);
// What --at says, in the town's zone; nullopt without it. Invalid with the text as its subject.
[[nodiscard]] Result<std::optional<Instant>> timeIn(const Arguments &arguments, const Zone &zone);

} // namespace bubenik::cli
