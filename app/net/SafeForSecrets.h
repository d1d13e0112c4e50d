// Where a password or a token may be sent: over https, or by plain http to this very machine.
#pragma once

#include <QUrl>

namespace bubenik {

// localhost, 127.0.0.0/8, ::1
[[nodiscard]] bool isLoopback(const QString &host);
[[nodiscard]] bool isSafeForSecrets(const QUrl &url);

} // namespace bubenik
