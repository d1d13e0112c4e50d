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
    if (content.validUntil) {
        json[u"validUntil"_s] = toIso(*content.validUntil);
        json[u"validity"_s] = content.validity;
    }
    if (content.isOver) {
        json[u"isOver"_s] = true;
    }
    return json;
}

Content contentFromJson(const QJsonObject &json)
{
    return { json[u"title"_s].toString(), json[u"lead"_s].toString(), json[u"body"_s].toString(),
        toStringList(json[u"categories"_s]), attachmentsFromJson(json[u"attachments"_s].toArray()),
        json[u"author"_s].toString(), detailsFrom(json), optionalInstant(json[u"validUntil"_s]),
        json[u"validity"_s].toString(), json[u"isOver"_s].toBool() };
}

QString contentDigest(const Content &content)
{
    auto seen = toJson(content);
    seen.remove(u"author"_s);
    return sha256(toCompact(seen));
}

QString validityNotice(const Content &content)
{
    return content.isOver ? u"Už neplatí. "_s + content.validity : content.validity;
}

} // namespace bubenik
