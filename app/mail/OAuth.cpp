#include "mail/OAuth.h"

#include "core/Json.h"
#include "net/LoopbackRedirect.h"
#include "net/SafeForSecrets.h"

#include <QCryptographicHash>

namespace bubenik::mail {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Coroutines and the fields of their frames have linkage.
namespace oauth {

using Fields = QList<QPair<QString, QString>>;

} // namespace oauth

namespace {

constexpr Millis spare = 1min; // before its end a token is renewed
constexpr Millis usualLife = 1h; // when the other side does not say
const QString redirectPath = u"bubenik/mail"_s;

QByteArray encoded(const oauth::Fields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return form;
}

tl::unexpected<Error> wrongSetting(const QString &key, const QString &why)
{
    return fail(Error { .kind = ErrorKind::Invalid, .detail = why, .subject = key });
}

Error refusedByBrowser(const LoopbackRedirect::Answer &answer)
{
    const auto why = answer.value(u"error"_s);
    return { .kind = ErrorKind::Auth,
        .detail = (why + u' ' + answer.value(u"error_description"_s)).trimmed(),
        .code = why == "access_denied"_L1 ? u"signin-denied"_s : u"signin-refused"_s };
}

Error refusedByServer(const HttpAnswer &answer, const QString &code)
{
    const auto body = parseObject(answer.body).value_or(QJsonObject {});
    const auto detail = u"HTTP %1 %2 %3"_s.arg(
        QString::number(answer.status), body[u"error"_s].toString(), body[u"error_description"_s].toString().left(200));
    if (answer.status >= 500) {
        return { .kind = ErrorKind::Server, .detail = detail, .code = u"mail-later"_s };
    }
    return { .kind = ErrorKind::Auth, .detail = detail.trimmed(), .code = code };
}

} // namespace

Result<OAuthProvider> oauthProviderOf(const ChannelConfig &config)
{
    OAuthProvider provider;
    provider.clientId = config.settings.value(u"clientId"_s).trimmed();
    const auto name = config.settings.value(u"provider"_s, u"microsoft"_s).trimmed();
    if (name == "microsoft"_L1) {
        provider.authorize = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"_s);
        provider.token = QUrl(u"https://login.microsoftonline.com/common/oauth2/v2.0/token"_s);
        provider.scope = u"https://outlook.office.com/SMTP.Send https://outlook.office.com/IMAP.AccessAsUser.All"
                         " offline_access"_s;
    } else if (name == "google"_L1) {
        provider.authorize = QUrl(u"https://accounts.google.com/o/oauth2/v2/auth"_s);
        provider.token = QUrl(u"https://oauth2.googleapis.com/token"_s);
        provider.scope = u"https://mail.google.com/"_s;
    } else {
        return wrongSetting(u"provider"_s, u"microsoft or google"_s);
    }
    if (const auto own = config.settings.value(u"oauth"_s).trimmed(); !own.isEmpty()) {
        const QUrl base(own.endsWith(u'/') ? own.chopped(1) : own);
        if (!base.isValid() || !isSafeForSecrets(base)) {
            return wrongSetting(u"oauth"_s, u"an address with https"_s);
        }
        provider.authorize = QUrl(base.toString() + u"/authorize"_s);
        provider.token = QUrl(base.toString() + u"/token"_s);
    }
    if (provider.clientId.isEmpty()) {
        return wrongSetting(u"clientId"_s, u"the id of the town's app"_s);
    }
    return provider;
}

QString toText(const OAuthTokens &tokens)
{
    return QString::fromUtf8(toCompact(
        { { u"access"_s, tokens.access }, { u"refresh"_s, tokens.refresh }, { u"expires"_s, toIso(tokens.expires) } }));
}

std::optional<OAuthTokens> oauthTokensFrom(const QString &secret)
{
    const auto json = secret.startsWith(u'{') ? parseObject(secret.toUtf8()) : fail(ErrorKind::Invalid);
    if (!json || !(*json)[u"access"_s].isString()) {
        return std::nullopt;
    }
    return OAuthTokens { (*json)[u"access"_s].toString(), (*json)[u"refresh"_s].toString(),
        optionalInstant((*json)[u"expires"_s]).value_or(Instant {}) };
}

namespace oauth {

// An app on people's computers may have a secret (Google gives one) or none (Microsoft does not).
Task<QString> appSecret(ChannelId id, SecretStore &secrets)
{
    auto reading = secrets.read(signInKey(id));
    const auto secret = co_await std::move(reading);
    if (!secret && secret.error().kind != ErrorKind::NotFound) {
        co_return fail(secret.error());
    }
    co_return secret ? secret->trimmed() : QString();
}

Task<OAuthTokens> askForTokens(HttpClient &http, QUrl url, Fields fields, Clock &clock, QString refusal)
{
    HttpRequest request { .method = "POST", .url = std::move(url) };
    request.headers = { { "Content-Type", "application/x-www-form-urlencoded" }, { "Accept", "application/json" } };
    request.body = encoded(fields);
    auto sending = http.send(std::move(request));
    const auto answer = co_await std::move(sending);
    if (!answer) {
        auto error = answer.error();
        if (error.kind == ErrorKind::UnknownOutcome) {
            error.kind = ErrorKind::Offline; // asked for again, nothing is there twice
        }
        co_return fail(std::move(error));
    }
    if (answer->status != 200) {
        co_return fail(refusedByServer(*answer, refusal));
    }
    const auto body = parseObject(answer->body).value_or(QJsonObject {});
    const auto access = body[u"access_token"_s].toString();
    if (access.isEmpty()) {
        co_return fail(ErrorKind::Server, u"the answer holds no token"_s, u"not-json"_s);
    }
    const auto seconds = body[u"expires_in"_s].toInt();
    co_return OAuthTokens { access, body[u"refresh_token"_s].toString(),
        clock.now() + (seconds > 0 ? Millis(std::chrono::seconds(seconds)) : usualLife) };
}

Task<QString> renewed(OAuthTokens tokens, ChannelConfig config, SecretStore &secrets, HttpClient &http, Clock &clock)
{
    const auto provider = oauthProviderOf(config);
    BUBENIK_CO_TRY(provider);
    auto reading = appSecret(config.id, secrets);
    const auto secret = co_await std::move(reading);
    BUBENIK_CO_TRY(secret);
    Fields fields { { u"grant_type"_s, u"refresh_token"_s }, { u"refresh_token"_s, tokens.refresh },
        { u"client_id"_s, provider->clientId }, { u"scope"_s, provider->scope } };
    if (!secret->isEmpty()) {
        fields.append({ u"client_secret"_s, *secret });
    }
    auto asking = askForTokens(http, provider->token, fields, clock, u"mail-renewal"_s);
    auto fresh = co_await std::move(asking);
    BUBENIK_CO_TRY(fresh);
    if (fresh->refresh.isEmpty()) {
        fresh->refresh = tokens.refresh; // the same one goes on
    }
    auto writing = secrets.write(secretKey(config.id), toText(*fresh));
    const auto written = co_await std::move(writing);
    BUBENIK_CO_TRY(written);
    co_return QString(fresh->access);
}

} // namespace oauth

Task<OAuthTokens> signInByBrowser(OAuthSignIn request, HttpClient &http, SecretStore &secrets, Clock &clock)
{
    const auto provider = oauthProviderOf(request.config);
    BUBENIK_CO_TRY(provider);
    auto reading = oauth::appSecret(request.config.id, secrets);
    const auto secret = co_await std::move(reading);
    BUBENIK_CO_TRY(secret);
    const auto state = LoopbackRedirect::randomState();
    const auto verifier = LoopbackRedirect::randomState();
    const auto challenge
        = QString::fromLatin1(QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    LoopbackRedirect redirect(clock, state, { request.donePage, request.failedPage });
    const auto back = redirect.listen(redirectPath);
    BUBENIK_CO_TRY(back);
    auto address = provider->authorize;
    address.setQuery(
        QString::fromLatin1(encoded({ { u"client_id"_s, provider->clientId }, { u"response_type"_s, u"code"_s },
            { u"redirect_uri"_s, back->toString() }, { u"scope"_s, provider->scope }, { u"state"_s, state },
            { u"code_challenge"_s, challenge }, { u"code_challenge_method"_s, u"S256"_s },
            { u"access_type"_s, u"offline"_s }, { u"prompt"_s, u"consent"_s },
            { u"login_hint"_s, request.config.settings.value(u"user"_s).trimmed() } })),
        QUrl::StrictMode);
    request.openBrowser(address);
    auto waiting = redirect.wait(request.stop, request.atMost);
    const auto answer = co_await std::move(waiting);
    BUBENIK_CO_TRY(answer);
    const auto code = answer->value(u"code"_s);
    if (code.isEmpty()) {
        co_return fail(refusedByBrowser(*answer));
    }
    oauth::Fields fields { { u"grant_type"_s, u"authorization_code"_s }, { u"code"_s, code },
        { u"redirect_uri"_s, back->toString() }, { u"client_id"_s, provider->clientId },
        { u"code_verifier"_s, verifier } };
    if (!secret->isEmpty()) {
        fields.append({ u"client_secret"_s, *secret });
    }
    auto asking = oauth::askForTokens(http, provider->token, fields, clock, u"signin-refused"_s);
    co_return co_await std::move(asking);
}

Task<QString> secretFor(ChannelConfig config, SecretStore &secrets, HttpClient *http, Clock &clock, bool renew)
{
    auto reading = secrets.read(secretKey(config.id));
    const auto secret = co_await std::move(reading);
    if (!secret && secret.error().kind == ErrorKind::NotFound) {
        co_return fail(ErrorKind::Auth, u"no password is saved for this channel"_s, u"mail-sign-in"_s);
    }
    BUBENIK_CO_TRY(secret);
    const bool isToken = config.settings.value(u"auth"_s) == "xoauth2"_L1;
    const auto tokens = isToken ? oauthTokensFrom(*secret) : std::nullopt;
    if (!tokens) {
        if (renew) {
            co_return fail(ErrorKind::Auth, u"nobody can renew this"_s, u"mail-sign-in"_s);
        }
        co_return QString(*secret);
    }
    const bool isOver = tokens->expires - clock.now() < spare;
    if (!renew && !isOver) {
        co_return QString(tokens->access);
    }
    if (tokens->refresh.isEmpty() || http == nullptr) {
        co_return fail(ErrorKind::Auth, u"the access token is over"_s, u"mail-renewal"_s);
    }
    auto renewing = oauth::renewed(*tokens, config, secrets, *http, clock);
    co_return co_await std::move(renewing);
}

} // namespace bubenik::mail
