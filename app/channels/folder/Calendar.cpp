#include "channels/folder/Calendar.h"

#include "channels/folder/FolderChannel.h"

namespace bubenik::folder {

Result<bool> putCalendar(const ChannelConfig &config, const ChannelContext &context, const QByteArray &calendar)
{
    const auto settings = settingsOf(config);
    if (!settings) {
        return fail(settings.error());
    }
    return Site(*settings, siteInfo(*settings, context), context.clock.now()).putCalendar(calendar);
}

} // namespace bubenik::folder
