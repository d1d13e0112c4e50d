#include "channels/wordpress/Api.h"

#include "channels/wordpress/Answers.h"
#include "core/Json.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

// A small WordPress makes several sizes of a picture before it answers.
constexpr int uploadPatience = 3;

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text, ",:");
}

QByteArray encodedQuery(const Query &query)
{
    QByteArray text;
    for (const auto &[name, value] : query) {
        text += (text.isEmpty() ? "" : "&") + encoded(name) + '=' + encoded(value);
    }
    return text;
}

// RFC 9110, 5.6.7: Sun, 06 Nov 1994 08:49:37 GMT
std::optional<Instant> httpDate(const QByteArray &text)
{
    auto date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid()) {
        return std::nullopt;
    }
    date.setTimeSpec(Qt::UTC);
    return toInstant(date);
}

Result<QByteArray> md5Of(const Upload &upload)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    if (upload.file.isEmpty()) {
        hash.addData(upload.bytes);
    } else if (QFile file(upload.file); !file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = file.errorString(), .subject = upload.name });
    }
    return hash.result().toHex();
}

Result<Reply> replyOf(const Result<HttpAnswer> &answer, ErrorKind whenGarbage)
{
    if (!answer) {
        return fail(answer.error());
    }
    const auto json = jsonOf(answer->body);
    if (!json) {
        return fail(whenGarbage, "HTTP %1, but no JSON"_L1.arg(QString::number(answer->status)), u"not-json"_s);
    }
    Reply reply { .json = *json };
    reply.pages = qMax(1, answer->header("x-wp-totalpages").toInt());
    return reply;
}

} // namespace

Api::Api(const ChannelContext &context, Settings settings, QString secretKey)
    : m_http(context.http)
    , m_secrets(context.secrets)
    , m_clock(context.clock)
    , m_settings(std::move(settings))
    , m_secretKey(std::move(secretKey))
{
}

QUrl Api::urlOf(const QString &route, const Query &query) const
{
    auto text = m_base.toEncoded();
    const auto parameters = encodedQuery(query);
    if (m_byQuery) {
        text += encoded(route) + (parameters.isEmpty() ? "" : "&" + parameters);
    } else {
        text += route.toUtf8() + (parameters.isEmpty() ? "" : "?" + parameters);
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

void Api::learnClock(const HttpAnswer &answer)
{
    if (const auto date = httpDate(answer.header("date"))) {
        m_skew = *date - m_clock.now();
    }
}

Task<HttpAnswer> Api::send(HttpRequest request, Progress progress)
{
    auto answer = co_await m_http.send(std::move(request), std::move(progress));
    if (answer) {
        learnClock(*answer);
    }
    co_return answer;
}

Task<Reply> Api::get(QString route, Query query)
{
    HttpRequest request { .method = "GET", .url = urlOf(route, query), .timeout = m_settings.timeout };
    request.headers = { { "Authorization", m_authorization }, { "Accept", "application/json" }, { "Cache-Control", "no-cache" } };
    const auto answer = co_await send(std::move(request), {});
    if (!answer && answer.error().kind == ErrorKind::UnknownOutcome) {
        // Nothing to be done twice by reading: it only could not be read.
        auto error = answer.error();
        error.kind = ErrorKind::Offline;
        co_return fail(std::move(error));
    }
    if (answer && !isSuccess(*answer)) {
        co_return fail(errorOfRead(*answer));
    }
    co_return replyOf(answer, ErrorKind::Server);
}

Task<Reply> Api::write(QByteArray method, QString route, Query query, QJsonObject body)
{
    HttpRequest request { .method = std::move(method), .url = urlOf(route, query), .timeout = m_settings.timeout };
    request.headers = { { "Authorization", m_authorization }, { "Accept", "application/json" } };
    if (!body.isEmpty()) {
        request.headers.append(qMakePair(QByteArray("Content-Type"), QByteArray("application/json")));
        request.body = toCompact(body);
    }
    const auto answer = co_await send(std::move(request), {});
    if (answer && !isSuccess(*answer)) {
        co_return fail(errorOfWrite(*answer));
    }
    co_return replyOf(answer, ErrorKind::UnknownOutcome);
}

Task<Reply> Api::upload(Upload upload, Query query, Progress progress)
{
    const auto md5 = md5Of(upload);
    if (!md5) {
        co_return fail(md5.error());
    }
    HttpRequest request { .method = "POST", .url = urlOf(u"/wp/v2/media"_s, query), .timeout = uploadPatience * m_settings.timeout };
    request.headers = { { "Authorization", m_authorization }, { "Accept", "application/json" },
        { "Content-Type", upload.mime.toLatin1() }, { "Content-MD5", *md5 },
        { "Content-Disposition", "attachment; filename=\"" + upload.name.toLatin1() + '"' } };
    request.body = upload.bytes;
    request.bodyFile = upload.file;
    const auto answer = co_await send(std::move(request), std::move(progress));
    if (answer && !isSuccess(*answer)) {
        co_return fail(errorOfWrite(*answer));
    }
    co_return replyOf(answer, ErrorKind::UnknownOutcome);
}

Task<HttpAnswer> Api::visit(QUrl url, QByteArray method)
{
    HttpRequest request { .method = std::move(method), .url = std::move(url), .timeout = m_settings.timeout, .followRedirects = true };
    request.headers = { { "Cache-Control", "no-cache" }, { "Pragma", "no-cache" } };
    auto answer = co_await send(std::move(request), {});
    if (!answer && answer.error().kind == ErrorKind::UnknownOutcome) {
        auto error = answer.error();
        error.kind = ErrorKind::Offline;
        co_return fail(std::move(error));
    }
    co_return answer;
}

Result<void> Api::require(const QString &right) const
{
    if (!m_user[u"capabilities"_s].toObject()[right].toBool()) {
        return fail(ErrorKind::Forbidden, "the user lacks the right %1"_L1.arg(right), right);
    }
    return {};
}

} // namespace bubenik::wordpress
