// A broadcast service without a public interface (Mobilní Rozhlas and its kin): what goes there is handed over by a
// person, and confirmed by reading what the service shows in its public feed.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::broadcast {

[[nodiscard]] ChannelDescriptor descriptor();

} // namespace bubenik::broadcast
