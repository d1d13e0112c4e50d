// The work on an announcement's sound that takes its time. It blocks and belongs on the pool; it needs files alone, no
// stores.
#pragma once

#include "announcements/SoundWork.h"
#include "audio/edit/EditList.h"
#include "audio/import/Import.h"
#include "audio/peaks/PeakView.h"

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

struct OpenSound {
    SoundWork work;
    std::vector<audio::PeakView::Sound> sounds; // in the order of the edits' sources
    audio::EditList edits; // as kept with the announcement, or none
};
// Working files and overviews are made when they are missing: they came from another desk.
[[nodiscard]] Result<OpenSound> openSound(const SoundWork &work, const Progress &progress);

// What an editor should know of a file that was taken in; empty: nothing.
[[nodiscard]] QStringList noteWords(const audio::ImportedSound &sound);

} // namespace bubenik::ui
