// A review in words: the state in a few, and the line that says who, when and what it means.
#pragma once

#include "core/Zone.h"
#include "domain/Review.h"

namespace bubenik::words {

[[nodiscard]] QString reviewState(ReviewState state);
// "Schváleno: Jana Nováková, dnes 14:30." Empty while nobody has said anything.
[[nodiscard]] QString reviewLine(const Review &review, ReviewState state, const Zone &zone, Instant now);

} // namespace bubenik::words
