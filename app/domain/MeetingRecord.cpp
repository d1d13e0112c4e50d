#include "domain/MeetingRecord.h"

#include "core/Json.h"

#include <array>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array remarkStateNames { "open"_L1, "under-way"_L1, "settled"_L1 };

QString keyOf(const QString &id)
{
    return id.section(u':', 1);
}

} // namespace

RemarkId newRemarkId(Instant now)
{
    return { u"remark:"_s + newUuid(now) };
}

AttendanceId attendanceId(const MeetingId &meeting, const ContactId &contact)
{
    return { u"attendance:"_s + keyOf(meeting.value) + u'.' + keyOf(contact.value) };
}

AttendanceId newAttendanceId(const MeetingId &meeting, Instant now)
{
    return { u"attendance:"_s + keyOf(meeting.value) + u'.' + newUuid(now) };
}

QString minutesId(const MeetingId &meeting)
{
    return u"minutes:"_s + keyOf(meeting.value);
}

QString toString(RemarkState state)
{
    return remarkStateNames[static_cast<size_t>(state)];
}

std::optional<RemarkState> remarkStateFromString(const QString &name)
{
    for (size_t i = 0; i < remarkStateNames.size(); ++i) {
        if (remarkStateNames[i] == name) {
            return static_cast<RemarkState>(i);
        }
    }
    return std::nullopt;
}

QJsonObject toJson(const Remark &remark)
{
    auto json = remark.unknown;
    json[u"meeting"_s] = remark.meeting.value;
    json[u"contact"_s] = remark.contact.value;
    json[u"name"_s] = remark.name;
    json[u"place"_s] = remark.place;
    json[u"topic"_s] = remark.topic;
    json[u"text"_s] = remark.text;
    json[u"answer"_s] = remark.answer;
    json[u"responsible"_s] = remark.responsible;
    json[u"due"_s] = remark.due.toString(Qt::ISODate);
    json[u"state"_s] = toString(remark.state);
    json[u"author"_s] = remark.author;
    json[u"createdAt"_s] = toIso(remark.createdAt);
    json[u"changedAt"_s] = toIso(remark.changedAt);
    putTime(json, u"deletedAt"_s, remark.deletedAt);
    return json;
}

Remark remarkFromJson(const RemarkId &id, const QJsonObject &json)
{
    static const QStringList known { u"meeting"_s, u"contact"_s, u"name"_s, u"place"_s, u"topic"_s, u"text"_s,
        u"answer"_s, u"responsible"_s, u"due"_s, u"state"_s, u"author"_s, u"createdAt"_s, u"changedAt"_s,
        u"deletedAt"_s };
    Remark remark { .id = id,
        .meeting = { json[u"meeting"_s].toString() },
        .contact = { json[u"contact"_s].toString() },
        .name = json[u"name"_s].toString(),
        .place = json[u"place"_s].toString(),
        .topic = json[u"topic"_s].toString(),
        .text = json[u"text"_s].toString(),
        .answer = json[u"answer"_s].toString(),
        .responsible = json[u"responsible"_s].toString(),
        .due = QDate::fromString(json[u"due"_s].toString(), Qt::ISODate),
        .state = remarkStateFromString(json[u"state"_s].toString()).value_or(RemarkState::Open),
        .author = json[u"author"_s].toString(),
        .createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {}),
        .changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {}),
        .deletedAt = optionalInstant(json[u"deletedAt"_s]),
        .unknown = json };
    for (const auto &key : known) {
        remark.unknown.remove(key);
    }
    return remark;
}

QJsonObject toJson(const Attendance &attendance)
{
    auto json = attendance.unknown;
    json[u"meeting"_s] = attendance.meeting.value;
    json[u"contact"_s] = attendance.contact.value;
    json[u"name"_s] = attendance.name;
    json[u"organisation"_s] = attendance.organisation;
    json[u"came"_s] = attendance.came;
    json[u"at"_s] = toIso(attendance.at);
    return json;
}

Attendance attendanceFromJson(const AttendanceId &id, const QJsonObject &json)
{
    static const QStringList known { u"meeting"_s, u"contact"_s, u"name"_s, u"organisation"_s, u"came"_s, u"at"_s };
    Attendance attendance { .id = id,
        .meeting = { json[u"meeting"_s].toString() },
        .contact = { json[u"contact"_s].toString() },
        .name = json[u"name"_s].toString(),
        .organisation = json[u"organisation"_s].toString(),
        .came = json[u"came"_s].toBool(),
        .at = optionalInstant(json[u"at"_s]).value_or(Instant {}),
        .unknown = json };
    for (const auto &key : known) {
        attendance.unknown.remove(key);
    }
    return attendance;
}

QJsonObject toJson(const Minutes &minutes)
{
    auto json = minutes.unknown;
    json[u"meeting"_s] = minutes.meeting.value;
    json[u"text"_s] = minutes.text;
    json[u"author"_s] = minutes.author;
    json[u"createdAt"_s] = toIso(minutes.createdAt);
    json[u"changedAt"_s] = toIso(minutes.changedAt);
    return json;
}

Minutes minutesFromJson(const MeetingId &meeting, const QJsonObject &json)
{
    static const QStringList known { u"meeting"_s, u"text"_s, u"author"_s, u"createdAt"_s, u"changedAt"_s };
    Minutes minutes { .meeting = meeting,
        .text = json[u"text"_s].toString(),
        .author = json[u"author"_s].toString(),
        .createdAt = optionalInstant(json[u"createdAt"_s]).value_or(Instant {}),
        .changedAt = optionalInstant(json[u"changedAt"_s]).value_or(Instant {}),
        .unknown = json };
    for (const auto &key : known) {
        minutes.unknown.remove(key);
    }
    return minutes;
}

Result<void> check(const Remark &remark)
{
    if (remark.text.trimmed().isEmpty()) {
        return fail(Error { .kind = ErrorKind::Invalid, .code = u"remark-empty"_s, .subject = u"text"_s });
    }
    return {};
}

} // namespace bubenik
