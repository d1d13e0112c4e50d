// Posts and deliveries as the command line shows them. The names in the JSON are part of the contract with
// scripts.
#pragma once

#include "HeadlessWorkspace.h"
#include "cli/Answer.h"

namespace bubenik::cli {

[[nodiscard]] QJsonObject postJson(const Post &post, PostState state);
[[nodiscard]] QJsonObject deliveryJson(const Delivery &delivery, const QString &channelName);

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

} // namespace bubenik::cli
