// A post as lists and search show it, read out of a stored body without the way over Qt's JSON: for thousands at a
// time.
#pragma once

#include "domain/Post.h"

namespace bubenik {

// Title, lead, body, archived and changedAt only. nullopt: the post is deleted, approved or has a text that is none;
// then postFromJson() has to look at the whole.
[[nodiscard]] std::optional<Post> listedPost(const PostId &id, const QByteArray &json);

} // namespace bubenik
