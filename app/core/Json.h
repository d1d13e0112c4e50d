// Small helpers over Qt's JSON, shared by every codec.
#pragma once

#include "core/Clock.h"
#include "core/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace bubenik {

// Compact UTF-8 with keys in order (Qt keeps them sorted): the form that is stored and hashed.
[[nodiscard]] QByteArray toCompact(const QJsonObject &object);
[[nodiscard]] Result<QJsonObject> parseObject(const QByteArray &bytes);
[[nodiscard]] QStringList toStringList(const QJsonValue &value);
[[nodiscard]] std::optional<Instant> optionalInstant(const QJsonValue &value);
// Its counterpart; no time is no key.
void putTime(QJsonObject &json, const QString &key, const std::optional<Instant> &time);
// What is left of an object: what a newer version wrote and this one does not know.
[[nodiscard]] QJsonObject withoutKeys(QJsonObject json, const QStringList &keys);
// Lower-case hex SHA-256.
[[nodiscard]] QString sha256(const QByteArray &bytes);

} // namespace bubenik
