// An announcement of the public-address system: what is read out, its recording, and what was done to it. Citizens hear
// it from the poles, and find it on the web with a player and its text. The recording itself is never changed: the
// edits are a list beside it (audio/edit/EditList.h), and what goes out is made of both.
#pragma once

#include "core/Ids.h"
#include "core/Zone.h"
#include "domain/Content.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace bubenik {

using AnnouncementId = Id<struct AnnouncementTag>;

// The usual occasions; they choose the template and the archive's filter.
enum class AnnouncementKind { Power, Water, Roads, Event, Missing, Warning, Other };

// What goes out, as it was measured after decoding (EBU R 128).
struct ProducedSound {
    Attachment sound; // the MP3 for the web
    double lufs = 0;
    double truePeak = 0; // dBTP
    QString madeFrom; // productionDigest() of then: another one means that it has to be made anew

    friend bool operator==(const ProducedSound &, const ProducedSound &) = default;
};

// One recording made for the announcement. None is ever overwritten; which of them is heard where is an edit like any
// other (audio/edit/EditList.h names its sounds by their digests).
struct Take {
    Attachment sound;
    Instant recordedAt {};
    std::optional<Instant> removedAt = {}; // no longer offered; what it was used for stays as it is

    friend bool operator==(const Take &, const Take &) = default;
};

// Handed over to the public-address system, to be heard at that hour by the town's clock.
struct Placement {
    QDate day;
    QTime hour;
    QString file; // the sound's name in the watched folder
    double seconds = 0;
    Instant placedAt {};

    friend bool operator==(const Placement &, const Placement &) = default;
};

struct Announcement {
    AnnouncementId id;
    QString title;
    QString text; // what is read: plain paragraphs; the transcript on the web
    AnnouncementKind kind = AnnouncementKind::Other;
    QStringList streets; // whom it concerns; empty: everybody
    std::optional<Attachment> recording; // the sound that the edits begin with, as it was recorded or taken in
    QList<Take> takes; // in the order of recording, `recording` among them
    QJsonObject edits; // audio::EditList; empty: none
    double lufs = -16; // target for the web
    bool hasGong = false;
    bool reducesNoise = false;
    std::optional<ProducedSound> produced;
    QList<Placement> placements; // by their time; one an hour
    std::optional<Instant> validUntil; // afterwards the web says that it is over
    QString author;
    Instant createdAt {};
    Instant changedAt {};
    std::optional<Instant> deletedAt; // in the bin
    QJsonObject unknown; // fields of a newer Bubeník, kept as they came

    friend bool operator==(const Announcement &, const Announcement &) = default;
};

[[nodiscard]] AnnouncementId newAnnouncementId(Instant now);
[[nodiscard]] QString toString(AnnouncementKind kind); // "power", …
[[nodiscard]] std::optional<AnnouncementKind> announcementKindFromString(const QString &name);

[[nodiscard]] QJsonObject toJson(const Announcement &announcement);
[[nodiscard]] Announcement announcementFromJson(const AnnouncementId &id, const QJsonObject &json);

// Of everything that the produced sound depends on.
[[nodiscard]] QString productionDigest(const Announcement &announcement);
[[nodiscard]] bool isProduced(const Announcement &announcement); // and of this very state
// As an article: the player, then the text. Without a produced sound only the text.
[[nodiscard]] Content contentOf(const Announcement &announcement, const Zone &zone);

// Deliveries name what they deliver by the id of its document, an announcement's as well as a post's.
[[nodiscard]] inline PostId asSubject(const AnnouncementId &id)
{
    return { id.value };
}
[[nodiscard]] bool isAnnouncement(const PostId &subject);

} // namespace bubenik
