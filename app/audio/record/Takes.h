// The takes of an announcement: everything that was recorded for it, none of it ever overwritten. A take is either the
// whole text or read again from some place on (punch-in); which take is heard there is an edit like any other.
#pragma once

#include "audio/edit/EditList.h"
#include "core/Clock.h"

namespace bubenik::audio {

struct Take {
    QString id; // of its working file, as in EditSource
    Frames frames = 0;
    Instant recorded = {};
    QString device = {}; // description
    Frames from = 0; // the place in the edited sound where reading began again; 0 for the whole
    bool wasRecovered = false; // its process died

    bool operator==(const Take &) const = default;
};

struct TakeList {
    QList<Take> takes = {}; // in the order of recording

    [[nodiscard]] QList<Take> forPlace(Frames from) const; // newest first: what one may choose from
    [[nodiscard]] QJsonArray toJson() const;
    [[nodiscard]] static Result<TakeList> fromJson(const QJsonArray &json);
    bool operator==(const TakeList &) const = default;
};

// From `at` to the end the take is heard. `at` may be the very end: then it is added.
[[nodiscard]] Result<void> punchIn(EditList &edits, const Take &take, Frames at);
// The take instead of the one that was punched in last at the same place; else as punchIn().
[[nodiscard]] Result<void> chooseTake(EditList &edits, const Take &take, Frames at);

} // namespace bubenik::audio
