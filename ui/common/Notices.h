// What is worth a notification, each trouble once: a sign-in that is broken or soon will be, and deliveries that only a
// person can bring further. What was told is kept with the workspace on this machine, so that a restart does not tell
// it again; what is over is forgotten, so that it is told when it happens anew.
#pragma once

#include "common/Notifier.h"
#include "storage/Stores.h"

#include <QList>

namespace bubenik {
class Zone;
}

namespace bubenik::ui {

// Those not told yet, noted as told; on the writing thread of the store. More than three deliveries are one notice.
[[nodiscard]] Result<QList<Notice>> takeNotices(Stores &stores, const Zone &zone, Instant now);

} // namespace bubenik::ui
