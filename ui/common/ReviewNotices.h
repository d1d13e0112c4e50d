// What the desktop tells of reviews: that something waits for this person's approval, came back, went out without one,
// or that an approval they gave is void. Of use to Notices.cpp.
#pragma once

#include "common/Notifier.h"
#include "storage/Stores.h"

#include <QList>

namespace bubenik::ui {

[[nodiscard]] Result<QList<Notice>> reviewNotices(Stores &stores, Instant now);

} // namespace bubenik::ui
