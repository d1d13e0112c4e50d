#include "domain/ServerDocument.h"

#include "core/Json.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array audienceNames { "newsroom"_L1, "people"_L1, "office"_L1 };

} // namespace

const QList<Audience> &allAudiences()
{
    static const QList all { Audience::Newsroom, Audience::People, Audience::Office };
    return all;
}

QString toString(Audience audience)
{
    return audienceNames[static_cast<size_t>(audience)];
}

std::optional<Audience> audienceFromString(const QString &name)
{
    for (const auto audience : allAudiences()) {
        if (toString(audience) == name) {
            return audience;
        }
    }
    return std::nullopt;
}

QStringList kindsOf(Audience audience)
{
    switch (audience) {
    case Audience::Newsroom:
        return { u"post"_s, u"delivery"_s, u"claim"_s, u"channel"_s, u"announcement"_s, u"meeting"_s,
            u"meeting-template"_s, u"chat"_s, u"question"_s, u"answer"_s, u"template"_s, u"dictionary"_s, u"review"_s,
            u"deputy"_s, u"workflow"_s, u"activity"_s, u"presence"_s, u"attachment"_s, u"erasure"_s, u"comment"_s,
            u"figures"_s, u"openday"_s, u"sighting"_s };
    case Audience::People:
        return { u"contact"_s, u"group"_s, u"invitation"_s, u"reply"_s, u"consent"_s, u"sms"_s, u"smsto"_s, u"remark"_s,
            u"attendance"_s, u"minutes"_s, u"people-erasure"_s };
    case Audience::Office:
        break;
    }
    return { u"visit"_s, u"followup"_s, u"inquiry"_s, u"office-erasure"_s };
}

QStringList sealedKinds()
{
    return { u"visit"_s, u"followup"_s, u"inquiry"_s };
}

bool isSealed(const QString &documentId)
{
    return documentId.startsWith("visit:"_L1) || documentId.startsWith("followup:"_L1)
        || documentId.startsWith("inquiry:"_L1);
}

std::optional<Audience> audienceOf(const QString &documentId)
{
    const auto kind = documentId.left(qMax(0, documentId.indexOf(u':')));
    for (const auto audience : allAudiences()) {
        if (kindsOf(audience).contains(kind)) {
            return audience;
        }
    }
    return std::nullopt;
}

QString erasureKindOf(Audience audience)
{
    switch (audience) {
    case Audience::Newsroom:
        return u"erasure"_s;
    case Audience::People:
        return u"people-erasure"_s;
    case Audience::Office:
        break;
    }
    return u"office-erasure"_s;
}

void readBody(ServerDocument &document)
{
    if (std::exchange(document.isUnread, false)) {
        document.body = parseObject(document.text).value_or(QJsonObject {});
    }
}

int generationOf(const QString &rev)
{
    return rev.left(qMax(0, rev.indexOf(u'-'))).toInt();
}

} // namespace bubenik
