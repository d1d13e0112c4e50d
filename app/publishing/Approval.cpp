#include "publishing/Approval.h"

#include "domain/Outgoing.h"
#include "publishing/DeliveryChange.h"
#include "publishing/History.h"
#include "publishing/Scheduling.h"
#include "publishing/Subject.h"
#include "publishing/Tuning.h"

#include <algorithm>

namespace bubenik {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> forbidden(const QString &code)
{
    return fail(Error { .kind = ErrorKind::Forbidden, .code = code });
}

struct OpenReview {
    Post subject;
    Review review;
    QString digest;
    Person person;
    Workflow workflow;
    Authority authority;
    bool isAuthor = false;
};

bool isBy(const Person &person, const QString &name)
{
    return person.name == name || person.user == name;
}

// By the account where both have one: two people may share a name.
bool wroteIt(const Post &subject, const Review &review, const Person &person)
{
    const bool handedOver = review.submission && review.submission->by.user == person.user;
    return handedOver || isBy(person, subject.changedBy) || (subject.changedBy.isEmpty() && isBy(person, subject.author));
}

Result<OpenReview> open(Stores &stores, const PostId &subject, const Person &person, Instant now)
{
    auto post = loadSubject(stores, subject);
    if (!post) {
        return fail(post.error());
    }
    auto review = stores.reviews.load(subject);
    const auto workflow = review ? stores.reviews.workflow() : fail(review.error());
    const auto authority = workflow ? authorityOf(stores, person, now) : fail(workflow.error());
    if (!authority) {
        return fail(authority.error());
    }
    OpenReview opened { .subject = *std::move(post), .review = *std::move(review), .person = person, .workflow = *workflow, .authority = *authority };
    opened.digest = approvalDigest(contentOf(opened.subject));
    opened.isAuthor = wroteIt(opened.subject, opened.review, person);
    return opened;
}

using Change = std::function<Result<void>(OpenReview &)>;

Result<Review> change(Stores &stores, const PostId &subject, const Edit &edit, const Change &apply)
{
    return inTransaction<Review>(stores, [&]() -> Result<Review> {
        auto opened = open(stores, subject, personHere(stores, edit.by), edit.at);
        if (!opened) {
            return fail(opened.error());
        }
        BUBENIK_TRY(apply(*opened));
        BUBENIK_TRY(stores.reviews.save(opened->review, edit.at));
        return opened->review;
    });
}

Result<void> checkPublishable(const Post &subject)
{
    const auto problems = publishingProblems(subject);
    return problems.isEmpty() ? Result<void> {} : fail(problems.first());
}

// The texts that channels have of their own are approved with it.
Result<QStringList> ownContents(Stores &stores, const Post &subject)
{
    const auto deliveries = stores.deliveries.forPost(subject.id);
    if (!deliveries) {
        return fail(deliveries.error());
    }
    QStringList digests;
    for (const auto &delivery : *deliveries) {
        if (delivery.state != DeliveryState::Cancelled && delivery.own != OwnContent {}) {
            digests.append(approvalDigest(contentFor(subject, delivery.own)));
        }
    }
    return digests;
}

bool isHeldBack(const Delivery &delivery)
{
    return delivery.problem && delivery.problem->code == notApproved;
}

// Whether it shows what it should, so that only its author says when a newer text goes there.
bool isSettled(const Delivery &delivery)
{
    return delivery.state == DeliveryState::Cancelled || delivery.wish == Wish::Withdraw
        || (delivery.state == DeliveryState::Live && isAcknowledged(delivery));
}

// What waited for this goes on with the text that was approved; "now" means from now on.
Result<void> letGo(Stores &stores, const Post &subject, const Review &review, Instant now)
{
    auto deliveries = stores.deliveries.forPost(subject.id);
    if (!deliveries) {
        return fail(deliveries.error());
    }
    for (auto &delivery : *deliveries) {
        const auto before = toJson(delivery);
        if (isSettled(delivery)) {
            continue;
        }
        if (!covers(review, approvalDigest(delivery.released))) {
            delivery.released = contentFor(subject, delivery.own);
            addHistory(delivery, now, history::contentReleased);
        }
        if (isHeldBack(delivery)) {
            clearWaiting(delivery);
        }
        if (delivery.asap && delivery.state == DeliveryState::Planned) {
            delivery.due = now;
        }
        if (toJson(delivery) != before) {
            BUBENIK_TRY(stores.deliveries.save(delivery, now));
        }
    }
    return {};
}

Decision decisionBy(const OpenReview &opened, DecisionKind kind, Instant at)
{
    // After an edit two decisions of the same millisecond must not be taken for one.
    const auto after = opened.review.submission ? opened.review.submission->at : Instant {};
    Decision decision { .kind = kind, .by = opened.person, .at = std::max(at, after), .digest = opened.digest };
    decision.role = opened.authority.standsFor ? u"deputy"_s : u"approver"_s;
    decision.standsFor = opened.authority.standsFor;
    decision.fourEyes = opened.workflow.fourEyes;
    return decision;
}

// A post shows its approval in lists, and merges it with its text.
Result<void> mark(Stores &stores, const OpenReview &opened, const std::optional<Approval> &approval, const Edit &edit)
{
    if (isAnnouncement(opened.subject.id)) {
        return approval ? stores.activity.add(opened.subject.id.value, activity::approved, edit.by, edit.at) : Result<void> {};
    }
    auto post = opened.subject;
    post.approval = approval;
    return stores.posts.save(post, edit);
}

Result<void> note(Stores &stores, const OpenReview &opened, QLatin1StringView what, const Edit &edit, const QString &detail = {})
{
    return stores.activity.add(opened.subject.id.value, what, edit.by, edit.at, detail);
}

Result<void> checkApprover(const OpenReview &opened)
{
    return opened.authority.mayApprove ? Result<void> {} : forbidden(u"not-approver"_s);
}

} // namespace

