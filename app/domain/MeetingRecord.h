// What is taken down at a meeting and after it: who came, what citizens said and what the town answers, the minutes.
// Citizens' names stand here: all of it is of the audience people.
#pragma once

#include "domain/Meeting.h"

#include <QDate>

namespace bubenik {

using RemarkId = Id<struct RemarkTag>;
using AttendanceId = Id<struct AttendanceTag>;

// Of the answer: nobody has answered, somebody is at it, it is answered.
enum class RemarkState { Open, UnderWay, Settled };

// What one citizen said at a meeting. "remark:<id>"
struct Remark {
    RemarkId id;
    MeetingId meeting;
    ContactId contact; // who said it; null: not among the contacts, or not told
    QString name; // the same in words; may be empty
    QString place; // what it is about: "u školky", "Lipová 12"
    QString topic; // "parkování"
    QString text;
    QString answer;
    QString responsible; // who of the town sees to it
    QDate due; // by when; may be null
    RemarkState state = RemarkState::Open;
    QString author;
    Instant createdAt {};
    Instant changedAt {};
    std::optional<Instant> deletedAt;
    QJsonObject unknown; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const Remark &, const Remark &) = default;
};

// Somebody who came, or was ticked and unticked again. Of a contact one document whichever desk ticks: its id is made
// of both ids. "attendance:<meeting>.<contact or an id of its own>"
struct Attendance {
    AttendanceId id;
    MeetingId meeting;
    ContactId contact; // null: came without an invitation and is no contact
    QString name;
    QString organisation;
    bool came = true;
    Instant at {}; // ticked last
    QJsonObject unknown;

    friend bool operator==(const Attendance &, const Attendance &) = default;
};

// Of a meeting one: "minutes:<meeting>".
struct Minutes {
    MeetingId meeting;
    QString text; // Markdown
    QString author;
    Instant createdAt {};
    Instant changedAt {};
    QJsonObject unknown;

    friend bool operator==(const Minutes &, const Minutes &) = default;
};

[[nodiscard]] RemarkId newRemarkId(Instant now);
[[nodiscard]] AttendanceId attendanceId(const MeetingId &meeting, const ContactId &contact);
[[nodiscard]] AttendanceId newAttendanceId(const MeetingId &meeting, Instant now); // of somebody who is no contact
[[nodiscard]] QString minutesId(const MeetingId &meeting);
[[nodiscard]] QString toString(RemarkState state); // "open", "under-way", "settled"
[[nodiscard]] std::optional<RemarkState> remarkStateFromString(const QString &name);
[[nodiscard]] QJsonObject toJson(const Remark &remark);
[[nodiscard]] Remark remarkFromJson(const RemarkId &id, const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Attendance &attendance);
[[nodiscard]] Attendance attendanceFromJson(const AttendanceId &id, const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Minutes &minutes);
[[nodiscard]] Minutes minutesFromJson(const MeetingId &meeting, const QJsonObject &json);

// Invalid, code "remark-empty": without a text.
[[nodiscard]] Result<void> check(const Remark &remark);

} // namespace bubenik
