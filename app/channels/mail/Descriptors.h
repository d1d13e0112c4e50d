// Channels that mail goes out by: an SMTP server ("smtp"), and a folder into which mails are written ("eml").
// Invitations use them (meetings/); news does not go there.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::mailchannel {

[[nodiscard]] ChannelDescriptor smtpDescriptor();
[[nodiscard]] ChannelDescriptor emlDescriptor();

} // namespace bubenik::mailchannel
