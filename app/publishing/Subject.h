// What a delivery delivers, as a post: a post itself, or an announcement with its player and text.
#pragma once

#include "storage/Stores.h"

namespace bubenik {

// NotFound; Invalid "not-produced" when an announcement's sound is not made yet, or of an earlier state.
[[nodiscard]] Result<Post> loadSubject(Stores &stores, const PostId &subject);
// Another wording becomes its own: of an announcement the title and the text.
[[nodiscard]] Result<void> saveSubject(Stores &stores, const Post &subject, const Edit &edit);

} // namespace bubenik
