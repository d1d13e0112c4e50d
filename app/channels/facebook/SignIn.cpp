#include "channels/facebook/SignIn.h"

#include "channels/facebook/GraphErrors.h"
#include "channels/facebook/Settings.h"
#include "net/LoopbackRedirect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace bubenik::facebook {

using namespace Qt::StringLiterals;

// Coroutines and the fields of their frames have linkage.
namespace signing {

using Fields = QList<QPair<QString, QString>>;

// What the whole way needs.
struct App {
    QString id;
    QString secret;
    QUrl api;
};

} // namespace signing

namespace {

using signing::Fields;

const QString redirectPath = u"bubenik/facebook"_s;
const QString permissions = u"pages_show_list,pages_manage_posts,pages_read_engagement,pages_read_user_content,"
                            "pages_manage_engagement,read_insights"_s;
constexpr int longestListOfPages = 20;

QUrl address(QUrl base, const QString &path, const Fields &fields)
{
    QByteArray query;
    for (const auto &[name, value] : fields) {
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    base.setPath(base.path() + u'/' + graphVersion + u'/' + path);
    base.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return base;
}

// People sign in at www, programs ask graph; another address (a proxy) serves both.
QUrl dialogBase(QUrl api)
{
    if (api.host() == "graph.facebook.com"_L1) {
        api.setHost(u"www.facebook.com"_s);
    }
    return api;
}

Error refusedBy(const HttpAnswer &answer)
{
    const auto error = QJsonDocument::fromJson(answer.body).object()[u"error"_s].toObject();
    const auto code = error[u"code"_s].toInt();
    const auto message = error[u"message"_s].toString();
    const auto detail = u"HTTP %1, code %2: %3"_s.arg(QString::number(answer.status), QString::number(code), message);
    if (code == 101) {
        return { .kind = ErrorKind::Auth, .detail = detail, .code = u"signin-app"_s, .subject = u"app"_s };
    }
    if (code == 1 && message.contains("client secret"_L1)) {
        return { .kind = ErrorKind::Auth, .detail = detail, .code = u"signin-app-secret"_s };
    }
    if (code == 100) {
        return { .kind = ErrorKind::Auth, .detail = detail, .code = u"signin-refused"_s };
    }
    return errorOfRead(answer);
}

// What the dialog sent the browser back with instead of a code.
Error refusedInDialog(const LoopbackRedirect::Answer &answer)
{
    const auto why = answer.value(u"error"_s);
    const bool isDenied = why == "access_denied"_L1 || answer.value(u"error_reason"_s) == "user_denied"_L1;
    const auto words = answer.value(u"error_description"_s, answer.value(u"error_message"_s));
    return { .kind = ErrorKind::Auth,
        .detail = u"%1 %2"_s.arg(why, words).trimmed(),
        .code = isDenied ? u"signin-denied"_s : u"signin-refused"_s };
}

} // namespace

namespace signing {

Task<QJsonObject> ask(HttpClient &http, QUrl url)
{
    HttpRequest request { .method = "GET", .url = std::move(url) };
    request.headers = { { "Accept", "application/json" } };
    auto sending = http.send(std::move(request));
    const auto answer = co_await std::move(sending);
    if (!answer) {
        auto error = answer.error();
        if (error.kind == ErrorKind::UnknownOutcome) {
            error.kind = ErrorKind::Offline; // begun anew, nothing is there twice
        }
        co_return fail(std::move(error));
    }
    if (isRefusal(*answer)) {
        co_return fail(refusedBy(*answer));
    }
    co_return QJsonDocument::fromJson(answer->body).object();
}

Task<QString> askForToken(HttpClient &http, App app, Fields fields)
{
    fields.append({ u"client_id"_s, app.id });
    fields.append({ u"client_secret"_s, app.secret });
    auto asking = ask(http, address(app.api, u"oauth/access_token"_s, fields));
    const auto answer = co_await std::move(asking);
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto token = (*answer)[u"access_token"_s].toString();
    co_return token.isEmpty() ? Result<QString>(fail(ErrorKind::Server, u"the answer holds no token"_s, u"not-json"_s))
                              : Result<QString>(token);
}

Task<QList<SignInOffer>> pagesOf(HttpClient &http, App app, QString userToken, QString wanted)
{
    QList<SignInOffer> offers;
    QString after;
    for (int page = 0; page < longestListOfPages; ++page) {
        Fields fields { { u"fields"_s, u"id,name,username,access_token"_s }, { u"access_token"_s, userToken } };
        if (!after.isEmpty()) {
            fields.append({ u"after"_s, after });
        }
        auto asking = ask(http, address(app.api, u"me/accounts"_s, fields));
        const auto answer = co_await std::move(asking);
        if (!answer) {
            co_return fail(answer.error());
        }
        for (const auto value : (*answer)[u"data"_s].toArray()) {
            const auto one = value.toObject();
            const auto id = one[u"id"_s].toString();
            const bool isWanted = !wanted.isEmpty()
                && (id == wanted || one[u"username"_s].toString().compare(wanted, Qt::CaseInsensitive) == 0);
            offers.append(
                { one[u"name"_s].toString(id), { { u"page"_s, id } }, one[u"access_token"_s].toString(), isWanted });
        }
        const auto paging = (*answer)[u"paging"_s].toObject();
        after = paging[u"cursors"_s].toObject()[u"after"_s].toString();
        if (!paging.contains("next"_L1) || after.isEmpty()) {
            break;
        }
    }
    offers.removeIf([](const SignInOffer &offer) { return offer.secret.isEmpty(); });
    if (offers.isEmpty()) {
        co_return fail(ErrorKind::Auth, u"me/accounts lists no Page"_s, u"signin-no-pages"_s);
    }
    co_return offers;
}

Task<App> appOf(ChannelConfig config, SecretStore &secrets)
{
    const auto id = appIdOf(config);
    const auto api = id ? apiOf(config) : fail(id.error());
    if (!api) {
        co_return fail(api.error());
    }
    auto reading = secrets.read(signInKey(config.id));
    const auto secret = co_await std::move(reading);
    if (!secret && secret.error().kind != ErrorKind::NotFound) {
        co_return fail(secret.error());
    }
    if (!secret || secret->trimmed().isEmpty()) {
        co_return fail(ErrorKind::Auth, u"no secret of the app is kept"_s, u"no-app-secret"_s);
    }
    co_return App { *id, secret->trimmed(), *api };
}

} // namespace signing

using namespace signing;

Task<QList<SignInOffer>> signIn(SignInRequest request, ChannelContext context)
{
    auto reading = appOf(request.config, context.secrets);
    const auto app = co_await std::move(reading);
    if (!app) {
        co_return fail(app.error());
    }
    const auto state = LoopbackRedirect::randomState();
    LoopbackRedirect redirect(context.clock, state, { request.donePage, request.failedPage });
    const auto back = redirect.listen(redirectPath);
    if (!back) {
        co_return fail(back.error());
    }
    const Fields asked { { u"client_id"_s, app->id }, { u"redirect_uri"_s, back->toString() }, { u"state"_s, state },
        { u"response_type"_s, u"code"_s }, { u"scope"_s, permissions } };
    request.openBrowser(address(dialogBase(app->api), u"dialog/oauth"_s, asked));
    auto waiting = redirect.wait(request.stop, request.atMost);
    const auto answer = co_await std::move(waiting);
    if (!answer) {
        co_return fail(answer.error());
    }
    const auto code = answer->value(u"code"_s);
    if (code.isEmpty()) {
        co_return fail(refusedInDialog(*answer));
    }
    auto asking = askForToken(context.http, *app, { { u"redirect_uri"_s, back->toString() }, { u"code"_s, code } });
    const auto token = co_await std::move(asking);
    if (!token) {
        co_return fail(token.error());
    }
    auto prolonging = askForToken(
        context.http, *app, { { u"grant_type"_s, u"fb_exchange_token"_s }, { u"fb_exchange_token"_s, *token } });
    const auto longLived = co_await std::move(prolonging);
    if (!longLived) {
        co_return fail(longLived.error());
    }
    const auto settings = settingsOf(request.config); // without a Page yet, any of them will do
    auto listing = pagesOf(context.http, *app, *longLived, settings ? settings->page : QString());
    co_return co_await std::move(listing);
}

} // namespace bubenik::facebook
