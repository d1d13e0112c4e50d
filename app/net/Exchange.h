// One request and its answer over a QNetworkAccessManager; QtHttpClient makes one for each hop. Not part of net's
// interface.
#pragma once

#include "net/HttpClient.h"

#include <QNetworkReply>
#include <QPointer>
#include <QTimer>
#include <optional>

namespace bubenik {

class OneShotBody;

class Exchange final : public QObject
{
    Q_OBJECT
public:
    Exchange(HttpRequest request, Progress progress);
    ~Exchange() override;

    // Ends in finished(), never before it returns. `body` was opened; it is taken over.
    void start(QNetworkAccessManager &manager, std::unique_ptr<OneShotBody> body);
    [[nodiscard]] Result<HttpAnswer> takeResult();
    void cancel();

Q_SIGNALS:
    void finished();

private:
    // Why this side ended the exchange.
    enum class Stopped { No, Timeout, ByUser, TooLong, BodySpoiled };

    void stop(Stopped why);
    void watchSending();
    void watchAnswer();
    void conclude();
    [[nodiscard]] Result<HttpAnswer> result();
    [[nodiscard]] Result<HttpAnswer> stoppedResult() const;
    [[nodiscard]] Result<HttpAnswer> transportResult() const;
    [[nodiscard]] Result<HttpAnswer> answer();
    [[nodiscard]] bool mayHaveBeenSent() const;
    [[nodiscard]] tl::unexpected<Error> lost(const QString &code, const QString &detail) const;

    HttpRequest m_request;
    Progress m_progress;
    std::unique_ptr<OneShotBody> m_body;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
    QByteArray m_received;
    Stopped m_stopped = Stopped::No;
    bool m_headSent = false; // at least the request's first line left this machine
    bool m_untrusted = false;
    QString m_why; // of a spoiled body, of a certificate
    Result<HttpAnswer> m_result = HttpAnswer {};
};

} // namespace bubenik
