#include "fakes/ports/FreePort.h"

#include <QRandomGenerator>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bubenik {

bool isPortFree(quint16 port)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1; // connections that linger after their end do not count
    ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const bool bound = ::bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0;
    ::close(fd);
    return bound;
}

quint16 freePort()
{
    for (;;) {
        const auto port = quint16(QRandomGenerator::global()->bounded(10'000, 32'000));
        if (isPortFree(port)) {
            return port;
        }
    }
}

} // namespace bubenik
