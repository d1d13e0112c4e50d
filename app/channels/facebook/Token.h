// What Facebook says of a token, https://developers.facebook.com/docs/graph-api/reference/debug_token.
#pragma once

#include "core/Clock.h"
#include "core/Error.h"

#include <QJsonObject>
#include <QStringList>

namespace bubenik::facebook {

struct Token {
    bool isValid = false;
    QString type; // PAGE, USER, APP
    std::optional<Instant> expires; // nullopt: never
    std::optional<Instant> readsUntil; // from then on data cannot be read until somebody signs in again
    QStringList permissions;
};

[[nodiscard]] Token tokenOf(const QJsonObject &debugToken);
// Why it cannot publish: Auth "fb-token" or "fb-user-token", Forbidden with the permission as its code.
[[nodiscard]] std::optional<Error> troubleOf(const Token &token);
// What works today but not for long or not in full: Auth "fb-expires-soon", Forbidden with the permission as its code.
[[nodiscard]] QList<Error> warningsOf(const Token &token, Instant now);

} // namespace bubenik::facebook
