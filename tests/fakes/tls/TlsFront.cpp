#include "fakes/tls/TlsFront.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(TlsFront::Certificate certificate)
{
    switch (certificate) {
    case TlsFront::Certificate::Good:
        return u"good"_s;
    case TlsFront::Certificate::Expired:
        return u"expired"_s;
    case TlsFront::Certificate::OtherName:
        return u"other"_s;
    case TlsFront::Certificate::Unknown:
        return u"unknown"_s;
    }
    return {};
}

void run(const QString &program, const QStringList &words)
{
    QProcess process;
    process.start(program, words);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(path));
    }
    return file.readAll();
}

} // namespace

TlsFront::TlsFront(quint16 upstreamPort)
    : m_before(QSslConfiguration::defaultConfiguration())
    , m_upstream(upstreamPort)
{
    makeAuthority(u"trusted"_s);
    makeAuthority(u"stranger"_s);
    for (const auto which : { Certificate::Good, Certificate::Expired, Certificate::OtherName, Certificate::Unknown }) {
        makeCertificate(which);
    }
    auto trusting = m_before;
    trusting.addCaCertificates({ QSslCertificate(contents(file(u"trusted.crt"_s))) });
    QSslConfiguration::setDefaultConfiguration(trusting);
    show(Certificate::Good);
    if (!m_server.listen(QHostAddress::LocalHost)) {
        qFatal("no port for TLS");
    }
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        while (auto *const client = m_server.nextPendingConnection()) {
            forward(client);
        }
    });
}

TlsFront::~TlsFront()
{
    QSslConfiguration::setDefaultConfiguration(m_before);
}

void TlsFront::makeAuthority(const QString &name) const
{
    run(u"openssl"_s,
        { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"30"_s, u"-subj"_s,
            u"/CN="_s + name, u"-keyout"_s, file(name + u".key"_s), u"-out"_s, file(name + u".crt"_s) });
}

void TlsFront::makeCertificate(Certificate which) const
{
    const auto name = nameOf(which);
    const auto authority = which == Certificate::Unknown ? u"stranger"_s : u"trusted"_s;
    run(u"openssl"_s,
        { u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=server"_s, u"-keyout"_s,
            file(name + u".key"_s), u"-out"_s, file(name + u".csr"_s) });
    QFile names(file(name + u".ext"_s));
    if (!names.open(QIODevice::WriteOnly)) {
        qFatal("%s cannot be written", qPrintable(names.fileName()));
    }
    names.write(
        which == Certificate::OtherName ? "subjectAltName=DNS:jine-mesto.example\n" : "subjectAltName=IP:127.0.0.1\n");
    names.close();
    const QStringList signing { u"openssl"_s, u"x509"_s, u"-req"_s, u"-in"_s, file(name + u".csr"_s), u"-CA"_s,
        file(authority + u".crt"_s), u"-CAkey"_s, file(authority + u".key"_s), u"-set_serial"_s,
        QString::number(static_cast<int>(which) + 1), u"-days"_s, u"20"_s, u"-extfile"_s, names.fileName(), u"-out"_s,
        file(name + u".crt"_s) };
    if (which == Certificate::Expired) {
        run(u"faketime"_s, QStringList { u"2020-01-01"_s } + signing);
    } else {
        run(signing.first(), signing.mid(1));
    }
}

void TlsFront::show(Certificate certificate)
{
    const auto name = nameOf(certificate);
    auto configuration = m_before;
    configuration.setPrivateKey(QSslKey(contents(file(name + u".key"_s)), QSsl::Rsa));
    configuration.setLocalCertificate(QSslCertificate(contents(file(name + u".crt"_s))));
    m_server.setSslConfiguration(configuration);
}

QUrl TlsFront::url() const
{
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

void TlsFront::forward(QTcpSocket *client)
{
    auto *const upstream = new QTcpSocket(client);
    upstream->connectToHost(u"127.0.0.1"_s, m_upstream);
    QObject::connect(client, &QTcpSocket::readyRead, upstream, [this, client, upstream] {
        const auto bytes = client->readAll();
        m_received += bytes.size();
        upstream->write(bytes);
    });
    QObject::connect(
        upstream, &QTcpSocket::readyRead, client, [client, upstream] { client->write(upstream->readAll()); });
    QObject::connect(upstream, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    if (client->bytesAvailable() > 0) {
        Q_EMIT client->readyRead();
    }
}

} // namespace bubenik
