#include "fakes/couchdb/CouchHttp.h"

#include "fakes/couchdb/CouchJson.h"

#include <QFile>
#include <QJsonDocument>

namespace bubenik {

CouchError couchConflict()
{
    return { 409, "conflict", "Document update conflict." };
}

QByteArray CouchRequest::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : http->headers) {
        if (name.compare(lowerCaseName, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QByteArray CouchRequest::value(const QByteArray &name) const
{
    for (const auto &[key, value] : query) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

QByteArray CouchRequest::body() const
{
    if (http->bodyFile.isEmpty()) {
        return http->body;
    }
    QFile file(http->bodyFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

CouchResult<QJsonObject> CouchRequest::json() const
{
    if (method == "POST" && !header("content-type").startsWith("application/json")) {
        return couchFail(415, "bad_content_type", "Content-Type must be application/json");
    }
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(body(), &error);
    if (error.error != QJsonParseError::NoError) {
        return couchFail(400, "bad_request", "invalid UTF-8 JSON");
    }
    if (!document.isObject()) {
        return couchFail(400, "bad_request", "Request body must be a JSON object");
    }
    return document.object();
}

CouchRequest parseCouchRequest(const HttpRequest &request)
{
    CouchRequest parsed { request.method, {}, {}, &request };
    const auto parts = request.url.path(QUrl::FullyEncoded).toUtf8().split('/');
    for (const auto &part : parts) {
        if (part.isEmpty()) {
            continue;
        }
        auto decoded = QByteArray::fromPercentEncoding(part);
        const bool joins
            = parsed.path.size() == 2 && (parsed.path.last() == "_design" || parsed.path.last() == "_local");
        if (joins) {
            parsed.path.last() += '/' + decoded;
        } else {
            parsed.path.append(std::move(decoded));
        }
    }
    const auto query = request.url.query(QUrl::FullyEncoded).toUtf8();
    for (const auto &pair : query.isEmpty() ? QList<QByteArray>() : query.split('&')) {
        const auto equals = pair.indexOf('=');
        auto value = equals < 0 ? QByteArray() : pair.mid(equals + 1).replace('+', ' ');
        parsed.query.emplaceBack(
            QByteArray::fromPercentEncoding(pair.left(equals)), QByteArray::fromPercentEncoding(value));
    }
    return parsed;
}

CouchReply couchReply(const CouchError &error)
{
    return { error.status,
        R"({"error":)" + couchQuoted(error.error) + R"(,"reason":)" + couchQuoted(error.reason) + "}\n" };
}

CouchReply couchOk()
{
    return { 200, "{\"ok\":true}\n" };
}

} // namespace bubenik
