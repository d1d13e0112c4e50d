#include "sync/Reconciler.h"

#include "core/Json.h"
#include "core/Log.h"

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const QString &id)
{
    return id.section(u':', 0, 0);
}

QString writerOf(const QJsonObject &body)
{
    for (const auto key : { "changedBy"_L1, "by"_L1, "author"_L1 }) {
        if (const auto name = body[key].toString(); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

} // namespace

Reconciler::Reconciler(Stores &stores, Clock &clock, SyncSummary &counts)
    : m_stores(stores)
    , m_clock(clock)
    , m_counts(counts)
{
}

Result<bool> Reconciler::needsDescent(const ServerDocument &theirs)
{
    const auto ours = m_stores.sync.local(theirs.id);
    if (!ours) {
        return fail(ours.error());
    }
    const bool isOpen = ours->exists && !theirs.deleted && !ours->rev.isEmpty() && ours->rev != theirs.rev
        && !ours->past.contains(theirs.rev);
    const auto sent = isOpen ? wasSent(*ours, theirs) : Result<bool>(false);
    return sent ? Result<bool>(isOpen && !*sent) : fail(sent.error());
}

Result<bool> Reconciler::wasSent(const LocalVersion &ours, const ServerDocument &theirs)
{
    if (ours.sent.isEmpty()) {
        return false;
    }
    const auto digest = m_stores.sync.digestOf(theirs.id, theirs.body);
    return digest ? Result<bool>(ours.sent.contains(*digest)) : fail(digest.error());
}

Result<void> Reconciler::reconcile(const ServerDocument &theirs, bool isRescan, Descent descent)
{
    const auto ours = m_stores.sync.local(theirs.id);
    if (!ours) {
        return fail(ours.error());
    }
    if (theirs.rev == ours->rev && theirs.deleted == ours->isDeleted && !theirs.rev.isEmpty()) {
        return {}; // the server still has what ours is based on
    }
    const auto erased = m_stores.sync.isErased(theirs.id);
    if (!erased) {
        return fail(erased.error());
    }
    if (*erased) { // somebody who did not know yet has written it again
        const bool isGone = theirs.deleted || theirs.rev.isEmpty(); // purged meanwhile, perhaps by another desk
        return isGone ? m_stores.sync.acceptDeletion(theirs) : m_stores.sync.deleteThere(theirs);
    }
    if (!ours->exists) {
        return reconcileDeletedHere(theirs, *ours, isRescan);
    }
    if (theirs.deleted || theirs.rev.isEmpty()) {
        // Deleting against editing never loses the edit; what is not edited here follows.
        if (ours->pending || theirs.rev.isEmpty()) {
            return m_stores.sync.keepMine(theirs, m_clock.now());
        }
        const bool isOlder = isRescan && generationOf(theirs.rev) < generationOf(ours->rev);
        ++m_counts.pulled;
        return isOlder ? m_stores.sync.keepMine(theirs, m_clock.now()) : m_stores.sync.acceptDeletion(theirs);
    }
    const auto sent = wasSent(*ours, theirs);
    if (!sent) {
        return fail(sent.error());
    }
    if (*sent) {
        return m_stores.sync.writeMerged(theirs, ours->body, m_clock.now()); // the lost answer of an earlier sending
    }
    if (ours->past.contains(theirs.rev)) {
        return m_stores.sync.keepMine(theirs, m_clock.now());
    }
    const bool follows = descent == Descent::TheirsFollowsOurs;
    if (isRescan && !follows && (descent == Descent::TheirsDoesNotFollowOurs || generationOf(theirs.rev) < generationOf(ours->rev))) {
        return reconcileRegressed(theirs, *ours);
    }
    if (!ours->pending && (follows || generationOf(theirs.rev) > generationOf(ours->rev))) {
        ++m_counts.pulled;
        return m_stores.sync.writeMerged(theirs, theirs.body, m_clock.now());
    }
    return mergeBoth(theirs, *ours);
}

Result<void> Reconciler::reconcileDeletedHere(const ServerDocument &theirs, const LocalVersion &ours, bool isRescan)
{
    if (theirs.deleted || theirs.rev.isEmpty()) {
        return ours.isDeleted ? m_stores.sync.acceptDeletion(theirs) : Result<void> {};
    }
    const bool isOlder = generationOf(theirs.rev) <= generationOf(ours.rev);
    if (ours.isDeleted && isRescan && isOlder) {
        return m_stores.sync.keepMine(theirs, m_clock.now()); // the backup knew nothing of the deletion
    }
    ++m_counts.pulled; // new here, or edited there while it was deleted here
    return m_stores.sync.writeMerged(theirs, theirs.body, m_clock.now());
}

// The server was restored: ours was there already, theirs is what the backup had, or was written since on top of that.
Result<void> Reconciler::reconcileRegressed(const ServerDocument &theirs, const LocalVersion &ours)
{
    const bool isOlder = generationOf(theirs.rev) < generationOf(ours.rev);
    if (ours.body == theirs.body) {
        return m_stores.sync.writeMerged(theirs, theirs.body, m_clock.now());
    }
    if (isOlder) {
        BUBENIK_TRY(keepAsVersion(theirs));
        return m_stores.sync.keepMine(theirs, m_clock.now());
    }
    auto unrelated = ours;
    unrelated.base.reset();
    return mergeBoth(theirs, unrelated);
}

Result<void> Reconciler::keepAsVersion(const ServerDocument &theirs)
{
    if (kindOf(theirs.id) != "post"_L1) {
        return {};
    }
    const auto post = postFromJson({ theirs.id }, theirs.body);
    const auto now = m_clock.now();
    return m_stores.posts.keepAsVersion({ theirs.id }, post, { writerOf(theirs.body), newUuid(now), now });
}

Result<void> Reconciler::mergeBoth(const ServerDocument &theirs, const LocalVersion &ours)
{
    if (ours.body == theirs.body) {
        return m_stores.sync.writeMerged(theirs, theirs.body, m_clock.now());
    }
    // Two versions that the server had both: neither is the other's base.
    const auto base = ours.pending ? ours.base : std::nullopt;
    const auto merged = merge(kindOf(theirs.id), base, ours.body, theirs.body);
    BUBENIK_TRY(m_stores.sync.writeMerged(theirs, merged.body, m_clock.now()));
    return note(merged, theirs.id, writerOf(ours.body), writerOf(theirs.body));
}

Result<void> Reconciler::takeIn(const ServerDocument &leaf)
{
    const auto ours = m_stores.sync.local(leaf.id);
    if (!ours) {
        return fail(ours.error());
    }
    if (leaf.deleted || !ours->exists || ours->body == leaf.body) {
        return {};
    }
    const auto merged = merge(kindOf(leaf.id), std::nullopt, leaf.body, ours->body);
    const ServerDocument known { .id = leaf.id, .rev = ours->rev, .body = ours->base.value_or(ours->body) };
    BUBENIK_TRY(m_stores.sync.writeMerged(known, merged.body, m_clock.now()));
    return note(merged, leaf.id, writerOf(leaf.body), writerOf(ours->body));
}

Result<void> Reconciler::note(
    const Merged &merged, const QString &document, const QString &ourWriter, const QString &theirWriter)
{
    const auto now = m_clock.now();
    for (const auto &clash : merged.conflicts) {
        BUBENIK_TRY(m_stores.conflicts.add({ .id = u"conflict:"_s + newUuid(now),
            .document = document,
            .field = clash.field,
            .base = clash.base,
            .mine = clash.mine,
            .theirs = clash.theirs,
            .theirsBy = theirWriter,
            .at = now }));
        ++m_counts.conflicts;
    }
    if (merged.tookMine.isEmpty()) {
        return {};
    }
    ++m_counts.merged;
    qCInfo(logSync) << "merged" << document << "ours:" << merged.tookMine << "theirs:" << merged.tookTheirs;
    if (kindOf(document) != "post"_L1) {
        return {};
    }
    const auto fields = (merged.tookMine + merged.tookTheirs).join(u", "_s);
    return m_stores.activity.add(document, activity::merged, ourWriter, now, fields);
}

} // namespace bubenik
