#include "domain/Outgoing.h"

namespace bubenik {

Outgoing compose(const Post &post, const Delivery &delivery)
{
    Outgoing outgoing { .mark = delivery.mark,
        .title = delivery.own.title.value_or(post.title),
        .lead = delivery.own.lead.value_or(post.lead),
        .body = delivery.own.body.value_or(post.body),
        .categories = post.categories,
        .attachments = {},
        .author = post.author,
        .due = delivery.due };
    for (const auto &attachment : post.attachments) {
        if (!delivery.own.attachments || delivery.own.attachments->contains(attachment.digest)) {
            outgoing.attachments.append(attachment);
        }
    }
    return outgoing;
}

QString contentDigest(const Outgoing &outgoing)
{
    Post seen;
    seen.title = outgoing.title;
    seen.lead = outgoing.lead;
    seen.body = outgoing.body;
    seen.categories = outgoing.categories;
    seen.attachments = outgoing.attachments;
    return contentDigest(seen);
}

} // namespace bubenik
