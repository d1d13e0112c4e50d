// An announcement of the public-address system: what is read out, its recording, and what was done to it. Citizens hear
// it from the poles, and find it on the web with a player and its text. The recording itself is never changed: the
// edits are a list beside it (audio/edit/EditList.h), and what goes out is made of both.
#pragma once

#include "core/Ids.h"
#include "domain/Content.h"

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

struct Announcement {
    AnnouncementId id;
    QString title;
    QString text; // what is read: plain paragraphs; the transcript on the web
    AnnouncementKind kind = AnnouncementKind::Other;
    QStringList streets; // whom it concerns; empty: everybody
    std::optional<Attachment> recording; // the original, as it was recorded or taken in
    QJsonObject edits; // audio::EditList; empty: none
    double lufs = -16; // target for the web
    bool hasGong = false;
    bool reducesNoise = false;
    std::optional<ProducedSound> produced;
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
[[nodiscard]] Content contentOf(const Announcement &announcement);

// Deliveries name what they deliver by the id of its document, an announcement's as well as a post's.
[[nodiscard]] inline PostId asSubject(const AnnouncementId &id)
{
    return { id.value };
}
[[nodiscard]] bool isAnnouncement(const PostId &subject);

} // namespace bubenik
