#include "contract/backend/BackendRig.h"

namespace bubenik {

CouchServer &RealRig::server()
{
    static CouchServer shared;
    return shared;
}

QJsonObject objectOf(const HttpAnswer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

QJsonArray rowsOf(const HttpAnswer &answer)
{
    const auto json = QJsonDocument::fromJson(answer.body);
    const auto object = json.object();
    return json.isArray() ? json.array() : object[object.contains(u"rows") ? u"rows" : u"results"].toArray();
}

} // namespace bubenik
