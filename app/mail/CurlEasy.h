// One libcurl handle, used again for many requests so that its connection is kept, with what all of ours have in
// common: certificates checked, TLS 1.2 or newer, no signals, time-outs. Used on one thread.
#pragma once

#include "core/Result.h"

#include <curl/curl.h>
#include <memory>
#include <stop_token>

namespace bubenik {

// How a connection to a mail server is protected.
enum class MailSecurity {
    Tls, // from its first byte
    StartTls, // asked for, and nothing goes on without it
    None // on this very machine only
};

struct MailServer {
    QString host;
    quint16 port = 0;
    MailSecurity security = MailSecurity::Tls;
    QString user = {}; // empty: no sign-in
    QString secret = {}; // password, or the access token
    bool isToken = false; // XOAUTH2
    QString caFile = {}; // who signs the server's certificate; empty: whom the system trusts
    int answerSeconds = 120; // how long the server may be silent
};

class CurlEasy final
{
public:
    CurlEasy();

    [[nodiscard]] CURL *get() const { return m_curl.get(); }
    // Options of the next request anew; the connection is kept.
    void prepare(const MailServer &server, const char *scheme);
    // While it runs, the request ends when stop is asked for and `mayStop` (nullptr: always) allows it.
    void stopBy(std::stop_token stop, const bool *mustFinish);
    [[nodiscard]] CURLcode perform();
    // Ends the connection.
    void close();

private:
    struct Cleanup {
        void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
    };
    struct Stop {
        std::stop_token token;
        const bool *mustFinish = nullptr;
    };
    static int watch(void *stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    std::unique_ptr<CURL, Cleanup> m_curl;
    Stop m_stop;
};

namespace mail {

// What a failed connection means: Offline (codes "no-connection", "tls-untrusted", "no-starttls"), Auth, Cancelled,
// Internal.
[[nodiscard]] Error connectionError(CURLcode code);
// A server's words without what may be somebody's address.
[[nodiscard]] QString withoutAddresses(const QString &text);

} // namespace mail

} // namespace bubenik
