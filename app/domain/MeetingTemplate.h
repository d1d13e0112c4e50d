// A meeting to start from: "Setkání se sportovními kluby", always in the hall, at five, for the same groups. Of the
// newsroom, documents "meeting-template:<id>".
#pragma once

#include "core/Zone.h"
#include "domain/Meeting.h"

#include <QTime>

namespace bubenik {

using MeetingTemplateId = Id<struct MeetingTemplateTag>;

struct MeetingTemplate {
    MeetingTemplateId id;
    QString name; // the title of what is made of it, until somebody writes another
    MeetingKind kind = MeetingKind::Public;
    QString place;
    QString address;
    QString agenda;
    QStringList hosts;
    MeetingAudience audience;
    int expected = 0;
    int remindDays = 0;
    QTime starts; // by the town's clock
    int minutes = 120; // how long it takes

    friend bool operator==(const MeetingTemplate &, const MeetingTemplate &) = default;
};

[[nodiscard]] MeetingTemplateId newMeetingTemplateId(Instant now);
[[nodiscard]] MeetingTemplate templateOf(
    const MeetingTemplateId &id, const Meeting &meeting, const QString &name, const Zone &zone);
[[nodiscard]] QJsonObject toJson(const MeetingTemplate &pattern);
// Invalid, code "meeting-template" (subject: its name, else its id), where it cannot be used: no name, no hour, a
// street that nobody can read, or a field that is something else than it should be.
[[nodiscard]] Result<MeetingTemplate> meetingTemplateFromJson(const MeetingTemplateId &id, const QJsonObject &json);
// Without id, author and times of writing. An hour that summer time skips is the next one.
[[nodiscard]] Meeting meetingFrom(const MeetingTemplate &pattern, QDate day, const Zone &zone);

} // namespace bubenik
