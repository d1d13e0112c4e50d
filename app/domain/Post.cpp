#include "domain/Post.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

Content contentOf(const Post &post)
{
    return { post.title, post.lead, post.body, post.categories, post.attachments, post.author, post.details,
        post.validUntil, post.validity };
}

QString contentDigest(const Post &post)
{
    return contentDigest(contentOf(post));
}

bool isApproved(const Post &post)
{
    return post.approval && post.approval->contentDigest == contentDigest(post);
}

QJsonObject toJson(const Post &post)
{
    QJsonObject json = post.unknown;
    json[u"title"_s] = post.title;
    json[u"lead"_s] = post.lead;
    json[u"body"_s] = post.body;
    json[u"categories"_s] = QJsonArray::fromStringList(post.categories);
    json[u"attachments"_s] = toJson(post.attachments);
    putDetails(json, post.details);
    json[u"author"_s] = post.author;
    json[u"createdAt"_s] = toIso(post.createdAt);
    json[u"changedAt"_s] = toIso(post.changedAt);
    if (!post.changedBy.isEmpty()) {
        json[u"changedBy"_s] = post.changedBy;
    }
    if (post.archived) {
        json[u"archived"_s] = true;
    }
    if (post.deletedAt) {
        json[u"deletedAt"_s] = toIso(*post.deletedAt);
    }
    if (post.approval) {
        json[u"approval"_s] = QJsonObject { { u"by"_s, post.approval->by }, { u"at"_s, toIso(post.approval->at) },
            { u"contentDigest"_s, post.approval->contentDigest } };
    }
    return json;
}

Post postFromJson(const PostId &id, const QJsonObject &json)
{
    static const QStringList known { u"title"_s, u"lead"_s, u"body"_s, u"categories"_s, u"attachments"_s,
        u"author"_s, u"createdAt"_s, u"changedAt"_s, u"changedBy"_s, u"archived"_s, u"deletedAt"_s, u"approval"_s,
        u"event"_s, u"notice"_s, u"english"_s };
    Post post;
    post.id = id;
    post.title = json[u"title"_s].toString();
    post.lead = json[u"lead"_s].toString();
    post.body = json[u"body"_s].toString();
    post.categories = toStringList(json[u"categories"_s]);
    post.attachments = attachmentsFromJson(json[u"attachments"_s].toArray());
    post.details = detailsFrom(json);
    post.author = json[u"author"_s].toString();
    post.createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {});
    post.changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {});
    post.changedBy = json[u"changedBy"_s].toString();
    post.archived = json[u"archived"_s].toBool();
    post.deletedAt = optionalInstant(json[u"deletedAt"_s]);
    if (json.contains(u"approval"_s)) {
        const auto approval = json[u"approval"_s].toObject();
        post.approval = Approval { approval[u"by"_s].toString(),
            optionalInstant(approval[u"at"_s]).value_or(Instant {}), approval[u"contentDigest"_s].toString() };
    }
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key())) {
            post.unknown.insert(it.key(), it.value());
        }
    }
    return post;
}

Post duplicateOf(const Post &post, Instant now, const QString &author)
{
    Post copy = post;
    copy.id = newPostId(now);
    copy.author = author;
    copy.createdAt = now;
    copy.changedAt = now;
    copy.changedBy = author;
    copy.archived = false;
    copy.deletedAt.reset();
    copy.approval.reset();
    return copy;
}

QString toString(PostState state)
{
    switch (state) {
    case PostState::Draft:
        return u"draft"_s;
    case PostState::Approved:
        return u"approved"_s;
    case PostState::Scheduled:
        return u"scheduled"_s;
    case PostState::Live:
        return u"live"_s;
    case PostState::Problem:
        return u"problem"_s;
    case PostState::Archived:
        return u"archived"_s;
    case PostState::ForReview:
        return u"for-review"_s;
    case PostState::Returned:
        return u"returned"_s;
    case PostState::Deleted:
        break;
    }
    return u"deleted"_s;
}

} // namespace bubenik
