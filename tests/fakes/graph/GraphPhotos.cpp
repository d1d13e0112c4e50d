// Photos, and what an anonymous reader sees.
#include "fakes/graph/GraphCore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QByteArray imageType(const QByteArray &content)
{
    static const QList<QPair<QByteArray, QByteArray>> marks { { "\xff\xd8\xff", "image/jpeg" },
        { "\x89PNG\r\n\x1a\n", "image/png" }, { "GIF8", "image/gif" }, { "BM", "image/bmp" },
        { QByteArray("II*\0", 4), "image/tiff" }, { QByteArray("MM\0*", 4), "image/tiff" } };
    for (const auto &[mark, type] : marks) {
        if (content.startsWith(mark)) {
            return type;
        }
    }
    return {};
}

} // namespace

GraphResult<GraphPhoto> GraphCore::photoIn(const Asked &asked, const GraphPage &page) const
{
    const auto &request = asked.request;
    if (request.files.size() != 1) {
        return graphFail(324, u"(#324) Requires upload file"_s);
    }
    const auto &content = request.files.first().content;
    const auto caption = request.param(request.has(u"message"_s) ? u"message"_s : u"caption"_s);
    GraphPhoto photo { .page = page.id,
        .app = asked.token.app,
        .altText = request.param(u"alt_text_custom"_s),
        .caption = caption,
        .content = content,
        .mime = imageType(content),
        .createdAt = now(),
        .published = !request.has(u"published"_s) || request.flag(u"published"_s),
        .temporary = request.flag(u"temporary"_s) };
    if (photo.mime.isEmpty()) {
        return graphFail(100, u"(#100) Photos must be JPEG, BMP, PNG, GIF or TIFF"_s);
    }
    if (content.size() > state.settings.maxPhoto) {
        return graphFail(100, u"(#100) Photos must be at most %1 bytes"_s.arg(state.settings.maxPhoto));
    }
    if (photo.published && photo.temporary) {
        return graphFail(100, u"(#100) A published photo cannot be temporary"_s);
    }
    if (photo.published) {
        if (const auto refusal = textRefusal(caption, page.id)) {
            return tl::unexpected(*refusal);
        }
    }
    return photo;
}

GraphCore::Reply GraphCore::createPhoto(const Asked &asked, const GraphPage &page)
{
    static const QStringList known { u"published"_s, u"temporary"_s, u"alt_text_custom"_s, u"caption"_s, u"message"_s };
    const auto &request = asked.request;
    if (const auto refusal = writeRefusal(asked.token, page.id, u"pages_manage_posts"_s)) {
        return tl::unexpected(*refusal);
    }
    if (const auto unknown = graphUnknownParam(request, known)) {
        return tl::unexpected(*unknown);
    }
    auto taken = photoIn(asked, page);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    auto photo = *std::move(taken);
    photo.id = state.nextNumber();
    QJsonObject answer { { u"id"_s, photo.id } };
    if (photo.published) {
        GraphPost post { .id = page.id + u'_' + state.nextNumber(),
            .page = page.id,
            .app = photo.app,
            .message = photo.caption,
            .photos = { photo.id },
            .createdAt = now(),
            .madeAt = now(),
            .updatedAt = now() };
        photo.post = post.id;
        answer.insert(u"post_id"_s, post.id);
        state.posts.append(post);
    }
    state.photos.emplace(photo.id, photo);
    return answer;
}

GraphCore::Reply GraphCore::photoNode(const Asked &asked, const GraphPhoto &photo) const
{
    const bool isOwner = asked.token.kind == GraphToken::Kind::Page && asked.token.profile == photo.page;
    if (!isOwner && !photo.published) {
        return tl::unexpected(graphMissing(asked.request.method, photo.id));
    }
    if (const auto refusal = readRefusal(asked.token, photo.page, u"pages_read_engagement"_s)) {
        return tl::unexpected(*refusal);
    }
    const auto fields = fieldsOf(asked, u"Photo"_s, { u"created_time"_s, u"id"_s });
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    const auto address = QString(base + u'/' + photo.page + "/photos/"_L1 + photo.id);
    QJsonObject all { { u"id"_s, photo.id }, { u"created_time"_s, graphTime(photo.createdAt) },
        { u"updated_time"_s, graphTime(photo.createdAt) }, { u"link"_s, address }, { u"picture"_s, address },
        { u"from"_s, QJsonObject { { u"id"_s, photo.page }, { u"name"_s, state.pages.value(photo.page).name } } } };
    const auto insert = [&](const QString &name, const QString &value) {
        if (!value.isEmpty()) {
            all.insert(name, value);
        }
    };
    insert(u"alt_text_custom"_s, photo.altText);
    insert(u"alt_text"_s, photo.altText);
    insert(u"name"_s, photo.caption);
    insert(u"page_story_id"_s, photo.post);
    return project(u"Photo"_s, all, *fields);
}

GraphCore::Reply GraphCore::deletePhoto(const Asked &asked, const QString &id)
{
    const auto photo = state.photos.at(id);
    if (const auto refusal = writeRefusal(asked.token, photo.page, u"pages_manage_posts"_s)) {
        return tl::unexpected(*refusal);
    }
    if (auto *post = state.post(photo.post)) {
        post->photos.removeAll(id);
    }
    state.photos.erase(id);
    return QJsonObject { { u"success"_s, true } };
}

bool GraphCore::isPublic(const GraphRequest &request)
{
    return request.version.isEmpty() && request.path.size() == 3
        && (request.path[1] == "posts"_L1 || request.path[1] == "photos"_L1);
}

GraphReply GraphCore::publicPage(const GraphRequest &request) const
{
    const GraphReply missing { 404, { { "content-type", "text/html; charset=utf-8" } },
        "<!DOCTYPE html><html><body><h1>This content isn't available right now</h1></body></html>" };
    const bool isPhoto = request.path[1] == "photos"_L1;
    const auto photo = state.photos.find(request.path[2]);
    if (isPhoto && photo == state.photos.end()) {
        return missing;
    }
    const auto id = isPhoto ? photo->second.post : QString(request.path[0] + u'_' + request.path[2]);
    const auto found
        = std::find_if(state.posts.begin(), state.posts.end(), [&](const auto &post) { return post.id == id; });
    const bool isVisible = found != state.posts.end() && found->state == GraphPost::State::Published
        && state.pages.value(found->page).isPublished && !(state.settings.developmentMode && !found->app.isEmpty());
    if (!isVisible) {
        return missing;
    }
    if (isPhoto) {
        return { 200, { { "content-type", photo->second.mime } }, photo->second.content };
    }
    const auto text = found->message.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    return { 200, { { "content-type", "text/html; charset=utf-8" } },
        "<!DOCTYPE html><html><head><title>" + state.pages.value(found->page).name.toHtmlEscaped().toUtf8()
            + "</title></head><body><p>" + text.toUtf8() + "</p></body></html>" };
}

} // namespace bubenik
