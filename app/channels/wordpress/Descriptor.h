// WordPress (5.6 or newer) as a channel: its settings, and the making of one.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::wordpress {

[[nodiscard]] ChannelDescriptor descriptor();

} // namespace bubenik::wordpress
