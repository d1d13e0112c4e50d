#include "net/QtHttpClient.h"

#include "net/Exchange.h"
#include "net/OneShotBody.h"

#include <QCoro/QCoroSignal>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRedirects = 10;

class LoopbackDirect final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto host = query.peerHostName();
        const bool loopback = QHostAddress(host).isLoopback() || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0;
        return loopback ? QList<QNetworkProxy> { QNetworkProxy::NoProxy } : QNetworkProxyFactory::proxyForQuery(query);
    }
};

Result<std::unique_ptr<OneShotBody>> openBody(const HttpRequest &request)
{
    if (request.bodyFile.isEmpty()) {
        return std::make_unique<OneShotBody>(request.body);
    }
    auto body = std::make_unique<OneShotBody>(request.bodyFile);
    if (!body->openFile()) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = body->errorString(), .subject = request.bodyFile });
    }
    return body;
}

Result<void> checkUrl(const QUrl &url)
{
    const bool usable = url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return usable ? Result<void>() : fail(ErrorKind::Invalid, u"not a web address: %1"_s.arg(url.toDisplayString(QUrl::RemoveQuery)), u"url"_s);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool redirects(const HttpRequest &request, const HttpAnswer &answer)
{
    const auto status = answer.status;
    return request.followRedirects && request.method == "GET" && !answer.header("location").isEmpty()
        && (status == 301 || status == 302 || status == 303 || status == 307 || status == 308);
}

// The same request at the place the answer names.
Result<HttpRequest> redirected(HttpRequest request, const HttpAnswer &answer)
{
    const auto target = request.url.resolved(QUrl(QString::fromUtf8(answer.header("location"))));
    BUBENIK_TRY(checkUrl(target));
    if (request.url.scheme() == "https"_L1 && target.scheme() != "https"_L1) {
        return fail(ErrorKind::Rejected, u"redirected from https to http"_s, u"redirect-insecure"_s);
    }
    if (!sameOrigin(request.url, target)) {
        request.headers.removeIf([](const auto &header) {
            const auto name = header.first.toLower();
            return name == "authorization" || name == "cookie";
        });
    }
    request.url = target;
    return request;
}

} // namespace

QtHttpClient::QtHttpClient()
    : m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxyFactory(new LoopbackDirect); // the manager deletes it
}

QtHttpClient::~QtHttpClient() = default;

Task<HttpAnswer> QtHttpClient::send(HttpRequest request, Progress progress)
{
    for (int hop = 0; hop <= maxRedirects; ++hop) {
        if (auto usable = checkUrl(request.url); !usable) {
            co_return fail(std::move(usable).error());
        }
        auto body = openBody(request);
        if (!body) {
            co_return fail(std::move(body).error());
        }
        if (progress.stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, u"cancelled before sending"_s);
        }
        auto exchange = std::make_unique<Exchange>(request, progress);
        auto *const running = exchange.get();
        // The stop may be asked for on any thread; the callback object is gone before the exchange is.
        const std::stop_callback<std::function<void()>> onStop(progress.stop, [running] { QMetaObject::invokeMethod(running, &Exchange::cancel, Qt::QueuedConnection); });
        running->start(*m_manager, std::move(*body));
        co_await qCoro(running, &Exchange::finished);
        auto answer = running->takeResult();
        if (!answer || !redirects(request, *answer)) {
            co_return answer;
        }
        auto next = redirected(std::move(request), *answer);
        if (!next) {
            co_return fail(std::move(next).error());
        }
        request = std::move(*next);
    }
    co_return fail(ErrorKind::Rejected, u"redirected more than %1 times"_s.arg(maxRedirects), u"too-many-redirects"_s);
}

} // namespace bubenik
