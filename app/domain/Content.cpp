#include "domain/Content.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Content &content)
{
    QJsonObject json { { u"title"_s, content.title }, { u"lead"_s, content.lead }, { u"body"_s, content.body },
        { u"categories"_s, QJsonArray::fromStringList(content.categories) },
        { u"attachments"_s, toJson(content.attachments) }, { u"author"_s, content.author } };
    putDetails(json, content.details); // nothing of it where there are none: digests of old are those of today
    return json;
}

Content contentFromJson(const QJsonObject &json)
{
    return { json[u"title"_s].toString(), json[u"lead"_s].toString(), json[u"body"_s].toString(),
        toStringList(json[u"categories"_s]), attachmentsFromJson(json[u"attachments"_s].toArray()),
        json[u"author"_s].toString(), detailsFrom(json) };
}

QString contentDigest(const Content &content)
{
    auto seen = toJson(content);
    seen.remove(u"author"_s);
    return sha256(toCompact(seen));
}

} // namespace bubenik
