// The Facebook Page's entry in the registry.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::facebook {

// Posts on a Facebook Page through the Graph API.
[[nodiscard]] ChannelDescriptor descriptor();

} // namespace bubenik::facebook
