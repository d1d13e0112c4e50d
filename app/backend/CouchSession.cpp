#include "backend/CouchSession.h"

#include "net/Retry.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How long CouchDB 3.4 and newer refuse a name after five wrong passwords (chttpd_auth_lockout/max_lifetime).
constexpr auto lockedFor = 300s;
constexpr auto cookieName = "AuthSession=";

QByteArray cookieOf(const HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name == "set-cookie" && value.startsWith(cookieName)) {
            return value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';'));
        }
    }
    return {};
}

bool looksLikeJson(const HttpAnswer &answer)
{
    const auto start = answer.body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

Error errorOf(const HttpAnswer &answer, bool isWrite)
{
    const auto json = QJsonDocument::fromJson(answer.body).object();
    Error error { .kind = ErrorKind::Rejected,
        .detail = u"%1 %2"_s.arg(answer.status).arg(json[u"reason"_s].toString()).trimmed(),
        .code = json[u"error"_s].toString() };
    switch (answer.status) {
    case 401:
        error.kind = ErrorKind::Auth;
        break;
    case 403:
        error.kind = ErrorKind::Forbidden;
        error.code = error.detail.contains("not allowed to access"_L1) ? u"not-a-member"_s : u"forbidden"_s;
        break;
    case 404: {
        const auto reason = json[u"reason"_s].toString();
        const bool isDatabase = reason.contains("Database"_L1) || reason == "no_db_file"_L1;
        error.kind = ErrorKind::NotFound;
        error.code = isDatabase ? u"no-database"_s : reason == "deleted"_L1 ? u"deleted"_s : u"missing"_s;
        break;
    }
    case 409:
    case 412:
        error.kind = ErrorKind::Conflict;
        break;
    case 413:
        error.kind = ErrorKind::TooLarge;
        break;
    case 429:
        error.kind = ErrorKind::RateLimited;
        break;
    default:
        // A proxy that waited in vain, or a cluster of which a part answered too late, may have written all the same.
        if (answer.status >= 500) {
            error.kind = isWrite ? ErrorKind::UnknownOutcome : ErrorKind::Server;
        }
    }
    return error;
}

tl::unexpected<Error> notCouch(const HttpAnswer &answer)
{
    return fail(ErrorKind::Offline, u"status %1, %2: no answer of a CouchDB"_s.arg(answer.status).arg(QString::fromLatin1(answer.header("content-type"))), u"not-couchdb"_s);
}

HttpRequest signInRequest(const QUrl &server, const QString &user, const QString &password)
{
    HttpRequest request { .method = "POST", .url = server, .headers = { { "Content-Type", "application/json" }, { "Accept", "application/json" } } };
    request.url.setPath(server.path() + u"/_session"_s);
    request.body = QJsonDocument(QJsonObject { { u"name"_s, user }, { u"password"_s, password } }).toJson(QJsonDocument::Compact);
    return request;
}

SignedIn signedIn(const QJsonObject &json, const QString &user)
{
    SignedIn account { .name = json[u"name"_s].toString(user) };
    for (const auto &role : json[u"roles"_s].toArray()) {
        account.roles.append(role.toString());
    }
    return account;
}

} // namespace

CouchSession::CouchSession(HttpClient &http, Clock &clock, QUrl server, QString user, std::function<Task<QString>()> password)
    : m_http(http)
    , m_clock(clock)
    , m_server(std::move(server))
    , m_user(std::move(user))
    , m_password(std::move(password))
{
    auto path = m_server.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    m_server.setPath(path);
}

void CouchSession::learn(const HttpAnswer &answer)
{
    if (const auto time = serverTime(answer)) {
        const auto skew = *time - m_clock.now();
        // The header has whole seconds and is as old as the answer.
        m_skew = skew > -2s && skew < 2s ? Millis { 0 } : skew;
    }
    if (const auto cookie = cookieOf(answer); !cookie.isEmpty()) {
        m_cookie = cookie;
    }
}

Task<HttpAnswer> CouchSession::exchange(HttpRequest request, Progress progress)
{
    ++m_requests;
    auto sending = m_http.send(std::move(request), std::move(progress));
    auto answer = co_await std::move(sending);
    if (answer) {
        learn(*answer);
    }
    co_return answer;
}

