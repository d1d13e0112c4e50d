// Posts in every state of their review, for the pictures.
#pragma once

#include "core/Result.h"
#include "domain/Review.h"

namespace bubenik {

struct ReviewedPosts {
    PostId waiting;
    PostId returned;
    PostId voided;
};

[[nodiscard]] Result<ReviewedPosts> addReviews(const QString &path, Instant now);

} // namespace bubenik
