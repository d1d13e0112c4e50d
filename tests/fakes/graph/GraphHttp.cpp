#include "fakes/graph/GraphHttp.h"

#include "core/Json.h"
#include "fakes/graph/GraphForm.h"

#include <QFile>
#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

int GraphError::httpStatus() const
{
    if (status != 0) {
        return status;
    }
    if (code == 1 || code == 2) {
        return 500;
    }
    const bool isForbidden = code == 4 || code == 10 || code == 368 || (code >= 200 && code < 300);
    return isForbidden ? 403 : 400;
}

tl::unexpected<GraphError> graphUnknown(const QString &what)
{
    return tl::unexpected<GraphError>(
        GraphError { .code = 3, .message = u"(#3) FakeGraph does not know %1"_s.arg(what), .status = 501 });
}

GraphError graphMissing(const QByteArray &method, const QString &id)
{
    return { 100,
        u"Unsupported %1 request. Object with ID '%2' does not exist, cannot be loaded due to missing permissions, or "
        "does not support this operation. Please read the Graph API documentation at "
        "https://developers.facebook.com/docs/graph-api"_s.arg(QString::fromLatin1(method).toLower(), id),
        33 };
}

namespace {

QByteArray headerOf(const HttpRequest &request, const QByteArray &lowerCaseName)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare(lowerCaseName, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

QByteArray bodyOf(const HttpRequest &request)
{
    if (request.bodyFile.isEmpty()) {
        return request.body;
    }
    QFile file(request.bodyFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

GraphResult<GraphForm> formOf(const HttpRequest &request)
{
    const auto body = bodyOf(request);
    const auto type = headerOf(request, "content-type");
    if (body.isEmpty()) {
        return GraphForm {};
    }
    if (type.startsWith("application/x-www-form-urlencoded")) {
        return urlEncodedForm(body);
    }
    if (type.startsWith("multipart/form-data")) {
        return multipartForm(body, type);
    }
    if (type.startsWith("application/json")) {
        return jsonForm(body);
    }
    return graphFail(100, u"(#100) Cannot read a body of type '%1'"_s.arg(QString::fromLatin1(type)));
}

QString tokenIn(const HttpRequest &request)
{
    const auto header = headerOf(request, "authorization");
    for (const QByteArray scheme : { "Bearer ", "OAuth " }) {
        if (header.startsWith(scheme)) {
            return QString::fromLatin1(header.mid(scheme.size()).trimmed());
        }
    }
    return {};
}

void splitPath(const QUrl &url, GraphRequest &request)
{
    static const QRegularExpression version(u"^v\\d+\\.\\d+$"_s);
    for (const auto &part : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts)) {
        const auto decoded = QUrl::fromPercentEncoding(part.toLatin1());
        if (request.path.isEmpty() && request.version.isEmpty() && version.match(decoded).hasMatch()) {
            request.version = decoded;
        } else {
            request.path.append(decoded);
        }
    }
}

QString targetOf(QUrl url)
{
    QUrlQuery query(url);
    query.removeAllQueryItems(u"access_token"_s);
    url.setQuery(query);
    return url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
}

} // namespace

GraphResult<GraphRequest> parseGraphRequest(const HttpRequest &http)
{
    GraphRequest request { .method = http.method };
    splitPath(http.url, request);
    request.target = targetOf(http.url);
    auto pairs = urlEncodedForm(http.url.query(QUrl::FullyEncoded).toLatin1()).pairs;
    auto form = formOf(http);
    if (!form) {
        return tl::unexpected(form.error());
    }
    pairs.append(form->pairs);
    request.files = std::move(form->files);
    request.params = paramsOf(pairs);
    const auto token = request.params.take(u"access_token"_s);
    request.token = token.isEmpty() ? tokenIn(http) : token;
    if (const auto method = request.params.take(u"method"_s); !method.isEmpty()) {
        request.method = method.toUpper().toLatin1();
    }
    return request;
}

GraphReply graphReply(const GraphError &error, const QString &traceId)
{
    const bool isMissing = error.code == 100 && error.subcode == 33;
    QJsonObject json { { u"message"_s, error.message },
        { u"type"_s, isMissing ? u"GraphMethodException"_s : u"OAuthException"_s }, { u"code"_s, error.code },
        { u"fbtrace_id"_s, traceId } };
    if (error.subcode != 0) {
        json.insert(u"error_subcode"_s, error.subcode);
    }
    if (!error.userTitle.isEmpty()) {
        json.insert(u"error_user_title"_s, error.userTitle);
        json.insert(u"error_user_msg"_s, error.userMessage);
    }
    auto reply = graphReply(QJsonObject { { u"error"_s, json } });
    reply.status = error.httpStatus();
    reply.code = error.code;
    if (error.code == 190) {
        reply.headers.emplaceBack("www-authenticate",
            "OAuth \"Facebook Platform\" \"invalid_token\" \"" + error.message.toUtf8().replace('"', '\'') + '"');
    }
    return reply;
}

GraphReply graphReply(const QJsonObject &object)
{
    return { 200, { { "content-type", "application/json; charset=UTF-8" } }, toCompact(object) };
}

} // namespace bubenik
