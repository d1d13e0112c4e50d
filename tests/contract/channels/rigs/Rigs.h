// The rig of each kind of channel.
#pragma once

#include "contract/channels/ChannelRig.h"

namespace bubenik {

[[nodiscard]] std::unique_ptr<ChannelRig> facebookRig();
[[nodiscard]] std::unique_ptr<ChannelRig> folderRig();
[[nodiscard]] std::unique_ptr<ChannelRig> wordPressRig();

// nullptr: the kind has none, which fails the test.
[[nodiscard]] std::unique_ptr<ChannelRig> rigOf(const QString &kind);

} // namespace bubenik
