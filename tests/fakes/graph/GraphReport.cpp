#include "fakes/graph/GraphReport.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QJsonObject reportPhoto(const GraphPhoto &photo)
{
    return { { u"id"_s, photo.id }, { u"alt"_s, photo.altText }, { u"caption"_s, photo.caption },
        { u"post"_s, photo.post }, { u"bytes"_s, photo.content.size() }, { u"sha256"_s, sha256(photo.content) },
        { u"type"_s, QString::fromLatin1(photo.mime) }, { u"published"_s, photo.published },
        { u"temporary"_s, photo.temporary }, { u"createdAt"_s, toIso(photo.createdAt) } };
}

QJsonObject reportPost(const GraphState &state, const GraphPost &post)
{
    QJsonArray photos;
    for (const auto &id : post.photos) {
        photos.append(reportPhoto(state.photos.at(id)));
    }
    return { { u"id"_s, post.id }, { u"page"_s, post.page }, { u"app"_s, post.app }, { u"message"_s, post.message },
        { u"link"_s, post.link }, { u"photos"_s, photos }, { u"state"_s, toString(post.state) },
        { u"createdAt"_s, toIso(post.createdAt) }, { u"madeAt"_s, toIso(post.madeAt) },
        { u"updatedAt"_s, toIso(post.updatedAt) }, { u"edits"_s, post.edits }, { u"reactions"_s, post.reactions },
        { u"shares"_s, post.shares },
        { u"scheduledFor"_s, post.scheduledFor ? toIso(*post.scheduledFor) : QString() } };
}

QJsonObject reportComment(const GraphComment &comment)
{
    return { { u"id"_s, comment.id }, { u"post"_s, comment.post }, { u"parent"_s, comment.parent },
        { u"author"_s, comment.authorName }, { u"message"_s, comment.message }, { u"app"_s, comment.app },
        { u"createdAt"_s, toIso(comment.createdAt) }, { u"hidden"_s, comment.hidden } };
}

QJsonObject reportSeen(const FakeGraph::Seen &seen)
{
    QJsonObject params;
    for (auto it = seen.params.cbegin(); it != seen.params.cend(); ++it) {
        params.insert(it.key(), it.value());
    }
    return { { u"method"_s, QString::fromLatin1(seen.method) }, { u"target"_s, seen.target }, { u"params"_s, params },
        { u"fault"_s, toString(seen.fault) }, { u"status"_s, seen.status }, { u"code"_s, seen.code } };
}

} // namespace

QString toString(GraphPost::State state)
{
    switch (state) {
    case GraphPost::State::Published:
        return u"published"_s;
    case GraphPost::State::Scheduled:
        return u"scheduled"_s;
    case GraphPost::State::Draft:
        return u"draft"_s;
    case GraphPost::State::Deleted:
        break;
    }
    return u"deleted"_s;
}

QJsonValue graphReport(FakeGraph &graph, const QString &name)
{
    QJsonArray rows;
    const auto state = graph.state();
    if (name == "clock"_L1 && graph.ownClock() != nullptr) {
        return QJsonObject { { u"now"_s, toIso(graph.ownClock()->now()) } };
    }
    if (name == "posts"_L1) {
        for (const auto &post : graph.posts()) {
            rows.append(reportPost(state, post));
        }
    } else if (name == "photos"_L1) {
        for (const auto &[id, photo] : state.photos) {
            rows.append(reportPhoto(photo));
        }
    } else if (name == "comments"_L1) {
        for (const auto &comment : state.comments) {
            if (!comment.deleted) {
                rows.append(reportComment(comment));
            }
        }
    } else if (name == "seen"_L1) {
        for (const auto &seen : graph.seen()) {
            rows.append(reportSeen(seen));
        }
    } else {
        return {};
    }
    return rows;
}

bool setGraphSetting(GraphSettings &settings, const QString &name, const QJsonValue &value)
{
    static const QMap<QString, bool GraphSettings::*> switches { { u"refuseRepeatedText"_s,
                                                                     &GraphSettings::refuseRepeatedText },
        { u"deletedTextCounts"_s, &GraphSettings::deletedTextCounts },
        { u"keepCreatedTime"_s, &GraphSettings::keepCreatedTime },
        { u"schedulerDead"_s, &GraphSettings::schedulerDead },
        { u"developmentMode"_s, &GraphSettings::developmentMode },
        { u"rankedComments"_s, &GraphSettings::rankedComments },
        { u"sinceFiltersComments"_s, &GraphSettings::sinceFiltersComments },
        { u"hideAuthors"_s, &GraphSettings::hideAuthors }, { u"blocked"_s, &GraphSettings::blocked } };
    static const QMap<QString, Millis GraphSettings::*> times { { u"scheduleFrom"_s, &GraphSettings::scheduleFrom },
        { u"scheduleUntil"_s, &GraphSettings::scheduleUntil }, { u"photoLife"_s, &GraphSettings::photoLife } };
    if (switches.contains(name) && value.isBool()) {
        settings.*switches[name] = value.toBool();
    } else if (times.contains(name) && value.isDouble()) {
        settings.*times[name] = Millis { value.toInteger() };
    } else if (name == "maxText"_L1 && value.isDouble()) {
        settings.maxText = value.toInt();
    } else if (name == "maxPhoto"_L1 && value.isDouble()) {
        settings.maxPhoto = value.toInteger();
    } else {
        return false;
    }
    return true;
}

} // namespace bubenik
