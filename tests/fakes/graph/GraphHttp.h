// A request as FakeGraph understands it, and its answers. Parameters come from the query, a form, a multipart body or a
// JSON body; `x[0]=…` and `x[key]=…` are put together into one list or map, as JSON text.
#pragma once

#include "net/HttpClient.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <tl/expected.hpp>

namespace bubenik {

struct GraphError {
    int code = 1;
    QString message;
    int subcode = 0;
    QString userTitle = {};
    QString userMessage = {};
    int status = 0; // 0: the usual one of the code

    [[nodiscard]] int httpStatus() const;
};
template <class T>
using GraphResult = tl::expected<T, GraphError>;
[[nodiscard]] inline tl::unexpected<GraphError> graphFail(int code, QString message, int subcode = 0)
{
    return tl::unexpected<GraphError>(GraphError { code, std::move(message), subcode });
}
// What Facebook knows and this stand-in does not: 501, so that a client which starts to need it is noticed.
[[nodiscard]] tl::unexpected<GraphError> graphUnknown(const QString &what);
// An object that is not there (any more), or not for this token: code 100, subcode 33.
[[nodiscard]] GraphError graphMissing(const QByteArray &method, const QString &id);

struct GraphFile {
    QString name; // of the form's field
    QString fileName;
    QByteArray content;
};

struct GraphRequest {
    QByteArray method; // after `method` in the parameters
    QString version; // v26.0, or empty
    QStringList path; // decoded, without the version
    QMap<QString, QString> params; // without access_token
    QList<GraphFile> files;
    QString token;
    QString target; // path and query, without the token

    [[nodiscard]] QString param(const QString &name) const { return params.value(name); }
    [[nodiscard]] bool has(const QString &name) const { return params.contains(name); }
    [[nodiscard]] bool flag(const QString &name) const { return isTrue(params.value(name)); }
    [[nodiscard]] static bool isTrue(const QString &text)
    {
        return text == QLatin1String("true") || text == QLatin1String("1");
    }
};

struct GraphReply {
    int status = 200;
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int code = 0; // of the error it tells
};

// Reads bodyFile too. Code 100 for a body that cannot be read.
[[nodiscard]] GraphResult<GraphRequest> parseGraphRequest(const HttpRequest &request);
[[nodiscard]] GraphReply graphReply(const GraphError &error, const QString &traceId);
[[nodiscard]] GraphReply graphReply(const QJsonObject &object);

} // namespace bubenik
