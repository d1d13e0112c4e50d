// A group of contacts: a club, the firms of a street, the owners of dogs. Contacts say which groups they are in
// (Contact::groups), so joining one changes the contact alone.
#pragma once

#include "core/Ids.h"

#include <QJsonObject>

namespace bubenik {

using GroupId = Id<struct GroupTag>;

struct Group {
    GroupId id;
    QString name = {};
    Instant createdAt {};
    QJsonObject unknown = {};

    friend bool operator==(const Group &, const Group &) = default;
};

[[nodiscard]] GroupId newGroupId(Instant now);
[[nodiscard]] QJsonObject toJson(const Group &group);
[[nodiscard]] Group groupFromJson(const GroupId &id, const QJsonObject &json);

} // namespace bubenik
