// Which failures mean "surely not carried out" and which "nobody knows".
#include "core/Clock.h"
#include "fakes/clock/Wait.h"
#include "fakes/faultproxy/FaultProxy.h"
#include "net/QtHttpClient.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>
#include <arpa/inet.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace bubenik;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Outcome : public ::testing::Test
{
protected:
    Result<HttpAnswer> post(const QUrl &url, const QByteArray &body = "{}", Millis timeout = 5s)
    {
        HttpRequest request { .method = "POST", .url = url, .body = body, .timeout = timeout };
        return waitFor(m_client.send(request));
    }

    static void expectError(const Result<HttpAnswer> &answer, ErrorKind kind, const QString &code)
    {
        ASSERT_FALSE(answer.has_value()) << answer->status;
        EXPECT_EQ(toString(answer.error().kind), toString(kind)) << qPrintable(answer.error().detail);
        EXPECT_EQ(answer.error().code, code) << qPrintable(answer.error().detail);
    }

    FaultProxy m_server;
    QtHttpClient m_client;
};

// Answers whatever comes with these bytes, then closes.
class RawServer final : public QTcpServer
{
public:
    explicit RawServer(QByteArray bytes, bool close = true)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, bytes, close] {
            auto *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes, close] {
                // The whole request, or closing with some of it unread would reset the connection.
                if (!socket->peek(65536).endsWith("\r\n\r\n{}") && !socket->peek(65536).startsWith("GET ")) {
                    return;
                }
                socket->readAll();
                socket->write(bytes);
                if (close) {
                    socket->disconnectFromHost();
                }
            });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/"_s.arg(serverPort())); }
};

// Listens but never accepts, and its queue is full.
class FullServer final
{
public:
    FullServer()
    {
        m_address.sin_family = AF_INET;
        m_address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t length = sizeof m_address;
        EXPECT_EQ(::bind(m_listener, reinterpret_cast<const sockaddr *>(&m_address), length), 0);
        EXPECT_EQ(::listen(m_listener, 0), 0);
        ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&m_address), &length);
        for (int &client : m_clients) {
            client = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
            (void)::connect(client, reinterpret_cast<const sockaddr *>(&m_address), sizeof m_address);
        }
    }
    ~FullServer()
    {
        for (const int client : m_clients) {
            ::close(client);
        }
        ::close(m_listener);
    }
    [[nodiscard]] quint16 port() const { return ntohs(m_address.sin_port); }

private:
    int m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in m_address {};
    int m_clients[4] {};
};

QByteArray runOpenssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

TEST_F(Outcome, refused_isOffline)
{
    m_server.setGone(true);
    expectError(post(m_server.url()), ErrorKind::Offline, u"refused"_s);
}

TEST_F(Outcome, unknownName_isOffline)
{
    expectError(post(QUrl(u"http://no-such-host.invalid/"_s)), ErrorKind::Offline, u"unknown-host"_s);
}

TEST_F(Outcome, noAnswerInTime_isUnknown)
{
    m_server.inject("POST", {}, { .kind = Fault::Kind::Delay, .milliseconds = 60'000 });
    expectError(post(m_server.url(), "{}", 200ms), ErrorKind::UnknownOutcome, u"timeout"_s);
    EXPECT_EQ(m_server.count("POST"), 1);
}

TEST_F(Outcome, noAnswerInTime_withoutBody_isUnknown)
{
    m_server.inject("POST", {}, { .kind = Fault::Kind::Delay, .milliseconds = 60'000 });
    expectError(post(m_server.url(), {}, 200ms), ErrorKind::UnknownOutcome, u"timeout"_s);
}

TEST_F(Outcome, connectionNeverEstablished_isOffline)
{
    // A full backlog: the system answers no further connection, as a host that swallows packets does.
    FullServer full;
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(full.port()));
    expectError(post(url, "{}", 300ms), ErrorKind::Offline, u"timeout"_s);
    expectError(post(url, {}, 300ms), ErrorKind::Offline, u"timeout"_s);
}

TEST_F(Outcome, slowButSteadyAnswer_isNoTimeout)
{
    m_server.setAnswer(200, QByteArray(50, '1'));
    m_server.inject({}, {}, { .kind = Fault::Kind::Slow, .milliseconds = 10 });
    QElapsedTimer timer;
    timer.start();
    const auto answer = post(m_server.url(), "{}", 300ms);
    ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail);
    EXPECT_GT(timer.elapsed(), 400) << "longer in all than the time-out, never as long without progress";
}

TEST_F(Outcome, halfAnswer_isUnknown)
{
    m_server.setAnswer(201, R"({"id":42,"title":"whatever was carried out"})");
    m_server.inject("POST", {}, { .kind = Fault::Kind::HalfAnswer });
    expectError(post(m_server.url()), ErrorKind::UnknownOutcome, u"half-answer"_s);
    EXPECT_EQ(m_server.count("POST"), 1);
}

TEST_F(Outcome, headersCutShort_isUnknown)
{
    RawServer server("HTTP/1.1 200 OK\r\nContent-Ty");
    expectError(post(server.url()), ErrorKind::UnknownOutcome, u"cut"_s);
}

TEST_F(Outcome, chunkedAnswerCutShort_isUnknown)
{
    RawServer server("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    expectError(post(server.url()), ErrorKind::UnknownOutcome, u"half-answer"_s);
}

TEST_F(Outcome, answerUntilClose_isComplete)
{
    RawServer server("HTTP/1.0 200 OK\r\nX-Mixed-Case: Yes\r\n\r\nhello");
    const auto answer = post(server.url());
    ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail);
    EXPECT_EQ(answer->body, "hello");
    EXPECT_EQ(answer->header("x-mixed-case"), "Yes");
}

TEST_F(Outcome, noHttpAtAll_isUnknown)
{
    RawServer server("220 mail.example.test ESMTP\r\n");
    const auto answer = post(server.url());
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(toString(answer.error().kind), u"unknown-outcome"_s);
}

TEST_F(Outcome, everyStatus_isAValueWithItsBody)
{
    for (const int status :
        { 200, 201, 204, 302, 304, 400, 401, 403, 404, 409, 410, 412, 413, 429, 500, 502, 503, 511, 599 }) {
        m_server.clearFaults();
        m_server.inject({}, {},
            { .kind = Fault::Kind::Status, .status = status, .body = "\"b\"", .headers = { { "Retry-After", "7" } } });
        const auto answer = post(m_server.url());
        ASSERT_TRUE(answer.has_value()) << status << qPrintable(answer.error().detail);
        EXPECT_EQ(answer->status, status);
        EXPECT_EQ(answer->body, status == 204 || status == 304 ? "" : "\"b\"") << status;
        EXPECT_EQ(answer->header("retry-after"), "7");
    }
}

TEST_F(Outcome, connectionKeptOpenAfterTheAnswer_isNotWaitedFor)
{
    RawServer server("HTTP/1.1 201 Created\r\nContent-Length: 2\r\n\r\n{}", false);
    const auto answer = post(server.url(), "{}", 60s);
    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->status, 201);
}

// A server that does not want the body says so and closes before it has read it.
TEST_F(Outcome, answerBeforeTheBodyIsSent_isTheAnswer)
{
    QTcpServer server;
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        auto *const socket = server.nextPendingConnection();
        socket->setReadBufferSize(4096);
        QObject::connect(socket, &QTcpSocket::readyRead, socket,
            [socket] { socket->write("HTTP/1.1 413 Too Large\r\nContent-Length: 2\r\n\r\n{}"); });
    });
    const auto answer = post(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())), QByteArray(30'000'000, 'x'));
    ASSERT_TRUE(answer.has_value()) << qPrintable(answer.error().detail);
    EXPECT_EQ(answer->status, 413);
}

