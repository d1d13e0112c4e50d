#include "storage/FeedHealth.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString feedKeyOf(const ChannelId &id)
{
    return u"channel/%1/feed"_s.arg(id.value);
}

} // namespace

std::optional<FeedHealth> feedHealth(SettingsStore &settings, const ChannelId &id)
{
    const auto json = parseObject(settings.value(feedKeyOf(id)).toUtf8());
    const auto at = json ? optionalInstant((*json)[u"at"_s]) : std::nullopt;
    if (!at) {
        return std::nullopt;
    }
    FeedHealth health { .at = *at,
        .feed = QUrl((*json)[u"feed"_s].toString()),
        .entries = (*json)[u"entries"_s].toInteger(),
        .missing = (*json)[u"missing"_s].toInt(),
        .etag = (*json)[u"etag"_s].toString().toLatin1(),
        .lastModified = (*json)[u"lastModified"_s].toString().toLatin1() };
    if (json->contains("problem"_L1)) {
        health.problem = errorFromJson((*json)[u"problem"_s].toObject());
    }
    return health;
}

Result<void> setFeedHealth(SettingsStore &settings, const ChannelId &id, const FeedHealth &health)
{
    QJsonObject json { { u"at"_s, toIso(health.at) }, { u"feed"_s, health.feed.toString(QUrl::FullyEncoded) },
        { u"entries"_s, health.entries }, { u"missing"_s, health.missing },
        { u"etag"_s, QString::fromLatin1(health.etag) },
        { u"lastModified"_s, QString::fromLatin1(health.lastModified) } };
    if (health.problem) {
        json[u"problem"_s] = toJson(*health.problem);
    }
    return settings.set(feedKeyOf(id), QString::fromUtf8(toCompact(json)));
}

Result<void> forgetFeedHealth(SettingsStore &settings, const ChannelId &id)
{
    return settings.set(feedKeyOf(id), {});
}

} // namespace bubenik
