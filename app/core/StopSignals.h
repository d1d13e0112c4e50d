// SIGTERM, SIGINT and SIGHUP (the end of a session, of a terminal) as a Qt signal, by a socket pair (the only thing a
// signal handler may safely do is write to it). One object a process, on the main thread. Signals often come in pairs
// (timeout, a terminal that closes); one that comes two seconds after the first ends the process at once.
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <array>
#include <memory>

namespace bubenik {

class StopSignals final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

Q_SIGNALS:
    void asked();

private:
    std::array<int, 2> m_sockets { -1, -1 };
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace bubenik
