// The first window of a workspace listens; a later one asks it to come to the front. Who is first is decided by the
// workspace's lock, not here.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace bubenik::ui {

class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &workspacePath, QObject *parent = nullptr);
    void listen();
    // Asks the first window; answered(true) once it took the request.
    void askFirst();

Q_SIGNALS:
    void raiseRequested();
    void answered(bool taken);

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace bubenik::ui
