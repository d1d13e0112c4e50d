// What a person can ask of announcements. Store work of one transaction each; the sound itself is made by SoundWork.h.
// Refusals are Invalid: "empty-title", "empty-body".
#pragma once

#include "announcements/Takes.h"
#include "domain/Announcement.h"
#include "storage/Stores.h"

namespace bubenik {

struct NewAnnouncement {
    QString title;
    QString text;
    AnnouncementKind kind = AnnouncementKind::Other;
    QStringList streets = {};
    std::optional<Attachment> recording = {}; // in the attachment store already
    std::optional<Instant> validUntil = {};
    QString author = {};
};

[[nodiscard]] Result<Announcement> addAnnouncement(Stores &stores, const NewAnnouncement &wanted, Instant now);
// Loads, changes, saves; the time of the change is set.
[[nodiscard]] Result<Announcement> changeAnnouncement(
    Stores &stores, const AnnouncementId &id, Instant now, const std::function<Result<void>(Announcement &)> &change);
// What came of a take that was read or taken in.
struct KeptTake {
    Announcement announcement;
    bool isHeard = true; // false: the sound was edited meanwhile, so that the take only stands in the list
};
// Adds the take; it is heard from then on (hearTake()). `current`: the edits that it is to be put into; nothing when
// they are not known.
[[nodiscard]] Result<KeptTake> keepTake(Stores &stores, const AnnouncementId &id, const Attachment &sound,
    const std::optional<audio::EditList> &current, std::optional<PunchPlace> place, Instant now);
// A new one with the same text and sound: the power cut is announced again.
[[nodiscard]] Result<Announcement> repeatAnnouncement(
    Stores &stores, const AnnouncementId &id, const QString &author, Instant now);

} // namespace bubenik
