// A request as FakeCouch understands it, and its answers, with CouchDB's statuses, error names and reasons
// (chttpd:error_info).
#pragma once

#include "core/Clock.h"
#include "net/HttpClient.h"

#include <QJsonObject>
#include <QStringList>
#include <tl/expected.hpp>

namespace bubenik {

struct CouchError {
    int status = 500;
    QByteArray error;
    QByteArray reason;
};
template <class T>
using CouchResult = tl::expected<T, CouchError>;
[[nodiscard]] inline tl::unexpected<CouchError> couchFail(int status, QByteArray error, QByteArray reason)
{
    return tl::unexpected<CouchError>(CouchError { status, std::move(error), std::move(reason) });
}
[[nodiscard]] CouchError couchConflict();

struct CouchUser {
    QByteArray name; // empty: nobody
    QStringList roles;
    QByteArray handler; // how signed in: "cookie" or "default"
    bool renew = false; // a cookie that is to be renewed

    [[nodiscard]] bool isAdmin() const { return roles.contains(QLatin1String("_admin")); }
};

struct CouchRequest {
    QByteArray method;
    QList<QByteArray> path; // decoded; _design/x and _local/x are one part
    QList<QPair<QByteArray, QByteArray>> query;
    const HttpRequest *http = nullptr;
    CouchUser user = {};

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
    [[nodiscard]] QByteArray value(const QByteArray &name) const; // of the query
    [[nodiscard]] bool flag(const QByteArray &name) const { return value(name) == "true"; }
    [[nodiscard]] QByteArray body() const; // also from bodyFile
    // 415 without application/json, 400 when it is no JSON object.
    [[nodiscard]] CouchResult<QJsonObject> json() const;
};

[[nodiscard]] CouchRequest parseCouchRequest(const HttpRequest &request);

struct CouchReply {
    int status = 200;
    QByteArray body = {};
    QList<QPair<QByteArray, QByteArray>> headers = {}; // beside those that every answer has; names in lower case
    bool waits = false; // a longpoll that has nothing to tell yet; `body` is what it says when its time is over
    Millis waitsFor { 0 }; // without a heartbeat
    Millis heartbeat { 0 }; // 0: none
};
[[nodiscard]] CouchReply couchReply(const CouchError &error);
[[nodiscard]] CouchReply couchOk(); // {"ok":true}

} // namespace bubenik
