// One libcurl handle, used again for many requests so that its connection is kept, with what all of ours have in
// common: certificates checked, TLS 1.2 or newer, no signals, time-outs. Used on one thread. Where libcurl is missing,
// every request ends with CURLE_FAILED_INIT.
#pragma once

#include "core/Result.h"
#include "mail/CurlLibrary.h"

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

    // An option of the next request, of the type that libcurl's documentation says (numbers are long).
    template <typename Value>
    void set(CURLoption option, Value value)
    {
        if (m_curl) {
            m_library->easySetopt(m_curl.get(), option, value);
        }
    }
    // An option that takes a list, here of one text.
    void setList(CURLoption option, const QByteArray &text);
    template <typename Value>
    void info(CURLINFO info, Value *value) const
    {
        if (m_curl) {
            m_library->easyGetinfo(m_curl.get(), info, value);
        }
    }
    // Options of the next request anew; the connection is kept.
    void prepare(const MailServer &server, const char *scheme);
    // While it runs, the request ends when stop is asked for and `mayStop` (nullptr: always) allows it.
    void stopBy(std::stop_token stop, const bool *mustFinish);
    [[nodiscard]] CURLcode perform();
    // On a connection made with CURLOPT_CONNECT_ONLY. CURLE_AGAIN: not now, see wait().
    [[nodiscard]] CURLcode send(QByteArrayView bytes, size_t &sent);
    [[nodiscard]] CURLcode receive(QByteArray &bytes, size_t &received);
    // Until its socket is ready for these events (CURL_WAIT_POLLIN, CURL_WAIT_POLLOUT), or so many milliseconds.
    void wait(short events, int milliseconds);
    // Ends the connection.
    void close();

private:
    struct Cleanup {
        void operator()(CURL *curl) const { CurlLibrary::get()->easyCleanup(curl); }
        void operator()(curl_slist *list) const { CurlLibrary::get()->slistFreeAll(list); }
    };
    struct EndMulti {
        void operator()(CURLM *multi) const { CurlLibrary::get()->multiCleanup(multi); }
    };
    struct Stop {
        std::stop_token token;
        const bool *mustFinish = nullptr;
    };
    static int watch(void *stop, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    const CurlLibrary *m_library;
    std::unique_ptr<curl_slist, Cleanup> m_list; // outlives the request that it belongs to
    std::unique_ptr<CURL, Cleanup> m_curl;
    std::unique_ptr<CURLM, EndMulti> m_waiting;
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
