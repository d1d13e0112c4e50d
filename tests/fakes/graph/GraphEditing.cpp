// Changing a post that is there.
#include "fakes/graph/GraphCore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

GraphResult<GraphPost> GraphCore::edited(const Asked &asked, GraphPost post) const
{
    const auto &request = asked.request;
    const auto time = request.param(u"scheduled_publish_time"_s);
    if (request.has(u"message"_s)) {
        post.message = request.param(u"message"_s);
    }
    if (post.message.size() > state.settings.maxText) {
        return graphFail(100, u"(#100) Param message must be at most %1 characters"_s.arg(state.settings.maxText));
    }
    if (!time.isEmpty() && post.state != GraphPost::State::Scheduled) {
        return graphFail(100, u"(#100) Only a scheduled post has a scheduled_publish_time"_s);
    }
    if (!time.isEmpty()) {
        if (const auto refusal = timeRefusal(time)) {
            return tl::unexpected(*refusal);
        }
        post.scheduledFor = Instant { std::chrono::seconds(time.toLongLong()) };
    }
    if (request.has(u"is_published"_s)) {
        if (!request.flag(u"is_published"_s) && post.state == GraphPost::State::Published) {
            return graphFail(100, u"(#100) A published post cannot be unpublished"_s);
        }
        if (request.flag(u"is_published"_s) && post.state != GraphPost::State::Published) {
            post.state = GraphPost::State::Published;
            post.createdAt = state.settings.keepCreatedTime ? post.createdAt : now();
        }
    }
    post.updatedAt = now();
    ++post.edits;
    return post;
}

GraphCore::Reply GraphCore::updatePost(const Asked &asked, GraphPost &post)
{
    static const QStringList known { u"message"_s, u"scheduled_publish_time"_s, u"is_published"_s,
        u"attached_media"_s };
    const auto &request = asked.request;
    if (const auto refusal = writeRefusal(asked.token, post.page, u"pages_manage_posts"_s)) {
        return tl::unexpected(*refusal);
    }
    if (const auto unknown = graphUnknownParam(request, known)) {
        return tl::unexpected(*unknown);
    }
    if (post.app != asked.token.app) {
        return graphFail(10, u"(#10) Only posts made by the same app can be edited"_s);
    }
    auto changed = edited(asked, post);
    if (!changed) {
        return tl::unexpected(changed.error());
    }
    auto photos = post.photos;
    if (request.has(u"attached_media"_s)) {
        const auto media = mediaOf(request, post);
        if (!media) {
            return tl::unexpected(media.error());
        }
        photos = *media;
    }
    if (const auto refusal = contentRefusal(*changed, photos)) {
        return tl::unexpected(*refusal);
    }
    post = *std::move(changed);
    attach(post, photos);
    return QJsonObject { { u"success"_s, true } };
}

} // namespace bubenik
