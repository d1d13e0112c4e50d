// What one channel is asked to show: a post with the delivery's own text and pictures laid over it. A value that
// is fixed when it is sent; its digest says later whether what is out is still what is wanted.
#pragma once

#include "domain/Delivery.h"
#include "domain/Post.h"

namespace bubenik {

struct Outgoing {
    QString mark; // the delivery's mark, by which the item can be found on the other side
    QString title;
    QString lead;
    QString body; // Markdown
    QStringList categories;
    QList<Attachment> attachments; // the first picture is the featured one
    QString author;
    Instant due {}; // when citizens are to see it
};

[[nodiscard]] Outgoing compose(const Post &post, const Delivery &delivery);
// Digest of what citizens see (not of the time).
[[nodiscard]] QString contentDigest(const Outgoing &outgoing);

} // namespace bubenik