TEST_F(Outcome, untrustedCertificate_isOffline_andNothingIsSent)
{
    QTemporaryDir dir;
    const auto keyFile = dir.filePath(u"key"_s);
    const auto certificateFile = dir.filePath(u"crt"_s);
    (void)runOpenssl({ u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
        u"/CN=127.0.0.1"_s, u"-keyout"_s, keyFile, u"-out"_s, certificateFile });
    QFile key(keyFile);
    QFile certificate(certificateFile);
    ASSERT_TRUE(key.open(QIODevice::ReadOnly) && certificate.open(QIODevice::ReadOnly));
    QSslServer server;
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    server.setSslConfiguration(configuration);
    ASSERT_TRUE(server.listen(QHostAddress::LocalHost));
    QByteArray received;
    QObject::connect(&server, &QTcpServer::pendingConnectionAvailable, &server, [&] {
        auto *const socket = server.nextPendingConnection();
        QObject::connect(
            socket, &QTcpSocket::readyRead, socket, [&received, socket] { received += socket->readAll(); });
    });
    expectError(
        post(QUrl(u"https://127.0.0.1:%1/"_s.arg(server.serverPort()))), ErrorKind::Offline, u"tls-untrusted"_s);
    EXPECT_TRUE(received.isEmpty());
}

TEST_F(Outcome, plainServerBehindHttps_isOffline)
{
    RawServer server("HTTP/1.1 400 Bad Request\r\n\r\n");
    auto url = server.url();
    url.setScheme(u"https"_s);
    const auto answer = post(url, "{}", 1s);
    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(toString(answer.error().kind), u"offline"_s) << qPrintable(answer.error().detail);
}

TEST_F(Outcome, notAWebAddress_isInvalid)
{
    expectError(post(QUrl(u"ftp://example.test/"_s)), ErrorKind::Invalid, u"url"_s);
    expectError(post(QUrl()), ErrorKind::Invalid, u"url"_s);
}

TEST_F(Outcome, stoppedBeforehand_isCancelled_andNothingIsSent)
{
    std::stop_source source;
    source.request_stop();
    const auto answer
        = waitFor(m_client.send({ .method = "POST", .url = m_server.url() }, { .stop = source.get_token() }));
    expectError(answer, ErrorKind::Cancelled, {});
    EXPECT_EQ(m_server.count(), 0);
}

TEST_F(Outcome, stoppedUnderWay_isUnknown_andEndsAtOnce)
{
    std::stop_source source;
    m_server.inject({}, {}, { .kind = Fault::Kind::Delay, .milliseconds = 60'000 });
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&] {
        if (m_server.count() == 1) {
            std::thread([&source] { source.request_stop(); }).join(); // from another thread, as the window does
        }
    });
    watch.start(5);
    const auto answer = waitFor(
        m_client.send({ .method = "POST", .url = m_server.url(), .body = "{}" }, { .stop = source.get_token() }));
    expectError(answer, ErrorKind::UnknownOutcome, u"cancelled"_s);
}

TEST_F(Outcome, answerTooLong_isRejected)
{
    m_server.setAnswer(200, QByteArray(5000, 'x'));
    HttpRequest request { .url = m_server.url(), .maxAnswer = 4999 };
    expectError(waitFor(m_client.send(request)), ErrorKind::Rejected, u"answer-too-long"_s);
    request.maxAnswer = 5000;
    EXPECT_TRUE(waitFor(m_client.send(request)).has_value());
}

TEST_F(Outcome, endlessAnswer_isRejected)
{
    RawServer server("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(200'000, 'x'), false);
    HttpRequest request { .url = server.url(), .maxAnswer = 100'000 };
    expectError(waitFor(m_client.send(request)), ErrorKind::Rejected, u"answer-too-long"_s);
}
