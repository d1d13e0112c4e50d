// HttpClient over Qt's sockets (HTTP/1.1; TLS with the system's certificates). Belongs to the thread it was made on.
// QNetworkAccessManager is not used, for it silently sends a request again, also a POST, when a connection ends before
// or with the answer (tests/unit/net/AtMostOnceTest.cpp shows it; QHttpNetworkConnectionChannel::reconnectAttempts).
// Here every request has a connection of its own, on which it is written once:
//   - it is known whether a first byte was handed to an established connection, so Offline is never a guess;
//   - a connection kept alive that the server just closes cannot take a request down with it.
//   - The time-out counts from the last progress in either direction.
//   - Redirects only when asked for, only for GET, never from https to http, and without the sign-in on another host.
//   - No cookies, no cached passwords, no compression, certificates never taken on trust.
// The system's proxy settings hold when main() called QNetworkProxyFactory::setUseSystemConfiguration(true);
// loopback addresses are always reached directly.
// Error codes beside HttpClient's kinds: Offline "tls-untrusted", "tls-failed", "proxy", "refused", "unknown-host",
// "timeout", "network"; UnknownOutcome "timeout", "cut", "half-answer", "garbage", "cancelled", "body-spoiled";
// Rejected "answer-too-long", "too-many-redirects", "redirect-insecure"; Invalid "url"; Storage for an unreadable
// bodyFile.
#pragma once

#include "net/HttpClient.h"

namespace bubenik {

class QtHttpClient final : public HttpClient
{
public:
    [[nodiscard]] Task<HttpAnswer> send(HttpRequest request, Progress progress = {}) override;
};

} // namespace bubenik
