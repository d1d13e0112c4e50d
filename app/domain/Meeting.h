// A meeting that citizens, clubs or firms are invited to. Of the newsroom, without anybody's personal data: whom it is
// for is told by groups, streets and ids of contacts. Who was invited and what they answered: domain/Invitation.h.
#pragma once

#include "core/Ids.h"
#include "domain/Attachment.h"
#include "domain/Recipients.h"

#include <QMap>

namespace bubenik {

using MeetingId = Id<struct MeetingTag>;

enum class MeetingKind { Public, Clubs, Firms, Other };

using MeetingAudience = Recipients;

// When and where, as one of the texts made of the meeting tells it (a draft post, an announcement).
struct MeetingTold {
    Instant starts {};
    Instant ends {};
    QString place;
    QString address;
    bool isCancelled = false;

    friend bool operator==(const MeetingTold &, const MeetingTold &) = default;
};

struct Meeting {
    MeetingId id;
    QString title;
    MeetingKind kind = MeetingKind::Public;
    QString place; // "Kulturní dům"
    QString address; // of the place, on one line
    Instant starts {};
    Instant ends {};
    QString agenda; // plain text
    QList<Attachment> documents; // sent along
    QStringList hosts;
    MeetingAudience audience;
    int expected = 0; // people; 0: not told
    int remindDays = 0; // so many days before those who come or did not answer are reminded; 0: not at all
    // Of what those invited have, or are about to get: the iCalendar SEQUENCE and the digest of what mattered then.
    int sequence = 0;
    QString announced; // importantDigest() of that; empty: nobody was invited yet
    QMap<QString, MeetingTold> made = {}; // texts made of it, by the ids of their documents
    bool isPaused = false; // nothing goes out for now
    std::optional<Instant> cancelledAt;
    QString author;
    Instant createdAt {};
    Instant changedAt {};
    std::optional<Instant> deletedAt; // in the bin
    QJsonObject unknown; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const Meeting &, const Meeting &) = default;
};

[[nodiscard]] MeetingId newMeetingId(Instant now);
[[nodiscard]] QString toString(MeetingKind kind); // "public", "clubs", "firms", "other"
[[nodiscard]] std::optional<MeetingKind> meetingKindFromString(const QString &name);
[[nodiscard]] QJsonObject toJson(const Meeting &meeting);
[[nodiscard]] Meeting meetingFromJson(const MeetingId &id, const QJsonObject &json);

// Of all that those invited have to be told when it changes: when, where, and that it does not take place. A corrected
// word in the title or the agenda is not among it.
[[nodiscard]] QString importantDigest(const Meeting &meeting);
[[nodiscard]] MeetingTold toldOf(const Meeting &meeting);
// The iCalendar UID: the same for all its invitations, whatever changes.
[[nodiscard]] QString calendarUid(const MeetingId &id);
[[nodiscard]] std::optional<MeetingId> meetingOfUid(const QString &uid);
// Invalid: code "empty-title", "meeting-time" (ends before it starts, or longer than a fortnight), "empty-place",
// "street-part" (subject: the text).
[[nodiscard]] Result<void> check(const Meeting &meeting);

} // namespace bubenik
