#include "domain/Chat.h"

#include "core/Json.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr auto chatPrefix = "chat:"_L1;
constexpr std::array chatPhaseNames { "before"_L1, "running"_L1, "over"_L1, "closed"_L1 };

} // namespace

ChatId chatId(QDate day)
{
    return { chatPrefix + day.toString(Qt::ISODate) };
}

QDate dayOf(const ChatId &id)
{
    return id.value.startsWith(chatPrefix) ? QDate::fromString(id.value.mid(chatPrefix.size()), Qt::ISODate) : QDate();
}

ChatPhase phaseOf(const Chat &chat, Instant now)
{
    if (chat.closedAt) {
        return ChatPhase::Closed;
    }
    return now < chat.opensAt ? ChatPhase::Before : now < chat.closesAt ? ChatPhase::Running : ChatPhase::Over;
}

QString toString(ChatPhase phase)
{
    return chatPhaseNames[static_cast<size_t>(phase)];
}

QJsonObject toJson(const Chat &chat)
{
    auto json = chat.unknown;
    json[u"day"_s] = chat.day.toString(Qt::ISODate);
    json[u"post"_s] = chat.post.value;
    json[u"desk"_s] = chat.desk;
    json[u"opensAt"_s] = toIso(chat.opensAt);
    json[u"closesAt"_s] = toIso(chat.closesAt);
    json[u"openedBy"_s] = chat.openedBy;
    putTime(json, u"closedAt"_s, chat.closedAt);
    json[u"digest"_s] = chat.digest.value;
    json[u"digestText"_s] = chat.digestText;
    return json;
}

Chat chatFromJson(const ChatId &id, const QJsonObject &json)
{
    Chat chat { .day = dayOf(id), .post = { json[u"post"_s].toString() } };
    chat.desk = json[u"desk"_s].toString();
    chat.opensAt = optionalInstant(json[u"opensAt"_s]).value_or(Instant {});
    chat.closesAt = optionalInstant(json[u"closesAt"_s]).value_or(Instant {});
    chat.openedBy = json[u"openedBy"_s].toString();
    chat.closedAt = optionalInstant(json[u"closedAt"_s]);
    chat.digest.value = json[u"digest"_s].toString();
    chat.digestText = json[u"digestText"_s].toString();
    chat.unknown = json;
    for (const auto &key : { u"day"_s, u"post"_s, u"desk"_s, u"opensAt"_s, u"closesAt"_s, u"openedBy"_s, u"closedAt"_s,
             u"digest"_s, u"digestText"_s }) {
        chat.unknown.remove(key);
    }
    return chat;
}

} // namespace bubenik
