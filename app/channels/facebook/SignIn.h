// Signing in by the system's browser with the town's own app,
// https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow: the dialog, its code, a person's
// token, the long-lived one of it, and with that the tokens of the Pages which the person manages. Those have no end.
//
// Facebook returns to http://localhost only while the app is in Development mode
// (https://developers.facebook.com/blog/post/2018/06/08/enforce-https-facebook-login/). PKCE is Meta's for OpenID
// Connect only, where it is "still in testing"; this flow proves itself by the app's secret, which is kept in the
// keychain.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::facebook {

// Errors: Invalid with subject "app"; Auth with code "no-app-secret", "signin-denied" (by the person),
// "signin-refused", "signin-app" (no such app), "signin-app-secret" (not its secret), "signin-no-pages", and
// LoopbackRedirect's.
[[nodiscard]] Task<QList<SignInOffer>> signIn(SignInRequest request, ChannelContext context);

} // namespace bubenik::facebook
