#include "core/Json.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace bubenik {

QByteArray toCompact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<QJsonObject> parseObject(const QByteArray &bytes)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Rejected, problem.errorString());
    }
    if (!document.isObject()) {
        return fail(ErrorKind::Rejected, QStringLiteral("JSON is not an object"));
    }
    return document.object();
}

QStringList toStringList(const QJsonValue &value)
{
    QStringList list;
    const auto array = value.toArray();
    list.reserve(array.size());
    for (const auto &item : array) {
        list.append(item.toString());
    }
    return list;
}

void putTime(QJsonObject &json, const QString &key, const std::optional<Instant> &time)
{
    if (time) {
        json[key] = toIso(*time);
    }
}

std::optional<Instant> optionalInstant(const QJsonValue &value)
{
    return value.isString() ? instantFromIso(value.toString()) : std::nullopt;
}

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QJsonObject withoutKeys(QJsonObject json, const QStringList &keys)
{
    for (const auto &key : keys) {
        json.remove(key);
    }
    return json;
}

} // namespace bubenik
