// Brings one document from the server together with what is here: takes theirs, keeps ours, or merges both (merge/Merge.h)
// and puts before a person what cannot be merged. Works inside the caller's transaction; no network.
#pragma once

#include "storage/Stores.h"
#include "sync/SyncSummary.h"
#include "sync/merge/Merge.h"

namespace bubenik {

class Reconciler final
{
public:
    // `counts` gets what was merged and what stands in conflict.
    Reconciler(Stores &stores, Clock &clock, SyncSummary &counts);

    // Where ours stands to theirs when it cannot be seen from what is here (a rescan): by their chain of revisions.
    enum class Descent { Unknown, TheirsFollowsOurs, TheirsDoesNotFollowOurs };

    [[nodiscard]] Result<void> reconcile(const ServerDocument &theirs, bool isRescan, Descent descent = Descent::Unknown);
    // Whether reconcile() would want to know the descent.
    [[nodiscard]] Result<bool> needsDescent(const ServerDocument &theirs);

    // Merges another leaf of a document that the server has twice into ours, as an edit of this desk.
    [[nodiscard]] Result<void> takeIn(const ServerDocument &leaf);

private:
    // Theirs is what an unanswered sending of ours held.
    [[nodiscard]] Result<bool> wasSent(const LocalVersion &ours, const ServerDocument &theirs);
    [[nodiscard]] Result<void> reconcileDeletedHere(const ServerDocument &theirs, const LocalVersion &ours, bool isRescan);
    [[nodiscard]] Result<void> reconcileRegressed(const ServerDocument &theirs, const LocalVersion &ours);
    [[nodiscard]] Result<void> mergeBoth(const ServerDocument &theirs, const LocalVersion &ours);
    [[nodiscard]] Result<void> keepAsVersion(const ServerDocument &theirs);
    [[nodiscard]] Result<void> note(const Merged &merged, const QString &document, const QString &ourWriter, const QString &theirWriter);

    Stores &m_stores;
    Clock &m_clock;
    SyncSummary &m_counts;
};

} // namespace bubenik
