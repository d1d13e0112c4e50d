// Signing in to a mailbox of Microsoft or Google by the system's browser, and the access tokens with which it is used
// (XOAUTH2): OAuth 2.0 for native apps, RFC 8252, with PKCE, RFC 7636; renewal by RFC 6749, section 6. What is kept in
// the keychain under the channel's key is the access token, until when it holds, and the token that renews it, as JSON;
// anything else there is a password, or an access token that nobody renews.
#pragma once

#include "core/Task.h"
#include "domain/ChannelConfig.h"
#include "net/HttpClient.h"
#include "secrets/SecretStore.h"

#include <functional>

namespace bubenik::mail {

struct OAuthProvider {
    QUrl authorize;
    QUrl token;
    QString scope;
    QString clientId; // of the town's own app there
};

struct OAuthTokens {
    QString access;
    QString refresh;
    Instant expires {};

    friend bool operator==(const OAuthTokens &, const OAuthTokens &) = default;
};

// Settings "provider" (microsoft, google), "clientId", and "oauth", an address with /authorize and /token below it,
// instead of the provider's. Invalid with subject = the key.
[[nodiscard]] Result<OAuthProvider> oauthProviderOf(const ChannelConfig &config);
[[nodiscard]] QString toText(const OAuthTokens &tokens);
[[nodiscard]] std::optional<OAuthTokens> oauthTokensFrom(const QString &secret); // nullopt: none of ours

struct OAuthSignIn {
    ChannelConfig config;
    std::function<void(const QUrl &)> openBrowser;
    QString donePage; // what the browser shows at the end, as HTML
    QString failedPage;
    std::stop_token stop;
    Millis atMost { std::chrono::minutes(5) };
};
// The tokens of whoever signs in. Errors: Invalid with the subject of a setting; Auth with code "signin-denied",
// "signin-refused", and LoopbackRedirect's.
[[nodiscard]] Task<OAuthTokens> signInByBrowser(
    OAuthSignIn request, HttpClient &http, SecretStore &secrets, Clock &clock);

// What the channel signs in with: its password, or an access token that holds for a minute at least. `renew`: the one
// that is kept was refused, a new one is wanted. Auth, code "mail-sign-in" (nothing is kept, or nobody can renew it) or
// "mail-renewal" (a person has to sign in again). `http` null: nothing is renewed.
[[nodiscard]] Task<QString> secretFor(
    ChannelConfig config, SecretStore &secrets, HttpClient *http, Clock &clock, bool renew);

} // namespace bubenik::mail
