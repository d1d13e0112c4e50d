#include "domain/Meeting.h"

#include "core/Json.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array meetingKindNames { "public"_L1, "clubs"_L1, "firms"_L1, "other"_L1 };
constexpr auto meetingPrefix = "meeting:"_L1;
constexpr auto uidSuffix = "@bubenik"_L1;

QJsonObject madeToJson(const QMap<QString, MeetingTold> &made)
{
    QJsonObject json;
    for (auto it = made.begin(); it != made.end(); ++it) {
        json[it.key()] = QJsonObject { { u"starts"_s, toIso(it->starts) }, { u"ends"_s, toIso(it->ends) },
            { u"place"_s, it->place }, { u"address"_s, it->address }, { u"cancelled"_s, it->isCancelled } };
    }
    return json;
}

QMap<QString, MeetingTold> madeFromJson(const QJsonObject &json)
{
    QMap<QString, MeetingTold> made;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto told = it->toObject();
        made[it.key()] = { optionalInstant(told[u"starts"_s]).value_or(Instant {}),
            optionalInstant(told[u"ends"_s]).value_or(Instant {}), told[u"place"_s].toString(),
            told[u"address"_s].toString(), told[u"cancelled"_s].toBool() };
    }
    return made;
}

} // namespace

MeetingId newMeetingId(Instant now)
{
    return { meetingPrefix + newUuid(now) };
}

QString toString(MeetingKind kind)
{
    return meetingKindNames[static_cast<size_t>(kind)];
}

std::optional<MeetingKind> meetingKindFromString(const QString &name)
{
    for (size_t i = 0; i < meetingKindNames.size(); ++i) {
        if (meetingKindNames[i] == name) {
            return static_cast<MeetingKind>(i);
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const Meeting &meeting)
{
    auto json = meeting.unknown;
    json[u"title"_s] = meeting.title;
    json[u"kind"_s] = toString(meeting.kind);
    json[u"place"_s] = meeting.place;
    json[u"address"_s] = meeting.address;
    json[u"starts"_s] = toIso(meeting.starts);
    json[u"ends"_s] = toIso(meeting.ends);
    json[u"agenda"_s] = meeting.agenda;
    json[u"attachments"_s] = toJson(meeting.documents); // by this name the files are kept and shared between desks
    json[u"hosts"_s] = QJsonArray::fromStringList(meeting.hosts);
    json[u"audience"_s] = toJson(meeting.audience);
    json[u"expected"_s] = meeting.expected;
    json[u"remindDays"_s] = meeting.remindDays;
    json[u"sequence"_s] = meeting.sequence;
    json[u"announced"_s] = meeting.announced;
    json[u"made"_s] = madeToJson(meeting.made);
    json[u"paused"_s] = meeting.isPaused;
    json[u"author"_s] = meeting.author;
    json[u"createdAt"_s] = toIso(meeting.createdAt);
    json[u"changedAt"_s] = toIso(meeting.changedAt);
    putTime(json, u"cancelledAt"_s, meeting.cancelledAt);
    putTime(json, u"deletedAt"_s, meeting.deletedAt);
    return json;
}

Meeting meetingFromJson(const MeetingId &id, const QJsonObject &json)
{
    static const QStringList known { u"title"_s, u"kind"_s, u"place"_s, u"address"_s, u"starts"_s, u"ends"_s,
        u"agenda"_s, u"attachments"_s, u"hosts"_s, u"audience"_s, u"expected"_s, u"remindDays"_s, u"sequence"_s,
        u"announced"_s, u"made"_s, u"paused"_s, u"author"_s, u"createdAt"_s, u"changedAt"_s, u"cancelledAt"_s,
        u"deletedAt"_s };
    Meeting meeting;
    meeting.id = id;
    meeting.title = json[u"title"_s].toString();
    meeting.kind = meetingKindFromString(json[u"kind"_s].toString()).value_or(MeetingKind::Other);
    meeting.place = json[u"place"_s].toString();
    meeting.address = json[u"address"_s].toString();
    meeting.starts = optionalInstant(json[u"starts"_s]).value_or(Instant {});
    meeting.ends = optionalInstant(json[u"ends"_s]).value_or(meeting.starts);
    meeting.agenda = json[u"agenda"_s].toString();
    meeting.documents = attachmentsFromJson(json[u"attachments"_s].toArray());
    meeting.hosts = toStringList(json[u"hosts"_s]);
    meeting.audience = recipientsFromJson(json[u"audience"_s].toObject());
    meeting.expected = json[u"expected"_s].toInt();
    meeting.remindDays = json[u"remindDays"_s].toInt();
    meeting.sequence = json[u"sequence"_s].toInt();
    meeting.announced = json[u"announced"_s].toString();
    meeting.made = madeFromJson(json[u"made"_s].toObject());
    meeting.isPaused = json[u"paused"_s].toBool();
    meeting.author = json[u"author"_s].toString();
    meeting.createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {});
    meeting.changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {});
    meeting.cancelledAt = optionalInstant(json[u"cancelledAt"_s]);
    meeting.deletedAt = optionalInstant(json[u"deletedAt"_s]);
    meeting.unknown = json;
    for (const auto &key : known) {
        meeting.unknown.remove(key);
    }
    return meeting;
}

QString importantDigest(const Meeting &meeting)
{
    return sha256(toCompact({ { u"starts"_s, toIso(meeting.starts) }, { u"ends"_s, toIso(meeting.ends) },
        { u"place"_s, meeting.place.simplified() }, { u"address"_s, meeting.address.simplified() },
        { u"cancelled"_s, meeting.cancelledAt.has_value() } }));
}

MeetingTold toldOf(const Meeting &meeting)
{
    return { meeting.starts, meeting.ends, meeting.place, meeting.address, meeting.cancelledAt.has_value() };
}

QString calendarUid(const MeetingId &id)
{
    return id.value.mid(meetingPrefix.size()) + uidSuffix;
}

std::optional<MeetingId> meetingOfUid(const QString &uid)
{
    const auto text = uid.trimmed();
    return text.endsWith(uidSuffix, Qt::CaseInsensitive)
        ? std::optional(MeetingId { meetingPrefix + text.chopped(uidSuffix.size()).toLower() })
        : std::nullopt;
}

Result<void> check(const Meeting &meeting)
{
    using namespace std::chrono_literals;
    constexpr Millis longest = 14 * 24h;
    const auto refuse = [](const QString &code, const QString &subject) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = code, .subject = subject });
    };
    if (meeting.title.trimmed().isEmpty()) {
        return refuse(u"empty-title"_s, u"title"_s);
    }
    if (meeting.ends <= meeting.starts || meeting.ends - meeting.starts > longest) {
        return refuse(u"meeting-time"_s, u"ends"_s);
    }
    if (meeting.place.trimmed().isEmpty()) {
        return refuse(u"empty-place"_s, u"place"_s);
    }
    for (const auto &street : meeting.audience.streets) {
        BUBENIK_TRY(parseStreetPart(street));
    }
    return {};
}

} // namespace bubenik
