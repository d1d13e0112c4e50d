// The channels of the workspace as lists show them: name and icon by id.
#pragma once

#include "channels/Registry.h"
#include "domain/ChannelConfig.h"

#include <QCoreApplication>
#include <QMap>

namespace bubenik::ui {

struct ChannelFace {
    QString name;
    QString icon;
};

[[nodiscard]] inline QString kindName(const QString &kind)
{
    const ChannelDescriptor *descriptor = channelKind(kind);
    return descriptor ? QCoreApplication::translate("Channel", descriptor->name) : kind;
}

[[nodiscard]] inline ChannelFace faceOf(const ChannelConfig &config)
{
    const ChannelDescriptor *descriptor = channelKind(config.kind);
    return { config.name.isEmpty() ? kindName(config.kind) : config.name,
        descriptor && !descriptor->icon.isEmpty() ? descriptor->icon : QStringLiteral("web") };
}

using ChannelFaces = QMap<QString, ChannelFace>; // by id

[[nodiscard]] inline ChannelFaces facesOf(const QList<ChannelConfig> &configs)
{
    ChannelFaces faces;
    for (const ChannelConfig &config : configs) {
        faces.insert(config.id.value, faceOf(config));
    }
    return faces;
}

// A channel that was removed keeps its id as its name.
[[nodiscard]] inline ChannelFace faceFor(const ChannelFaces &faces, const ChannelId &id)
{
    return faces.value(id.value, { id.value, QStringLiteral("web") });
}

} // namespace bubenik::ui
