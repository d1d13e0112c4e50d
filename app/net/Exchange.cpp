#include "net/Exchange.h"

#include "core/Log.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

// What waits in memory for the network to take it.
constexpr qint64 sendAhead = 128 * 1024;

QByteArray hostHeader(const QUrl &url)
{
    auto host = url.host(QUrl::FullyEncoded).toUtf8();
    if (host.contains(':')) {
        host = '[' + host + ']';
    }
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

// A line break in a header would let text become headers of its own.
QByteArray oneLine(QByteArray value)
{
    return value.replace('\r', ' ').replace('\n', ' ');
}

QByteArray headOf(const HttpRequest &request, qint64 bodyLength)
{
    auto target = request.url.path(QUrl::FullyEncoded).toUtf8();
    if (target.isEmpty()) {
        target = "/";
    }
    if (request.url.hasQuery()) {
        target += '?' + request.url.query(QUrl::FullyEncoded).toUtf8();
    }
    // Without "Connection: close": some servers then leave out the length of the answer, and half of one looks whole.
    auto head = request.method + ' ' + target + " HTTP/1.1\r\nHost: " + hostHeader(request.url)
        + "\r\nUser-Agent: Bubenik/" BUBENIK_VERSION "\r\nAccept-Encoding: identity\r\n";
    for (const auto &[name, value] : request.headers) {
        head += oneLine(name) + ": " + oneLine(value) + "\r\n";
    }
    if (bodyLength > 0 || (request.method != "GET" && request.method != "HEAD")) {
        head += "Content-Length: " + QByteArray::number(bodyLength) + "\r\n";
    }
    return head + "\r\n";
}

QString codeOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return u"refused"_s;
    case QAbstractSocket::HostNotFoundError:
        return u"unknown-host"_s;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return u"tls-failed"_s;
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return u"proxy"_s;
    case QAbstractSocket::SocketTimeoutError:
        return u"timeout"_s;
    default:
        return u"network"_s;
    }
}

} // namespace

Exchange::Exchange(HttpRequest request, Progress progress, std::unique_ptr<QIODevice> body)
    : m_request(std::move(request))
    , m_progress(std::move(progress))
    , m_body(std::move(body))
    , m_bodyLength(m_body->size())
    , m_parser(m_request.method == "HEAD", m_request.maxAnswer)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_request.timeout);
    connect(&m_timer, &QTimer::timeout, this, &Exchange::onTimeout);
    connect(&m_socket, &QSslSocket::readyRead, this, &Exchange::receive);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &Exchange::onSocketError);
    connect(&m_socket, &QSslSocket::bytesWritten, this, &Exchange::sendBody);
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, &Exchange::sendBody);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        const auto why = errors.isEmpty() ? QString() : errors.first().errorString();
        conclude(fail(ErrorKind::Offline, u"certificate refused: %1"_s.arg(why), u"tls-untrusted"_s));
    });
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        m_timer.start();
        if (!isEncrypted()) {
            sendHead();
        }
    });
    connect(&m_socket, &QSslSocket::encrypted, this, &Exchange::sendHead);
}

Exchange::~Exchange()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

bool Exchange::isEncrypted() const
{
    return m_request.url.scheme() == "https"_L1;
}

void Exchange::start(const QNetworkProxy &proxy)
{
    m_timer.start();
    if (m_request.atMost > m_request.atMost.zero()) {
        m_lifetime.setSingleShot(true);
        connect(&m_lifetime, &QTimer::timeout, this, &Exchange::cancel);
        m_lifetime.start(m_request.atMost);
    }
    m_socket.setProxy(proxy);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const auto host = m_request.url.host(QUrl::FullyEncoded);
    if (isEncrypted()) {
        m_socket.connectToHostEncrypted(host, quint16(m_request.url.port(443)));
    } else {
        m_socket.connectToHost(host, quint16(m_request.url.port(80)));
    }
}

void Exchange::sendHead()
{
    m_sent = true;
    m_timer.start();
    m_socket.write(headOf(m_request, m_bodyLength));
    sendBody();
}

