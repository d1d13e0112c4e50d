// What the files of SyncStore share. Of use in this folder only.
#pragma once

#include "core/Json.h"
#include "domain/ServerDocument.h"

namespace bubenik::syncsql {

// For an IN list; only for names of our own.
[[nodiscard]] inline QString quoted(const QStringList &names)
{
    return u'\'' + names.join(QStringLiteral("','")) + u'\'';
}

[[nodiscard]] inline QString kindOf(const QString &id)
{
    return id.left(qMax(0, id.indexOf(u':')));
}

// Kinds that are written on the server only, never sent from the cache.
[[nodiscard]] inline QString serverKinds()
{
    return quoted({ QStringLiteral("claim"), QStringLiteral("attachment"), QStringLiteral("presence") });
}

[[nodiscard]] inline QString sentKinds()
{
    QStringList kinds;
    for (const auto audience : allAudiences()) {
        kinds += kindsOf(audience);
    }
    return quoted(kinds);
}

[[nodiscard]] inline QJsonObject objectOf(const QString &text)
{
    return parseObject(text.toUtf8()).value_or(QJsonObject {});
}

} // namespace bubenik::syncsql
