// Comments as they are read: order, cursors, late ones, authors who are not told.
#include "fakes/graph/GraphCore.h"

#include <QCryptographicHash>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const QStringList commentDefaults { u"created_time"_s, u"from"_s, u"message"_s, u"id"_s };

// Some order that has nothing to do with time, the same one each time.
QByteArray rankOf(const QString &id)
{
    return QCryptographicHash::hash(id.toLatin1(), QCryptographicHash::Md5);
}

} // namespace

QJsonObject GraphCore::commentJson(const GraphComment &comment) const
{
    const auto replies = std::count_if(state.comments.begin(), state.comments.end(),
        [&](const auto &other) { return other.parent == comment.id && !other.deleted && other.visibleFrom <= now(); });
    QJsonObject json { { u"id"_s, comment.id }, { u"message"_s, comment.message },
        { u"created_time"_s, graphTime(comment.createdAt) }, { u"is_hidden"_s, comment.hidden },
        { u"can_hide"_s, comment.canHide }, { u"can_comment"_s, comment.canComment }, { u"can_like"_s, true },
        { u"can_remove"_s, true }, { u"like_count"_s, comment.likes }, { u"comment_count"_s, qint64(replies) },
        { u"user_likes"_s, false }, { u"is_private"_s, false },
        { u"object"_s, QJsonObject { { u"id"_s, comment.post } } },
        { u"permalink_url"_s,
            QString(base + u'/' + comment.post.section(u'_', 0, 0) + "/posts/"_L1 + comment.post.section(u'_', 1)
                + "?comment_id="_L1 + comment.id.section(u'_', 1)) } };
    const bool isOfPage = state.pages.contains(comment.authorId);
    if (!comment.authorId.isEmpty() && (isOfPage || !state.settings.hideAuthors)) {
        json.insert(u"from"_s, QJsonObject { { u"id"_s, comment.authorId }, { u"name"_s, comment.authorName } });
    }
    const auto parent = std::find_if(state.comments.begin(), state.comments.end(),
        [&](const auto &other) { return other.id == comment.parent && !other.deleted; });
    if (!comment.parent.isEmpty() && parent != state.comments.end()) {
        json.insert(u"parent"_s, commentJson(*parent));
    }
    return json;
}

GraphCore::Reply GraphCore::showComment(
    const Asked &asked, const GraphComment &comment, const QList<GraphField> &fields) const
{
    auto all = commentJson(comment);
    // Without a selection of its own a parent shows little.
    if (all.contains("parent"_L1)) {
        const auto plain = std::none_of(fields.begin(), fields.end(),
            [](const auto &field) { return field.name == "parent"_L1 && !field.fields.isEmpty(); });
        const auto little = project(u"Comment"_s, all[u"parent"_s].toObject(), graphFields(commentDefaults));
        if (plain && little) {
            all.insert(u"parent"_s, *little);
        }
    }
    return project(u"Comment"_s, all, fields.isEmpty() ? graphFields(commentDefaults) : fields,
        [&](const GraphField &field) -> GraphResult<QJsonValue> {
            if (field.name != "comments"_L1) {
                return graphUnknown(u"the edge %1 of a comment"_s.arg(field.name));
            }
            const auto edge = commentList(asked, comment.post, comment.id, field.args, field.fields);
            return edge ? GraphResult<QJsonValue>(*edge) : tl::unexpected(edge.error());
        });
}

QList<const GraphComment *> GraphCore::commentsIn(
    const QString &post, const QString &parent, const QMap<QString, QString> &params) const
{
    const bool isStream = params.value(u"filter"_s) == "stream"_L1;
    const auto since = graphSeconds(params.value(u"since"_s));
    QList<const GraphComment *> found;
    for (const auto &comment : state.comments) {
        const bool isThere = comment.post == post && !comment.deleted && comment.visibleFrom <= now();
        const bool isOfLevel = comment.parent == parent || (isStream && parent.isEmpty());
        const bool isNew = !state.settings.sinceFiltersComments || !since || graphUnix(comment.createdAt) >= *since;
        if (isThere && isOfLevel && isNew) {
            found.append(&comment);
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto *comment) { return comment->createdAt; });
    if (state.settings.rankedComments) {
        std::ranges::sort(found, {}, [](const auto *comment) { return rankOf(comment->id); });
    } else if (params.value(u"order"_s) == "reverse_chronological"_L1) {
        std::ranges::reverse(found);
    }
    return found;
}

GraphCore::Reply GraphCore::commentList(const Asked &asked, const QString &post, const QString &parent,
    const QMap<QString, QString> &params, const QList<GraphField> &fields) const
{
    if (asked.token.kind != GraphToken::Kind::Page) {
        return QJsonObject { { u"data"_s, QJsonArray {} } };
    }
    for (const auto &scope : { u"pages_read_engagement"_s, u"pages_read_user_content"_s }) {
        if (const auto refusal = readRefusal(asked.token, post.section(u'_', 0, 0), scope)) {
            return tl::unexpected(*refusal);
        }
    }
    const auto found = commentsIn(post, parent, params);
    QStringList ids;
    std::ranges::transform(found, std::back_inserter(ids), [](const auto *comment) { return comment->id; });
    const auto part = slice(ids, (parent.isEmpty() ? post : parent) + "/comments"_L1, params, asked);
    if (!part) {
        return tl::unexpected(part.error());
    }
    QJsonArray data;
    for (const auto *comment : found.mid(part->from, part->count)) {
        const auto shown = showComment(asked, *comment, fields);
        if (!shown) {
            return shown;
        }
        data.append(*shown);
    }
    QJsonObject answer { { u"data"_s, data } };
    if (!part->paging.isEmpty()) {
        answer.insert(u"paging"_s, part->paging);
    }
    if (const auto summary = params.value(u"summary"_s); !summary.isEmpty()) {
        answer.insert(u"summary"_s,
            QJsonObject { { u"order"_s, state.settings.rankedComments ? u"ranked"_s : u"chronological"_s },
                { u"total_count"_s, ids.size() }, { u"can_comment"_s, true } });
    }
    return answer;
}

GraphCore::Reply GraphCore::readComment(const Asked &asked, const GraphComment &comment)
{
    const auto fields = fieldsOf(asked, u"Comment"_s, {});
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    if (asked.edge == "comments"_L1) {
        return commentList(asked, comment.post, comment.id, asked.request.params, *fields);
    }
    const auto page = comment.post.section(u'_', 0, 0);
    const auto refusal = asked.token.kind == GraphToken::Kind::Page
        ? readRefusal(asked.token, page, u"pages_read_user_content"_s)
        : std::optional(graphMissing(asked.request.method, comment.id));
    return refusal ? Reply(tl::unexpected(*refusal)) : showComment(asked, comment, *fields);
}

} // namespace bubenik
