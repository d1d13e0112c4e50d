// One person signed in at one CouchDB server, by cookie (docs.couchdb.org, "Cookie Authentication"): signs in when
// needed, keeps the renewed cookie, signs in once more after a 401. Requests are never repeated otherwise. Belongs to
// the thread of its HttpClient.
//
// Errors of every call here and in BackendDatabase, beside HttpClient's own:
//   Auth       401 even after signing in anew: the password was changed or withdrawn. Code "locked" with retryAfter:
//              the server refuses the name for some minutes after five wrong passwords, even with the right one.
//   Forbidden  signed in, but without the right: code "not-a-member" (of the database), "not-administrator", or
//              "rule-<code>" with the sentence of a rule (resources/backend/*.js; "rule" for somebody else's rule)
//   NotFound   code "no-database", "missing", "deleted"
//   Conflict   409 · TooLarge 413 · RateLimited 429 · Server 5xx of a read; of a write UnknownOutcome, for a proxy or a
//              part of a cluster that answers so may have passed it on
//   Offline    code "not-couchdb": what answers is no CouchDB (a captive portal's page, a proxy)
//   Rejected   anything else that is no use repeating (code: CouchDB's "error", detail: its "reason")
#pragma once

#include "core/Clock.h"
#include "net/HttpClient.h"

#include <QJsonDocument>
#include <QPromise>
#include <memory>

namespace bubenik {

struct ServerInfo {
    QString version; // "3.3.3"
    QString vendor; // empty for Apache CouchDB itself
    QString uuid; // of the server; may be empty
    std::optional<Millis> clockSkew = {}; // the server's clock minus ours
};

struct SignedIn {
    QString name;
    QStringList roles; // "_admin" is CouchDB's own administrator
};

class CouchSession final
{
public:
    // `password` is asked for whenever a sign-in is needed; NotFound becomes Auth "no-secret". A password that was
    // refused is not tried again for some minutes, but for signIn(): five wrong ones lock the name.
    CouchSession(HttpClient &http, Clock &clock, QUrl server, QString user, std::function<Task<QString>()> password);

    [[nodiscard]] const QUrl &server() const { return m_server; }
    [[nodiscard]] const QString &user() const { return m_user; }
    [[nodiscard]] Clock &clock() const { return m_clock; }
    // GET /, without signing in.
    [[nodiscard]] Task<ServerInfo> hello();
    // GET without signing in, whatever the status.
    [[nodiscard]] Task<HttpAnswer> askAsNobody(QByteArray path);
    // Signs in now, whatever cookie there is.
    [[nodiscard]] Task<SignedIn> signIn();
    void forgetCookie() { m_cookie.clear(); }

    // `path` below the server, with its query, percent-encoded ("/newsroom/_changes?limit=5"). Statuses of 400 and more
    // are errors.
    [[nodiscard]] Task<HttpAnswer> send(
        QByteArray method, QByteArray path, QByteArray body = {}, Progress progress = {});
    // The same with everything at the caller's choice; url is made from `path`.
    [[nodiscard]] Task<HttpAnswer> send(QByteArray path, HttpRequest request, Progress progress = {});
    // The server's clock minus ours by the newest answer.
    [[nodiscard]] std::optional<Millis> clockSkew() const { return m_skew; }
    // Requests sent so far, of all kinds (for tests and figures).
    [[nodiscard]] qint64 requestCount() const { return m_requests; }

private:
    struct Refusal {
        Error error;
        QByteArray fingerprint; // of the password
        Millis until { 0 }; // by Clock::elapsed()
    };

    void learnTime(const HttpAnswer &answer, Millis took);
    void learnCookie(const HttpAnswer &answer);
    [[nodiscard]] Task<HttpAnswer> exchange(HttpRequest request, Progress progress);
    [[nodiscard]] Task<SignedIn> signInWith(QString password);
    [[nodiscard]] Task<SignedIn> signInAgain();
    [[nodiscard]] QUrl at(const QByteArray &path) const;
    [[nodiscard]] Error errorOf(const HttpAnswer &answer, bool isWrite) const;

    HttpClient &m_http;
    Clock &m_clock;
    QUrl m_server;
    QString m_user;
    std::function<Task<QString>()> m_password;
    QByteArray m_cookie;
    std::shared_ptr<QPromise<Result<SignedIn>>> m_signingIn; // while one is under way
    std::optional<Refusal> m_refused;
    std::optional<Millis> m_skew;
    qint64 m_requests = 0;
};

// A JSON answer; Offline "not-couchdb" when it is none.
[[nodiscard]] Result<QJsonDocument> jsonOf(const HttpAnswer &answer);

} // namespace bubenik
