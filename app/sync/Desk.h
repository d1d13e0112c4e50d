// Which desk this is: a workspace in a folder of a computer. A copy of a workspace, on another computer or in another
// folder, is another desk, or two would take each other's claims for their own.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

[[nodiscard]] QString deskOf(Stores &stores);
// Channels that are folders belong to the desk on whose computer they are. When this workspace was moved or restored, they
// come along; those that belong to nobody yet (made before there was a server) become this desk's.
[[nodiscard]] Result<void> adoptOwnChannels(
    Stores &stores, const std::function<bool(const QString &kind)> &isOnThisComputer, Instant now);

} // namespace bubenik
