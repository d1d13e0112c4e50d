#include "warnings/Drafts.h"

namespace bubenik::warnings {

using namespace Qt::StringLiterals;

namespace {

QString draftKey(const Proposal &proposal)
{
    return u"warning/"_s + proposal.key;
}

Result<PostId> addDraft(Stores &stores, const Proposal &proposal, const Edit &edit)
{
    auto post = proposal.draft;
    post.id = newPostId(edit.at);
    post.author = edit.by;
    post.createdAt = edit.at;
    post.changedAt = edit.at;
    BUBENIK_TRY(stores.posts.save(post, edit));
    BUBENIK_TRY(stores.settings.set(draftKey(proposal), post.id.value));
    return post.id;
}

} // namespace

Result<DraftsMade> makeDrafts(Stores &stores, const QList<Proposal> &proposals, const Edit &edit)
{
    DraftsMade out;
    const auto work = [&]() -> Result<void> {
        for (const auto &proposal : proposals) {
            const PostId known { stores.settings.value(draftKey(proposal)) };
            if (!known.isNull()) {
                (proposal.isCancelled ? out.cancelled : out.known).append(known);
                continue;
            }
            const auto made = proposal.isCancelled ? Result<PostId>(PostId {}) : addDraft(stores, proposal, edit);
            if (!made) {
                return fail(made.error());
            }
            if (!made->isNull()) {
                out.made.append(*made);
            }
        }
        return {};
    };
    BUBENIK_TRY(stores.database->transaction(work));
    return out;
}

} // namespace bubenik::warnings
