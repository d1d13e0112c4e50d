// What a round of sync did, and how things stand after it.
#pragma once

#include <QtGlobal>

namespace bubenik {

struct SyncSummary {
    int pulled = 0; // documents that came and changed something here
    int pushed = 0; // documents that the server took
    int merged = 0; // changed on both sides and brought together
    int conflicts = 0; // places that a person must decide, found in this round
    int refused = 0; // documents that a rule of the server would not take
    int restored = 0; // documents that went back up to a server restored from a backup
    qint64 pending = 0; // documents that still wait to be sent
};

} // namespace bubenik
