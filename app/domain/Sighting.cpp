#include "domain/Sighting.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Millis websitesNeed = 15min;

Sighting::Problem problemFromString(const QString &name)
{
    for (const auto problem : { Sighting::Problem::NotInFeed, Sighting::Problem::NoEnclosure }) {
        if (toString(problem) == name) {
            return problem;
        }
    }
    return Sighting::Problem::None;
}

} // namespace

QString sightingId(const DeliveryId &delivery)
{
    return u"sighting:"_s + delivery.value.section(u':', 1);
}

QString toString(Sighting::Problem problem)
{
    switch (problem) {
    case Sighting::Problem::NotInFeed:
        return u"not-in-feed"_s;
    case Sighting::Problem::NoEnclosure:
        return u"no-enclosure"_s;
    case Sighting::Problem::None:
        break;
    }
    return {};
}

QJsonObject toJson(const Sighting &sighting)
{
    auto json = sighting.unknown;
    json[u"delivery"_s] = sighting.delivery.value;
    json[u"post"_s] = sighting.post.value;
    json[u"channel"_s] = sighting.channel.value;
    if (sighting.since) {
        json[u"since"_s] = toIso(*sighting.since);
    }
    if (sighting.problem != Sighting::Problem::None) {
        json[u"problem"_s] = toString(sighting.problem);
    }
    if (sighting.problemSince) {
        json[u"problemSince"_s] = toIso(*sighting.problemSince);
    }
    return json;
}

Sighting sightingFromJson(const QJsonObject &json)
{
    Sighting sighting { .delivery = { json[u"delivery"_s].toString() },
        .post = { json[u"post"_s].toString() },
        .channel = { json[u"channel"_s].toString() },
        .since = optionalInstant(json[u"since"_s]),
        .problem = problemFromString(json[u"problem"_s].toString()),
        .problemSince = optionalInstant(json[u"problemSince"_s]),
        .unknown = json };
    for (const auto &key : { u"delivery"_s, u"post"_s, u"channel"_s, u"since"_s, u"problem"_s, u"problemSince"_s }) {
        sighting.unknown.remove(key);
    }
    return sighting;
}

Sighting seen(Sighting known, bool isInFeed, bool lacksEnclosure, bool isAged, Instant now)
{
    const auto problem = isInFeed ? (lacksEnclosure ? Sighting::Problem::NoEnclosure : Sighting::Problem::None)
        : isAged                  ? Sighting::Problem::None
                                  : Sighting::Problem::NotInFeed;
    if (isInFeed && problem == Sighting::Problem::None && !known.since) {
        known.since = now;
    }
    if (problem != known.problem || (problem != Sighting::Problem::None && !known.problemSince)) {
        known.problemSince = problem == Sighting::Problem::None ? std::nullopt : std::optional(now);
    }
    known.problem = problem;
    return known;
}

bool isOverdue(const Sighting &sighting, Instant now)
{
    return sighting.problemSince && now - *sighting.problemSince >= websitesNeed;
}

} // namespace bubenik
