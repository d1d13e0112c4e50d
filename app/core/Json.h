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
// Lower-case hex SHA-256.
[[nodiscard]] QString sha256(const QByteArray &bytes);

} // namespace bubenik
