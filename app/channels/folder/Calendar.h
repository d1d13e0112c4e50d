// The calendar of open days beside the site's pages: otevrene-dvere.ics, offered in the head and at the foot of every
// page once it is there.
#pragma once

#include "channels/Descriptor.h"

namespace bubenik::folder {

inline constexpr QLatin1StringView calendarFile { "otevrene-dvere.ics" };

// False: there is no site yet.
[[nodiscard]] Result<bool> putCalendar(
    const ChannelConfig &config, const ChannelContext &context, const QByteArray &calendar);

} // namespace bubenik::folder
