// HttpClient over QNetworkAccessManager (HTTP/1.1 only). Belongs to the thread it was made on, and must outlive its
// requests. What it adds to Qt's:
//   - Qt silently sends a request again, also a POST, up to three times when a connection ends before the answer
//     (QHttpNetworkConnectionChannel::closeAndResendCurrentRequest). Here every request but HEAD carries a body that
//     cannot be rewound, an empty one too, so that Qt gives up instead.
//   - A time-out that counts from the last progress in either direction.
//   - Redirects only when asked for, only for GET, never from https to http, and without the sign-in on another host.
//   - No cookies, no cached passwords, certificates never taken on trust.
// The system's proxy settings hold when main() called QNetworkProxyFactory::setUseSystemConfiguration(true);
// loopback addresses are always reached directly.
// Error codes beside HttpClient's kinds: Offline "tls-untrusted", "tls-failed", "proxy", "refused", "unknown-host";
// UnknownOutcome "timeout", "cut", "half-answer", "garbage"; Offline "timeout" when no connection came about;
// Rejected "answer-too-long", "too-many-redirects", "redirect-insecure"; Invalid "url".
#pragma once

#include "net/HttpClient.h"

#include <memory>

class QNetworkAccessManager;

namespace bubenik {

class QtHttpClient final : public HttpClient
{
public:
    QtHttpClient();
    ~QtHttpClient() override;

    [[nodiscard]] Task<HttpAnswer> send(HttpRequest request, Progress progress = {}) override;

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

} // namespace bubenik
