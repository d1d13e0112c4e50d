#include "fakes/graph/GraphServer.h"

#include "fakes/faultproxy/HttpWire.h"

#include <QJsonDocument>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

GraphServer::GraphServer()
{
    m_process.setReadChannel(QProcess::StandardOutput);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(BUBENIK_FAKE_GRAPH), QStringList {});
    QByteArray said;
    while (!said.endsWith('\n')) {
        if (!m_process.waitForReadyRead(30'000)) {
            qFatal("%s does not start", BUBENIK_FAKE_GRAPH);
        }
        said += m_process.readAllStandardOutput();
    }
    m_port = quint16(said.trimmed().split(' ').value(1).toUInt());
}

GraphServer::~GraphServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(20'000);
}

QUrl GraphServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_port));
}

QByteArray GraphServer::exchange(const QByteArray &method, const QString &name, const QByteArray &body) const
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const auto request = method + " /__control/" + name.toLatin1()
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    std::optional<wire::Message> answer;
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0
        && wire::writeAll(fd, request)) {
        wire::Reader reader(fd);
        answer = reader.readHead();
        if (answer && !reader.readAnswerBody(*answer, false)) {
            answer.reset();
        }
    }
    ::close(fd);
    if (!answer || answer->status() != 200) {
        qFatal("fake_graph does not understand %s: %s", qPrintable(name), answer ? answer->body.constData() : "");
    }
    return answer->body;
}

QJsonObject GraphServer::tell(const QString &command, const QJsonObject &body) const
{
    return QJsonDocument::fromJson(exchange("POST", command, QJsonDocument(body).toJson())).object();
}

QJsonArray GraphServer::look(const QString &report) const
{
    return QJsonDocument::fromJson(exchange("GET", report, {})).array();
}

int GraphServer::count(const QString &message) const
{
    const auto posts = look(u"posts"_s);
    return int(std::count_if(posts.begin(), posts.end(),
        [&](const auto &post) { return post.toObject()[u"message"_s].toString() == message; }));
}

void GraphServer::advance(std::chrono::seconds by) const
{
    tell(u"clock"_s, { { u"advance"_s, qint64(by.count()) } });
}

} // namespace bubenik
