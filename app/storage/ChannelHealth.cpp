#include "storage/ChannelHealth.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const ChannelId &id)
{
    return u"channel/%1/health"_s.arg(id.value);
}

} // namespace

std::optional<ChannelHealth> channelHealth(SettingsStore &settings, const ChannelId &id)
{
    const auto json = parseObject(settings.value(keyOf(id)).toUtf8());
    const auto at = json ? optionalInstant((*json)[u"at"_s]) : std::nullopt;
    if (!at) {
        return std::nullopt;
    }
    ChannelHealth health { .at = *at };
    if (json->contains("problem"_L1)) {
        health.problem = errorFromJson((*json)[u"problem"_s].toObject());
    }
    for (const auto warning : (*json)[u"warnings"_s].toArray()) {
        health.warnings.append(errorFromJson(warning.toObject()));
    }
    return health;
}

Result<void> forgetChannelHealth(SettingsStore &settings, const ChannelId &id)
{
    return settings.set(keyOf(id), {});
}

Result<void> setChannelHealth(SettingsStore &settings, const ChannelId &id, const ChannelHealth &health)
{
    QJsonObject json { { u"at"_s, toIso(health.at) } };
    if (health.problem) {
        json[u"problem"_s] = toJson(*health.problem);
    }
    QJsonArray warnings;
    for (const auto &warning : health.warnings) {
        warnings.append(toJson(warning));
    }
    json[u"warnings"_s] = warnings;
    return settings.set(keyOf(id), QString::fromUtf8(toCompact(json)));
}

} // namespace bubenik
