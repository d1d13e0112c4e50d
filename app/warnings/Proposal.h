// From a warning to the draft of a post: what concerns the town and holds, in Czech, with its English where the alert
// has it. Nothing is ever sent by itself: a person reads the draft, changes it, and schedules it.
#pragma once

#include "core/Zone.h"
#include "domain/Post.h"
#include "warnings/Alert.h"

namespace bubenik::warnings {

struct Proposal {
    QString key; // the same for the same phenomenon, however often its alert is updated
    bool isCancelled = false; // the alert takes it back
    QString severity; // as in Info
    std::optional<Instant> starts;
    std::optional<Instant> ends;
    QStringList areas; // those that concern the town, by name
    Post draft; // without an id
};

// Of what is actual and has not expired. `areas`: names or codes of areas (municipality with extended powers), compared
// without regard to case; empty: everything.
[[nodiscard]] QList<Proposal> proposalsOf(const Alert &alert, const QStringList &areas, const Zone &zone, Instant now);

} // namespace bubenik::warnings
