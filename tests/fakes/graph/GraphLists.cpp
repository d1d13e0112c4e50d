// Fields, lists and their cursors, and what a Page shows of itself.
#include "fakes/graph/GraphCore.h"

#include <QUrlQuery>
#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualLimit = 25;
constexpr int mostLimit = 100;

// Opaque to clients; holds the place too, for the item may be deleted between two pages.
QString cursorOf(const QString &id, qsizetype place)
{
    const auto text = "QVFI " + id.toLatin1() + ' ' + QByteArray::number(place);
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<qsizetype> placeOf(const QString &cursor, const QStringList &ids)
{
    const auto parts = QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding).split(' ');
    if (parts.size() != 3 || parts[0] != "QVFI") {
        return std::nullopt;
    }
    const auto place = ids.indexOf(QString::fromLatin1(parts[1]));
    return place >= 0 ? place : std::min<qsizetype>(parts[2].toLongLong() - 1, ids.size() - 1);
}

GraphError badCursor()
{
    return { 100, u"(#100) Invalid cursors values"_s };
}

} // namespace

QString GraphCore::nextAddress(const QString &path, QMap<QString, QString> params, const Asked &asked) const
{
    QUrlQuery query;
    params.insert(u"access_token"_s, asked.token.text);
    for (auto it = params.cbegin(); it != params.cend(); ++it) {
        query.addQueryItem(it.key(), QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    }
    const auto version = asked.request.version.isEmpty() ? u"v26.0"_s : asked.request.version;
    return base + u'/' + version + u'/' + path + u'?' + query.toString(QUrl::FullyEncoded);
}

GraphResult<GraphCore::Slice> GraphCore::slice(
    const QStringList &ids, const QString &path, const QMap<QString, QString> &params, const Asked &asked) const
{
    const auto limit = params.contains(u"limit"_s) ? params.value(u"limit"_s).toLongLong() : usualLimit;
    if (limit > mostLimit) {
        return graphFail(100, u"(#100) Param limit must be at most %1"_s.arg(mostLimit));
    }
    qsizetype from = 0;
    qsizetype until = ids.size();
    if (const auto after = params.value(u"after"_s); !after.isEmpty()) {
        const auto place = placeOf(after, ids);
        if (!place) {
            return tl::unexpected(badCursor());
        }
        from = *place + 1;
    } else if (const auto before = params.value(u"before"_s); !before.isEmpty()) {
        const auto place = placeOf(before, ids);
        if (!place) {
            return tl::unexpected(badCursor());
        }
        until = std::max<qsizetype>(*place, 0);
        from = std::max<qsizetype>(until - limit, 0);
    }
    Slice slice { from, std::clamp<qsizetype>(until - from, 0, limit), {} };
    if (slice.count == 0) {
        return slice;
    }
    const auto last = from + slice.count - 1;
    const QJsonObject cursors { { u"before"_s, cursorOf(ids[from], from) }, { u"after"_s, cursorOf(ids[last], last) } };
    slice.paging.insert(u"cursors"_s, cursors);
    if (last + 1 < ids.size()) {
        auto again = params;
        again.remove(u"before"_s);
        again.insert(u"limit"_s, QString::number(limit));
        again.insert(u"after"_s, cursors[u"after"_s].toString());
        slice.paging.insert(u"next"_s, nextAddress(path, std::move(again), asked));
    }
    return slice;
}

std::optional<GraphError> GraphCore::fieldRefusal(const QString &node, const QList<GraphField> &fields) const
{
    for (const auto &field : fields) {
        if (!m_spec->hasField(node, field.name)) {
            return GraphError { 100,
                u"(#100) Tried accessing nonexisting field (%1) on node type (%2)"_s.arg(field.name, node) };
        }
        const GraphRequest edge { .method = "GET", .path = { node }, .params = field.args };
        if (m_spec->isEdge(node, field.name)) {
            if (const auto refusal = m_spec->refusal(node, field.name, edge)) {
                return refusal;
            }
        }
        const auto inner = GraphSpec::typeOf(node, field.name);
        const bool hasArgs = !m_spec->isEdge(node, field.name) && !field.args.isEmpty();
        if (hasArgs || (!field.fields.isEmpty() && inner.isEmpty())) {
            return graphUnknown(u"what is inside %1"_s.arg(field.name)).value();
        }
        if (const auto refusal = fieldRefusal(inner, field.fields)) {
            return refusal;
        }
    }
    return std::nullopt;
}

GraphResult<QList<GraphField>> GraphCore::fieldsOf(
    const Asked &asked, const QString &node, const QStringList &usual) const
{
    const auto text = asked.request.param(u"fields"_s);
    auto fields = text.isEmpty() ? GraphResult<QList<GraphField>>(graphFields(usual)) : parseGraphFields(text);
    if (fields) {
        if (const auto refusal = fieldRefusal(node, *fields)) {
            return tl::unexpected(*refusal);
        }
    }
    return fields;
}

GraphResult<QJsonValue> GraphCore::lookInto(
    const QString &type, const QJsonValue &value, const QList<GraphField> &fields) const
{
    if (value.isObject() && value.toObject().contains("data"_L1)) {
        const auto inner = lookInto(type, value.toObject()[u"data"_s], fields);
        return inner ? GraphResult<QJsonValue>(QJsonObject { { u"data"_s, *inner } }) : inner;
    }
    if (value.isArray()) {
        QJsonArray shown;
        for (const auto each : value.toArray()) {
            const auto one = lookInto(type, each, fields);
            if (!one) {
                return one;
            }
            shown.append(*one);
        }
        return shown;
    }
    const auto one = project(type, value.toObject(), fields);
    return one ? GraphResult<QJsonValue>(*one) : tl::unexpected(one.error());
}

GraphCore::Reply GraphCore::project(
    const QString &node, const QJsonObject &all, const QList<GraphField> &fields, const Edges &edges) const
{
    QJsonObject shown;
    for (const auto &field : fields) {
        if (m_spec->isEdge(node, field.name)) {
            const auto value = edges ? edges(field) : graphUnknown(u"the edge %1 here"_s.arg(field.name));
            if (!value) {
                return tl::unexpected(value.error());
            }
            shown.insert(field.name, *value);
        } else if (!field.fields.isEmpty()) {
            const auto value = lookInto(GraphSpec::typeOf(node, field.name), all[field.name], field.fields);
            if (!value) {
                return tl::unexpected(value.error());
            }
            if (all.contains(field.name)) {
                shown.insert(field.name, *value);
            }
        } else if (all.contains(field.name)) {
            shown.insert(field.name, all[field.name]);
        }
    }
    if (all.contains("id"_L1)) {
        shown.insert(u"id"_s, all[u"id"_s]);
    }
    return shown;
}

GraphCore::Reply GraphCore::pageNode(const Asked &asked, const GraphPage &page) const
{
    const auto fields = fieldsOf(asked, u"Page"_s, { u"name"_s, u"id"_s });
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    QJsonObject all { { u"id"_s, page.id }, { u"name"_s, page.name }, { u"username"_s, page.username },
        { u"category"_s, u"City"_s }, { u"is_published"_s, page.isPublished }, { u"can_post"_s, true },
        { u"link"_s, QString(base + u'/' + page.id) } };
    if (asked.token.profile == page.id) {
        all.insert(u"access_token"_s, asked.token.text);
    }
    return project(u"Page"_s, all, *fields);
}

GraphCore::Reply GraphCore::postList(const Asked &asked, const GraphPage &page) const
{
    const auto fields = fieldsOf(asked, u"PagePost"_s, { u"created_time"_s, u"message"_s, u"id"_s });
    if (!fields) {
        return tl::unexpected(fields.error());
    }
    if (asked.token.kind != GraphToken::Kind::Page) {
        return QJsonObject { { u"data"_s, QJsonArray {} } };
    }
    if (const auto refusal = readRefusal(asked.token, page.id, u"pages_read_engagement"_s)) {
        return tl::unexpected(*refusal);
    }
    const bool isScheduled = asked.edge == "scheduled_posts"_L1;
    const auto wanted = isScheduled ? GraphPost::State::Scheduled : GraphPost::State::Published;
    const auto since = graphSeconds(asked.request.param(u"since"_s));
    const auto until = graphSeconds(asked.request.param(u"until"_s));
    QList<const GraphPost *> posts;
    for (const auto &post : state.posts) {
        const auto time = graphUnix(post.createdAt);
        const bool fits = isScheduled || ((!since || time >= *since) && (!until || time <= *until));
        if (post.page == page.id && post.state == wanted && fits) {
            posts.prepend(&post);
        }
    }
    std::ranges::stable_sort(posts, std::ranges::greater {}, [](const GraphPost *post) { return post->createdAt; });
    QStringList ids;
    std::ranges::transform(posts, std::back_inserter(ids), [](const GraphPost *post) { return post->id; });
    const auto part = slice(ids, page.id + u'/' + asked.edge, asked.request.params, asked);
    if (!part) {
        return tl::unexpected(part.error());
    }
    QJsonArray data;
    for (const auto *post : posts.mid(part->from, part->count)) {
        const auto shown = showPost(asked, *post, *fields);
        if (!shown) {
            return shown;
        }
        data.append(*shown);
    }
    return part->paging.isEmpty() ? QJsonObject { { u"data"_s, data } }
                                  : QJsonObject { { u"data"_s, data }, { u"paging"_s, part->paging } };
}

} // namespace bubenik
