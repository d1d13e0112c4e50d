// A post: what the town has to say, once, whatever the channels. A value; how each channel shows it and when it
// goes out are Deliveries (domain/Delivery.h).
#pragma once

#include "core/Ids.h"
#include "domain/Content.h"

#include <QJsonObject>

namespace bubenik {

// An approval belongs to exactly the content it was given for; any later edit voids it by itself.
struct Approval {
    QString by;
    Instant at {};
    QString contentDigest;

    friend bool operator==(const Approval &, const Approval &) = default;
};

struct Post {
    PostId id;
    QString title;
    QString lead; // one or two sentences, plain text; may be empty
    QString body; // Markdown (CommonMark with tables); pictures inside as ![](attachment:DIGEST)
    QStringList categories; // names, as on the website
    QList<Attachment> attachments; // the first picture is the featured one
    Details details; // "event", "notice", "english" of its document
    QString author;
    Instant createdAt {};
    Instant changedAt {};
    QString changedBy; // who changed the content last
    bool archived = false;
    std::optional<Instant> deletedAt; // in the bin; restorable
    std::optional<Approval> approval;
    // Of an announcement that is delivered like a post (publishing/Subject.h), see Content; not kept with posts.
    std::optional<Instant> validUntil;
    QString validity;
    QJsonObject unknown; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const Post &, const Post &) = default;
};

[[nodiscard]] Content contentOf(const Post &post);
[[nodiscard]] QString contentDigest(const Post &post);
[[nodiscard]] bool isApproved(const Post &post);

[[nodiscard]] QJsonObject toJson(const Post &post);
[[nodiscard]] Post postFromJson(const PostId &id, const QJsonObject &json);

// A new draft with the same content; the id and the times are new.
[[nodiscard]] Post duplicateOf(const Post &post, Instant now, const QString &author);

// The state that lists show: where the post is on its way, derived from itself and its deliveries.
enum class PostState { Draft, Approved, Scheduled, Live, Problem, Archived, Deleted, ForReview, Returned };
[[nodiscard]] QString toString(PostState state);

} // namespace bubenik
