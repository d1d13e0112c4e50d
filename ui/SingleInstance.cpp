#include "SingleInstance.h"

#include "storage/WindowLock.h"

#include <QLocalSocket>
#include <QTimer>

namespace bubenik::ui {

using namespace std::chrono_literals;

SingleInstance::SingleInstance(const QString &workspacePath, QObject *parent)
    : QObject(parent)
    , m_name(WindowLock::socketName(workspacePath))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            socket->write("ok\n");
            socket->disconnectFromServer();
            Q_EMIT raiseRequested();
        }
    });
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_name); // left behind by a window that was killed; the lock says it is gone
    m_server.listen(m_name);
}

void SingleInstance::askFirst()
{
    auto *socket = new QLocalSocket(this);
    auto *limit = new QTimer(socket);
    limit->setSingleShot(true);
    const auto finish = [this, socket](bool taken) {
        socket->disconnect(this);
        socket->deleteLater();
        Q_EMIT answered(taken);
    };
    connect(limit, &QTimer::timeout, this, [finish] { finish(false); });
    connect(socket, &QLocalSocket::readyRead, this, [finish] { finish(true); });
    connect(socket, &QLocalSocket::errorOccurred, this, [finish] { finish(false); });
    limit->start(3s);
    socket->connectToServer(m_name);
}

} // namespace bubenik::ui
