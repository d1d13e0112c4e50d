// A citizen's comment below an item of a channel, as the newsroom keeps it, with what is to be done about it. The id is
// made of the channel and the channel's own id, so two desks that read the same comment write the same document.
//
// Personal data: author and text. They are kept as long as the workspace says (storage/CommentStore.h).
#pragma once

#include "core/Error.h"
#include "core/Ids.h"

#include <QJsonObject>

namespace bubenik {

using CommentId = Id<struct CommentTag>;

// The town's answer, written down before it is sent. Only the desk that asked for it sends it.
struct CommentAnswer {
    enum class State { Planned, Sending, Sent, Unconfirmed, Failed };
    QString text;
    QString by;
    QString desk;
    State state = State::Planned;
    Instant askedAt {};
    Instant startedAt {}; // of the last attempt
    std::optional<Instant> unknownSince = {};
    std::optional<Instant> nextAttempt = {}; // not before
    int absent = 0; // look-ups that did not find it
    int attempts = 0;
    QString remoteId; // once it is sent
    std::optional<Error> problem = {};

    friend bool operator==(const CommentAnswer &, const CommentAnswer &) = default;
};

// Hidden or shown again, as somebody wants it; carried out when it is what the channel tells.
struct HidingWish {
    bool hidden = true;
    QString reason;
    QString by;
    QString desk;
    Instant at {};
    std::optional<Error> problem = {};

    friend bool operator==(const HidingWish &, const HidingWish &) = default;
};

struct DealtWith {
    QString by;
    Instant at {};

    friend bool operator==(const DealtWith &, const DealtWith &) = default;
};

struct Comment {
    CommentId id;
    PostId post;
    ChannelId channel;
    QString remoteId;
    QString parent; // the channel's id of the comment it answers; empty: the item itself
    QString author; // empty: not told
    QString text;
    Instant at {};
    QString permalink;
    bool isOurs = false;
    bool isHidden = false;
    bool canHide = false;
    bool canAnswer = true;
    bool isGone = false; // no longer there when everything was read
    std::optional<DealtWith> dealtWith;
    std::optional<CommentAnswer> answer;
    std::optional<HidingWish> hiding;
    QJsonObject unknown; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const Comment &, const Comment &) = default;
};

[[nodiscard]] CommentId commentId(const ChannelId &channel, const QString &remoteId); // "comment:<channel>.<remote id>"
[[nodiscard]] QString toString(CommentAnswer::State state);
[[nodiscard]] QJsonObject toJson(const Comment &comment);
[[nodiscard]] Comment commentFromJson(const CommentId &id, const QJsonObject &json);

// A citizen's, not answered and not dealt with: it waits for a person.
[[nodiscard]] bool isWaiting(const Comment &comment);
// Something is still to be done for it on the channel, by that desk.
[[nodiscard]] bool hasWork(const Comment &comment, const QString &desk);

} // namespace bubenik
