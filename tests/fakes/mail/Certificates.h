// Certificates for servers of the tests, made by openssl once for each object: an authority of their own, a server's
// for 127.0.0.1 and localhost, and a foreign one by the same authority for another host.
#pragma once

#include <QTemporaryDir>

namespace bubenik {

class Certificates final
{
public:
    Certificates();

    [[nodiscard]] QString caFile() const { return file(QStringLiteral("ca.crt")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace bubenik
