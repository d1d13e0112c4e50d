#include "fakes/couchdb/CouchServerState.h"

#include <QCryptographicHash>

namespace bubenik {

CouchPassword makeCouchPassword(const QByteArray &password, const QByteArray &salt)
{
    // One round where CouchDB takes many: nothing here is secret, and tests sign in often.
    return { salt, QCryptographicHash::hash(salt + ':' + password, QCryptographicHash::Sha1).toHex() };
}

bool CouchPassword::fits(const QByteArray &password) const
{
    return makeCouchPassword(password, salt).hash == hash;
}

} // namespace bubenik
