#include "fakes/mail/Certificates.h"

#include <QProcess>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

const char *const script = R"(
set -e
make_key() { openssl ecparam -name prime256v1 -genkey -noout -out "$1.key"; }
make_key ca
openssl req -x509 -new -key ca.key -days 2 -subj "/CN=Test authority" -out ca.crt
sign() {
    make_key "$1"
    openssl req -new -key "$1.key" -subj "/CN=$2" -out "$1.csr"
    printf 'subjectAltName=%s' "$3" > "$1.ext"
    openssl x509 -req -in "$1.csr" -CA ca.crt -CAkey ca.key -CAcreateserial -days 2 -extfile "$1.ext" -out "$1.crt"
}
sign server localhost "DNS:localhost,IP:127.0.0.1"
sign foreign mail.elsewhere.test "DNS:mail.elsewhere.test"
)";

} // namespace

Certificates::Certificates()
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"sh"_s, { u"-c"_s, QString::fromUtf8(script) });
    if (!openssl.waitForFinished() || openssl.exitCode() != 0) {
        qFatal("certificates for the tests cannot be made: %s", openssl.readAllStandardError().constData());
    }
}

} // namespace bubenik
