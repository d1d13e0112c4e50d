#include "core/StopSignals.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace bubenik {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array stopping { SIGTERM, SIGINT, SIGHUP };

// A signal handler reaches nothing but globals.
volatile std::sig_atomic_t stopSocket = -1;

void onStopSignal(int number)
{
    const int before = errno; // of whatever was interrupted
    const char byte = 1;
    if (::write(stopSocket, &byte, 1) != 1) {
        ::_exit(128 + number);
    }
    std::signal(number, SIG_DFL);
    errno = before;
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets.data()) != 0) {
        return;
    }
    stopSocket = m_sockets[0];
    m_notifier = std::make_unique<QSocketNotifier>(m_sockets[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_sockets[1], &byte, 1) == 1) {
            Q_EMIT asked();
        }
    });
    for (const int number : stopping) {
        if (std::signal(number, onStopSignal) == SIG_IGN) {
            std::signal(number, SIG_IGN); // nohup's wish
        }
    }
}

StopSignals::~StopSignals()
{
    for (const int number : stopping) {
        if (std::signal(number, SIG_DFL) == SIG_IGN) {
            std::signal(number, SIG_IGN);
        }
    }
    stopSocket = -1;
    m_notifier.reset();
    for (const int socket : m_sockets) {
        if (socket >= 0) {
            ::close(socket);
        }
    }
}

#else

// Windows ends a console program by itself, and a window by closing it; the deliveries' journal makes that harmless.
StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
{
}

StopSignals::~StopSignals() = default;

#endif

} // namespace bubenik