Result<Permission> permissionFor(Stores &stores, const Delivery &delivery)
{
    const auto workflow = stores.reviews.workflow();
    if (!workflow) {
        return fail(workflow.error());
    }
    if (!workflow->isRequired || delivery.wish == Wish::Withdraw || delivery.released.isOver) {
        return Permission {};
    }
    const auto review = stores.reviews.load(delivery.post);
    if (!review) {
        return fail(review.error());
    }
    if (!covers(*review, approvalDigest(delivery.released))) {
        return Permission { .isHeld = true };
    }
    const auto subject = delivery.state == DeliveryState::Live ? Result<Post>(fail(ErrorKind::Unsupported)) : loadSubject(stores, delivery.post);
    if (!subject || covers(*review, approvalDigest(contentFor(*subject, delivery.own)))) {
        return Permission {};
    }
    return Permission { .isHeld = true, .takeBackFrom = subject->changedAt + tuning::writingPause };
}

Result<ReviewNow> reviewOf(Stores &stores, const PostId &subject, const Person &person, Instant now)
{
    auto opened = open(stores, subject, person, now);
    if (!opened) {
        return fail(opened.error());
    }
    const auto state = reviewState(opened->review, opened->digest);
    return ReviewNow { std::move(opened->review), state, opened->workflow, opened->authority, opened->isAuthor };
}

Result<Review> submitForReview(Stores &stores, const PostId &subject, const QString &note, const Edit &edit)
{
    return change(stores, subject, edit, [&](OpenReview &opened) -> Result<void> {
        BUBENIK_TRY(checkPublishable(opened.subject));
        const auto after = opened.review.decision ? opened.review.decision->at + Millis { 1 } : edit.at;
        opened.review.submission = Submission { opened.person, std::max(edit.at, after), opened.digest, note.trimmed() };
        return bubenik::note(stores, opened, activity::submitted, edit, note.trimmed());
    });
}

Result<Review> approve(Stores &stores, const PostId &subject, const Edit &edit, const QString &seen)
{
    return change(stores, subject, edit, [&](OpenReview &opened) -> Result<void> {
        BUBENIK_TRY(checkApprover(opened));
        if (!seen.isEmpty() && seen != opened.digest) {
            return fail(Error { .kind = ErrorKind::Conflict, .code = u"changed-meanwhile"_s });
        }
        if (opened.workflow.fourEyes && opened.isAuthor) {
            return forbidden(u"four-eyes"_s);
        }
        BUBENIK_TRY(checkPublishable(opened.subject));
        const auto contents = ownContents(stores, opened.subject);
        if (!contents) {
            return fail(contents.error());
        }
        auto decision = decisionBy(opened, DecisionKind::Approved, edit.at);
        decision.contents = *contents;
        opened.review.decision = decision;
        BUBENIK_TRY(mark(stores, opened, Approval { opened.person.name, edit.at, contentDigest(opened.subject) }, edit));
        return letGo(stores, opened.subject, opened.review, edit.at);
    });
}

