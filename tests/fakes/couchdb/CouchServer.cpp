#include "fakes/couchdb/CouchServer.h"

#include "fakes/ports/FreePort.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <unistd.h>

namespace bubenik {

using namespace Qt::StringLiterals;

CouchServer::CouchServer()
    : m_dir(QDir::tempPath() + u"/bubenik-couch-XXXXXX"_s)
{
    // Another program may take the port between the look and the start; then the next one does.
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_port = freePort();
        writeConfig();
        if (tryStart()) {
            return;
        }
    }
    qFatal("The CouchDB-compatible server does not start (see above). Did packaging/deps/npm run?");
}

CouchServer::~CouchServer()
{
    stop();
}

QUrl CouchServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1/%2"_s.arg(QString::number(m_port), path));
}

void CouchServer::writeConfig() const
{
    const QJsonObject config { { u"httpd"_s,
                                   QJsonObject { { u"port"_s, m_port }, { u"bind_address"_s, u"127.0.0.1"_s } } },
        { u"admins"_s, QJsonObject { { u"admin"_s, u"secret"_s } } },
        { u"couchdb"_s, QJsonObject { { u"database_dir"_s, m_dir.filePath(u"data"_s) } } },
        { u"log"_s, QJsonObject { { u"file"_s, m_dir.filePath(u"log.txt"_s) }, { u"level"_s, u"error"_s } } } };
    QFile file(m_dir.filePath(u"config.json"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(config).toJson()) < 0) {
        qFatal("Cannot write %s", qPrintable(file.fileName()));
    }
}

bool CouchServer::tryStart()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LD_PRELOAD"_s); // a sanitizer's library is not for node
    m_guard.setProcessEnvironment(environment);
    m_guard.setReadChannel(QProcess::StandardOutput);
    // A session of its own, or Ctrl+C would reach the server before the guard.
    m_guard.setChildProcessModifier([] { ::setsid(); });
    m_guard.start(QStringLiteral(BUBENIK_COUCHDB_FIXTURE) + u"/serve.sh"_s,
        { QStringLiteral(BUBENIK_COUCHDB_MODULES), m_dir.path(), QString::number(m_port) });
    QByteArray said;
    while (!said.contains("READY\n")) {
        if (!m_guard.waitForReadyRead(60'000)) {
            qWarning("%s", m_guard.readAllStandardError().constData());
            stop();
            return false;
        }
        said += m_guard.readAllStandardOutput();
    }
    return true;
}

void CouchServer::start()
{
    if (!tryStart()) {
        qFatal("The CouchDB-compatible server does not start again");
    }
}

void CouchServer::stop()
{
    m_guard.closeWriteChannel();
    m_guard.waitForFinished(20'000);
}

} // namespace bubenik
