// What a channel that publishes open data asks for: opendata::publisherOf() reads it.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik {

[[nodiscard]] QList<SettingField> publisherFields();

} // namespace bubenik
