#include "mail/CurlEasy.h"

#include <QRegularExpression>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr long connectSeconds = 30;

} // namespace

CurlEasy::CurlEasy()
    : m_library(CurlLibrary::get())
{
    close();
}

void CurlEasy::prepare(const MailServer &server, const char *scheme)
{
    if (m_curl) {
        m_library->easyReset(m_curl.get());
    }
    const auto url
        = u"%1%2://%3:%4/"_s.arg(QLatin1StringView(scheme), server.security == MailSecurity::Tls ? u"s"_s : QString(),
            server.host.contains(u':') ? u'[' + server.host + u']' : server.host, QString::number(server.port));
    set(CURLOPT_URL, url.toUtf8().constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps,imap,imaps");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_NOPROXY, "*");
    set(CURLOPT_CONNECTTIMEOUT, connectSeconds);
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(server.answerSeconds));
    set(CURLOPT_LOW_SPEED_LIMIT, 1L);
    set(CURLOPT_LOW_SPEED_TIME, static_cast<long>(server.answerSeconds));
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    if (!server.caFile.isEmpty()) {
        set(CURLOPT_CAINFO, server.caFile.toUtf8().constData());
        set(CURLOPT_CAPATH, nullptr);
    }
    if (server.security != MailSecurity::None) {
        set(CURLOPT_USE_SSL, static_cast<long>(CURLUSESSL_ALL));
    }
    if (!server.user.isEmpty()) {
        set(CURLOPT_USERNAME, server.user.toUtf8().constData());
        if (server.isToken) {
            set(CURLOPT_XOAUTH2_BEARER, server.secret.toUtf8().constData());
            set(CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2");
        } else {
            set(CURLOPT_PASSWORD, server.secret.toUtf8().constData());
        }
        set(CURLOPT_SASL_IR, 1L);
    }
}

void CurlEasy::stopBy(std::stop_token stop, const bool *mustFinish)
{
    m_stop = { std::move(stop), mustFinish };
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &CurlEasy::watch);
    set(CURLOPT_XFERINFODATA, &m_stop);
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
    return m_curl ? m_library->easyPerform(m_curl.get()) : CURLE_FAILED_INIT;
}

CURLcode CurlEasy::send(QByteArrayView bytes, size_t &sent)
{
    return m_curl ? m_library->easySend(m_curl.get(), bytes.data(), static_cast<size_t>(bytes.size()), &sent)
                  : CURLE_FAILED_INIT;
}

CURLcode CurlEasy::receive(QByteArray &bytes, size_t &received)
{
    return m_curl ? m_library->easyRecv(m_curl.get(), bytes.data(), static_cast<size_t>(bytes.size()), &received)
                  : CURLE_FAILED_INIT;
}

void CurlEasy::wait(short events, int milliseconds)
{
    if (!m_curl) {
        return;
    }
    if (!m_waiting) {
        m_waiting.reset(m_library->multiInit());
    }
    curl_waitfd socket { .fd = CURL_SOCKET_BAD, .events = events, .revents = 0 };
    info(CURLINFO_ACTIVESOCKET, &socket.fd);
    m_library->multiPoll(m_waiting.get(), &socket, 1, milliseconds, nullptr);
}

void CurlEasy::setList(CURLoption option, const QByteArray &text)
{
    if (m_curl) {
        m_list.reset(m_library->slistAppend(nullptr, text.constData()));
        set(option, m_list.get());
    }
}

void CurlEasy::close()
{
    m_curl.reset(m_library != nullptr ? m_library->easyInit() : nullptr);
}

namespace mail {

Error connectionError(CURLcode code)
{
    const auto *library = CurlLibrary::get();
    const auto words
        = library != nullptr ? QLatin1StringView(library->easyStrerror(code)) : "libcurl.so.4 is missing"_L1;
    const auto detail = u"libcurl %1: %2"_s.arg(code).arg(words);
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
    case CURLE_FAILED_INIT:
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
