#include "channels/facebook/GraphApi.h"

#include "core/Json.h"
#include "net/Retry.h"

#include <QJsonDocument>
#include <QSet>
#include <QUuid>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// From here on calls are spread out; at the end Facebook refuses them anyway.
constexpr int slowFrom = 90;
constexpr int fullAt = 100;
constexpr auto slowBy = 2s;
constexpr int mostPages = 200;
const QString tokenField = u"access_token"_s;

QByteArray encoded(const Fields &fields)
{
    QByteArray text;
    for (const auto &[name, value] : fields) {
        text += (text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

Error asRead(Error error)
{
    if (error.kind == ErrorKind::UnknownOutcome) {
        error.kind = ErrorKind::Offline; // nothing to be done twice by reading: it only could not be read
    }
    return error;
}

// RFC 7578
QByteArray multipart(const Fields &fields, const Upload &upload, const QByteArray &boundary)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name.toUtf8() + "\"\r\n\r\n"
            + value.toUtf8() + "\r\n";
    }
    body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"source\"; filename=\""
        + upload.name.toLatin1() + "\"\r\nContent-Type: " + upload.mime.toLatin1() + "\r\n\r\n" + upload.bytes
        + "\r\n--" + boundary + "--\r\n";
    return body;
}

} // namespace

GraphApi::GraphApi(const ChannelContext &context, Settings settings, QString secretKey)
    : m_http(context.http)
    , m_secrets(context.secrets)
    , m_clock(context.clock)
    , m_settings(std::move(settings))
    , m_secretKey(std::move(secretKey))
{
}

QUrl GraphApi::urlOf(const QString &path, const Fields &fields) const
{
    auto url = m_settings.api;
    url.setPath(url.path() + u'/' + graphVersion + u'/' + path);
    url.setQuery(QString::fromLatin1(encoded(fields)), QUrl::StrictMode);
    return url;
}

// The answer was dated, in whole seconds, somewhere between sending and now: a slow one says little, and changes nothing that
// fits.
void GraphApi::learnClock(const HttpAnswer &answer, Instant sentAt)
{
    if (const auto time = serverTime(answer)) {
        const Millis least = *time - m_clock.now();
        const Millis most = *time + 1s - sentAt;
        m_skew = std::clamp(m_skew.value_or(Millis { 0 }), std::min(least, most), std::max(least, most));
    }
}

Task<HttpAnswer> GraphApi::send(HttpRequest request, Progress progress)
{
    if (m_usage.percent >= slowFrom) {
        co_await m_clock.sleep(slowBy);
    }
    const auto sentAt = m_clock.now();
    auto answer = co_await m_http.send(std::move(request), std::move(progress));
    if (answer) {
        m_usage = usageOf(*answer);
        learnClock(*answer, sentAt);
    }
    co_return answer;
}

Task<QJsonObject> GraphApi::get(QString path, Fields fields)
{
    fields.append({ tokenField, m_token });
    HttpRequest request { .method = "GET", .url = urlOf(path, fields), .timeout = m_settings.timeout };
    request.headers = { { "Accept", "application/json" } };
    auto sending = send(std::move(request), {});
    const auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(asRead(answer.error()));
    }
    if (isRefusal(*answer)) {
        co_return fail(errorOfRead(*answer));
    }
    const auto json = QJsonDocument::fromJson(answer->body);
    if (!json.isObject()) {
        co_return fail(ErrorKind::Server, u"the answer is no JSON object"_s, u"not-json"_s);
    }
    co_return json.object();
}

Task<QJsonArray> GraphApi::list(QString path, Fields fields, std::function<bool(const QJsonArray &page)> enough)
{
    QJsonArray all;
    QSet<QString> seen;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        auto query = fields;
        if (!after.isEmpty()) {
            query.append({ u"after"_s, after });
        }
        auto getting = get(path, query);
        const auto answer = co_await std::move(getting);
        if (!answer) {
            co_return fail(answer.error());
        }
        if (!(*answer)[u"data"_s].isArray()) {
            co_return fail(ErrorKind::Server, u"the answer is no list"_s, u"not-json"_s);
        }
        const auto data = (*answer)[u"data"_s].toArray();
        for (const auto value : data) {
            all.append(value);
        }
        const auto paging = (*answer)[u"paging"_s].toObject();
        after = paging[u"cursors"_s].toObject()[u"after"_s].toString();
        const bool isLast = !paging.contains("next"_L1) || after.isEmpty();
        if (isLast || (enough && enough(data))) {
            co_return all;
        }
        if (seen.contains(after)) {
            break;
        }
        seen.insert(after);
    }
    co_return fail(ErrorKind::Server, u"the list does not end"_s, u"endless"_s);
}

