#include "mail/CurlLibrary.h"

#include <QLibrary>
#include <optional>

namespace bubenik {

namespace {

std::optional<CurlLibrary> loadCurl()
{
    QLibrary library(QStringLiteral("curl"), 4); // never unloaded: it starts threads of its own
    bool isWhole = true;
    const auto resolve = [&](auto &function, const char *name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
        isWhole = isWhole && function != nullptr;
    };
    CurlLibrary curl;
    decltype(&::curl_global_init) globalInit = nullptr;
    resolve(globalInit, "curl_global_init");
    resolve(curl.easyInit, "curl_easy_init");
    resolve(curl.easyCleanup, "curl_easy_cleanup");
    resolve(curl.easyReset, "curl_easy_reset");
    resolve(curl.easySetopt, "curl_easy_setopt");
    resolve(curl.easyGetinfo, "curl_easy_getinfo");
    resolve(curl.easyPerform, "curl_easy_perform");
    resolve(curl.easySend, "curl_easy_send");
    resolve(curl.easyRecv, "curl_easy_recv");
    resolve(curl.easyStrerror, "curl_easy_strerror");
    resolve(curl.multiInit, "curl_multi_init");
    resolve(curl.multiCleanup, "curl_multi_cleanup");
    resolve(curl.multiPoll, "curl_multi_poll");
    resolve(curl.slistAppend, "curl_slist_append");
    resolve(curl.slistFreeAll, "curl_slist_free_all");
    if (!isWhole || globalInit(CURL_GLOBAL_DEFAULT) != CURLE_OK) {
        return std::nullopt;
    }
    return curl;
}

} // namespace

const CurlLibrary *CurlLibrary::get()
{
    static const auto curl = loadCurl();
    return curl ? &*curl : nullptr;
}

} // namespace bubenik
