// Everything a FakeCouch keeps: what is on its disk (copied by a backup) and what it has only in memory.
#pragma once

#include "fakes/couchdb/CouchDatabase.h"

namespace bubenik {

struct CouchPassword {
    QByteArray salt;
    QByteArray hash;

    [[nodiscard]] bool fits(const QByteArray &password) const;
};
[[nodiscard]] CouchPassword makeCouchPassword(const QByteArray &password, const QByteArray &salt);

struct CouchDisk {
    QMap<QByteArray, CouchDatabase> databases;
    QMap<QByteArray, CouchPassword> admins; // of local.ini
    QByteArray secret; // signs cookies
};

struct CouchMemory {
    struct Failures {
        int count = 0;
        Millis first { 0 };
    };
    QMap<QByteArray, Failures> failures; // by name and salt
};

} // namespace bubenik
