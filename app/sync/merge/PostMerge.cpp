#include "domain/Post.h"
#include "sync/merge/KindMerge.h"

#include <algorithm>

namespace bubenik::merging {

using namespace Qt::StringLiterals;

namespace {

const QStringList contentFields { u"title"_s, u"lead"_s, u"body"_s, u"categories"_s, u"attachments"_s, u"event"_s,
    u"notice"_s, u"english"_s };

bool sameContent(const QJsonValue &x, const QJsonValue &y)
{
    return std::ranges::all_of(contentFields,
        [a = x.toObject(), b = y.toObject()](const QString &field) { return a.value(field) == b.value(field); });
}

// deletedAt is a time, archived a flag.
bool isSet(const QJsonValue &value)
{
    return value.isString() ? !value.toString().isEmpty() : value.toBool();
}

// Whether the side that did not put the post away has worked on it meanwhile. Without a common version: whether it
// has anything that the post put away has not.
bool otherWorked(const Versions &bodies, bool mineIsAway, const Merged &merged)
{
    if (bodies.common) {
        return !sameContent(bodies.base, mineIsAway ? bodies.theirs : bodies.mine);
    }
    const auto isContent = [](const FieldConflict &conflict) {
        return std::ranges::any_of(contentFields, [&](const QString &field) {
            const auto rest = conflict.field.startsWith(field) ? conflict.field.mid(field.size()) : u"?"_s;
            return rest.isEmpty() || rest.startsWith(u'[') || rest.startsWith(u'.');
        });
    };
    return std::ranges::any_of(merged.conflicts, isContent)
        || !sameContent(merged.body, mineIsAway ? bodies.mine : bodies.theirs);
}

// Putting a post away (into the bin, into the archive) never takes somebody's fresh work with it.
QJsonValue mergedAway(const Versions &bodies, const QString &field, const Merged &merged)
{
    const auto away = bodies.at(field);
    const bool mineIsAway = isSet(away.mine);
    if (mineIsAway == isSet(away.theirs)) {
        return earlierOf(away.mine, away.theirs);
    }
    const bool broughtBack = bodies.common && isSet(away.base);
    if (broughtBack || otherWorked(bodies, mineIsAway, merged)) {
        return mineIsAway ? away.theirs : away.mine;
    }
    return mineIsAway ? away.mine : away.theirs;
}

// An approval holds for one content only: of two, the one that was given for what the merge came to.
QJsonValue mergedApproval(const Versions &approvals, const QJsonObject &body)
{
    if (const auto plain = approvals.plain()) {
        return *plain;
    }
    const auto digest = contentDigest(postFromJson({}, body));
    const auto holds = [&](const QJsonValue &approval) { return approval[u"contentDigest"_s] == digest; };
    return holds(approvals.mine) && !holds(approvals.theirs) ? approvals.mine : approvals.theirs;
}

} // namespace

Merged mergePost(const Versions &bodies)
{
    const QString approval = u"approval"_s;
    const QStringList away { u"archived"_s, u"deletedAt"_s };
    Merged merged;
    FieldMerger merger(u"post"_s, merged);
    merger.mergeBody(bodies, away + QStringList { approval });
    for (const auto &field : away) {
        put(merged.body, field, merger.took(field, bodies.at(field), mergedAway(bodies, field, merged)));
    }
    const auto approvals = bodies.at(approval);
    put(merged.body, approval, merger.took(approval, approvals, mergedApproval(approvals, merged.body)));
    return merged;
}

} // namespace bubenik::merging
