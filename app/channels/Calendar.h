// The town's calendar of open days on channels that have a website of their own: a file that people subscribe to.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik {

// Blocks on the disk: not for the GUI thread. False: this kind has no such site, or it was not made yet.
[[nodiscard]] Result<bool> putCalendar(
    const ChannelConfig &config, const ChannelContext &context, const QByteArray &calendar);

} // namespace bubenik
