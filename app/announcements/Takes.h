// The takes of an announcement (domain/Announcement.h) and which of them is heard. Reading again adds a take; what is
// heard of it is an edit, so every earlier state comes back by undoing. Pure.
#pragma once

#include "audio/edit/EditList.h"
#include "domain/Announcement.h"

namespace bubenik {

// What was done to the sound. `frames`: of the announcement's recording, for a list that is still empty.
[[nodiscard]] Result<audio::EditList> editsOf(const Announcement &announcement, audio::Frames frames);
// The sounds that the edits are made of, by digest, in the order of EditList::sources(); at least the recording.
[[nodiscard]] Result<QStringList> sourcesOf(const Announcement &announcement);
[[nodiscard]] QStringList heardIn(const audio::EditList &edits); // digests

// A place on the time line: from..to is read anew. To the end when `to` is its end.
struct PunchPlace {
    audio::Frames from = 0;
    audio::Frames to = 0;

    friend bool operator==(const PunchPlace &, const PunchPlace &) = default;
};

[[nodiscard]] const Take *takeIn(const Announcement &announcement, const QString &digest); // nullptr: none
// The first one becomes the recording. One that was removed comes back.
void addTake(Announcement &announcement, const Attachment &sound, Instant now);
// From now on it is heard: all of it instead of what was, or over a place of it. `current`: the edits as they are;
// Invalid "edit" when they are other ones by now than those of the announcement.
[[nodiscard]] Result<void> hearTake(Announcement &announcement, const audio::EditList &current, const QString &digest,
    std::optional<PunchPlace> place = {});
// Invalid "take-in-use" while it is heard; NotFound "take".
[[nodiscard]] Result<void> removeTake(Announcement &announcement, const QString &digest, Instant now);
void restoreTake(Announcement &announcement, const QString &digest);

} // namespace bubenik
