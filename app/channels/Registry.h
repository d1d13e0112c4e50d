// The kinds of channels there are. A new one is a folder and a line in Registry.cpp.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik {

[[nodiscard]] const QList<ChannelDescriptor> &channelKinds();
[[nodiscard]] const ChannelDescriptor *channelKind(const QString &kind); // nullptr when unknown
// Posts can be sent there; also of kinds that this program does not know.
[[nodiscard]] bool takesPosts(const QString &kind);

} // namespace bubenik
