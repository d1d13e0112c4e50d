// The Graph API for one Page, https://developers.facebook.com/docs/graph-api: signs requests with the Page's token,
// keeps to the limits that answers tell, and turns refusals into Errors. Each request is sent once. Holds what one
// channel object learned: the token, the Page, how far its clock is off, how much of the limits is used.
#pragma once

#include "channels/Descriptor.h"
#include "channels/facebook/GraphErrors.h"
#include "channels/facebook/Settings.h"

namespace bubenik::facebook {

using Fields = QList<QPair<QString, QString>>;

struct Upload {
    QByteArray bytes;
    QString name; // ASCII
    QString mime;
};

class GraphApi final
{
public:
    GraphApi(const ChannelContext &context, Settings settings, QString secretKey);

    // Reads the token and asks once whose it is; afterwards it costs nothing. Auth with code "fb-user-token" (a
    // person's token: reads would be empty and posts refused) or "fb-other-page"; RateLimited when the limits are used
    // up.
    [[nodiscard]] Task<void> open();
    [[nodiscard]] QString pageId() const { return m_pageId; }
    [[nodiscard]] QString pageName() const { return m_pageName; }
    [[nodiscard]] QString token() const { return m_token; }

    // Reading changes nothing, so every failure but Auth and Forbidden means: cannot tell. `path` without a leading
    // slash.
    [[nodiscard]] Task<QJsonObject> get(QString path, Fields fields);
    // All pages of a list by its cursors, newest first as the API gives them, until `enough` says so of a page.
    // Server, code "endless", when cursors repeat or go on beyond 200 pages.
    [[nodiscard]] Task<QJsonArray> list(
        QString path, Fields fields, std::function<bool(const QJsonArray &page)> enough = {});
    // Writing: see Channel.h for what its errors promise.
    [[nodiscard]] Task<QJsonObject> post(QString path, Fields fields);
    [[nodiscard]] Task<QJsonObject> upload(QString path, Fields fields, Upload upload, Progress progress);
    [[nodiscard]] Task<QJsonObject> remove(QString path);

    // The server's clock minus this machine's, to about a second; nullopt before the first answer.
    [[nodiscard]] std::optional<Millis> clockSkew() const { return m_skew; }
    [[nodiscard]] Instant serverNow() const { return m_clock.now() + m_skew.value_or(Millis { 0 }); }
    [[nodiscard]] QCoro::Task<> waitUntil(Instant time)
    {
        return m_clock.sleep(std::max(time - serverNow(), Millis { 0 }));
    }
    [[nodiscard]] const Settings &settings() const { return m_settings; }
    [[nodiscard]] Usage usage() const { return m_usage; }

private:
    [[nodiscard]] QUrl urlOf(const QString &path, const Fields &fields) const;
    [[nodiscard]] Task<HttpAnswer> send(HttpRequest request, Progress progress);
    void learnClock(const HttpAnswer &answer, Instant sentAt);
    [[nodiscard]] Task<QJsonObject> write(HttpRequest request, Progress progress);
    [[nodiscard]] Task<void> learnPage();

    HttpClient &m_http;
    SecretStore &m_secrets;
    Clock &m_clock;
    Settings m_settings;
    QString m_secretKey;
    QString m_token;
    QString m_pageId;
    QString m_pageName;
    bool m_isOpen = false;
    Usage m_usage;
    std::optional<Millis> m_skew;
};

} // namespace bubenik::facebook
