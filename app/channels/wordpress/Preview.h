// A post as it will look on the site: close to WordPress's own theme Twenty Twenty-Three, since the town's theme is not
// known here.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::wordpress {

// A whole page without scripts; pictures and sounds as file URLs.
[[nodiscard]] QString previewPage(const Outgoing &outgoing, const ChannelConfig &config, const ChannelContext &context);

} // namespace bubenik::wordpress
