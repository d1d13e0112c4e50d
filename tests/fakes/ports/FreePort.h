// A loopback port for a server of the tests.
#pragma once

#include <QtGlobal>

namespace bubenik {

// Nobody listens there now. Below the range from which the system takes ports for outgoing connections: a server must
// get its port back after having been away.
[[nodiscard]] quint16 freePort();
[[nodiscard]] bool isPortFree(quint16 port);

} // namespace bubenik
