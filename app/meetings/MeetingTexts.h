// Texts made of a meeting: a draft post, an announcement to be read, a text for the phones. In Czech whatever language
// the program speaks. The drafts know their meeting (Meeting::made), and follow when its time or place changes. Store
// work, one transaction each; nothing is published from here.
#pragma once

#include "core/Zone.h"
#include "storage/Stores.h"

namespace bubenik {

// "Koho zveme: Obyvatelé Lipové, ulice Petlérská 2–40." Single contacts are not named; empty: everybody.
[[nodiscard]] Result<QString> invitedWords(Stores &stores, const Meeting &meeting);
// For a message to phones: what, when, where; one or two parts of an SMS.
[[nodiscard]] QString broadcastText(const Meeting &meeting, const QString &town, const Zone &zone);

// A new draft. What check() says of an incomplete meeting; Invalid, "meeting-cancelled".
[[nodiscard]] Result<Post> makePost(
    Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now);
// The same to be read out; it holds until the meeting ends.
[[nodiscard]] Result<Announcement> makeAnnouncement(
    Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now);

struct MadeText {
    QString document; // "post:…", "announcement:…"
    QString title;

    friend bool operator==(const MadeText &, const MadeText &) = default;
};
// Texts made of the meeting that tell another time or place than it has, or not that it is off. Those in the bin and
// those gone are left out.
[[nodiscard]] Result<QList<MadeText>> outdatedTexts(Stores &stores, const MeetingId &id);
[[nodiscard]] Result<QList<MadeText>> madeTexts(Stores &stores, const MeetingId &id); // all of them

struct CorrectedTexts {
    QStringList corrected; // ids
    QList<MadeText> byHand; // where the old time or place does not stand any more as it was written
};
// Puts the new time and place where the old ones stand, whatever else was written meanwhile; of a cancelled meeting a
// sentence that it is off. What is out already changes only when the post's changes are published.
[[nodiscard]] Result<CorrectedTexts> correctTexts(
    Stores &stores, const MeetingId &id, const Zone &zone, const QString &by, Instant now);

} // namespace bubenik
