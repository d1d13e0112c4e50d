#include "backend/CouchSession.h"

#include "backend/CouchErrors.h"
#include "net/Retry.h"

#include <QCoro/QCoroFuture>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// How long CouchDB 3.4 and newer refuse a name after five wrong passwords (chttpd_auth_lockout/max_lifetime).
constexpr auto lockedFor = 300s;
// A refused password is tried again after this: two desks of one person stay below five in five minutes.
constexpr auto refusedFor = 150s;
constexpr auto cookieName = "AuthSession=";
// An answer that took longer tells nothing about clocks.
constexpr Millis longestForTime = 20s;

// nullopt: none was set; empty: it was taken away.
std::optional<QByteArray> cookieOf(const HttpAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name == "set-cookie" && value.startsWith(cookieName)) {
            const auto cookie = value.left(value.indexOf(';') < 0 ? value.size() : value.indexOf(';')).trimmed();
            return cookie == cookieName ? QByteArray() : cookie;
        }
    }
    return std::nullopt;
}

bool isPage(const HttpAnswer &answer)
{
    return !answer.body.isEmpty() && answer.header("content-type").startsWith("text/html");
}

QByteArray fingerprint(const QString &password)
{
    return QCryptographicHash::hash(password.toUtf8(), QCryptographicHash::Sha256);
}

HttpRequest withCookie(HttpRequest request, const QByteArray &cookie)
{
    request.headers.emplaceBack("Cookie", cookie);
    return request;
}

bool looksLikeJson(const HttpAnswer &answer)
{
    const auto start = answer.body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

HttpRequest signInRequest(const QUrl &url, const QString &user, const QString &password)
{
    HttpRequest request { .method = "POST",
        .url = url,
        .headers = { { "Content-Type", "application/json" }, { "Accept", "application/json" } } };
    request.body = QJsonDocument(QJsonObject { { u"name"_s, user }, { u"password"_s, password } })
                       .toJson(QJsonDocument::Compact);
    return request;
}

Result<SignedIn> accountOf(const HttpAnswer &answer)
{
    if (answer.status == 403 && looksLikeJson(answer)) {
        auto error = coucherrors::ofAnswer(answer, false);
        return fail(Error { .kind = ErrorKind::Auth,
            .detail = error.detail,
            .code = u"locked"_s,
            .retryAfter = lockedFor,
            .isOfServer = true });
    }
    if (answer.status >= 500 || (answer.status >= 400 && looksLikeJson(answer))) {
        return fail(coucherrors::ofAnswer(answer, false));
    }
    const auto json = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200 || !json[u"ok"_s].toBool() || cookieOf(answer).value_or(QByteArray()).isEmpty()) {
        return fail(coucherrors::notCouch(answer));
    }
    SignedIn account { .name = json[u"name"_s].toString(), .roles = {} };
    for (const auto &role : json[u"roles"_s].toArray()) {
        account.roles.append(role.toString());
    }
    return account;
}

} // namespace

CouchSession::CouchSession(
    HttpClient &http, Clock &clock, QUrl server, QString user, std::function<Task<QString>()> password)
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

// The server's date has whole seconds and was written at some moment between asking and answering; a longpoll's at its
// beginning. What fits into that is no difference.
void CouchSession::learnTime(const HttpAnswer &answer, Millis took)
{
    const auto time = serverTime(answer);
    if (!time || took > longestForTime) {
        return;
    }
    const auto received = m_clock.now();
    const Millis atLeast = *time - received;
    const Millis atMost = *time + 1s - (received - took);
    m_skew = std::clamp(Millis { 0 }, atLeast, std::max(atLeast, atMost));
}

void CouchSession::learnCookie(const HttpAnswer &answer)
{
    if (const auto cookie = cookieOf(answer)) {
        m_cookie = *cookie;
    }
}

Task<HttpAnswer> CouchSession::exchange(HttpRequest request, Progress progress)
{
    ++m_requests;
    const auto asked = m_clock.elapsed();
    auto sending = m_http.send(std::move(request), std::move(progress));
    auto answer = co_await std::move(sending);
    if (answer) {
        learnTime(*answer, m_clock.elapsed() - asked);
    }
    co_return answer;
}

Task<ServerInfo> CouchSession::hello()
{
    auto asking = askAsNobody("/");
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
        co_return fail(answer->status >= 500 ? coucherrors::ofAnswer(*answer, false) : coucherrors::notCouch(*answer));
    }
    co_return ServerInfo { .version = json[u"version"_s].toString(),
        .vendor = isPouch ? u"PouchDB"_s : QString(),
        .uuid = json[u"uuid"_s].toString(),
        .clockSkew = m_skew };
}

Task<HttpAnswer> CouchSession::askAsNobody(QByteArray path)
{
    HttpRequest request { .url = at(path), .headers = { { "Accept", "application/json" } } };
    auto asking = exchange(std::move(request), {});
    auto answer = co_await std::move(asking);
    co_return answer ? std::move(answer) : fail(coucherrors::ofRead(answer.error()));
}

