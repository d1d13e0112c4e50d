// The one place where kinds, states and times become words for people, in the program's language (Czech, English).
// Used by the window and by the command line alike; no widgets here. Messages say what happened, what it means for
// the citizens and what to do.
#pragma once

#include "core/Zone.h"
#include "domain/ChannelConfig.h"
#include "domain/Delivery.h"
#include "domain/Post.h"

namespace bubenik::words {

struct Message {
    QString title; // what happened: one short sentence
    QString meaning; // what it means for the citizens
    QString advice; // what to do
    QString action; // the button that does it; may be empty
};

[[nodiscard]] Message explain(const Error &error, const QString &channelName = {});
[[nodiscard]] QString shortly(const Error &error); // one line, for rows

[[nodiscard]] QString state(PostState state);
[[nodiscard]] QString state(const Delivery &delivery, const Zone &zone, Instant now); // "venku od 7:00 ✓ ověřeno"
[[nodiscard]] QString historyLine(const HistoryEntry &entry);

// As people write it: dnes 14:30, zítra 7:00, po 7. 12. 15:00, 7. 12. 2027 15:00.
[[nodiscard]] QString when(Instant instant, const Zone &zone, Instant now);
[[nodiscard]] QString whenInFull(Instant instant, const Zone &zone); // pondělí 7. prosince 2026 v 15:00
[[nodiscard]] QString bytes(qint64 count); // 3,4 MB

} // namespace bubenik::words
