#include "core/StopSignals.h"

#ifdef Q_OS_UNIX
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <ctime>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace bubenik {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array stopping { SIGTERM, SIGINT, SIGHUP };

constexpr std::int64_t insistsAfter = 2; // seconds

// A signal handler reaches nothing but globals.
volatile std::sig_atomic_t stopSocket = -1;

std::atomic<std::int64_t> firstStop = 0; // seconds
static_assert(std::atomic<std::int64_t>::is_always_lock_free);

void onStopSignal(int number)
{
    const int before = errno; // of whatever was interrupted
    timespec now {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    std::int64_t first = 0;
    if (firstStop.compare_exchange_strong(first, now.tv_sec)) {
        const char byte = 1;
        if (::write(stopSocket, &byte, 1) != 1) {
            ::_exit(128 + number);
        }
    } else if (now.tv_sec - first >= insistsAfter) {
        std::signal(number, SIG_DFL);
        std::raise(number);
    }
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
    firstStop = 0;
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