Task<ServerInfo> CouchSession::hello()
{
    HttpRequest request { .url = m_server, .headers = { { "Accept", "application/json" } } };
    request.url.setPath(m_server.path() + u'/');
    auto asking = exchange(request, {});
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto json = QJsonDocument::fromJson(answer->body).object();
    const bool isPouch = json.contains(u"express-pouchdb"_s);
    if (!isPouch && !json.contains(u"couchdb"_s)) {
        if (answer->status == 401 && looksLikeJson(*answer)) {
            co_return ServerInfo { .clockSkew = m_skew }; // a CouchDB that tells strangers nothing
        }
        co_return notCouch(*answer);
    }
    ServerInfo info { .version = json[u"version"_s].toString(), .uuid = json[u"uuid"_s].toString(), .clockSkew = m_skew };
    info.vendor = isPouch ? u"PouchDB"_s : QString();
    co_return info;
}

Task<SignedIn> CouchSession::signIn()
{
    auto asking = m_password();
    const auto password = co_await std::move(asking);
    if (!password) {
        co_return fail(password.error());
    }
    m_cookie.clear();
    auto sending = exchange(signInRequest(m_server, m_user, *password), {});
    const auto answer = co_await std::move(sending);
    if (!answer) {
        auto error = answer.error();
        if (error.kind == ErrorKind::UnknownOutcome) {
            error.kind = ErrorKind::Offline; // a sign-in that got lost has changed nothing
        }
        co_return fail(error);
    }
    if (answer->status == 403) {
        auto error = errorOf(*answer, false);
        error.kind = ErrorKind::Auth;
        error.code = u"locked"_s;
        error.retryAfter = lockedFor;
        co_return fail(error);
    }
    if (answer->status >= 400 && looksLikeJson(*answer)) {
        co_return fail(errorOf(*answer, false));
    }
    const auto json = QJsonDocument::fromJson(answer->body).object();
    if (answer->status != 200 || !json[u"ok"_s].toBool() || m_cookie.isEmpty()) {
        co_return notCouch(*answer);
    }
    co_return signedIn(json, m_user);
}

Task<HttpAnswer> CouchSession::send(QByteArray method, QByteArray path, QByteArray body, Progress progress)
{
    HttpRequest request { .method = std::move(method), .body = std::move(body) };
    if (!request.body.isEmpty()) {
        request.headers.append({ "Content-Type", "application/json" });
    }
    auto sending = send(std::move(path), std::move(request), std::move(progress));
    co_return co_await std::move(sending);
}

Task<HttpAnswer> CouchSession::send(QByteArray path, HttpRequest request, Progress progress)
{
    if (m_cookie.isEmpty()) {
        auto signing = signIn();
        const auto account = co_await std::move(signing);
        if (!account) {
            co_return fail(account.error());
        }
    }
    request.url = QUrl::fromEncoded(m_server.toEncoded(QUrl::StripTrailingSlash) + path, QUrl::StrictMode);
    request.headers.append({ "Accept", "application/json" });
    auto trying = withCookie(request, progress);
    auto answer = co_await std::move(trying);
    if (answer && answer->status == 401) { // surely nothing was done: the cookie ran out, or the password was changed
        auto signing = signIn();
        const auto account = co_await std::move(signing);
        if (!account) {
            co_return fail(account.error());
        }
        auto again = withCookie(request, progress);
        answer = co_await std::move(again);
    }
    const bool isWrite = request.method != "GET" && !path.contains("/_all_docs");
    if (!answer) {
        auto error = answer.error();
        error.kind = !isWrite && error.kind == ErrorKind::UnknownOutcome ? ErrorKind::Offline : error.kind;
        co_return fail(error);
    }
    const bool isPage = answer->status != 304 && !answer->body.isEmpty() && answer->header("content-type").startsWith("text/html");
    if (isPage && answer->status < 500 && answer->status != 413 && answer->status != 429) {
        co_return notCouch(*answer);
    }
    if (answer->status >= 300) {
        auto error = answer->status < 400 ? notCouch(*answer).value() : errorOf(*answer, isWrite);
        error.retryAfter = parseRetryAfter(answer->header("retry-after"), m_clock.now());
        co_return fail(error);
    }
    co_return answer;
}

Task<HttpAnswer> CouchSession::withCookie(HttpRequest request, Progress progress)
{
    request.headers.append({ "Cookie", m_cookie });
    auto sending = exchange(std::move(request), std::move(progress));
    co_return co_await std::move(sending);
}

Result<QJsonDocument> jsonOf(const HttpAnswer &answer)
{
    QJsonParseError problem;
    auto json = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Offline, problem.errorString(), u"not-couchdb"_s);
    }
    return json;
}

} // namespace bubenik
