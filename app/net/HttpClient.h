// HTTP as channels and the backend use it. The interface exists so that tests can stand in and so that no one but
// net/ knows Qt's network classes. The promise that matters: a request is sent at most once, never repeated by the
// client itself (QNetworkAccessManager repeats even a POST on a dropped keep-alive connection; QtHttpClient
// prevents that), and a failure says whether the request can have been carried out.
#pragma once

#include "core/Task.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>
#include <QUrlQuery>

namespace bubenik {

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    QString bodyFile = {}; // streamed from disk instead of `body`
    std::chrono::milliseconds timeout { 30000 }; // without progress in either direction
    std::chrono::milliseconds atMost { 0 }; // in all, with progress or without: then as if cancelled; 0 = without end
    bool followRedirects = false; // only ever for GET
    qint64 maxAnswer = 32LL * 1024 * 1024; // a longer answer ends in Rejected
};

struct HttpAnswer {
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;
    QUrl url; // after redirects

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const
    {
        for (const auto &[name, value] : headers) {
            if (name == lowerCaseName) {
                return value;
            }
        }
        return {};
    }
};

class HttpClient
{
public:
    HttpClient() = default;
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;
    virtual ~HttpClient() = default;

    // Any complete HTTP answer is a value, whatever its status. Errors:
    //   Offline         surely not carried out (no route, refused, unknown host, TLS not established; code
    //                   "tls-untrusted" for a certificate)
    //   UnknownOutcome  sent at least in part; time-out, cut connection, half an answer
    //   Cancelled       stopped by the user before anything was sent; after that UnknownOutcome
    [[nodiscard]] virtual Task<HttpAnswer> send(HttpRequest request, Progress progress = {}) = 0;
};

} // namespace bubenik
