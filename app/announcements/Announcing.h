// What a person can ask of announcements. Store work of one transaction each; the sound itself is made by SoundWork.h.
// Refusals are Invalid: "empty-title", "empty-body".
#pragma once

#include "domain/Announcement.h"
#include "storage/Stores.h"

namespace bubenik {

struct NewAnnouncement {
    QString title;
    QString text;
    AnnouncementKind kind = AnnouncementKind::Other;
    QStringList streets = {};
    std::optional<Attachment> recording = {}; // in the attachment store already
    QString author = {};
};

[[nodiscard]] Result<Announcement> addAnnouncement(Stores &stores, const NewAnnouncement &wanted, Instant now);
// Loads, changes, saves; the time of the change is set.
[[nodiscard]] Result<Announcement> changeAnnouncement(
    Stores &stores, const AnnouncementId &id, Instant now, const std::function<Result<void>(Announcement &)> &change);
// A new one with the same text and sound: the power cut is announced again.
[[nodiscard]] Result<Announcement> repeatAnnouncement(
    Stores &stores, const AnnouncementId &id, const QString &author, Instant now);

} // namespace bubenik
