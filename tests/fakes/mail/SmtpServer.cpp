#include "fakes/mail/SmtpServer.h"

#include "fakes/ports/FreePort.h"

#include <QDir>
#include <QFile>

namespace bubenik {

using namespace Qt::StringLiterals;

SmtpServer::SmtpServer(Options options)
    : m_options(std::move(options))
    , m_port(freePort())
{
    start();
}

SmtpServer::~SmtpServer()
{
    stop();
}

void SmtpServer::start()
{
    QStringList arguments { QStringLiteral(BUBENIK_MAIL_FIXTURE "/smtp_server.py"), u"--port"_s,
        QString::number(m_port), u"--dir"_s, m_folder.path(), u"--tls"_s, m_options.tls };
    if (m_options.tls != "none"_L1) {
        const auto name = m_options.hasForeignCertificate ? u"foreign"_s : u"server"_s;
        arguments += { u"--cert"_s, m_certificates.file(name + u".crt"_s), u"--key"_s,
            m_certificates.file(name + u".key"_s) };
    }
    if (!m_options.auth.isEmpty()) {
        arguments += { u"--auth"_s, m_options.auth };
    }
    if (m_options.perSession > 0) {
        arguments += { u"--per-session"_s, QString::number(m_options.perSession) };
    }
    if (m_options.faultSeed) {
        arguments += { u"--faults"_s, QString::number(*m_options.faultSeed), u"--share"_s,
            QString::number(m_options.faultShare) };
    }
    if (!m_options.faultKinds.isEmpty()) {
        arguments += { u"--kinds"_s, m_options.faultKinds };
    }
    if (!m_options.keepsMails) {
        arguments.append(u"--sink"_s);
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(u"/usr/bin/python3"_s, arguments);
    if (!m_process.waitForReadyRead(20000) || !m_process.readAllStandardOutput().startsWith("ready")) {
        qFatal("the SMTP server of the tests does not start (python3-aiosmtpd)");
    }
}

void SmtpServer::stop()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QStringList SmtpServer::taken() const
{
    QFile file(m_folder.filePath(u"taken.log"_s));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QList<QByteArray> SmtpServer::mails(const QString &recipient) const
{
    const QDir folder(m_folder.path());
    QList<QByteArray> found;
    const auto names
        = folder.entryList({ u"*-%1.eml"_s.arg(recipient.isEmpty() ? u"*"_s : recipient) }, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            found.append(file.readAll());
        }
    }
    return found;
}

} // namespace bubenik
