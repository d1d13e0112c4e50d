#include "net/QtHttpClient.h"

#include "net/Exchange.h"

#include <QBuffer>
#include <QCoro/QCoroSignal>
#include <QFile>
#include <QHostAddress>
#include <QNetworkProxyFactory>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxRedirects = 10;

QNetworkProxy proxyFor(const QUrl &url)
{
    const auto host = url.host();
    if (QHostAddress(host).isLoopback() || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0) {
        return QNetworkProxy::NoProxy;
    }
    auto proxy = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url)).value(0);
    if (proxy.type() == QNetworkProxy::HttpCachingProxy) {
        proxy.setType(QNetworkProxy::HttpProxy); // through it rather than by it: sockets can only tunnel
    }
    return proxy;
}

Result<std::unique_ptr<QIODevice>> openBody(const HttpRequest &request)
{
    std::unique_ptr<QIODevice> body;
    if (request.bodyFile.isEmpty()) {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(request.body);
        body = std::move(buffer);
    } else {
        body = std::make_unique<QFile>(request.bodyFile);
    }
    if (!body->open(QIODevice::ReadOnly)) {
        return fail(Error { .kind = ErrorKind::Storage, .detail = body->errorString(), .subject = request.bodyFile });
    }
    return body;
}

Result<void> checkUrl(const QUrl &url)
{
    const bool usable
        = url.isValid() && !url.host().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    return usable
        ? Result<void>()
        : fail(ErrorKind::Invalid, u"not a web address: %1"_s.arg(url.toDisplayString(QUrl::RemoveQuery)), u"url"_s);
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
        auto exchange = std::make_unique<Exchange>(request, progress, std::move(*body));
        auto *const running = exchange.get();
        // The stop may be asked for on any thread; the callback object is gone before the exchange is.
        const std::stop_callback<std::function<void()>> onStop(
            progress.stop, [running] { QMetaObject::invokeMethod(running, &Exchange::cancel, Qt::QueuedConnection); });
        running->start(proxyFor(request.url));
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
