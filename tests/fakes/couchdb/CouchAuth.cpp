// Who asks: couch_httpd_auth and couch_auth_lockout.
#include "fakes/couchdb/CouchCore.h"
#include "fakes/couchdb/CouchJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 cookieSeconds = 600;
constexpr Millis lockedFor { 300'000 };
constexpr int failuresToLock = 5;

QByteArray cookieHeader(const QByteArray &value)
{
    return "AuthSession=" + value + "; Version=1; Max-Age=600; Path=/; HttpOnly";
}

QByteArray sessionCookie(const CouchRequest &request)
{
    const auto cookies = request.header("cookie").split(';');
    for (const auto &cookie : cookies) {
        const auto trimmed = cookie.trimmed();
        if (trimmed.startsWith("AuthSession=")) {
            return trimmed.mid(12);
        }
    }
    return {};
}

// Name and password of a form or JSON.
CouchResult<std::pair<QByteArray, QByteArray>> signInForm(const CouchRequest &request)
{
    const auto type = request.header("content-type");
    if (type.startsWith("application/json")) {
        const auto json = request.json();
        if (!json) {
            return tl::unexpected(json.error());
        }
        const auto name = json->value(json->contains(u"username"_s) ? u"username"_s : u"name"_s);
        if (!name.isString()) {
            return couchFail(400, "bad_request", "request body must contain a username");
        }
        return std::pair { name.toString().toUtf8(), json->value(u"password"_s).toString().toUtf8() };
    }
    if (!type.startsWith("application/x-www-form-urlencoded")) {
        return couchFail(
            415, "bad_content_type", "Content-Type must be 'application/x-www-form-urlencoded' or 'application/json'");
    }
    const QUrlQuery form(QString::fromUtf8(request.body().replace('+', "%20")));
    const auto key = form.hasQueryItem(u"username"_s) ? u"username"_s : u"name"_s;
    if (!form.hasQueryItem(key)) {
        return couchFail(400, "bad_request", "request body must contain a username");
    }
    return std::pair { form.queryItemValue(key, QUrl::FullyDecoded).toUtf8(),
        form.queryItemValue(u"password"_s, QUrl::FullyDecoded).toUtf8() };
}

QByteArray userJson(const CouchUser &user)
{
    const auto name = user.name.isEmpty() ? QByteArray("null") : couchQuoted(user.name);
    return R"("name":)" + name + R"(,"roles":)" + couchJson(QJsonArray::fromStringList(user.roles));
}

} // namespace

std::optional<std::pair<CouchUser, CouchPassword>> CouchCore::credentials(const QByteArray &name) const
{
    const auto admin = disk.admins.constFind(name);
    if (admin != disk.admins.constEnd()) {
        return std::pair { CouchUser { name, { u"_admin"_s }, {} }, *admin };
    }
    const auto users = disk.databases.constFind("_users");
    const auto document
        = users == disk.databases.constEnd() ? CouchDocumentPtr() : users->find("org.couchdb.user:" + name);
    if (!document || document->deleted()) {
        return {};
    }
    const auto &fields = document->winner().body->fields;
    QStringList roles;
    for (const auto &role : fields[u"roles"].toArray()) {
        roles.append(role.toString());
    }
    return std::pair { CouchUser { name, roles, {} },
        CouchPassword { fields[u"salt"].toString().toLatin1(), fields[u"derived_key"].toString().toLatin1() } };
}

CouchResult<CouchUser> CouchCore::signIn(const QByteArray &name, const QByteArray &password)
{
    const auto known = credentials(name);
    const auto key = name + '\0' + (known ? known->second.salt : QByteArray());
    auto &failures = memory.failures[key];
    if (failures.count > 0 && m_clock.elapsed() - failures.first >= lockedFor) {
        failures = {};
    }
    if (failures.count >= failuresToLock) {
        return couchFail(403, "forbidden", "Account is temporarily locked due to multiple authentication failures");
    }
    if (!known || !known->second.fits(password)) {
        failures.first = failures.count++ == 0 ? m_clock.elapsed() : failures.first;
        return couchFail(401, "unauthorized", "Name or password is incorrect.");
    }
    return known->first;
}

