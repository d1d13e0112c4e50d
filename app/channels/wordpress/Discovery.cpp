// Api::open(): where the REST interface of a site is, and signing in there.
// https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
#include "channels/wordpress/Answers.h"
#include "channels/wordpress/Api.h"

#include <QRegularExpression>

namespace bubenik::wordpress {

using namespace Qt::StringLiterals;

namespace {

// Link: <https://www.example.cz/wp-json/>; rel="https://api.w.org/"
QUrl apiLinkOf(const HttpAnswer &answer)
{
    static const QRegularExpression link(u"<([^>]+)>\\s*;[^,]*rel=\"?https://api\\.w\\.org/\"?"_s);
    for (const auto &[name, value] : answer.headers) {
        if (name == "link") {
            if (const auto match = link.match(QString::fromUtf8(value)); match.hasMatch()) {
                return QUrl(match.captured(1), QUrl::StrictMode);
            }
        }
    }
    static const QRegularExpression element(u"<link [^>]*rel=['\"]https://api\\.w\\.org/['\"][^>]*href=['\"]([^'\"]+)['\"]"_s);
    return QUrl(element.match(QString::fromUtf8(answer.body)).captured(1), QUrl::StrictMode);
}

QUrl withPath(QUrl site, const QString &path)
{
    site.setPath(site.path() + path);
    return site;
}

} // namespace

Task<std::optional<Reply>> Api::signIn()
{
    const Query query { { u"context"_s, u"edit"_s }, { u"_fields"_s, u"id,name,username,capabilities"_s } };
    HttpRequest request { .method = "GET", .url = urlOf(u"/wp/v2/users/me"_s, query), .timeout = m_settings.timeout };
    request.headers = { { "Authorization", m_authorization }, { "Accept", "application/json" }, { "Cache-Control", "no-cache" } };
    const auto answer = co_await send(std::move(request), {});
    if (!answer) {
        auto error = answer.error();
        if (error.kind == ErrorKind::UnknownOutcome) {
            error.kind = ErrorKind::Offline; // nothing was asked for but to be let in
        }
        co_return fail(std::move(error));
    }
    const auto json = jsonOf(answer->body);
    const auto object = json ? json->object() : QJsonObject();
    if (isSuccess(*answer) && object[u"id"_s].toInteger() > 0) {
        co_return Reply { .json = *json };
    }
    const bool byWordPress = object[u"code"_s].isString();
    const bool elsewhere = answer->status == 404 || (answer->status >= 300 && answer->status < 400) || isSuccess(*answer);
    if (elsewhere && !(byWordPress && object[u"code"_s].toString() != "rest_no_route"_L1)) {
        co_return std::optional<Reply> {};
    }
    co_return fail(errorOfRead(*answer));
}

// The home page says where the interface is, also after a redirect to another name of the site.
Task<void> Api::discover()
{
    auto home = m_settings.site;
    home.setPath(home.path() + u'/');
    const auto page = co_await visit(home, "GET");
    if (!page) {
        co_return fail(page.error());
    }
    if (page->status >= 500) {
        co_return fail(errorOfRead(*page));
    }
    auto link = apiLinkOf(*page);
    if (!link.isValid() || link.host().isEmpty()) {
        co_return fail(Error { .kind = ErrorKind::Rejected,
            .detail = "no WordPress answers at %1 (HTTP %2)"_L1.arg(page->url.toString(), QString::number(page->status)),
            .code = u"not-wordpress"_s,
            .subject = u"url"_s });
    }
    if (!isSafeForSecrets(link)) {
        co_return fail(Error { .kind = ErrorKind::Invalid, .detail = link.toString(), .code = u"https-required"_s, .subject = u"url"_s });
    }
    m_byQuery = link.hasQuery();
    if (m_byQuery) {
        link.setQuery(u"rest_route="_s);
    } else if (link.path().endsWith(u'/')) {
        link.setPath(link.path().chopped(1));
    }
    m_base = link;
    co_return {};
}

Task<void> Api::open()
{
    if (m_isOpen) {
        co_return {};
    }
    if (!m_settings.site.isValid() || !isSafeForSecrets(m_settings.site)) {
        co_return fail(Error { .kind = ErrorKind::Invalid, .detail = u"no usable address"_s, .code = u"not-a-url"_s, .subject = u"url"_s });
    }
    const auto password = co_await m_secrets.read(m_secretKey);
    if (!password) {
        auto error = password.error();
        if (error.kind == ErrorKind::NotFound) {
            error = { .kind = ErrorKind::Auth, .detail = u"no application password is kept for this channel"_s, .code = u"no-secret"_s };
        }
        co_return fail(std::move(error));
    }
    m_authorization = "Basic " + (m_settings.user + u':' + password->trimmed()).toUtf8().toBase64();
    m_base = withPath(m_settings.site, u"/wp-json"_s);
    m_byQuery = false;
    auto me = co_await signIn();
    if (me && !*me) {
        const auto found = co_await discover();
        if (!found) {
            co_return fail(found.error());
        }
        me = co_await signIn();
    }
    if (!me) {
        co_return fail(me.error());
    }
    if (!*me) {
        co_return fail(Error { .kind = ErrorKind::Rejected, .detail = m_base.toString(), .code = u"not-wordpress"_s, .subject = u"url"_s });
    }
    m_user = (**me).object();
    m_isOpen = true;
    co_return {};
}

Task<QJsonObject> Api::index()
{
    const Query query { { u"_fields"_s, u"name,namespaces,authentication"_s } };
    const auto answer = co_await visit(urlOf(u"/"_s, query), "GET");
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto json = jsonOf(answer->body);
    if (!isSuccess(*answer) || !json) {
        co_return fail(errorOfRead(*answer));
    }
    co_return json->object();
}

} // namespace bubenik::wordpress