Result<Review> returnWithRemarks(Stores &stores, const PostId &subject, const QString &remark, const Edit &edit)
{
    return change(stores, subject, edit, [&](OpenReview &opened) -> Result<void> {
        BUBENIK_TRY(checkApprover(opened));
        const auto text = remark.trimmed();
        if (text.isEmpty() && openRemarks(opened.review) == 0) {
            return refusal(u"no-remark"_s);
        }
        if (!text.isEmpty()) {
            opened.review.remarks.append({ .id = newUuid(edit.at), .by = opened.person, .at = edit.at, .text = text });
        }
        auto decision = decisionBy(opened, DecisionKind::Returned, edit.at);
        decision.reason = text;
        opened.review.decision = decision;
        BUBENIK_TRY(mark(stores, opened, std::nullopt, edit));
        return note(stores, opened, activity::returned, edit, text);
    });
}

Result<Review> withdrawApproval(Stores &stores, const PostId &subject, const QString &reason, const Edit &edit)
{
    return change(stores, subject, edit, [&](OpenReview &opened) -> Result<void> {
        BUBENIK_TRY(checkApprover(opened));
        const auto &last = opened.review.decision;
        if (!last || (last->kind != DecisionKind::Approved && last->kind != DecisionKind::Urgent)) {
            return refusal(u"nothing-approved"_s);
        }
        auto decision = decisionBy(opened, DecisionKind::Withdrawn, std::max(edit.at, last->at + Millis { 1 }));
        decision.reason = reason.trimmed();
        opened.review.decision = decision;
        BUBENIK_TRY(mark(stores, opened, std::nullopt, edit));
        return note(stores, opened, activity::approvalWithdrawn, edit, decision.reason);
    });
}

Result<Review> releaseUrgently(Stores &stores, const PostId &subject, const QString &reason, const Edit &edit)
{
    return change(stores, subject, edit, [&](OpenReview &opened) -> Result<void> {
        if (!opened.workflow.allowsUrgent) {
            return forbidden(u"urgent-not-allowed"_s);
        }
        if (reason.trimmed().isEmpty()) {
            return refusal(u"no-reason"_s);
        }
        BUBENIK_TRY(checkPublishable(opened.subject));
        const auto contents = ownContents(stores, opened.subject);
        if (!contents) {
            return fail(contents.error());
        }
        auto decision = decisionBy(opened, DecisionKind::Urgent, edit.at);
        decision.role = u"editor"_s;
        decision.standsFor.reset();
        decision.contents = *contents;
        decision.reason = reason.trimmed();
        opened.review.decision = decision;
        BUBENIK_TRY(note(stores, opened, activity::urgent, edit, decision.reason));
        return letGo(stores, opened.subject, opened.review, edit.at);
    });
}

Result<Review> addRemark(Stores &stores, const PostId &subject, const Anchor &anchor, const QString &text, const Edit &edit)
{
    return change(stores, subject, edit, [&](OpenReview &opened) -> Result<void> {
        if (text.trimmed().isEmpty()) {
            return refusal(u"no-remark"_s);
        }
        opened.review.remarks.append(
            { .id = newUuid(edit.at), .by = opened.person, .at = edit.at, .anchor = anchor, .text = text.trimmed() });
        return note(stores, opened, activity::remarked, edit);
    });
}

namespace {

Result<Review> changeRemark(Stores &stores, const PostId &subject, const QString &id, const Edit &edit, std::optional<Instant> resolvedAt)
{
    return change(stores, subject, edit, [&](OpenReview &opened) -> Result<void> {
        const auto found = std::ranges::find(opened.review.remarks, id, &ReviewRemark::id);
        if (found == opened.review.remarks.end()) {
            return fail(Error { .kind = ErrorKind::NotFound, .code = u"review-remark"_s, .subject = id });
        }
        found->resolvedAt = resolvedAt;
        found->resolvedBy = resolvedAt ? opened.person.name : QString();
        return {};
    });
}

} // namespace

Result<Review> resolveRemark(Stores &stores, const PostId &subject, const QString &remark, const Edit &edit)
{
    return changeRemark(stores, subject, remark, edit, edit.at);
}

Result<Review> reopenRemark(Stores &stores, const PostId &subject, const QString &remark, const Edit &edit)
{
    return changeRemark(stores, subject, remark, edit, std::nullopt);
}

} // namespace bubenik
