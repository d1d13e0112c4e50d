// Gateways for short messages with a documented interface: SMSbrana and GoSMS.cz, chosen by the setting "service".
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::smschannel {

[[nodiscard]] ChannelDescriptor descriptor();

} // namespace bubenik::smschannel
