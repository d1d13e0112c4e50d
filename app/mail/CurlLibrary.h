// libcurl, loaded when a first mail server is spoken to: with what it needs itself (TLS, LDAP, Kerberos, SSH) it would
// otherwise take a third of the program's start (measured: 7 of 20 ms). Its own header tells the types.
#pragma once

#include <curl/curl.h>

namespace bubenik {

struct CurlLibrary {
    decltype(&::curl_easy_init) easyInit = nullptr;
    decltype(&::curl_easy_cleanup) easyCleanup = nullptr;
    decltype(&::curl_easy_reset) easyReset = nullptr;
    decltype(&::curl_easy_setopt) easySetopt = nullptr;
    decltype(&::curl_easy_getinfo) easyGetinfo = nullptr;
    decltype(&::curl_easy_perform) easyPerform = nullptr;
    decltype(&::curl_easy_send) easySend = nullptr;
    decltype(&::curl_easy_recv) easyRecv = nullptr;
    decltype(&::curl_easy_strerror) easyStrerror = nullptr;
    decltype(&::curl_multi_init) multiInit = nullptr;
    decltype(&::curl_multi_cleanup) multiCleanup = nullptr;
    decltype(&::curl_multi_poll) multiPoll = nullptr;
    decltype(&::curl_slist_append) slistAppend = nullptr;
    decltype(&::curl_slist_free_all) slistFreeAll = nullptr;

    // Safe on any thread. nullptr where the library or a part of it is missing.
    [[nodiscard]] static const CurlLibrary *get();
};

} // namespace bubenik
