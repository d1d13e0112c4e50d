// An HttpClient that says what a test told it to. Rules are tried in the order they were added; the first that fits and
// is not used up answers. A request that nothing fits ends in Internal, code "unexpected-request", and is listed too.
#pragma once

#include "net/HttpClient.h"

#include <QRegularExpression>
#include <functional>
#include <vector>

namespace bubenik {

class FakeHttpClient final : public HttpClient
{
public:
    using Responder = std::function<Result<HttpAnswer>(const HttpRequest &)>;

    // `url` is a regular expression that has to match the whole URL somewhere; `times` 0: as often as wanted.
    void on(const QByteArray &method, const QString &url, Responder responder, int times = 0);
    void answer(const QByteArray &method, const QString &url, int status, const QByteArray &body,
        const QList<QPair<QByteArray, QByteArray>> &headers = {}, int times = 0);
    void fails(const QByteArray &method, const QString &url, Error error, int times = 1);

    [[nodiscard]] const QList<HttpRequest> &requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray &method, const QString &url = {}) const;

    // Answers on a later turn of the event loop, as a real client does.
    [[nodiscard]] Task<HttpAnswer> send(HttpRequest request, Progress progress = {}) override;

private:
    struct Rule {
        QByteArray method;
        QRegularExpression url;
        Responder responder;
        int left; // -1: without end
    };
    [[nodiscard]] Result<HttpAnswer> respond(const HttpRequest &request);

    std::vector<Rule> m_rules;
    QList<HttpRequest> m_requests;
};

} // namespace bubenik
