#include "channels/facebook/Token.h"

#include <QJsonArray>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Long enough to reach whoever may renew it, a holiday included.
constexpr auto soon = 14 * 24h;

const QStringList neededPermissions { u"pages_manage_posts"_s, u"pages_read_engagement"_s };
// Comments, answers and figures.
const QStringList wishedPermissions { u"pages_read_user_content"_s, u"pages_manage_engagement"_s, u"read_insights"_s };

std::optional<Instant> moment(const QJsonValue &seconds)
{
    const auto value = seconds.toInteger();
    return value > 0 ? std::optional(Instant { std::chrono::seconds(value) }) : std::nullopt;
}

Error missing(const QString &permission)
{
    return { .kind = ErrorKind::Forbidden, .detail = u"the token lacks %1"_s.arg(permission), .code = permission };
}

} // namespace

Token tokenOf(const QJsonObject &debugToken)
{
    const auto data = debugToken[u"data"_s].toObject();
    Token token { data[u"is_valid"_s].toBool(), data[u"type"_s].toString().toUpper(), moment(data[u"expires_at"_s]),
        moment(data[u"data_access_expires_at"_s]), {} };
    for (const auto scope : data[u"scopes"_s].toArray()) {
        token.permissions.append(scope.toString());
    }
    return token;
}

std::optional<Error> troubleOf(const Token &token)
{
    if (!token.isValid) {
        return Error { .kind = ErrorKind::Auth, .detail = u"debug_token: not valid"_s, .code = u"fb-token"_s };
    }
    if (!token.type.isEmpty() && token.type != "PAGE"_L1) {
        return Error {
            .kind = ErrorKind::Auth, .detail = u"debug_token: of type %1"_s.arg(token.type), .code = u"fb-user-token"_s
        };
    }
    for (const auto &permission : neededPermissions) {
        if (!token.permissions.isEmpty() && !token.permissions.contains(permission)) {
            return missing(permission);
        }
    }
    return std::nullopt;
}

QList<Error> warningsOf(const Token &token, Instant now)
{
    QList<Error> warnings;
    for (const auto &permission : wishedPermissions) {
        if (!token.permissions.isEmpty() && !token.permissions.contains(permission)) {
            warnings.append(missing(permission));
        }
    }
    const auto end = token.expires ? token.expires : token.readsUntil;
    if (end && *end - now < soon) {
        warnings.append(
            { .kind = ErrorKind::Auth, .detail = u"ends at %1"_s.arg(toIso(*end)), .code = u"fb-expires-soon"_s });
    }
    return warnings;
}

} // namespace bubenik::facebook
