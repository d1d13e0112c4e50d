// Facebook's sign-in dialog, https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow, with the
// person who sits before it (GraphState::browser). What the dialog does not accept it shows on a page of its own: the
// browser never comes back.
#include "fakes/graph/GraphCore.h"

#include <QUrl>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

GraphReply shown(int status, const QString &sentence)
{
    return { status, { { "content-type", "text/html; charset=utf-8" } },
        "<!DOCTYPE html><html><body>" + sentence.toHtmlEscaped().toUtf8() + "</body></html>" };
}

GraphReply sentBack(const QString &redirectUri, const QList<QPair<QString, QString>> &parameters)
{
    QByteArray query;
    for (const auto &[name, value] : parameters) {
        query += (query.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    const auto separator = redirectUri.contains(u'?') ? "&" : "?";
    return { 302, { { "location", redirectUri.toUtf8() + separator + query + "#_=_" } }, {} };
}

} // namespace

bool GraphCore::isDialog(const GraphRequest &request)
{
    return request.method == "GET" && request.path.join(u'/') == "dialog/oauth"_L1;
}

// Only what is listed, letter by letter; http to this computer only in Development mode, and by the name localhost.
bool GraphCore::mayComeBackTo(const GraphApp &app, const QString &redirectUri) const
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    const bool isLocal = url.scheme() == "http"_L1 && url.host() == "localhost"_L1;
    return app.redirectUris.contains(redirectUri) || (isLocal && state.settings.developmentMode);
}

GraphReply GraphCore::dialog(const GraphRequest &request)
{
    static const QStringList known { u"client_id"_s, u"redirect_uri"_s, u"state"_s, u"response_type"_s, u"scope"_s,
        u"auth_type"_s, u"display"_s };
    for (auto it = request.params.cbegin(); it != request.params.cend(); ++it) {
        if (!known.contains(it.key())) {
            return shown(400, u"The parameter %1 is unknown"_s.arg(it.key()));
        }
    }
    const auto app = state.apps.value(request.param(u"client_id"_s));
    if (app.id.isEmpty()) {
        return shown(400, u"Invalid App ID: The provided app ID does not look like a valid app ID."_s);
    }
    const auto redirectUri = request.param(u"redirect_uri"_s);
    if (!mayComeBackTo(app, redirectUri)) {
        return shown(400,
            u"URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings."_s);
    }
    const auto ownState = request.param(u"state"_s);
    if (ownState.isEmpty() || request.param(u"response_type"_s) != "code"_L1) {
        return shown(400, u"The parameters state and response_type=code are required"_s);
    }
    auto scopes = request.param(u"scope"_s).split(u',', Qt::SkipEmptyParts);
    for (const auto &scope : std::as_const(scopes)) {
        if (!state.browser.offered.contains(scope)) {
            return shown(400, u"Invalid Scopes: %1"_s.arg(scope));
        }
    }
    if (state.browser.answer == GraphBrowser::Answer::Closes) {
        return shown(200, u"Log in to Facebook"_s);
    }
    if (state.browser.answer == GraphBrowser::Answer::Denies) {
        return sentBack(redirectUri,
            { { u"error_reason"_s, u"user_denied"_s }, { u"error"_s, u"access_denied"_s },
                { u"error_description"_s, u"Permissions error"_s }, { u"state"_s, ownState } });
    }
    scopes.removeIf([this](const QString &scope) { return state.browser.declined.contains(scope); });
    const auto code = u"AQ"_s + state.nextNumber();
    state.codes.insert(code, { state.browser.user, app.id, redirectUri, scopes });
    return sentBack(redirectUri,
        { { u"code"_s, code },
            { u"state"_s, state.browser.answer == GraphBrowser::Answer::WrongState ? u"forged"_s : ownState } });
}

} // namespace bubenik
