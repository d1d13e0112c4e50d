#include "contract/channels/rigs/Rigs.h"

namespace bubenik {

std::unique_ptr<ChannelRig> rigOf(const QString &kind)
{
    static const QHash<QString, std::unique_ptr<ChannelRig> (*)()> makers {
        { QStringLiteral("facebook"), facebookRig },
        { QStringLiteral("folder"), folderRig },
        { QStringLiteral("wordpress"), wordPressRig },
    };
    const auto make = makers.value(kind, nullptr);
    return make ? make() : nullptr;
}

} // namespace bubenik
