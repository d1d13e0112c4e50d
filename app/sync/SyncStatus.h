// How the desk stands to the shared server, for the window's quiet line.
#pragma once

#include "core/Clock.h"
#include "core/Error.h"

#include <QMetaType>

namespace bubenik {

struct SyncStatus {
    enum class State {
        NotConnected, // no server is set up: everything is on this desk
        Syncing, // a round is under way
        Synced, // nothing waits, and the server is listened to
        Waiting, // the server cannot be reached; goes on by itself
        Trouble // a person must do something: `problem`
    };
    State state = State::NotConnected;
    qint64 pending = 0; // documents that wait to be sent
    qint64 refused = 0; // documents that a rule of the server would not take
    qint64 conflicts = 0; // places that a person must decide
    qint64 done = 0; // of a long round: documents so far, and in all (0: not known)
    qint64 total = 0;
    qint64 fileDone = 0; // bytes of the picture or sound that is on its way to the server; total 0: none is
    qint64 fileTotal = 0;
    std::optional<Error> problem = {};
    std::optional<Instant> syncedAt = {}; // the end of the last round that succeeded
    std::optional<Millis> clockSkew = {}; // the server's clock minus ours
};

} // namespace bubenik

Q_DECLARE_METATYPE(bubenik::SyncStatus)
