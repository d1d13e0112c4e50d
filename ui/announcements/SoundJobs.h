// The work on an announcement's sound that takes its time: taking a file in and opening what is there. All of it blocks
// and belongs on the pool; it needs files alone, no stores.
#pragma once

#include "announcements/SoundWork.h"
#include "audio/edit/EditList.h"
#include "audio/import/Import.h"
#include "audio/peaks/PeakFile.h"

#include <atomic>
#include <memory>

namespace bubenik::ui {

// Work under way, seen from the window: how far it is, and the way to stop it.
struct SoundJob {
    std::stop_source stop;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = 0; // 0: not known
};
[[nodiscard]] Progress progressOf(const std::shared_ptr<SoundJob> &job);

struct TakenSound {
    Attachment recording; // in the attachments already
    audio::ImportedSound sound;
};
// Decodes first, so that what is no sound is refused before it is kept; then keeps the file as it is and its working
// file and overview under `soundFolder`. Errors of audio::importSound() and AttachmentStore::import().
[[nodiscard]] Result<TakenSound> takeSound(
    AttachmentStore attachments, const QString &soundFolder, const QString &file, const Progress &progress);

struct OpenSound {
    SoundWork work;
    std::shared_ptr<const audio::Peaks> peaks;
    audio::EditList edits; // as kept with the announcement, or none
};
// The working file and the overview are made when they are missing: it came from another desk.
[[nodiscard]] Result<OpenSound> openSound(const SoundWork &work, const Progress &progress);

// For the public-address system: WAV and MP3 at the level for the poles, and the text, named by the day and the title
// in plain letters. The text comes last, so whoever watches the folder finds the sound whole. What has the same name is
// replaced.
struct PolesFiles {
    QStringList files;
};
[[nodiscard]] Result<PolesFiles> saveForPoles(
    const SoundWork &work, const QString &folder, QDate day, const Progress &progress);

// What an editor should know of a file that was taken in; empty: nothing.
[[nodiscard]] QStringList noteWords(const audio::ImportedSound &sound);

} // namespace bubenik::ui
