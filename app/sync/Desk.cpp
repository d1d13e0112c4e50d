#include "sync/Desk.h"

#include "core/Json.h"

#include <QSysInfo>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastDeskKey = "desk/last"_L1;
constexpr qsizetype placeLength = 8;

} // namespace

QString deskOf(Stores &stores)
{
    const auto place = QSysInfo::machineUniqueId() + stores.folder.toUtf8();
    return stores.settings.deskId() + u'-' + sha256(place).left(placeLength);
}

Result<void> adoptOwnChannels(
    Stores &stores, const std::function<bool(const QString &kind)> &isOnThisComputer, Instant now)
{
    const auto desk = deskOf(stores);
    const auto last = stores.settings.value(lastDeskKey);
    const auto channels = stores.channels.all();
    if (!channels) {
        return fail(channels.error());
    }
    for (auto channel : *channels) {
        const bool isOurs = channel.desk.isEmpty() || (channel.desk == last && last != desk);
        if (isOurs && isOnThisComputer(channel.kind)) {
            channel.desk = desk;
            BUBENIK_TRY(stores.channels.save(channel, now));
        }
    }
    return last == desk ? Result<void> {} : stores.settings.set(lastDeskKey, desk);
}

} // namespace bubenik
