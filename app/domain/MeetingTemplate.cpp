#include "domain/MeetingTemplate.h"

#include "core/Json.h"

namespace bubenik {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestMinutes = 14 * 24 * 60;
constexpr auto hourFormat = "HH:mm"_L1;

bool isOptional(const QJsonValue &value, QJsonValue::Type type)
{
    return value.isUndefined() || value.type() == type;
}

bool hasRightTypes(const QJsonObject &json)
{
    static const QStringList texts { u"name"_s, u"kind"_s, u"place"_s, u"address"_s, u"agenda"_s, u"starts"_s };
    static const QStringList lists { u"hosts"_s, u"groups"_s, u"streets"_s, u"contacts"_s };
    const auto all = [&](const QStringList &keys, QJsonValue::Type type) {
        return std::all_of(keys.begin(), keys.end(), [&](const QString &key) { return isOptional(json[key], type); });
    };
    return all(texts, QJsonValue::String) && all(lists, QJsonValue::Array);
}

template <class T>
QList<T> idsIn(const QJsonValue &json)
{
    QList<T> ids;
    for (const auto &id : toStringList(json)) {
        ids.append(T { id });
    }
    return ids;
}

template <class T>
QJsonArray idList(const QList<T> &ids)
{
    QJsonArray json;
    for (const auto &id : ids) {
        json.append(id.value);
    }
    return json;
}

} // namespace

MeetingTemplateId newMeetingTemplateId(Instant now)
{
    return { u"meeting-template:"_s + newUuid(now) };
}

MeetingTemplate templateOf(const MeetingTemplateId &id, const Meeting &meeting, const QString &name, const Zone &zone)
{
    return { .id = id,
        .name = name.simplified(),
        .kind = meeting.kind,
        .place = meeting.place,
        .address = meeting.address,
        .agenda = meeting.agenda,
        .hosts = meeting.hosts,
        .audience = meeting.audience,
        .expected = meeting.expected,
        .remindDays = meeting.remindDays,
        .starts = zone.toLocal(meeting.starts).time(),
        .minutes = int(std::chrono::duration_cast<std::chrono::minutes>(meeting.ends - meeting.starts).count()) };
}

QJsonObject toJson(const MeetingTemplate &pattern)
{
    return { { u"name"_s, pattern.name }, { u"kind"_s, toString(pattern.kind) }, { u"place"_s, pattern.place },
        { u"address"_s, pattern.address }, { u"agenda"_s, pattern.agenda },
        { u"hosts"_s, QJsonArray::fromStringList(pattern.hosts) }, { u"groups"_s, idList(pattern.audience.groups) },
        { u"streets"_s, QJsonArray::fromStringList(pattern.audience.streets) },
        { u"contacts"_s, idList(pattern.audience.contacts) }, { u"expected"_s, pattern.expected },
        { u"remindDays"_s, pattern.remindDays }, { u"starts"_s, pattern.starts.toString(hourFormat) },
        { u"minutes"_s, pattern.minutes } };
}

Result<MeetingTemplate> meetingTemplateFromJson(const MeetingTemplateId &id, const QJsonObject &json)
{
    MeetingTemplate pattern { .id = id,
        .name = json[u"name"_s].toString().simplified(),
        .kind = meetingKindFromString(json[u"kind"_s].toString()).value_or(MeetingKind::Other),
        .place = json[u"place"_s].toString(),
        .address = json[u"address"_s].toString(),
        .agenda = json[u"agenda"_s].toString(),
        .hosts = toStringList(json[u"hosts"_s]),
        .audience = { idsIn<GroupId>(json[u"groups"_s]), toStringList(json[u"streets"_s]),
            idsIn<ContactId>(json[u"contacts"_s]) },
        .expected = qMax(0, json[u"expected"_s].toInt()),
        .remindDays = qMax(0, json[u"remindDays"_s].toInt()),
        .starts = QTime::fromString(json[u"starts"_s].toString(), hourFormat),
        .minutes = json[u"minutes"_s].toInt() };
    bool isSound = hasRightTypes(json) && !pattern.name.isEmpty() && pattern.starts.isValid() && pattern.minutes > 0
        && pattern.minutes <= longestMinutes;
    for (const auto &street : pattern.audience.streets) {
        isSound = isSound && parseStreetPart(street).has_value();
    }
    if (!isSound) {
        return fail(Error { .kind = ErrorKind::Invalid,
            .code = u"meeting-template"_s,
            .subject = pattern.name.isEmpty() ? id.value : pattern.name });
    }
    return pattern;
}

Meeting meetingFrom(const MeetingTemplate &pattern, QDate day, const Zone &zone)
{
    Meeting meeting { .id = {},
        .title = pattern.name,
        .kind = pattern.kind,
        .place = pattern.place,
        .address = pattern.address,
        .agenda = pattern.agenda,
        .documents = {},
        .hosts = pattern.hosts,
        .audience = pattern.audience,
        .expected = pattern.expected,
        .remindDays = pattern.remindDays };
    auto starts = zone.fromLocal(day, pattern.starts);
    if (!starts) {
        starts = zone.fromLocal(day, pattern.starts.addSecs(3600));
    }
    meeting.starts = starts.value_or(Instant {});
    meeting.ends = meeting.starts + std::chrono::minutes(pattern.minutes);
    return meeting;
}

} // namespace bubenik