Task<QJsonObject> GraphApi::write(HttpRequest request, Progress progress)
{
    request.timeout = m_settings.timeout;
    request.headers.append(qMakePair(QByteArray("Accept"), QByteArray("application/json")));
    auto sending = send(std::move(request), std::move(progress));
    const auto answer = co_await std::move(sending);
    if (!answer) {
        co_return fail(answer.error());
    }
    if (isRefusal(*answer)) {
        co_return fail(errorOfWrite(*answer));
    }
    const auto json = QJsonDocument::fromJson(answer->body);
    if (!json.isObject()) {
        co_return fail(ErrorKind::UnknownOutcome, u"the answer is no JSON object"_s, u"not-json"_s);
    }
    co_return json.object();
}

Task<QJsonObject> GraphApi::post(QString path, Fields fields)
{
    fields.append({ tokenField, m_token });
    HttpRequest request { .method = "POST", .url = urlOf(path, {}), .body = encoded(fields) };
    request.headers = { { "Content-Type", "application/x-www-form-urlencoded" } };
    return write(std::move(request), {});
}

Task<QJsonObject> GraphApi::upload(QString path, Fields fields, Upload upload, Progress progress)
{
    fields.append({ tokenField, m_token });
    const auto boundary = "bubenik-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    HttpRequest request { .method = "POST", .url = urlOf(path, {}), .body = multipart(fields, upload, boundary) };
    request.headers = { { "Content-Type", "multipart/form-data; boundary=" + boundary } };
    return write(std::move(request), std::move(progress));
}

Task<QJsonObject> GraphApi::remove(QString path)
{
    return write({ .method = "DELETE", .url = urlOf(path, { { tokenField, m_token } }) }, {});
}

Task<void> GraphApi::learnPage()
{
    const Fields fields { { u"fields"_s, u"id,name"_s } };
    auto asking = get(u"me"_s, fields);
    const auto me = co_await std::move(asking);
    if (!me) {
        co_return fail(me.error());
    }
    m_pageId = (*me)[u"id"_s].toString();
    m_pageName = (*me)[u"name"_s].toString();
    if (m_pageId == m_settings.page) {
        co_return {};
    }
    // A name in the address has to be looked up; a person's token is told by its owner being no page at all.
    auto looking = get(m_settings.page, fields);
    const auto page = co_await std::move(looking);
    if (page && (*page)[u"id"_s].toString() == m_pageId) {
        co_return {};
    }
    if (!page && page.error().kind != ErrorKind::NotFound && page.error().kind != ErrorKind::Forbidden
        && page.error().kind != ErrorKind::Rejected) {
        co_return fail(page.error());
    }
    const Fields kind { { u"fields"_s, u"id,category"_s } };
    auto telling = get(u"me"_s, kind);
    const auto told = co_await std::move(telling);
    const bool isPage = told && told->contains("category"_L1);
    co_return fail(ErrorKind::Auth, u"the token belongs to %1, not to %2"_s.arg(m_pageId, m_settings.page),
        isPage ? u"fb-other-page"_s : u"fb-user-token"_s);
}

Task<void> GraphApi::open()
{
    if (!m_isOpen) {
        auto reading = m_secrets.read(m_secretKey);
        const auto token = co_await std::move(reading);
        if (!token) {
            auto error = token.error();
            if (error.kind == ErrorKind::NotFound) {
                error = {
                    .kind = ErrorKind::Auth, .detail = u"no token is kept for this channel"_s, .code = u"no-secret"_s
                };
            }
            co_return fail(std::move(error));
        }
        m_token = token->trimmed();
        if (m_token.isEmpty()) {
            co_return fail(ErrorKind::Auth, u"no token"_s, u"no-secret"_s);
        }
        auto learning = learnPage();
        const auto learned = co_await std::move(learning);
        BUBENIK_CO_TRY(learned);
        m_isOpen = true;
    }
    if (m_usage.percent >= fullAt || m_usage.regain > 0min) {
        Error full { .kind = ErrorKind::RateLimited,
            .detail = u"%1 percent of the limit used"_s.arg(m_usage.percent),
            .code = u"fb-throttled"_s };
        if (m_usage.regain > 0min) {
            full.retryAfter = m_usage.regain;
        }
        m_isOpen = false; // the next attempt asks anew how much is used
        co_return fail(full);
    }
    co_return {};
}

} // namespace bubenik::facebook
