// A post about a power cut that goes to phones: contacts of a street, a gateway, a message that went out, and a
// broadcast service that waits for a person.
#pragma once

#include "core/Clock.h"
#include "core/Ids.h"
#include "core/Result.h"

namespace bubenik {

[[nodiscard]] Result<PostId> addSms(const QString &workspace, Instant now);

} // namespace bubenik

namespace bubenik::ui {

struct Camera;
// The page of short messages of that post.
void takeSms(Camera &camera, const PostId &post);

} // namespace bubenik::ui
