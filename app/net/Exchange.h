// One request and its answer over a connection of its own; QtHttpClient makes one for each hop. Not part of net's
// interface.
#pragma once

#include "net/AnswerParser.h"

#include <QNetworkProxy>
#include <QSslSocket>
#include <QTimer>
#include <memory>

namespace bubenik {

class Exchange final : public QObject
{
    Q_OBJECT
public:
    // `body` was opened for reading.
    Exchange(HttpRequest request, Progress progress, std::unique_ptr<QIODevice> body);
    ~Exchange() override;

    // Ends in finished(), never before it returns.
    void start(const QNetworkProxy &proxy);
    [[nodiscard]] Result<HttpAnswer> takeResult() { return std::move(m_result); }
    void cancel();

Q_SIGNALS:
    void finished();

private:
    void sendHead();
    void sendBody();
    void receive();
    void onSocketError(QAbstractSocket::SocketError error);
    void onTimeout();
    void conclude(Result<HttpAnswer> result);
    void concludeAnswer();
    [[nodiscard]] tl::unexpected<Error> notSent(const QString &code, const QString &detail) const;
    [[nodiscard]] tl::unexpected<Error> connectionLost(const QString &code, const QString &detail) const;
    [[nodiscard]] bool isEncrypted() const;

    HttpRequest m_request;
    Progress m_progress;
    std::unique_ptr<QIODevice> m_body;
    qint64 m_bodyLength;
    qint64 m_bodyGiven = 0; // to the socket
    AnswerParser m_parser;
    QSslSocket m_socket;
    QTimer m_timer;
    QTimer m_lifetime;
    bool m_sent = false; // the first byte was handed to an established connection
    bool m_done = false;
    Result<HttpAnswer> m_result = HttpAnswer {};
};

} // namespace bubenik
