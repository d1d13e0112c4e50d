// A new post of a Page: texts, times and photos that Facebook takes, and those it does not.
#include "fakes/graph/GraphCore.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QString timeParam = u"scheduled_publish_time"_s;

} // namespace

std::optional<GraphError> graphUnknownParam(const GraphRequest &request, const QStringList &known)
{
    static const QStringList harmless { u"locale"_s, u"format"_s, u"pretty"_s, u"debug"_s };
    for (auto it = request.params.cbegin(); it != request.params.cend(); ++it) {
        if (!known.contains(it.key()) && !harmless.contains(it.key())) {
            return graphUnknown(u"the parameter %1"_s.arg(it.key())).value();
        }
    }
    return std::nullopt;
}

GraphResult<GraphPost::State> GraphCore::stateFor(const GraphRequest &request) const
{
    const bool isPublished = !request.has(u"published"_s) || request.flag(u"published"_s);
    const auto type = request.param(u"unpublished_content_type"_s);
    if (isPublished && (request.has(timeParam) || !type.isEmpty())) {
        return graphFail(100,
            u"(#100) You cannot specify a scheduled publish time or an unpublished content type on a published post"_s);
    }
    if (isPublished) {
        return GraphPost::State::Published;
    }
    if (type == "SCHEDULED"_L1) {
        const auto refusal = timeRefusal(request.param(timeParam));
        return refusal ? GraphResult<GraphPost::State>(tl::unexpected(*refusal)) : GraphPost::State::Scheduled;
    }
    if (!type.isEmpty() && type != "DRAFT"_L1) {
        return graphUnknown(u"the unpublished content type %1"_s.arg(type));
    }
    // A time alone does not schedule: the post is a draft, and stays one, without a word.
    if (request.has(timeParam)) {
        if (const auto refusal = timeRefusal(request.param(timeParam))) {
            return tl::unexpected(*refusal);
        }
    }
    return GraphPost::State::Draft;
}

std::optional<GraphError> GraphCore::timeRefusal(const QString &text) const
{
    const auto seconds = graphSeconds(text);
    const auto time = Instant { std::chrono::seconds(seconds.value_or(0)) };
    const auto &settings = state.settings;
    if (seconds && time > now() + settings.scheduleFrom && time <= now() + settings.scheduleUntil) {
        return std::nullopt;
    }
    return GraphError { 100, u"(#100) The specified scheduled publish time is invalid."_s, 0,
        u"Invalid Scheduled Time"_s, u"The specified scheduled publish time is too early, too late, or missing."_s };
}

std::optional<GraphError> GraphCore::textRefusal(const QString &message, const QString &page) const
{
    if (message.size() > state.settings.maxText) {
        return GraphError { 100, u"(#100) Param message must be at most %1 characters"_s.arg(state.settings.maxText) };
    }
    if (!state.settings.refuseRepeatedText || message.isEmpty()) {
        return std::nullopt;
    }
    for (auto it = state.posts.crbegin(); it != state.posts.crend(); ++it) {
        const bool counts = it->state != GraphPost::State::Deleted || state.settings.deletedTextCounts;
        if (it->page == page && counts) {
            return it->message == message ? std::optional(GraphError { 506, u"(#506) Duplicate status message"_s })
                                          : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<GraphError> GraphCore::contentRefusal(const GraphPost &post, const QStringList &photos)
{
    static const QRegularExpression address(u"^https?://[^\\s/]+"_s);
    if (!post.link.isEmpty() && !address.match(post.link).hasMatch()) {
        return GraphError { 100, u"(#100) link URL is not properly formatted"_s };
    }
    if (!photos.isEmpty() && !post.link.isEmpty()) {
        return GraphError { 100, u"(#100) A post takes a link or attached_media, not both"_s };
    }
    if (post.message.trimmed().isEmpty() && post.link.isEmpty() && photos.isEmpty()) {
        return GraphError { 100, u"(#100) Missing message or attachment."_s };
    }
    return std::nullopt;
}

GraphResult<QStringList> GraphCore::mediaOf(const GraphRequest &request, const GraphPost &post) const
{
    QStringList ids;
    const auto bad = [](const QString &why) { return graphFail(100, u"(#100) Param attached_media: %1"_s.arg(why)); };
    const auto json = QJsonDocument::fromJson(request.param(u"attached_media"_s).toUtf8());
    if (request.has(u"attached_media"_s) && !json.isArray()) {
        return bad(u"must be a list of objects"_s);
    }
    for (const auto value : json.array()) {
        const auto media = value.toObject();
        const auto id = graphIdOf(media[u"media_fbid"_s]);
        const auto found = state.photos.find(id);
        if (media.size() != 1 || id.isEmpty()) {
            return bad(u"each must be an object with media_fbid"_s);
        }
        if (found == state.photos.end() || found->second.page != post.page) {
            return bad(u"photo %1 does not exist"_s.arg(id));
        }
        const auto &photo = found->second;
        if (photo.published || (!photo.post.isEmpty() && photo.post != post.id) || ids.contains(id)) {
            return bad(u"photo %1 was already posted"_s.arg(id));
        }
        if (post.state == GraphPost::State::Scheduled && !photo.temporary) {
            return bad(u"photo %1 is not temporary, as photos of scheduled posts must be"_s.arg(id));
        }
        ids.append(id);
    }
    return ids;
}

void GraphCore::attach(GraphPost &post, const QStringList &photos)
{
    for (const auto &id : post.photos) {
        state.photos.at(id).post = photos.contains(id) ? post.id : QString();
    }
    for (const auto &id : photos) {
        state.photos.at(id).post = post.id;
    }
    post.photos = photos;
}

GraphCore::Reply GraphCore::createPost(const Asked &asked, const GraphPage &page)
{
    static const QStringList known { u"message"_s, u"link"_s, u"published"_s, timeParam, u"unpublished_content_type"_s,
        u"attached_media"_s };
    const auto &request = asked.request;
    if (const auto refusal = writeRefusal(asked.token, page.id, u"pages_manage_posts"_s)) {
        return tl::unexpected(*refusal);
    }
    if (const auto unknown = graphUnknownParam(request, known)) {
        return tl::unexpected(*unknown);
    }
    const auto postState = stateFor(request);
    if (!postState) {
        return tl::unexpected(postState.error());
    }
    GraphPost post { .page = page.id,
        .app = asked.token.app,
        .message = request.param(u"message"_s),
        .link = request.param(u"link"_s),
        .state = *postState,
        .createdAt = now(),
        .madeAt = now(),
        .updatedAt = now() };
    if (const auto refusal = textRefusal(post.message, page.id)) {
        return tl::unexpected(*refusal);
    }
    const auto photos = mediaOf(request, post);
    if (!photos) {
        return tl::unexpected(photos.error());
    }
    if (const auto refusal = contentRefusal(post, *photos)) {
        return tl::unexpected(*refusal);
    }
    if (post.state == GraphPost::State::Scheduled) {
        post.scheduledFor = Instant { std::chrono::seconds(graphSeconds(request.param(timeParam)).value_or(0)) };
    }
    post.id = page.id + u'_' + state.nextNumber();
    attach(post, *photos);
    state.posts.append(post);
    return QJsonObject { { u"id"_s, post.id } };
}

} // namespace bubenik
