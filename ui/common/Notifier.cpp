#include "common/Notifier.h"

#include "common/TrayNotifier.h"

#ifdef BUBENIK_DBUS
#include "common/DesktopNotifier.h"
#endif

namespace bubenik::ui {

std::unique_ptr<Notifier> systemNotifier()
{
    auto tray = std::make_unique<TrayNotifier>();
#ifdef BUBENIK_DBUS
    return std::make_unique<DesktopNotifier>(std::move(tray));
#else
    return tray;
#endif
}

} // namespace bubenik::ui
