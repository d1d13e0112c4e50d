// WordPress's REST interface, https://developer.wordpress.org/rest-api/: finds it, signs in with an application
// password (HTTP Basic, over https or loopback only), one request at a time, and turns refusals into Errors. Holds
// what one channel object learned: where the interface is, who is signed in, how far the server's clock is off.
#pragma once

#include "channels/Descriptor.h"
#include "channels/wordpress/Settings.h"

#include <QJsonDocument>

namespace bubenik::wordpress {

using Query = QList<QPair<QString, QString>>;

struct Reply {
    QJsonDocument json;
    int pages = 1; // X-WP-TotalPages of collections

    [[nodiscard]] QJsonObject object() const { return json.object(); }
    [[nodiscard]] QJsonArray array() const { return json.array(); }
};

struct Upload {
    QString file; // streamed from disk, or
    QByteArray bytes; // from memory
    QString name; // ASCII
    QString mime;
};

class Api final
{
public:
    Api(const ChannelContext &context, Settings settings, QString secretKey);

    // Finds the interface and signs in, once; afterwards it costs nothing. Auth, Forbidden, Offline, Server, Rejected
    // (code "not-wordpress": there is no WordPress).
    [[nodiscard]] Task<void> open();
    [[nodiscard]] QJsonObject user() const { return m_user; } // users/me
    // Forbidden with the right as its code, when the user does not have it.
    [[nodiscard]] Result<void> require(const QString &right) const;

    // Reading changes nothing, so every failure but Auth and Forbidden means: cannot tell.
    [[nodiscard]] Task<Reply> get(QString route, Query query);
    // Writing: see Channel.h for what its errors promise.
    [[nodiscard]] Task<Reply> write(QByteArray method, QString route, Query query, QJsonObject body);
    [[nodiscard]] Task<Reply> upload(Upload upload, Query query, Progress progress);
    // As a visitor sees it: no password, no cookie, and no cache on the way if it obeys. Redirects are followed.
    [[nodiscard]] Task<HttpAnswer> visit(QUrl url, QByteArray method);
    // The interface's own description, without signing in; tells why a password was refused.
    [[nodiscard]] Task<QJsonObject> index();

    // The server's clock minus this machine's, to about a second; nullopt before the first answer.
    [[nodiscard]] std::optional<Millis> clockSkew() const { return m_skew; }
    [[nodiscard]] Instant serverNow() const { return m_clock.now() + m_skew.value_or(Millis { 0 }); }
    // Until the server's clock says so.
    [[nodiscard]] QCoro::Task<> waitUntil(Instant time) { return m_clock.sleep(std::max(time - serverNow(), Millis { 0 })); }
    [[nodiscard]] const Settings &settings() const { return m_settings; }

private:
    [[nodiscard]] QUrl urlOf(const QString &route, const Query &query) const;
    [[nodiscard]] Task<HttpAnswer> send(HttpRequest request, Progress progress);
    // nullopt: no REST interface answers at m_base.
    [[nodiscard]] Task<std::optional<Reply>> signIn();
    [[nodiscard]] Task<void> discover();
    void learnClock(const HttpAnswer &answer);

    HttpClient &m_http;
    SecretStore &m_secrets;
    Clock &m_clock;
    Settings m_settings;
    QString m_secretKey;
    QUrl m_base; // …/wp-json, or …/?rest_route= when the site has no pretty addresses
    bool m_byQuery = false;
    bool m_isOpen = false;
    QByteArray m_authorization;
    QJsonObject m_user;
    std::optional<Millis> m_skew;
};

} // namespace bubenik::wordpress
