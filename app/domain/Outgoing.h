// What one channel is asked to show, and from when. A value that is fixed when it is sent.
#pragma once

#include "domain/Delivery.h"
#include "domain/Post.h"

namespace bubenik {

struct Outgoing {
    QString mark; // the delivery's mark, by which the item can be found on the other side
    Content content;
    Instant due {}; // when citizens are to see it
    bool asap = false; // at once, whatever the clocks say: `due` is this machine's time of asking
    QString articleLink = {}; // where the town's website has the same; for channels that point there
};

// The post's content with the channel's own text and choice of pictures laid over it.
[[nodiscard]] Content contentFor(const Post &post, const OwnContent &own);
[[nodiscard]] Outgoing outgoingOf(const Delivery &delivery);
// What the operation under way has sent; what is wanted, when there is none.
[[nodiscard]] Outgoing sentBy(const Delivery &delivery);

} // namespace bubenik
