#include "domain/Recipients.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QJsonArray idsToJson(const QList<T> &ids)
{
    QJsonArray json;
    for (const auto &id : ids) {
        json.append(id.value);
    }
    return json;
}

template <class T>
QList<T> idsFromJson(const QJsonValue &json)
{
    QList<T> ids;
    for (const auto &id : toStringList(json)) {
        ids.append({ id });
    }
    return ids;
}

} // namespace

bool isEmpty(const Recipients &recipients)
{
    return recipients.groups.isEmpty() && recipients.streets.isEmpty() && recipients.contacts.isEmpty();
}

QJsonObject toJson(const Recipients &recipients)
{
    return { { u"groups"_s, idsToJson(recipients.groups) },
        { u"streets"_s, QJsonArray::fromStringList(recipients.streets) },
        { u"contacts"_s, idsToJson(recipients.contacts) } };
}

Recipients recipientsFromJson(const QJsonObject &json)
{
    return { idsFromJson<GroupId>(json[u"groups"_s]), toStringList(json[u"streets"_s]),
        idsFromJson<ContactId>(json[u"contacts"_s]) };
}

} // namespace bubenik
