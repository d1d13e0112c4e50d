#include "net/SafeForSecrets.h"

#include <QHostAddress>

namespace bubenik {

using namespace Qt::StringLiterals;

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isSafeForSecrets(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()));
}

} // namespace bubenik