void Exchange::sendBody()
{
    if (!m_sent || m_done) {
        return; // bytes of the handshake
    }
    m_timer.start();
    while (m_bodyGiven < m_bodyLength && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < sendAhead) {
        const auto part = m_body->read(qMin(sendAhead, m_bodyLength - m_bodyGiven));
        if (part.isEmpty()) {
            conclude(fail(Error { .kind = ErrorKind::UnknownOutcome,
                .detail = u"the file became shorter while it was being sent"_s,
                .code = u"body-spoiled"_s,
                .subject = m_request.bodyFile }));
            return;
        }
        m_bodyGiven += part.size();
        m_socket.write(part);
    }
    if (m_progress.report && m_bodyLength > 0) {
        m_progress.report(
            qMax<qint64>(0, m_bodyGiven - m_socket.bytesToWrite() - m_socket.encryptedBytesToWrite()), m_bodyLength);
    }
}

void Exchange::receive()
{
    m_timer.start();
    const auto state = m_parser.feed(m_socket.readAll());
    if (m_progress.report && m_bodyLength == 0) {
        m_progress.report(m_parser.received(), m_parser.announced());
    }
    if (state == AnswerParser::State::Complete) {
        concludeAnswer();
    } else if (state == AnswerParser::State::Garbage) {
        conclude(connectionLost(u"garbage"_s, u"the answer is no HTTP"_s));
    } else if (state == AnswerParser::State::TooLong) {
        conclude(fail(ErrorKind::Rejected, u"the answer is longer than %1 bytes"_s.arg(m_request.maxAnswer),
            u"answer-too-long"_s));
    }
}

void Exchange::onSocketError(QAbstractSocket::SocketError error)
{
    if (m_done) {
        return;
    }
    if (!m_sent) {
        conclude(notSent(codeOf(error), m_socket.errorString()));
        return;
    }
    // A server may answer (413, say) and close while the body is still being sent.
    const auto why = m_socket.errorString();
    receive();
    if (m_done) {
        return;
    }
    const bool orderly = error == QAbstractSocket::RemoteHostClosedError;
    if (orderly && m_parser.endOfStream() == AnswerParser::State::Complete) {
        concludeAnswer();
        return;
    }
    conclude(connectionLost(m_parser.state() == AnswerParser::State::Body ? u"half-answer"_s : u"cut"_s, why));
}

void Exchange::onTimeout()
{
    const auto detail = u"no progress for %1 ms"_s.arg(m_request.timeout.count());
    conclude(m_sent ? connectionLost(u"timeout"_s, detail) : notSent(u"timeout"_s, detail));
}

void Exchange::cancel()
{
    conclude(m_sent ? connectionLost(u"cancelled"_s, u"cancelled under way"_s)
                    : fail(ErrorKind::Cancelled, u"cancelled before sending"_s));
}

void Exchange::concludeAnswer()
{
    auto answer = m_parser.takeAnswer();
    answer.url = m_request.url;
    const auto coding = answer.header("content-encoding").toLower();
    if (!coding.isEmpty() && coding != "identity") {
        conclude(connectionLost(u"garbage"_s, u"compressed without being asked to"_s));
    } else {
        conclude(std::move(answer));
    }
}

tl::unexpected<Error> Exchange::notSent(const QString &code, const QString &detail) const
{
    return fail(ErrorKind::Offline, detail, code);
}

tl::unexpected<Error> Exchange::connectionLost(const QString &code, const QString &detail) const
{
    return fail(ErrorKind::UnknownOutcome, detail, code);
}

void Exchange::conclude(Result<HttpAnswer> result)
{
    if (m_done) {
        return;
    }
    m_done = true;
    m_timer.stop();
    m_result = std::move(result);
    if (!m_result) {
        qCDebug(logNet) << m_request.method << m_request.url.host() << m_request.url.path()
                        << toString(m_result.error().kind) << m_result.error().code << m_result.error().detail;
    }
    // Queued: the socket, which may be the caller, is closed and later deleted by whoever waits for this.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_socket.abort();
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace bubenik
