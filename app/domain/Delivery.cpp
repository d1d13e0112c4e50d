#include "domain/Delivery.h"

#include "core/Json.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHistory = 200;

constexpr std::array stateNames { "planned"_L1, "sending"_L1, "handed-over"_L1, "live"_L1, "unconfirmed"_L1,
    "failed"_L1, "cancelled"_L1 };
constexpr std::array operationNames { "create"_L1, "update"_L1, "withdraw"_L1 };

void put(QJsonObject &json, const QString &key, const std::optional<QString> &value)
{
    if (value) {
        json[key] = *value;
    }
}

std::optional<QString> optionalString(const QJsonValue &value)
{
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

QJsonObject operationToJson(const Operation &operation)
{
    QJsonObject json { { u"kind"_s, toString(operation.kind) }, { u"startedAt"_s, toIso(operation.startedAt) },
        { u"contentDigest"_s, operation.contentDigest }, { u"due"_s, toIso(operation.due) },
        { u"from"_s, toString(operation.from) }, { u"absent"_s, operation.absent },
        { u"lookupErrors"_s, operation.lookupErrors } };
    if (operation.sent != Content {}) {
        json[u"sent"_s] = toJson(operation.sent);
    }
    if (operation.unknownSince) {
        json[u"unknownSince"_s] = toIso(*operation.unknownSince);
    }
    return json;
}

Operation operationFromJson(const QJsonObject &json)
{
    Operation operation;
    const auto name = json[u"kind"_s].toString();
    for (size_t i = 0; i < operationNames.size(); ++i) {
        if (operationNames[i] == name) {
            operation.kind = static_cast<OperationKind>(i);
        }
    }
    operation.startedAt = optionalInstant(json[u"startedAt"_s]).value_or(Instant {});
    operation.contentDigest = json[u"contentDigest"_s].toString();
    operation.sent = contentFromJson(json[u"sent"_s].toObject());
    operation.due = optionalInstant(json[u"due"_s]).value_or(Instant {});
    operation.from = deliveryStateFromString(json[u"from"_s].toString()).value_or(DeliveryState::Planned);
    operation.unknownSince = optionalInstant(json[u"unknownSince"_s]);
    operation.absent = json[u"absent"_s].toInt();
    operation.lookupErrors = json[u"lookupErrors"_s].toInt();
    return operation;
}

QJsonObject acknowledgedToJson(const Acknowledged &acknowledged)
{
    return { { u"remoteId"_s, acknowledged.remoteId }, { u"permalink"_s, acknowledged.permalink },
        { u"contentDigest"_s, acknowledged.contentDigest }, { u"due"_s, toIso(acknowledged.due) },
        { u"fingerprint"_s, acknowledged.fingerprint } };
}

Acknowledged acknowledgedFromJson(const QJsonObject &json)
{
    return { json[u"remoteId"_s].toString(), json[u"permalink"_s].toString(), json[u"contentDigest"_s].toString(),
        optionalInstant(json[u"due"_s]).value_or(Instant {}), json[u"fingerprint"_s].toString() };
}

} // namespace

QJsonObject toJson(const OwnContent &own)
{
    auto json = own.unknown;
    put(json, u"title"_s, own.title);
    put(json, u"lead"_s, own.lead);
    put(json, u"body"_s, own.body);
    if (own.attachments) {
        json[u"attachments"_s] = QJsonArray::fromStringList(*own.attachments);
    }
    auto crops = json[u"crops"_s].toObject();
    for (const auto &[digest, crop] : own.crops.asKeyValueRange()) {
        crops[digest] = toString(crop);
    }
    if (!crops.isEmpty()) {
        json[u"crops"_s] = crops;
    }
    return json;
}

OwnContent ownContentFromJson(const QJsonObject &json)
{
    OwnContent own { optionalString(json[u"title"_s]), optionalString(json[u"lead"_s]), optionalString(json[u"body"_s]),
        std::nullopt };
    if (json.contains(u"attachments"_s)) {
        own.attachments = toStringList(json[u"attachments"_s]);
    }
    auto crops = json[u"crops"_s].toObject();
    const auto digests = crops.keys();
    for (const auto &digest : digests) {
        if (const auto crop = cropFromString(crops[digest].toString())) {
            own.crops.insert(digest, *crop);
            crops.remove(digest);
        }
    }
    own.unknown = withoutKeys(json, { u"title"_s, u"lead"_s, u"body"_s, u"attachments"_s, u"crops"_s });
    if (!crops.isEmpty()) {
        own.unknown[u"crops"_s] = crops; // of a newer Bubeník
    }
    return own;
}

QJsonArray historyToJson(const QList<HistoryEntry> &history)
{
    QJsonArray array;
    for (const auto &entry : history) {
        QJsonObject json { { u"at"_s, toIso(entry.at) }, { u"what"_s, entry.what } };
        if (!entry.detail.isEmpty()) {
            json[u"detail"_s] = entry.detail;
        }
        array.append(json);
    }
    return array;
}

QList<HistoryEntry> historyFromJson(const QJsonArray &array)
{
    QList<HistoryEntry> history;
    for (const auto &item : array) {
        const auto json = item.toObject();
        history.append({ optionalInstant(json[u"at"_s]).value_or(Instant {}), json[u"what"_s].toString(),
            json[u"detail"_s].toString() });
    }
    return history;
}

QString toString(DeliveryState state)
{
    return stateNames[static_cast<size_t>(state)];
}

std::optional<DeliveryState> deliveryStateFromString(const QString &name)
{
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (stateNames[i] == name) {
            return static_cast<DeliveryState>(i);
        }
    }
    return std::nullopt;
}

