#include "fakes/http/FakeHttpClient.h"

#include <QCoro/QCoroTimer>

namespace bubenik {

using namespace Qt::StringLiterals;

void FakeHttpClient::on(const QByteArray &method, const QString &url, Responder responder, int times)
{
    m_rules.push_back({ method, QRegularExpression(url), std::move(responder), times == 0 ? -1 : times });
}

void FakeHttpClient::answer(const QByteArray &method, const QString &url, int status, const QByteArray &body,
    const QList<QPair<QByteArray, QByteArray>> &headers, int times)
{
    on(
        method, url,
        [status, body, headers](const HttpRequest &request) -> Result<HttpAnswer> {
            return HttpAnswer { status, headers, body, request.url };
        },
        times);
}

void FakeHttpClient::fails(const QByteArray &method, const QString &url, Error error, int times)
{
    on(
        method, url, [error](const HttpRequest &) -> Result<HttpAnswer> { return fail(error); }, times);
}

int FakeHttpClient::count(const QByteArray &method, const QString &url) const
{
    const QRegularExpression expression(url);
    int count = 0;
    for (const auto &request : m_requests) {
        count += request.method == method && expression.match(request.url.toString()).hasMatch() ? 1 : 0;
    }
    return count;
}

Task<HttpAnswer> FakeHttpClient::send(HttpRequest request, Progress progress)
{
    co_await QCoro::sleepFor(std::chrono::milliseconds(0));
    if (progress.stop.stop_requested()) {
        co_return fail(ErrorKind::Cancelled, u"cancelled before sending"_s);
    }
    m_requests.append(request);
    co_return respond(request);
}

Result<HttpAnswer> FakeHttpClient::respond(const HttpRequest &request)
{
    for (auto &rule : m_rules) {
        if (rule.left != 0 && rule.method == request.method && rule.url.match(request.url.toString()).hasMatch()) {
            rule.left -= rule.left > 0 ? 1 : 0;
            return rule.responder(request);
        }
    }
    return fail(ErrorKind::Internal, u"%1 %2"_s.arg(QString::fromUtf8(request.method), request.url.toString()),
        u"unexpected-request"_s);
}

} // namespace bubenik
