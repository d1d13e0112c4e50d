// How the desk stands to the shared server, as an icon, a few words and the whole story for the tooltip: the same in
// the navigation and in the settings. Calm: what passes by itself is muted, only what needs a person stands out.
#pragma once

#include "common/StateBadge.h"
#include "core/Zone.h"
#include "sync/SyncStatus.h"
#include "words/Words.h"

namespace bubenik::ui {

struct SyncLook {
    StateLook look;
    QString words; // "sladěno", "slaďuje se 1 200 z 100 000", "čeká na síť (3)", "potřebuje vás"
    QString story; // when it was last in step, what waits and why; several lines
};

// An error of the shared server in words: it refused, or did not answer.
[[nodiscard]] words::Message explainServer(Error error);
[[nodiscard]] SyncLook lookOfSync(const SyncStatus &status, const Zone &zone, Instant now);
// Whether a person has something to do about it.
[[nodiscard]] bool needsPerson(const SyncStatus &status);

} // namespace bubenik::ui
