// Warnings become drafts once: which have one already is kept with the workspace.
#pragma once

#include "storage/Stores.h"
#include "warnings/Proposal.h"

namespace bubenik::warnings {

struct DraftsMade {
    QList<PostId> made;
    QList<PostId> known; // of what has a draft already, this time or earlier
    QList<PostId> cancelled; // posts of warnings that the alert takes back: what is out needs a person
};

[[nodiscard]] Result<DraftsMade> makeDrafts(Stores &stores, const QList<Proposal> &proposals, const Edit &edit);

} // namespace bubenik::warnings
