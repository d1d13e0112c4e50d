#include "domain/Group.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

GroupId newGroupId(Instant now)
{
    return { u"group:"_s + newUuid(now) };
}

QJsonObject toJson(const Group &group)
{
    auto json = group.unknown;
    json[u"name"_s] = group.name;
    json[u"createdAt"_s] = toIso(group.createdAt);
    return json;
}

Group groupFromJson(const GroupId &id, const QJsonObject &json)
{
    Group group { .id = id,
        .name = json[u"name"_s].toString(),
        .createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {}),
        .unknown = json };
    group.unknown.remove(u"name"_s);
    group.unknown.remove(u"createdAt"_s);
    return group;
}

} // namespace bubenik
