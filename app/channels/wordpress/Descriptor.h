// WordPress (5.6 or newer) as a channel: its settings, and the making of one.
#pragma once

#include "channels/Descriptor.h"
#include "channels/OpenDataSite.h"

namespace bubenik::wordpress {

[[nodiscard]] ChannelDescriptor descriptor();
// As channels/OpenDataSite.h says.
[[nodiscard]] bool publishesOpenData(const ChannelConfig &config);
[[nodiscard]] Task<PublishedData> putOpenData(ChannelConfig config, ChannelContext context, QList<opendata::Item> items);

} // namespace bubenik::wordpress
