// A channel as the workspace knows it: its kind and its settings. Secrets are never here (secrets/SecretStore.h,
// key "channel/<id>").
#pragma once

#include "core/Ids.h"

#include <QJsonObject>
#include <QMap>

namespace bubenik {

struct ChannelConfig {
    ChannelId id; // short and chosen by the user: "web"
    QString kind; // folder, wordpress, … (channels/Registry.h)
    QString name; // as people see it; empty = the kind's own name
    QMap<QString, QString> settings;
    // The desk that alone can send there, when the channel is a folder on its computer; empty: any that has the secret.
    QString desk = {};

    friend bool operator==(const ChannelConfig &, const ChannelConfig &) = default;
};

[[nodiscard]] QJsonObject toJson(const ChannelConfig &config);
[[nodiscard]] ChannelConfig channelConfigFromJson(const ChannelId &id, const QJsonObject &json);
// Where the channel's secret is kept.
[[nodiscard]] QString secretKey(const ChannelId &id);
// Where the secret is kept with which the program proves itself in a sign-in by the browser.
[[nodiscard]] QString signInKey(const ChannelId &id);

} // namespace bubenik
