// Whom something is for, without anybody's personal data: groups, streets and ids of contacts.
// contactsOf() in people/Audience.h makes contacts of it.
#pragma once

#include "domain/Contact.h"

namespace bubenik {

struct Recipients {
    QList<GroupId> groups = {};
    QStringList streets = {}; // as parseStreetPart() reads them (domain/Address.h)
    QList<ContactId> contacts = {}; // single ones

    friend bool operator==(const Recipients &, const Recipients &) = default;
};

[[nodiscard]] bool isEmpty(const Recipients &recipients);
[[nodiscard]] QJsonObject toJson(const Recipients &recipients);
[[nodiscard]] Recipients recipientsFromJson(const QJsonObject &json);

} // namespace bubenik