QByteArray CouchCore::cookieFor(const QByteArray &name)
{
    const auto known = credentials(name);
    const auto time = QByteArray::number(toMillis(m_clock.now()) / 1000, 16).toUpper();
    const auto text = name + ':' + time;
    const auto hash = QMessageAuthenticationCode::hash(
        text, disk.secret + (known ? known->second.salt : QByteArray()), QCryptographicHash::Sha1);
    return cookieHeader((text + ':' + hash).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// A cookie that does not hold any more makes nobody of its bearer, without a word.
CouchResult<CouchUser> CouchCore::userOfCookie(const QByteArray &cookie)
{
    const auto text = QByteArray::fromBase64(cookie, QByteArray::Base64UrlEncoding);
    const auto first = text.indexOf(':');
    const auto second = text.indexOf(':', first + 1);
    if (first < 0 || second < 0) {
        return couchFail(400, "bad_request", "Malformed AuthSession cookie. Please clear your cookies.");
    }
    const auto known = credentials(text.left(first));
    const auto left = text.mid(first + 1, second - first - 1).toLongLong(nullptr, 16) + cookieSeconds
        - toMillis(m_clock.now()) / 1000;
    if (!known || left <= 0) {
        return CouchUser {};
    }
    const auto hash = QMessageAuthenticationCode::hash(
        text.left(second), disk.secret + known->second.salt, QCryptographicHash::Sha1);
    if (hash != text.mid(second + 1)) {
        return CouchUser {};
    }
    auto user = known->first;
    user.handler = "cookie";
    user.renew = left * 10 < cookieSeconds * 9;
    return user;
}

CouchResult<CouchUser> CouchCore::authenticate(const CouchRequest &request)
{
    if (const auto cookie = sessionCookie(request); !cookie.isEmpty()) {
        auto user = userOfCookie(cookie);
        if (!user || !user->name.isEmpty()) {
            return user;
        }
    }
    const auto authorization = request.header("authorization");
    if (!authorization.startsWith("Basic ")) {
        return CouchUser {};
    }
    const auto pair = QByteArray::fromBase64(authorization.mid(6));
    const auto name = pair.left(pair.indexOf(':'));
    if (!credentials(name)) {
        return couchFail(401, "unauthorized", "Name or password is incorrect.");
    }
    auto user = signIn(name, pair.mid(name.size() + 1));
    if (user) {
        user->handler = "default";
    }
    return user;
}

CouchCore::Reply CouchCore::session(const CouchRequest &request)
{
    if (request.method == "GET" || request.method == "HEAD") {
        const auto &handler = request.user.handler;
        return CouchReply { 200,
            R"({"ok":true,"userCtx":{)" + userJson(request.user)
                + R"(},"info":{"authentication_handlers":["cookie","default"])"
                + (handler.isEmpty() ? QByteArray() : R"(,"authenticated":")" + handler + '"') + "}}\n" };
    }
    const QPair<QByteArray, QByteArray> cleared { "set-cookie", cookieHeader({}) };
    if (request.method == "DELETE") {
        return CouchReply { 200, "{\"ok\":true}\n", { cleared } };
    }
    if (request.method != "POST") {
        return couchFail(405, "method_not_allowed", "Only GET,HEAD,POST,DELETE allowed");
    }
    const auto form = signInForm(request);
    if (!form) {
        return tl::unexpected(form.error());
    }
    const auto user = signIn(form->first, form->second);
    if (!user) {
        auto refused = couchReply(user.error());
        if (user.error().status == 401) {
            refused.headers.append(cleared);
        }
        return refused;
    }
    return CouchReply { 200, "{\"ok\":true," + userJson(*user) + "}\n", { { "set-cookie", cookieFor(user->name) } } };
}

} // namespace bubenik
