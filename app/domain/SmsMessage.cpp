#include "domain/SmsMessage.h"

#include "core/Json.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array smsStateNames { "planned"_L1, "sending"_L1, "sent"_L1, "unconfirmed"_L1, "failed"_L1,
    "cancelled"_L1 };
constexpr std::array smsReportNames { "waiting"_L1, "delivered"_L1, "undelivered"_L1 };
constexpr qsizetype longestSmsHistory = 30;

template <class Enum, size_t Count>
Enum smsNamed(const std::array<QLatin1StringView, Count> &among, const QString &name, Enum fallback)
{
    for (size_t i = 0; i < Count; ++i) {
        if (among[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    return fallback;
}

} // namespace

SmsMessageId newSmsMessageId(Instant now)
{
    return { u"sms:"_s + newUuid(now) };
}

SmsRecipientId smsRecipientId(const SmsMessageId &message, const ContactId &contact)
{
    return { u"smsto:"_s + message.value.section(u':', 1) + u'.' + contact.value.section(u':', 1) };
}

QString toString(SmsState state)
{
    return smsStateNames[static_cast<size_t>(state)];
}

QString toString(SmsReport report)
{
    return smsReportNames[static_cast<size_t>(report)];
}

QJsonObject toJson(const SmsMessage &message)
{
    auto json = message.unknown;
    json[u"text"_s] = message.text;
    json[u"source"_s] = message.source;
    json[u"corrects"_s] = message.corrects;
    json[u"recipients"_s] = toJson(message.recipients);
    json[u"abroad"_s] = message.includesAbroad;
    json[u"onePerHousehold"_s] = message.onePerHousehold;
    json[u"channel"_s] = message.channel.value;
    json[u"due"_s] = toIso(message.due);
    json[u"emergency"_s] = message.isEmergency;
    json[u"paused"_s] = message.isPaused;
    putTime(json, u"cancelledAt"_s, message.cancelledAt);
    json[u"author"_s] = message.author;
    json[u"createdAt"_s] = toIso(message.createdAt);
    return json;
}

SmsMessage smsMessageFromJson(const SmsMessageId &id, const QJsonObject &json)
{
    static const QStringList known { u"text"_s, u"source"_s, u"corrects"_s, u"recipients"_s, u"abroad"_s,
        u"onePerHousehold"_s, u"channel"_s, u"due"_s, u"emergency"_s, u"paused"_s, u"cancelledAt"_s, u"author"_s,
        u"createdAt"_s };
    return { .id = id,
        .text = json[u"text"_s].toString(),
        .source = json[u"source"_s].toString(),
        .corrects = json[u"corrects"_s].toString(),
        .recipients = recipientsFromJson(json[u"recipients"_s].toObject()),
        .includesAbroad = json[u"abroad"_s].toBool(),
        .onePerHousehold = json[u"onePerHousehold"_s].toBool(),
        .channel = { json[u"channel"_s].toString() },
        .due = optionalInstant(json[u"due"_s]).value_or(Instant {}),
        .isEmergency = json[u"emergency"_s].toBool(),
        .isPaused = json[u"paused"_s].toBool(),
        .cancelledAt = optionalInstant(json[u"cancelledAt"_s]),
        .author = json[u"author"_s].toString(),
        .createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {}),
        .unknown = withoutKeys(json, known) };
}

QJsonObject toJson(const SmsRecipient &recipient)
{
    auto json = recipient.unknown;
    json[u"message"_s] = recipient.message.value;
    json[u"contact"_s] = recipient.contact.value;
    json[u"name"_s] = recipient.name;
    json[u"number"_s] = recipient.number;
    json[u"channel"_s] = recipient.channel.value;
    json[u"desk"_s] = recipient.desk;
    json[u"state"_s] = toString(recipient.state);
    json[u"mark"_s] = recipient.mark;
    json[u"due"_s] = toIso(recipient.due);
    putTime(json, u"startedAt"_s, recipient.startedAt);
    putTime(json, u"nextAttempt"_s, recipient.nextAttempt);
    json[u"attempts"_s] = recipient.attempts;
    if (recipient.problem) {
        json[u"problem"_s] = toJson(*recipient.problem);
    }
    json[u"remoteId"_s] = recipient.remoteId;
    putTime(json, u"sentAt"_s, recipient.sentAt);
    json[u"parts"_s] = recipient.parts;
    json[u"price"_s] = recipient.price;
    json[u"report"_s] = toString(recipient.report);
    putTime(json, u"reportedAt"_s, recipient.reportedAt);
    json[u"history"_s] = historyToJson(recipient.history);
    return json;
}

SmsRecipient smsRecipientFromJson(const SmsRecipientId &id, const QJsonObject &json)
{
    static const QStringList known { u"message"_s, u"contact"_s, u"name"_s, u"number"_s, u"channel"_s, u"desk"_s,
        u"state"_s, u"mark"_s, u"due"_s, u"startedAt"_s, u"nextAttempt"_s, u"attempts"_s, u"problem"_s, u"remoteId"_s,
        u"sentAt"_s, u"parts"_s, u"price"_s, u"report"_s, u"reportedAt"_s, u"history"_s };
    SmsRecipient recipient { .id = id,
        .message = { json[u"message"_s].toString() },
        .contact = { json[u"contact"_s].toString() },
        .name = json[u"name"_s].toString(),
        .number = json[u"number"_s].toString(),
        .channel = { json[u"channel"_s].toString() },
        .desk = json[u"desk"_s].toString(),
        // A state of a newer Bubeník is nothing to act upon.
        .state = smsNamed(smsStateNames, json[u"state"_s].toString(), SmsState::Unconfirmed),
        .mark = json[u"mark"_s].toString(),
        .due = optionalInstant(json[u"due"_s]).value_or(Instant {}),
        .startedAt = optionalInstant(json[u"startedAt"_s]),
        .nextAttempt = optionalInstant(json[u"nextAttempt"_s]),
        .attempts = json[u"attempts"_s].toInt(),
        .problem = std::nullopt,
        .remoteId = json[u"remoteId"_s].toString(),
        .sentAt = optionalInstant(json[u"sentAt"_s]),
        .parts = json[u"parts"_s].toInt(),
        .price = json[u"price"_s].toInteger(noMoney),
        .report = smsNamed(smsReportNames, json[u"report"_s].toString(), SmsReport::Waiting),
        .reportedAt = optionalInstant(json[u"reportedAt"_s]),
        .history = historyFromJson(json[u"history"_s].toArray()),
        .unknown = withoutKeys(json, known) };
    if (const auto problem = json[u"problem"_s]; problem.isObject()) {
        recipient.problem = errorFromJson(problem.toObject());
    }
    return recipient;
}

void addHistory(SmsRecipient &recipient, Instant at, const QString &what, const QString &detail)
{
    recipient.history.append({ at, what, detail });
    if (recipient.history.size() > longestSmsHistory) {
        recipient.history.removeFirst();
    }
}

PhoneKind phoneKindOf(const QString &number)
{
    QString digits;
    for (const auto c : number) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    constexpr qsizetype withPrefix = 12;
    if (!digits.startsWith("420"_L1) || digits.size() != withPrefix) {
        return PhoneKind::Abroad;
    }
    const auto area = QStringView(digits).mid(3, 3);
    const auto two = area.left(2);
    const bool isMobile = two == "60"_L1 || two == "72"_L1 || two == "73"_L1 || two == "77"_L1 || two == "79"_L1
        || (two == "70"_L1 && area != "700"_L1 && area != "701"_L1);
    return isMobile ? PhoneKind::CzechMobile : PhoneKind::CzechOther;
}

} // namespace bubenik
