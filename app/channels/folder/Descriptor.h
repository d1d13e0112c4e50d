// The folder channel's entry in the registry.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::folder {

[[nodiscard]] ChannelDescriptor descriptor();

} // namespace bubenik::folder
