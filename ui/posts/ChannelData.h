// What the panel of channels knows of one post: each channel with its delivery, or with the own text that is kept for
// when there will be one. Read and written on the store's threads.
#pragma once

#include "Workspace.h"

namespace bubenik::ui {

struct ChannelState {
    ChannelConfig config;
    std::optional<Delivery> delivery; // the active one
    OwnContent own; // of the delivery, or the draft
    bool changed = false; // the text here is newer than what was released
    bool replaces = false; // and publishing it makes a new item there: what citizens wrote below the old one is lost
    qsizetype characters = 0; // of what would go out, where the channel has a limit
    qsizetype maxCharacters = 0; // 0 = without limit
};

struct PostChannels {
    PostId post;
    QList<ChannelState> channels;
    QList<Attachment> attachments;
    bool isDiscussed = false; // it is out where citizens comment, or was
    int waitingComments = 0;
};

struct PlannedChannel {
    ChannelId channel;
    std::optional<Instant> at; // nullopt: now
    OwnContent own;
};

[[nodiscard]] Result<PostChannels> loadChannels(Stores &stores, const PostId &post);
// Own text before there is a delivery: kept with this workspace's settings.
[[nodiscard]] Result<void> saveOwn(Stores &stores, const PostId &post, const ChannelId &channel, const OwnContent &own, Instant now);
// All of them or none.
[[nodiscard]] Result<void> scheduleAll(Stores &stores, const PostId &post, const QList<PlannedChannel> &planned, Instant now);

} // namespace bubenik::ui
