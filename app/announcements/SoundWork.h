// Making an announcement's sound, in three steps so that nothing waits for it: planned from the store, made on the pool
// from files alone, and written down when it is done. What was changed meanwhile makes it out of date, not wrong: it is
// kept with the state it was made from (ProducedSound::madeFrom).
#pragma once

#include "audio/process/Processing.h"
#include "core/Zone.h"
#include "domain/Announcement.h"
#include "storage/Stores.h"

namespace bubenik {

struct SoundWork {
    Announcement announcement;
    QString original; // the recording's file
    QString working; // where its working file is, or will be made
    QString folder; // for what is made
    audio::Tags tags;
};

// The level that the announcement asks for on the web.
[[nodiscard]] audio::LevelTarget webTarget(const Announcement &announcement);
// Invalid "no-recording"; NotFound "no-file" when the recording is on another desk only.
[[nodiscard]] Result<SoundWork> planSound(Stores &stores, const AnnouncementId &id, const Zone &zone);
// Blocks: pool. One file for each output; an output without a file is the web's MP3 in `folder`, at its level.
// Errors: those of audio::importSound() and audio::processSound().
[[nodiscard]] Result<audio::ProcessedSound> makeSound(
    const SoundWork &work, QList<audio::SoundOutput> outputs, const Progress &progress);
// Takes the web's MP3 into the attachments and writes it down with the announcement.
[[nodiscard]] Result<Announcement> storeSound(
    Stores &stores, const SoundWork &work, const audio::ProcessedSound &made, Instant now);

} // namespace bubenik