QString toString(OperationKind kind)
{
    return operationNames[static_cast<size_t>(kind)];
}

QJsonObject toJson(const Delivery &delivery)
{
    QJsonObject json = delivery.unknown;
    json[u"post"_s] = delivery.post.value;
    json[u"channel"_s] = delivery.channel.value;
    json[u"wish"_s] = delivery.wish == Wish::Publish ? u"publish"_s : u"withdraw"_s;
    json[u"due"_s] = toIso(delivery.due);
    json[u"asap"_s] = delivery.asap;
    json[u"own"_s] = toJson(delivery.own);
    json[u"released"_s] = toJson(delivery.released);
    json[u"mark"_s] = delivery.mark;
    json[u"state"_s] = toString(delivery.state);
    json[u"acknowledged"_s] = acknowledgedToJson(delivery.acknowledged);
    json[u"attempts"_s] = delivery.attempts;
    json[u"history"_s] = historyToJson(delivery.history);
    if (!delivery.articleLink.isEmpty()) {
        json[u"articleLink"_s] = delivery.articleLink;
    }
    if (delivery.replacing) {
        json[u"replacing"_s] = QJsonObject { { u"since"_s, toIso(delivery.replacing->since) },
            { u"contentDigest"_s, delivery.replacing->contentDigest } };
    }
    if (delivery.operation) {
        json[u"operation"_s] = operationToJson(*delivery.operation);
    }
    if (delivery.nextAttempt) {
        json[u"nextAttempt"_s] = toIso(*delivery.nextAttempt);
    }
    if (delivery.problem) {
        json[u"problem"_s] = toJson(*delivery.problem);
    }
    if (delivery.theirs) {
        json[u"theirs"_s] = QJsonObject { { u"title"_s, delivery.theirs->title }, { u"body"_s, delivery.theirs->body },
            { u"fingerprint"_s, delivery.theirs->fingerprint } };
    }
    return json;
}

Delivery deliveryFromJson(const DeliveryId &id, const QJsonObject &json)
{
    static const QStringList known { u"post"_s, u"channel"_s, u"wish"_s, u"due"_s, u"asap"_s, u"own"_s, u"released"_s,
        u"mark"_s, u"state"_s, u"acknowledged"_s, u"attempts"_s, u"history"_s, u"operation"_s, u"nextAttempt"_s,
        u"problem"_s, u"theirs"_s, u"articleLink"_s, u"replacing"_s };
    Delivery delivery;
    delivery.id = id;
    delivery.post.value = json[u"post"_s].toString();
    delivery.channel.value = json[u"channel"_s].toString();
    delivery.wish = json[u"wish"_s].toString() == "withdraw"_L1 ? Wish::Withdraw : Wish::Publish;
    delivery.due = optionalInstant(json[u"due"_s]).value_or(Instant {});
    delivery.asap = json[u"asap"_s].toBool();
    delivery.own = ownContentFromJson(json[u"own"_s].toObject());
    delivery.released = contentFromJson(json[u"released"_s].toObject());
    delivery.mark = json[u"mark"_s].toString();
    // A state this version does not know is the work of a newer one: leave it alone rather than send again.
    delivery.state = deliveryStateFromString(json[u"state"_s].toString()).value_or(DeliveryState::Unconfirmed);
    delivery.acknowledged = acknowledgedFromJson(json[u"acknowledged"_s].toObject());
    delivery.attempts = json[u"attempts"_s].toInt();
    delivery.history = historyFromJson(json[u"history"_s].toArray());
    if (json.contains(u"operation"_s)) {
        delivery.operation = operationFromJson(json[u"operation"_s].toObject());
    }
    delivery.articleLink = json[u"articleLink"_s].toString();
    if (json.contains(u"replacing"_s)) {
        const auto replacing = json[u"replacing"_s].toObject();
        delivery.replacing = Replacing { optionalInstant(replacing[u"since"_s]).value_or(Instant {}),
            replacing[u"contentDigest"_s].toString() };
    }
    delivery.nextAttempt = optionalInstant(json[u"nextAttempt"_s]);
    if (json.contains(u"problem"_s)) {
        delivery.problem = errorFromJson(json[u"problem"_s].toObject());
    }
    if (json.contains(u"theirs"_s)) {
        const auto theirs = json[u"theirs"_s].toObject();
        delivery.theirs = Theirs { theirs[u"title"_s].toString(), theirs[u"body"_s].toString(),
            theirs[u"fingerprint"_s].toString() };
    }
    delivery.unknown = json;
    for (const auto &key : known) {
        delivery.unknown.remove(key);
    }
    return delivery;
}

void addHistory(Delivery &delivery, Instant at, const QString &what, const QString &detail)
{
    delivery.history.append({ at, what, detail });
    if (delivery.history.size() > maxHistory) {
        delivery.history.remove(0, delivery.history.size() - maxHistory);
    }
}

Delivery newDelivery(const PostId &post, const ChannelId &channel, Instant due, bool asap, Instant now)
{
    Delivery delivery;
    delivery.id = newDeliveryId(now);
    delivery.post = post;
    delivery.channel = channel;
    delivery.due = due;
    delivery.asap = asap;
    delivery.mark = newUuid(now);
    addHistory(delivery, now, u"planned"_s);
    return delivery;
}

bool isAcknowledged(const Delivery &delivery)
{
    if (delivery.wish == Wish::Withdraw) {
        return delivery.acknowledged.remoteId.isEmpty();
    }
    return !delivery.acknowledged.remoteId.isEmpty() && delivery.acknowledged.due == delivery.due
        && delivery.acknowledged.contentDigest == contentDigest(delivery.released);
}

} // namespace bubenik
