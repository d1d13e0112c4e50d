// What the reviews mean for the person at this desk: what waits for them, what came back, what became of their approvals.
#pragma once

#include "publishing/Approval.h"

namespace bubenik {

struct ReviewItem {
    PostId subject;
    QString title;
    Person by; // who handed over, returned, published or, of a void approval, changed the text
    Instant at {};
    QString note; // or the reason

    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

struct ReviewList {
    QList<ReviewItem> toDecide; // handed over, and this person may decide; oldest first
    QList<ReviewItem> returned; // to this person
    QList<ReviewItem> voided; // approved by this person, changed since
    QList<ReviewItem> urgent; // published without approval within the last week, told to approvers

    friend bool operator==(const ReviewList &, const ReviewList &) = default;
};

[[nodiscard]] Result<ReviewList> reviewsFor(Stores &stores, const Person &person, Instant now);

} // namespace bubenik