Task<SignedIn> CouchSession::signIn()
{
    if (m_signingIn) { // others wait for the same
        auto outcome = m_signingIn->future();
        co_return co_await std::move(outcome);
    }
    const auto signingIn = std::make_shared<QPromise<Result<SignedIn>>>();
    signingIn->start();
    m_signingIn = signingIn;
    auto asking = m_password();
    auto password = co_await std::move(asking);
    Result<SignedIn> outcome = fail(coucherrors::ofServer(
        { .kind = ErrorKind::Auth, .detail = u"no password on this desk"_s, .code = u"no-secret"_s }));
    if (password) {
        auto signing = signInWith(*std::move(password));
        outcome = co_await std::move(signing);
    } else if (password.error().kind != ErrorKind::NotFound) {
        outcome = fail(password.error());
    }
    m_signingIn.reset();
    signingIn->addResult(outcome);
    signingIn->finish();
    co_return outcome;
}

Task<SignedIn> CouchSession::signInWith(QString password)
{
    m_cookie.clear();
    auto sending = exchange(signInRequest(at("/_session"), m_user, password), {});
    const auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(coucherrors::ofRead(answer.error())); // a sign-in that got lost has changed nothing
    }
    auto account = accountOf(*answer);
    m_refused.reset();
    if (account) {
        learnCookie(*answer);
    } else if (account.error().kind == ErrorKind::Auth) {
        const Millis pause = account.error().code == "locked"_L1 ? lockedFor : refusedFor;
        m_refused = Refusal { account.error(), fingerprint(password), m_clock.elapsed() + pause };
    }
    co_return account;
}

// Five wrong passwords lock the name for everybody who comes through the same proxy: one that was refused is not tried
// again for a while by requests that happen to need a sign-in.
Task<SignedIn> CouchSession::signInAgain()
{
    if (m_refused && !m_signingIn && m_clock.elapsed() < m_refused->until) {
        auto asking = m_password();
        const auto password = co_await std::move(asking);
        if (password && m_refused && fingerprint(*password) == m_refused->fingerprint) {
            auto error = m_refused->error;
            error.retryAfter = std::chrono::ceil<std::chrono::seconds>(m_refused->until - m_clock.elapsed());
            co_return fail(error);
        }
    }
    auto signing = signIn();
    co_return co_await std::move(signing);
}

Task<HttpAnswer> CouchSession::send(QByteArray method, QByteArray path, QByteArray body, Progress progress)
{
    HttpRequest request { .method = std::move(method), .body = std::move(body) };
    if (!request.body.isEmpty()) {
        request.headers.emplaceBack("Content-Type", "application/json");
    }
    auto sending = send(std::move(path), std::move(request), std::move(progress));
    co_return co_await std::move(sending);
}

QUrl CouchSession::at(const QByteArray &path) const
{
    return QUrl::fromEncoded(m_server.toEncoded(QUrl::StripTrailingSlash) + path, QUrl::StrictMode);
}

Task<HttpAnswer> CouchSession::send(QByteArray path, HttpRequest request, Progress progress)
{
    request.url = at(path);
    request.headers.emplaceBack("Accept", "application/json");
    Result<HttpAnswer> answer;
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (m_cookie.isEmpty()) {
            auto signing = signInAgain();
            const auto account = co_await std::move(signing);
            BUBENIK_CO_TRY(account);
        }
        const auto cookie = m_cookie;
        auto trying = exchange(withCookie(request, cookie), progress);
        answer = co_await std::move(trying);
        if (!answer || answer->status != 401) {
            break;
        }
        // Surely nothing was done: the cookie ran out, or the password was changed.
        if (m_cookie == cookie) {
            m_cookie.clear();
        }
    }
    const bool isWrite = request.method != "GET" && !path.contains("/_all_docs");
    if (!answer) {
        co_return fail(isWrite ? coucherrors::ofServer(answer.error()) : coucherrors::ofRead(answer.error()));
    }
    if (answer->status < 300 && !isPage(*answer)) {
        learnCookie(*answer);
        co_return answer;
    }
    co_return fail(errorOf(*answer, isWrite));
}

Error CouchSession::errorOf(const HttpAnswer &answer, bool isWrite) const
{
    const bool isOfProxy = answer.status >= 500 || answer.status == 413 || answer.status == 429;
    if (answer.status < 400 || (isPage(answer) && !isOfProxy)) {
        return coucherrors::notCouch(answer);
    }
    auto error = coucherrors::ofAnswer(answer, isWrite);
    error.retryAfter = parseRetryAfter(answer.header("retry-after"), m_clock.now());
    return error;
}

Result<QJsonDocument> jsonOf(const HttpAnswer &answer)
{
    QJsonParseError problem;
    auto json = QJsonDocument::fromJson(answer.body, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(coucherrors::ofServer(
            { .kind = ErrorKind::Offline, .detail = problem.errorString(), .code = u"not-couchdb"_s }));
    }
    return json;
}

} // namespace bubenik
