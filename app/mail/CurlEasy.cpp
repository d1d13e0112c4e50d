#include "mail/CurlEasy.h"

#include <QRegularExpression>
#include <mutex>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectSeconds = 30;

void startCurl()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

} // namespace

CurlEasy::CurlEasy()
{
    startCurl();
    m_curl.reset(curl_easy_init());
}

void CurlEasy::prepare(const MailServer &server, const char *scheme)
{
    auto *curl = m_curl.get();
    curl_easy_reset(curl);
    const auto url
        = u"%1%2://%3:%4/"_s.arg(QLatin1StringView(scheme), server.security == MailSecurity::Tls ? u"s"_s : QString(),
            server.host.contains(u':') ? u'[' + server.host + u']' : server.host, QString::number(server.port));
    curl_easy_setopt(curl, CURLOPT_URL, url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps");
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "*");
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
    curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(server.answerSeconds));
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1L);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, static_cast<long>(server.answerSeconds));
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
    if (!server.caFile.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_CAINFO, server.caFile.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    if (server.security != MailSecurity::None) {
        curl_easy_setopt(curl, CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    }
    if (!server.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
        if (server.isToken) {
            curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, server.secret.toUtf8().constData());
            curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
        } else {
            curl_easy_setopt(curl, CURLOPT_PASSWORD, server.secret.toUtf8().constData());
        }
        curl_easy_setopt(curl, CURLOPT_SASL_IR, 1L);
    }
}

void CurlEasy::stopBy(std::stop_token stop, const bool *mustFinish)
{
    m_stop = { std::move(stop), mustFinish };
    curl_easy_setopt(m_curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_curl.get(), CURLOPT_XFERINFOFUNCTION, &CurlEasy::watch);
    curl_easy_setopt(m_curl.get(), CURLOPT_XFERINFODATA, &m_stop);
}

int CurlEasy::watch(
    void *stop, curl_off_t /*dlTotal*/, curl_off_t /*dlNow*/, curl_off_t /*ulTotal*/, curl_off_t /*ulNow*/)
{
    const auto *watched = static_cast<const Stop *>(stop);
    const bool mayStop = watched->mustFinish == nullptr || !*watched->mustFinish;
    return mayStop && watched->token.stop_requested() ? 1 : 0;
}

CURLcode CurlEasy::perform()
{
    return curl_easy_perform(m_curl.get());
}

void CurlEasy::close()
{
    m_curl.reset(curl_easy_init());
}

namespace mail {

Error connectionError(CURLcode code)
{
    const auto detail = u"libcurl %1: %2"_s.arg(code).arg(QLatin1StringView(curl_easy_strerror(code)));
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
        return { .kind = ErrorKind::Offline, .detail = detail, .code = u"mail-untrusted"_s };
    case CURLE_USE_SSL_FAILED:
        return { .kind = ErrorKind::Offline, .detail = detail, .code = u"no-starttls"_s };
    case CURLE_LOGIN_DENIED:
        return { .kind = ErrorKind::Auth, .detail = detail, .code = u"mail-sign-in"_s };
    case CURLE_ABORTED_BY_CALLBACK:
        return { .kind = ErrorKind::Cancelled, .detail = detail };
    case CURLE_OUT_OF_MEMORY:
    case CURLE_BAD_FUNCTION_ARGUMENT:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return { .kind = ErrorKind::Internal, .detail = detail };
    default:
        return { .kind = ErrorKind::Offline, .detail = detail, .code = u"no-connection"_s };
    }
}

QString withoutAddresses(const QString &text)
{
    static const QRegularExpression address(u"<?[^\\s<>:;,()\"]+@[^\\s<>:;,()\"]+>?"_s);
    return QString(text).replace(address, u"<…>"_s).left(300);
}

} // namespace mail

} // namespace bubenik
