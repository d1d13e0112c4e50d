// Approving what goes out: who may, for which content, and whether a delivery may go out by what was decided. What is
// approved is what citizens would see: title, text, pictures with their descriptions, and the texts that channels have
// of their own. Refusals: Forbidden with code "not-approver", "four-eyes", "urgent-not-allowed"; Invalid with code
// "no-reason", "nothing-approved", "nothing-submitted", "no-remark", "deputy-time", and those of Scheduling.h.
#pragma once

#include "publishing/Step.h"
#include "storage/Stores.h"

namespace bubenik {

// Who sits at this desk: by the account on the shared server, else by `name` alone.
[[nodiscard]] Person personHere(Stores &stores, const QString &name);

struct Authority {
    bool mayApprove = false;
    std::optional<Person> standsFor; // as whose deputy
    bool mayRule = false; // change what the newsroom wants, and name a deputy
};

// Without a shared server everybody may approve. With one its roles tell, as they were at the last sign-in.
[[nodiscard]] Result<Authority> authorityOf(Stores &stores, const Person &person, Instant now);
// Of the sign-in's roles, for authorityOf().
[[nodiscard]] Result<void> noteRoles(SettingsStore &settings, const QStringList &roles);

// Whether the newsroom's rules let it out now. What is out stays; of what waits both the content that would go out and
// the text as it is now have to be approved, because an edit voids an approval.
[[nodiscard]] Result<Permission> permissionFor(Stores &stores, const Delivery &delivery);

// What the window and the command line show.
struct ReviewNow {
    Review review;
    ReviewState state = ReviewState::Draft;
    Workflow workflow;
    Authority authority;
    bool isAuthor = false; // `person` wrote or handed over what is there
};
[[nodiscard]] Result<ReviewNow> reviewOf(Stores &stores, const PostId &subject, const Person &person, Instant now);

[[nodiscard]] Result<Review> submitForReview(Stores &stores, const PostId &subject, const QString &note, const Edit &edit);
// seen: the approvalDigest() of what the person has before them; Conflict with code "changed-meanwhile" when it is another
// content by now. Empty: whatever is there.
[[nodiscard]] Result<Review> approve(Stores &stores, const PostId &subject, const Edit &edit, const QString &seen = {});
// remark: of the whole text; may be empty where there are remarks at places.
[[nodiscard]] Result<Review> returnWithRemarks(Stores &stores, const PostId &subject, const QString &remark, const Edit &edit);
// What was handed over to a channel is taken back by the next pass.
[[nodiscard]] Result<Review> withdrawApproval(Stores &stores, const PostId &subject, const QString &reason, const Edit &edit);
[[nodiscard]] Result<Review> releaseUrgently(Stores &stores, const PostId &subject, const QString &reason, const Edit &edit);
[[nodiscard]] Result<Review> addRemark(Stores &stores, const PostId &subject, const Anchor &anchor, const QString &text, const Edit &edit);
[[nodiscard]] Result<Review> resolveRemark(Stores &stores, const PostId &subject, const QString &remark, const Edit &edit);
[[nodiscard]] Result<Review> reopenRemark(Stores &stores, const PostId &subject, const QString &remark, const Edit &edit);

[[nodiscard]] Result<void> setWorkflow(Stores &stores, const Workflow &workflow, const Edit &edit);
// `deputy` is told by the account on the server, or by the name where there is none.
[[nodiscard]] Result<Deputy> nameDeputy(Stores &stores, const Person &deputy, Instant from, Instant until, const Edit &edit);
[[nodiscard]] Result<void> dismissDeputy(Stores &stores, const Edit &edit);

} // namespace bubenik
