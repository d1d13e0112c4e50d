// A post as the Page will show it: name, time, text with links, photos in Facebook's arrangement or the link's card.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::facebook {

[[nodiscard]] QString previewPage(const Outgoing &outgoing, const ChannelConfig &config, const ChannelContext &context);

} // namespace bubenik::facebook
