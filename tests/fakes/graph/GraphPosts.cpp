// A post: what it shows, changing and deleting it.
#include "fakes/graph/GraphCore.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QStringList attachmentDefaults { u"description"_s, u"media"_s, u"target"_s, u"title"_s, u"type"_s, u"url"_s,
    u"subattachments"_s };

} // namespace

QString graphIdOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QJsonArray GraphCore::attachmentsOf(const GraphPost &post) const
{
    if (!post.link.isEmpty()) {
        return { QJsonObject { { u"type"_s, u"share"_s }, { u"media_type"_s, u"link"_s }, { u"url"_s, post.link },
            { u"unshimmed_url"_s, post.link }, { u"title"_s, QUrl(post.link).host() },
            { u"target"_s, QJsonObject { { u"url"_s, post.link } } } } };
    }
    QJsonArray photos;
    for (const auto &id : post.photos) {
        const auto address = base + u'/' + post.page + "/photos/"_L1 + id;
        const QJsonObject image { { u"src"_s, address }, { u"height"_s, 720 }, { u"width"_s, 720 } };
        photos.append(QJsonObject { { u"type"_s, u"photo"_s }, { u"media_type"_s, u"photo"_s }, { u"url"_s, address },
            { u"media"_s, QJsonObject { { u"image"_s, image } } },
            { u"target"_s, QJsonObject { { u"id"_s, id }, { u"url"_s, address } } } });
    }
    if (photos.size() < 2) {
        return photos;
    }
    auto album = photos.first().toObject();
    album.insert(u"type"_s, u"album"_s);
    album.insert(u"media_type"_s, u"album"_s);
    album.insert(u"title"_s, u"Photos from %1's post"_s.arg(state.pages.value(post.page).name));
    album.insert(u"subattachments"_s, QJsonObject { { u"data"_s, photos } });
    return { album };
}

QJsonObject GraphCore::postJson(const GraphPost &post) const
{
    const bool isPublished = post.state == GraphPost::State::Published;
    const auto page = state.pages.value(post.page);
    const auto app = state.apps.value(post.app);
    QJsonObject json { { u"id"_s, post.id }, { u"created_time"_s, graphTime(post.createdAt) },
        { u"updated_time"_s, graphTime(post.updatedAt) }, { u"is_published"_s, isPublished }, { u"is_hidden"_s, false },
        { u"is_expired"_s, false }, { u"from"_s, QJsonObject { { u"id"_s, page.id }, { u"name"_s, page.name } } },
        { u"permalink_url"_s,
            post.permalink.isEmpty() ? QString(base + u'/' + post.page + "/posts/"_L1 + post.id.section(u'_', 1))
                                     : post.permalink },
        { u"status_type"_s,
            !post.link.isEmpty()        ? u"shared_story"_s
                : post.photos.isEmpty() ? u"mobile_status_update"_s
                                        : u"added_photos"_s } };
    if (!app.id.isEmpty()) {
        json.insert(u"application"_s, QJsonObject { { u"id"_s, app.id }, { u"name"_s, app.name } });
    }
    if (!post.message.isEmpty()) {
        json.insert(u"message"_s, post.message);
    }
    if (post.state == GraphPost::State::Scheduled) {
        json.insert(u"scheduled_publish_time"_s, graphUnix(*post.scheduledFor));
    }
    if (post.shares > 0) {
        json.insert(u"shares"_s, QJsonObject { { u"count"_s, post.shares } });
    }
    if (!post.photos.isEmpty()) {
        const auto picture = QString(base + u'/' + post.page + "/photos/"_L1 + post.photos.first());
        json.insert(u"full_picture"_s, picture);
        json.insert(u"picture"_s, picture);
    }
    return json;
}

GraphCore::Reply GraphCore::attachmentList(const GraphPost &post, const QList<GraphField> &fields) const
{
    const auto shown = lookInto(u"StoryAttachment"_s, attachmentsOf(post), fields);
    return shown ? Reply(QJsonObject { { u"data"_s, *shown } }) : Reply(tl::unexpected(shown.error()));
}

GraphCore::Reply GraphCore::showPost(const Asked &asked, const GraphPost &post, const QList<GraphField> &fields) const
{
    return project(u"PagePost"_s, postJson(post), fields, [&](const GraphField &field) -> GraphResult<QJsonValue> {
        Reply edge = graphUnknown(u"the edge %1 of a post"_s.arg(field.name));
        if (field.name == "attachments"_L1) {
            edge = attachmentList(post, field.fields.isEmpty() ? graphFields(attachmentDefaults) : field.fields);
        } else if (field.name == "comments"_L1) {
            edge = commentList(asked, post.id, {}, field.args, field.fields);
        } else if (field.name == "reactions"_L1 || field.name == "likes"_L1) {
            edge = countedList(asked, post.reactions, field.args);
        }
        return edge ? GraphResult<QJsonValue>(*edge) : tl::unexpected(edge.error());
    });
}

// Who reacted is told to nobody, how many only when asked for and by the Page.
GraphCore::Reply GraphCore::countedList(const Asked &asked, int total, const QMap<QString, QString> &params)
{
    QJsonObject answer { { u"data"_s, QJsonArray {} } };
    if (asked.token.kind == GraphToken::Kind::Page && !params.value(u"summary"_s).isEmpty()) {
        answer.insert(u"summary"_s, QJsonObject { { u"total_count"_s, total } });
    }
    return answer;
}

GraphCore::Reply GraphCore::readPost(const Asked &asked, const GraphPost &post)
{
    const bool isOwner = asked.token.kind == GraphToken::Kind::Page && asked.token.profile == post.page;
    if (post.state != GraphPost::State::Published && !isOwner) {
        return tl::unexpected(graphMissing(asked.request.method, post.id));
    }
    if (asked.edge == "comments"_L1) {
        const auto fields = fieldsOf(asked, u"Comment"_s, {});
        return fields ? commentList(asked, post.id, {}, asked.request.params, *fields)
                      : Reply(tl::unexpected(fields.error()));
    }
    if (const auto refusal = readRefusal(asked.token, post.page, u"pages_read_engagement"_s)) {
        return tl::unexpected(*refusal);
    }
    if (asked.edge == "attachments"_L1) {
        const auto fields = fieldsOf(asked, u"StoryAttachment"_s, attachmentDefaults);
        return fields ? attachmentList(post, *fields) : Reply(tl::unexpected(fields.error()));
    }
    if (asked.edge == "reactions"_L1 || asked.edge == "likes"_L1) {
        return countedList(asked, post.reactions, asked.request.params);
    }
    if (!asked.edge.isEmpty()) {
        return graphUnknown(u"the edge %1 of a post"_s.arg(asked.edge));
    }
    const auto fields = fieldsOf(asked, u"PagePost"_s, { u"created_time"_s, u"message"_s, u"id"_s });
    return fields ? showPost(asked, post, *fields) : Reply(tl::unexpected(fields.error()));
}

GraphCore::Reply GraphCore::deletePost(const Asked &asked, GraphPost &post)
{
    if (const auto refusal = writeRefusal(asked.token, post.page, u"pages_manage_posts"_s)) {
        return tl::unexpected(*refusal);
    }
    state.removePost(post.id);
    return QJsonObject { { u"success"_s, true } };
}

} // namespace bubenik
