// Making an announcement's sound, in three steps so that nothing waits for it: planned from the store, made on the pool
// from files alone, and written down when it is done. What was changed meanwhile makes it out of date, not wrong: it is
// kept with the state it was made from (ProducedSound::madeFrom).
#pragma once

#include "announcements/SoundFiles.h"
#include "audio/process/Processing.h"
#include "core/Zone.h"
#include "domain/Announcement.h"
#include "storage/Stores.h"

namespace bubenik {

struct SoundWork {
    Announcement announcement;
    QList<SoundFile> sources; // in the order of the edits' sources
    QString folder; // for what is made
    audio::Tags tags;

    [[nodiscard]] QStringList workings() const;
};

// The level that the announcement asks for on the web.
[[nodiscard]] audio::LevelTarget webTarget(const Announcement &announcement);
// Invalid "no-recording"; NotFound "no-file" when a sound is on another desk only.
[[nodiscard]] Result<SoundWork> planSound(Stores &stores, const AnnouncementId &id, const Zone &zone);
// One take of it; NotFound "take", "no-file".
[[nodiscard]] Result<SoundFile> planTake(Stores &stores, const AnnouncementId &id, const QString &digest);
// Blocks: pool. The edits, with every working file there.
[[nodiscard]] Result<audio::EditList> openEdits(const SoundWork &work, const Progress &progress);
// Blocks: pool. One file for each output; an output without a file is the web's MP3 in `folder`, at its level.
// Errors: those of audio::importSound() and audio::processSound().
[[nodiscard]] Result<audio::ProcessedSound> makeSound(
    const SoundWork &work, QList<audio::SoundOutput> outputs, const Progress &progress);
// Takes the web's MP3 into the attachments and writes it down with the announcement.
[[nodiscard]] Result<Announcement> storeSound(
    Stores &stores, const SoundWork &work, const audio::ProcessedSound &made, Instant now);

} // namespace bubenik
