#include "publishing/ReviewList.h"

#include "publishing/Subject.h"

namespace bubenik {

using namespace std::chrono_literals;

namespace {

constexpr Millis recently = 7 * 24h;

// nullopt: in the bin, or not to be had at this moment (an announcement whose sound is being made).
Result<std::optional<Post>> subjectHere(Stores &stores, const PostId &id)
{
    auto subject = loadSubject(stores, id);
    if (subject && !subject->deletedAt) {
        return std::optional(*std::move(subject));
    }
    const bool isGone = subject || subject.error().kind == ErrorKind::NotFound || subject.error().kind == ErrorKind::Invalid;
    return isGone ? Result<std::optional<Post>>(std::nullopt) : fail(subject.error());
}

bool isMine(const Review &review, const Post &subject, const Person &person)
{
    return review.submission ? review.submission->by.user == person.user : subject.author == person.name;
}

using Take = std::function<void(const Review &, const Post &)>;

Result<void> each(Stores &stores, const Result<QList<Review>> &reviews, const Take &take)
{
    if (!reviews) {
        return fail(reviews.error());
    }
    for (const auto &review : *reviews) {
        const auto subject = subjectHere(stores, review.subject);
        if (!subject) {
            return fail(subject.error());
        }
        if (*subject) {
            take(review, **subject);
        }
    }
    return {};
}

bool standsLike(const Review &review, const Post &subject, ReviewState state)
{
    return reviewState(review, approvalDigest(contentOf(subject))) == state;
}

} // namespace

Result<ReviewList> reviewsFor(Stores &stores, const Person &person, Instant now)
{
    const auto workflow = stores.reviews.workflow();
    const auto authority = workflow ? authorityOf(stores, person, now) : fail(workflow.error());
    if (!authority) {
        return fail(authority.error());
    }
    ReviewList list;
    if (authority->mayApprove) {
        BUBENIK_TRY(each(stores, stores.reviews.waiting(), [&](const Review &review, const Post &subject) {
            const bool isOwn = workflow->fourEyes && isMine(review, subject, person);
            if (!isOwn) {
                const auto &submission = *review.submission;
                list.toDecide.append({ review.subject, subject.title, submission.by, submission.at, submission.note });
            }
        }));
        BUBENIK_TRY(each(stores, stores.reviews.decided(DecisionKind::Urgent, now - recently),
            [&](const Review &review, const Post &subject) {
                const auto &decision = *review.decision;
                if (decision.by.user != person.user) {
                    list.urgent.append({ review.subject, subject.title, decision.by, decision.at, decision.reason });
                }
            }));
    }
    BUBENIK_TRY(each(stores, stores.reviews.decided(DecisionKind::Returned, {}), [&](const Review &review, const Post &subject) {
        if (isMine(review, subject, person) && standsLike(review, subject, ReviewState::Returned)) {
            const auto &decision = *review.decision;
            list.returned.append({ review.subject, subject.title, decision.by, decision.at, decision.reason });
        }
    }));
    BUBENIK_TRY(each(stores, stores.reviews.decided(DecisionKind::Approved, now - recently), [&](const Review &review, const Post &subject) {
        const bool isOwn = review.decision->by.user == person.user && subject.changedBy != person.name;
        if (isOwn && standsLike(review, subject, ReviewState::Voided)) {
            list.voided.append({ review.subject, subject.title, { subject.changedBy, subject.changedBy }, subject.changedAt, {} });
        }
    }));
    return list;
}

} // namespace bubenik
