#include "net/Exchange.h"

#include "core/Log.h"
#include "net/OneShotBody.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslError>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest prepared(const HttpRequest &request, qint64 length)
{
    QNetworkRequest prepared(request.url);
    prepared.setRawHeader("User-Agent", "Bubenik/" BUBENIK_VERSION);
    for (const auto &[name, value] : request.headers) {
        prepared.setRawHeader(name, value);
    }
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, length);
    // Otherwise Qt copies the body to be able to send it again.
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return prepared;
}

QString codeOfRefusal(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"refused"_s;
    case QNetworkReply::HostNotFoundError:
        return u"unknown-host"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"tls-failed"_s;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return u"proxy"_s;
    default:
        return {};
    }
}

// Qt reports a status of 400 and more as an error too; those are answers like any other.
bool isTransportError(QNetworkReply::NetworkError error)
{
    return (error != QNetworkReply::NoError && error < QNetworkReply::ContentAccessDenied)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolUnknownError
        || error == QNetworkReply::ProtocolInvalidOperationError || error == QNetworkReply::ProtocolFailure;
}

} // namespace

Exchange::Exchange(HttpRequest request, Progress progress)
    : m_request(std::move(request))
    , m_progress(std::move(progress))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(m_request.timeout);
    connect(&m_timer, &QTimer::timeout, this, [this] { stop(Stopped::Timeout); });
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        delete m_reply; // before the body, which it reads from
    }
}

void Exchange::start(QNetworkAccessManager &manager, std::unique_ptr<OneShotBody> body)
{
    m_body = std::move(body);
    const auto request = prepared(m_request, m_body->length());
    // With a custom HEAD Qt would wait for the body that the answer's Content-Length announces.
    m_reply = m_request.method == "HEAD" ? manager.head(request) : manager.sendCustomRequest(request, m_request.method, m_body.get());
    m_reply->setParent(nullptr);
    watchSending();
    watchAnswer();
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude, Qt::QueuedConnection);
    m_timer.start();
}

void Exchange::watchSending()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_headSent = true; });
    connect(m_reply, &QNetworkReply::uploadProgress, this, [this] {
        m_headSent = true;
        m_timer.start();
    });
    connect(m_body.get(), &OneShotBody::taken, this, [this](qint64 given) {
        m_headSent = true;
        m_timer.start();
        if (m_progress.report) {
            m_progress.report(given, m_body->length());
        }
    });
    // Queued, because the connection is just reading from it.
    connect(m_body.get(), &OneShotBody::spoiled, this, [this](const QString &why) {
        m_why = why;
        stop(Stopped::BodySpoiled);
    }, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_untrusted = true;
        m_why = errors.isEmpty() ? QString() : errors.first().errorString();
    });
}

void Exchange::watchAnswer()
{
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        m_timer.start();
        if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.maxAnswer && m_request.method != "HEAD") {
            stop(Stopped::TooLong);
        }
    });
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        m_timer.start();
        m_received += m_reply->readAll();
        if (m_received.size() > m_request.maxAnswer) {
            stop(Stopped::TooLong);
        } else if (m_progress.report && m_body->length() == 0) {
            m_progress.report(m_received.size(), m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong());
        }
    });
}

void Exchange::cancel()
{
    stop(Stopped::ByUser);
}

void Exchange::stop(Stopped why)
{
    if (m_stopped == Stopped::No && m_reply && !m_reply->isFinished()) {
        m_stopped = why;
        m_reply->abort();
    }
}

void Exchange::conclude()
{
    m_timer.stop();
    m_result = result();
    if (!m_result) {
        qCDebug(logNet) << m_request.method << m_request.url.host() << m_request.url.path() << toString(m_result.error().kind)
                        << m_result.error().detail;
    }
    Q_EMIT finished();
}

Result<HttpAnswer> Exchange::takeResult()
{
    return std::move(m_result);
}

Result<HttpAnswer> Exchange::result()
{
    if (m_stopped != Stopped::No) {
        return stoppedResult();
    }
    if (m_reply->isOpen()) {
        m_received += m_reply->readAll();
    }
    if (m_untrusted) {
        return fail(ErrorKind::Offline, u"certificate refused: %1"_s.arg(m_why), u"tls-untrusted"_s);
    }
    if (isTransportError(m_reply->error())) {
        return transportResult();
    }
    return answer();
}

// A body that nobody began to read: at most the head went out, and such a request cannot be carried out.
bool Exchange::mayHaveBeenSent() const
{
    return m_body->length() > 0 ? m_body->bytesAvailable() < m_body->length() : m_headSent;
}

tl::unexpected<Error> Exchange::lost(const QString &code, const QString &detail) const
{
    return fail(ErrorKind::UnknownOutcome, detail, code);
}

Result<HttpAnswer> Exchange::stoppedResult() const
{
    switch (m_stopped) {
    case Stopped::ByUser:
        return mayHaveBeenSent() ? lost(u"cancelled"_s, u"cancelled under way"_s) : fail(ErrorKind::Cancelled, u"cancelled before sending"_s);
    case Stopped::Timeout: {
        const auto detail = u"no progress for %1 ms"_s.arg(m_request.timeout.count());
        return mayHaveBeenSent() ? lost(u"timeout"_s, detail) : fail(ErrorKind::Offline, detail, u"timeout"_s);
    }
    case Stopped::TooLong:
        return fail(ErrorKind::Rejected, u"the answer is longer than %1 bytes"_s.arg(m_request.maxAnswer), u"answer-too-long"_s);
    case Stopped::BodySpoiled:
        return fail(Error { .kind = ErrorKind::UnknownOutcome, .detail = u"the file changed while it was being sent: %1"_s.arg(m_why),
                            .code = u"body-spoiled"_s, .subject = m_request.bodyFile });
    case Stopped::No:
        break;
    }
    return fail(ErrorKind::Internal, u"not stopped"_s);
}

Result<HttpAnswer> Exchange::transportResult() const
{
    const auto error = m_reply->error();
    const auto detail = m_reply->errorString();
    if (const auto code = codeOfRefusal(error); !code.isEmpty()) {
        return fail(ErrorKind::Offline, detail, code);
    }
    if (!mayHaveBeenSent()) {
        return fail(ErrorKind::Offline, detail, u"network"_s);
    }
    const bool answerBegan = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    if (answerBegan) {
        return lost(u"half-answer"_s, detail);
    }
    return lost(error == QNetworkReply::ProtocolFailure ? u"garbage"_s : u"cut"_s, detail);
}

Result<HttpAnswer> Exchange::answer()
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0) {
        return lost(u"garbage"_s, u"the answer has no status"_s);
    }
    for (const auto &[name, value] : m_reply->rawHeaderPairs()) {
        answer.headers.append({ name.toLower(), value });
    }
    answer.url = m_request.url;
    // Qt takes the end of a connection for the end of the answer, however much its length had promised. Of a compressed
    // answer the promise is not visible here; it is checked by its own trailer.
    bool announced = false;
    const auto length = answer.header("content-length").toLongLong(&announced);
    const bool withoutBody = m_request.method == "HEAD" || answer.status == 204 || answer.status == 304;
    if (announced && !withoutBody && length > m_received.size()) {
        return lost(u"half-answer"_s, u"%1 of %2 bytes"_s.arg(m_received.size()).arg(length));
    }
    answer.body = std::move(m_received);
    return answer;
}

} // namespace bubenik
