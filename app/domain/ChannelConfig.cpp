#include "domain/ChannelConfig.h"

namespace bubenik {

using namespace Qt::StringLiterals;

QJsonObject toJson(const ChannelConfig &config)
{
    QJsonObject settings;
    for (auto it = config.settings.cbegin(); it != config.settings.cend(); ++it) {
        settings[it.key()] = it.value();
    }
    QJsonObject json { { u"kind"_s, config.kind }, { u"name"_s, config.name }, { u"settings"_s, settings } };
    if (!config.desk.isEmpty()) {
        json[u"desk"_s] = config.desk;
    }
    return json;
}

ChannelConfig channelConfigFromJson(const ChannelId &id, const QJsonObject &json)
{
    ChannelConfig config { id, json[u"kind"_s].toString(), json[u"name"_s].toString(), {} };
    const auto settings = json[u"settings"_s].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        config.settings[it.key()] = it.value().toString();
    }
    config.desk = json[u"desk"_s].toString();
    return config;
}

QString secretKey(const ChannelId &id)
{
    return u"channel/"_s + id.value;
}

QString signInKey(const ChannelId &id)
{
    return secretKey(id) + "/sign-in"_L1;
}

} // namespace bubenik
